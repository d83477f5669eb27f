internal import SourceText

/// Where a statement stands among all of a graph: by source, paragraph, sentence and bytes of its
/// first passage.
///
/// What lies outside the numbered paragraphs, such as a title, comes before them. A passage of
/// which nobody knows the place comes last in its source, a statement without a passage last of
/// all. Two that are equal keep the order in which they came.
struct ReadingOrder: Comparable {
    private let source: Int
    private let paragraph: Int
    private let sentence: Int
    private let lower: Int
    private let upper: Int

    /// - Parameter source: the position of the passage's source; `nil` where there is none.
    init(source: Int?, _ passage: Passage?) {
        let hasPlace = passage?.paragraph != nil || passage?.range != nil
        self.source = source ?? .max
        paragraph = hasPlace ? passage?.paragraph ?? 0 : .max
        sentence = passage?.sentence ?? 0
        lower = passage?.range?.lowerBound ?? .max
        upper = passage?.range?.upperBound ?? .max
    }

    static func < (left: ReadingOrder, right: ReadingOrder) -> Bool {
        (left.source, left.paragraph, left.sentence, left.lower, left.upper)
            < (right.source, right.paragraph, right.sentence, right.lower, right.upper)
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
