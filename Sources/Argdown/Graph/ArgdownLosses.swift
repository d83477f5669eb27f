public import ArgumentModel

extension ArgumentGraph {
    /// What an Argdown document does not hold of the graph, in words for people.
    ///
    /// - Complexity: O(*s* + *r*).
    public var lossesInArgdown: [String] {
        let counts = ArgdownLosses(self)
        return [
            counts.confidences.map {
                "how sure the miner was of \($0) decisions stands only in comments"
            },
            counts.alternatives.map { "the alternatives of \($0) decisions are left out" },
        ].compactMap(\.self)
    }
}

/// How much of a graph Argdown cannot hold; `nil` for none.
private struct ArgdownLosses {
    let confidences: Int?
    let alternatives: Int?

    init(_ graph: ArgumentGraph) {
        let statements = graph.statements.map(\.decision)
        let relations = graph.relations.map(\.decision)
        confidences = ArgdownLosses.some(
            statements.count { $0.confidence != nil || $0.reason != nil }
                + relations.count { $0.confidence != nil || $0.reason != nil })
        alternatives = ArgdownLosses.some(
            statements.count { !$0.alternatives.isEmpty }
                + relations.count { !$0.alternatives.isEmpty })
    }

    private static func some(_ count: Int) -> Int? { count > 0 ? count : nil }
}
