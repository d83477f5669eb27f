internal import ArgumentModel

/// What the miner has to say of a statement, as comments for people.
enum ArgdownReasons {
    /// One comment for what its primary relation rests on, and one for its role where that is
    /// unsure or nothing else is to be said.
    static func of(
        _ statement: Statement, _ relation: Relation?, in graph: ArgumentGraph,
        _ titles: ArgdownTitles
    ) -> [String] {
        var comments: [String] = []
        if let relation, let comment = comment(on: relation, titles, graph) {
            comments.append(comment)
        }
        let isUnsure = statement.decision.confidence.map { $0 < Statement.unsureBelow } ?? false
        if comments.isEmpty || isUnsure, let comment = comment(on: statement) {
            comments.append(comment)
        }
        return comments
    }

    private static func comment(on statement: Statement) -> String? {
        let decision = statement.decision
        guard decision.confidence != nil || decision.reason != nil else { return nil }
        return opening(on: statement).map { $0 + (decision.reason.map { ": \($0)" } ?? "") }
    }

    private static func comment(
        on relation: Relation, _ titles: ArgdownTitles, _ graph: ArgumentGraph
    ) -> String? {
        let decision = relation.decision
        guard decision.confidence != nil || decision.reason != nil else { return nil }
        return opening(on: relation, titles, graph)
            .map { $0 + (decision.reason.map { ": \($0)" } ?? "") }
    }

    /// What the comment on a role says before the reason, such as `claim 41 %`.
    static func opening(on statement: Statement) -> String? {
        guard statement.decision.by == .miner else { return nil }
        return statement.role.rawValue + sureness(statement.decision.confidence)
    }

    /// What the comment on a relation says before the reason, such as `supports T1 30 %`.
    static func opening(
        on relation: Relation, _ titles: ArgdownTitles, _ graph: ArgumentGraph
    ) -> String? {
        guard relation.decision.by == .miner else { return nil }
        return "\(relation.kind.rawValue) \(name(of: relation.target, titles, graph))"
            + sureness(relation.decision.confidence)
    }

    private static func sureness(_ confidence: Double?) -> String {
        confidence.map { " \(Int(($0 * 100).rounded())) %" } ?? ""
    }

    private static func name(
        of target: Endpoint, _ titles: ArgdownTitles, _ graph: ArgumentGraph
    ) -> String {
        switch target {
        case .statement(let id): titles[id]
        case .argument(let id), .step(let id, _): titles[id]
        case .relation(let id):
            "the step from "
                + (graph.relations[id]?.sourceStatements.first.map { titles[$0] } ?? id.rawValue)
        }
    }
}
