internal import ArgumentKit

/// The reasons of the miner's decisions, also of those that the file does not give.
///
/// The comments of a file give about one reason a statement. Reading the op-ed again tells the
/// others; each is told of as long as its decision is what it was.
struct KnownReasons {
    private var ofRoles: [Role: String] = [:]
    private var ofRelations: [Tie: String] = [:]

    private struct Role: Hashable {
        let id: Statement.ID
        let role: Statement.Role
    }

    private struct Tie: Hashable {
        let sources: [Endpoint]
        let kind: Relation.Kind
        let target: Endpoint

        init(_ relation: Relation) {
            (sources, kind, target) = (relation.sources, relation.kind, relation.target)
        }
    }

    /// Learns the reasons that a graph gives.
    mutating func learn(_ graph: ArgumentGraph) {
        for statement in graph.statements {
            guard let reason = statement.decision.reason else { continue }
            ofRoles[Role(id: statement.id, role: statement.role)] = reason
        }
        for relation in graph.relations {
            guard let reason = relation.decision.reason else { continue }
            ofRelations[Tie(relation)] = reason
        }
    }

    /// Learns the reasons that reading the op-ed again tells, then those that the graph gives.
    mutating func learn(again session: EditingSession) {
        if session.isMined {
            var again = session
            again.mineAgain()
            learn(again.graph)
        }
        learn(session.graph)
    }

    /// The graph with the reasons of those decisions of the miner that come without one.
    func filled(into graph: ArgumentGraph) -> ArgumentGraph {
        var graph = graph
        for statement in graph.statements where statement.decision.lacksReason {
            let reason = ofRoles[Role(id: statement.id, role: statement.role)]
            try? graph.update(statement.id) { $0.decision.reason = reason }
        }
        for relation in graph.relations where relation.decision.lacksReason {
            let reason = ofRelations[Tie(relation)]
            try? graph.update(relation.id) { $0.decision.reason = reason }
        }
        return graph
    }
}

extension Decision {
    fileprivate var lacksReason: Bool { by == .miner && reason == nil }
}
