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
        guard statement.decision.by == .miner else { return nil }
        return comment(
            statement.role.rawValue, statement.decision.confidence, statement.decision.reason)
    }

    private static func comment(
        on relation: Relation, _ titles: ArgdownTitles, _ graph: ArgumentGraph
    ) -> String? {
        guard relation.decision.by == .miner else { return nil }
        let what = "\(relation.kind.rawValue) \(name(of: relation.target, titles, graph))"
        return comment(what, relation.decision.confidence, relation.decision.reason)
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

    private static func comment(
        _ what: String, _ confidence: Double?, _ reason: String?
    ) -> String? {
        guard confidence != nil || reason != nil else { return nil }
        let sure = confidence.map { " \(Int(($0 * 100).rounded())) %" } ?? ""
        return what + sure + (reason.map { ": \($0)" } ?? "")
    }
}
