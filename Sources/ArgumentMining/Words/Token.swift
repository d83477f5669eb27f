/// A word or a mark of the text, with all that the later stages ask of it.
struct Token: Sendable, Hashable {
    /// The offset of its first byte in the document.
    var lower: Int
    /// The offset one past its last byte.
    var upper: Int
    /// The word as a number; 0 for a mark.
    var key: WordKey = 0
    /// Its stem as a number; 0 for a mark.
    var stem: WordKey = 0
    /// What it looks like.
    var shape: Shape
    /// What it can be.
    var form: WordClasses.Form = []
    /// What it is about, a bit each (``WordFields``); 0 for a token of no text.
    var fields: UInt64 = 0

    /// What a token looks like.
    struct Shape: OptionSet, Sendable, Hashable {
        let rawValue: UInt32
        static let word = Shape(rawValue: 1)
        static let capital = Shape(rawValue: 2)
        static let number = Shape(rawValue: 4)
        static let comma = Shape(rawValue: 8)
        static let semicolon = Shape(rawValue: 16)
        static let colon = Shape(rawValue: 32)
        static let dash = Shape(rawValue: 64)
        static let quoteOpens = Shape(rawValue: 128)
        static let quoteCloses = Shape(rawValue: 256)
        static let question = Shape(rawValue: 512)
        static let exclamation = Shape(rawValue: 1024)
        static let stop = Shape(rawValue: 2048)
        static let bracket = Shape(rawValue: 4096)
        static let sign = Shape(rawValue: 8192)
        /// Ends with an apostrophe and s: somebody's.
        static let possessive = Shape(rawValue: 16384)
        /// Follows a hyphen: part of a compound.
        static let joined = Shape(rawValue: 32768)
        /// Ends as past forms of regular verbs do.
        static let endsInEd = Shape(rawValue: 65536)
        /// Ends as plurals do.
        static let endsInS = Shape(rawValue: 131072)
    }

    /// Whether it is a word or a figure.
    var isWord: Bool { !shape.isDisjoint(with: [.word, .number]) }

    /// Whether it is a mark at which a unit may end.
    var isFinalMark: Bool {
        !shape.isDisjoint(with: [.comma, .semicolon, .colon, .dash, .stop, .question, .exclamation])
    }
}
