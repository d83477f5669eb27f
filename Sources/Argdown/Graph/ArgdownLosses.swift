public import ArgumentModel

extension ArgumentGraph {
    /// What an Argdown document does not hold of the graph, in words for people.
    ///
    /// - Complexity: O(*s* + *r*).
    public var lossesInArgdown: [String] {
        let reasons =
            statements.count { $0.decision.reason != nil }
            + relations.count { $0.decision.reason != nil }
        let alternatives =
            statements.count { !$0.decision.alternatives.isEmpty }
            + relations.count { !$0.decision.alternatives.isEmpty }
        return [
            reasons > 0 ? "the reasons of \(reasons) decisions stand in comments at most" : nil,
            alternatives > 0 ? "the alternatives of \(alternatives) decisions are left out" : nil,
        ].compactMap(\.self)
    }
}
