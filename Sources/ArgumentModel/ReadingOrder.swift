internal import SourceText

/// Where a statement stands among all of a graph, by its first passage: by source, then by bytes,
/// else by paragraph and sentence.
///
/// Bytes come first because a passage may lie outside the numbered paragraphs. A passage without
/// bytes follows those of its source that have them, as no number says before which byte it
/// stands; one of which nobody knows the place follows these. A statement without a passage
/// comes last of all. Two that are equal keep the order in which they came.
struct ReadingOrder: Comparable {
    private enum Knowledge: Int {
        case bytes, numbers, nothing
    }

    private let source: Int
    private let knowledge: Int
    private let first: Int
    private let second: Int

    /// - Parameter source: the position of the passage's source; `nil` where there is none.
    init(source: Int?, _ passage: Passage?) {
        self.source = source ?? .max
        let (knowledge, first, second) = ReadingOrder.place(of: passage)
        (self.knowledge, self.first, self.second) = (knowledge.rawValue, first, second)
    }

    private static func place(of passage: Passage?) -> (Knowledge, Int, Int) {
        if let range = passage?.range { return (.bytes, range.lowerBound, range.upperBound) }
        guard let paragraph = passage?.paragraph else { return (.nothing, 0, 0) }
        return (.numbers, paragraph, passage?.sentence ?? 0)
    }

    static func < (left: ReadingOrder, right: ReadingOrder) -> Bool {
        (left.source, left.knowledge, left.first, left.second)
            < (right.source, right.knowledge, right.first, right.second)
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
