/// A word of a statement's text, as the shortening of labels sees it.
struct LabelWord {
    /// Its bytes with the marks that touch it.
    var range: Range<Int>
    /// The word without marks, where it is short.
    var key: WordKey?
    /// What it means.
    var classes: WordClass = []
    /// How strongly the text pauses after it.
    var pause = Pause.none
    /// The quotation that is open before its first mark, and after its last one; 0 for none.
    var quotes = (before: 0, after: 0)
    /// How needed it is.
    var need = Need.free

    /// Whether it can be a verb in the past.
    var isPast: Bool { classes.contains(.verb) && !(key?.endsWithS ?? true) }

    /// How strongly a text pauses between two words.
    enum Pause: Int, Comparable {
        case none, clause, comma, stop

        static func < (left: Pause, right: Pause) -> Bool { left.rawValue < right.rawValue }
    }

    /// Whether a label may go without the word.
    enum Need: Int, Comparable {
        /// It may go.
        case free
        /// It says what a needed word is about, such as the verb after "cannot".
        case near
        /// A negation, a modal, a figure: it stays.
        case must

        static func < (left: Need, right: Need) -> Bool { left.rawValue < right.rawValue }
    }
}
