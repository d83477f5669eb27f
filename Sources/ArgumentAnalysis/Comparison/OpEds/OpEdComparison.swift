public import ArgumentModel

/// What two op-eds share, in what they oppose each other, and what only one of them says.
///
/// Statements belong together where their words are alike, each other's best, beyond a threshold
/// that was set on op-eds of different and of the same questions. They are opposed where one
/// brings up for its own side what the other brings up for the side it argues against, or where
/// one denies what the other says; where both hold, they agree. Words alone decide: the same
/// thought in other words is not found, and what is found may be chance.
public struct OpEdComparison: Sendable, Equatable {
    /// Two statements that speak of the same.
    public struct Pair: Sendable, Hashable {
        /// The statement of the first op-ed.
        public let first: Statement.ID
        /// The statement of the second op-ed.
        public let second: Statement.ID
        /// How much their words are alike: from ``OpEdComparison/leastSimilarity`` to below 1.
        public let similarity: Double
        /// Whether the op-eds take different stances on it.
        public let isOpposed: Bool

        /// Whether a program was unsure of the role of one of them, which tells for which side it
        /// speaks.
        public let hasUnsureRole: Bool

        /// Whether it is less sure than the others: similar by less than
        /// ``OpEdComparison/sureSimilarity``, or by statements of unsure roles.
        public var isUnsure: Bool {
            hasUnsureRole || similarity < OpEdComparison.sureSimilarity
        }
    }

    /// Statements that are less alike are not paired.
    public static let leastSimilarity = 0.25
    /// Pairs that are less alike are told with "perhaps".
    public static let sureSimilarity = 0.4

    /// The pairs, in the order of the first op-ed.
    public let pairs: [Pair]
    /// The statements of the first op-ed that are in no pair, in reading order.
    public let onlyInFirst: [Statement.ID]
    /// The statements of the second op-ed that are in no pair, in reading order.
    public let onlyInSecond: [Statement.ID]
    let first: ArgumentGraph
    let second: ArgumentGraph

    /// The pairs in which both op-eds say the same.
    public var shared: [Pair] { pairs.filter { !$0.isOpposed } }
    /// The pairs in which they oppose each other.
    public var opposed: [Pair] { pairs.filter(\.isOpposed) }

    /// Compares the graphs of two op-eds.
    ///
    /// - Complexity: O(*s* · *t* · *w*) over *s* and *t* statements of *w* words.
    public init(of first: ArgumentGraph, and second: ArgumentGraph) {
        self.first = first
        self.second = second
        let found = OpEdComparison.pairs(first, second)
        pairs = found
        let (left, right) = (Set(found.map(\.first)), Set(found.map(\.second)))
        onlyInFirst = first.statements.map(\.id).filter { !left.contains($0) }
        onlyInSecond = second.statements.map(\.id).filter { !right.contains($0) }
    }

    private static func pairs(_ first: ArgumentGraph, _ second: ArgumentGraph) -> [Pair] {
        let left = first.statements.map { ContentWords($0.text) }
        let right = second.statements.map { ContentWords($0.text) }
        let similarity = StatementSimilarity(left, right)
        let scores = left.indices.map { one in right.indices.map { similarity(one, $0) } }
        let (own, other) = (Stances(in: first), Stances(in: second))
        return left.indices.compactMap { one in
            guard let best = scores[one].best, scores[one][best] >= leastSimilarity,
                left.indices.map({ scores[$0][best] }).best == one
            else { return nil }
            let ids = (first.statements[one].id, second.statements[best].id)
            let differ = own.isOwn(ids.0) != other.isOwn(ids.1)
            return Pair(
                first: ids.0, second: ids.1, similarity: min(scores[one][best], 1),
                isOpposed: differ != left[one].contradicts(right[best]),
                hasUnsureRole: first.statements[one].isUnsure || second.statements[best].isUnsure)
        }
    }
}

extension [Double] {
    /// The place of the highest number, the first of equals; `nil` where there is none.
    fileprivate var best: Int? {
        indices.max { self[$0] == self[$1] ? $0 > $1 : self[$0] < self[$1] }
    }
}
