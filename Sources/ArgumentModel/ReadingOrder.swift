internal import SourceText

/// Where a statement stands among all of a graph, by its first passage: by source, then by paragraph
/// and sentence, then by bytes.
///
/// Numbers come first because some passages of a graph may have bytes and others none, as where its
/// text is not at hand. A passage without numbers follows those of its source that have them; one of
/// which nobody knows the place follows these. A statement without a passage comes last of all. Two
/// that are equal keep the order in which they came.
struct ReadingOrder: Comparable {
    private enum Knowledge: Int {
        case numbers, bytes, nothing
    }

    private let source: Int
    private let knowledge: Int
    private let paragraph: Int
    private let sentence: Int
    private let bytes: (Int, Int)

    /// - Parameter source: the position of the passage's source; `nil` where there is none.
    init(source: Int?, _ passage: Passage?) {
        self.source = source ?? .max
        let isNumbered = passage?.paragraph != nil
        let isKnown = passage?.range != nil
        knowledge = (isNumbered ? Knowledge.numbers : isKnown ? .bytes : .nothing).rawValue
        paragraph = passage?.paragraph ?? 0
        sentence = passage?.sentence ?? 0
        bytes = passage?.range.map { ($0.lowerBound, $0.upperBound) } ?? (.max, .max)
    }

    private var place: (Int, Int, Int, Int) { (source, knowledge, paragraph, sentence) }

    static func < (left: ReadingOrder, right: ReadingOrder) -> Bool {
        left.place == right.place ? left.bytes < right.bytes : left.place < right.place
    }

    static func == (left: ReadingOrder, right: ReadingOrder) -> Bool {
        left.place == right.place && left.bytes == right.bytes
    }
}

extension ArgumentGraph {
    func readingOrder(of statement: Statement) -> ReadingOrder {
        let passage = statement.passages.first
        return ReadingOrder(source: passage.flatMap { sources.position(of: $0.source) }, passage)
    }

    /// Puts the statements into reading order; those that are equal keep theirs.
    ///
    /// - Complexity: O(*s* log *s*).
    mutating func sortStatements() {
        let orders = statements.map(readingOrder)
        let positions = statements.indices.sorted { (orders[$0], $0) < (orders[$1], $1) }
        guard !positions.elementsEqual(statements.indices) else { return }
        statements = Records(positions.map { statements[$0] })
    }
}
