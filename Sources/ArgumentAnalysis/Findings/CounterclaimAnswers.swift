public import ArgumentModel

/// Which counterclaims are answered, and by what: an attack on the counterclaim, what contradicts
/// it, or an undercut of a relation that begins at it.
///
/// One that only elaborates another counterclaim, by supporting or restating it, is answered with
/// that one; and one of which every reason is an answered counterclaim is answered with those.
public struct CounterclaimAnswers: Sendable, Equatable {
    /// The answers to one counterclaim.
    public struct Item: Sendable, Equatable {
        /// The counterclaim.
        public let counterclaim: Statement.ID
        /// The relations that answer it, attacks first; none where it stands unanswered.
        public let answers: [Relation.ID]
    }

    /// Every counterclaim in reading order, with what answers itself.
    public let items: [Item]

    /// The counterclaims that nothing answers, neither themselves nor what they elaborate nor all
    /// their reasons, in reading order.
    public let unanswered: [Statement.ID]

    /// The answers within a graph.
    ///
    /// - Complexity: O(*s* + *r*), more where a counterclaim has many reasons that are
    ///   counterclaims.
    public init(in graph: ArgumentGraph) {
        let connections = graph.connections
        items = graph.counterclaims.map { counterclaim in
            let attacks = connections.to(counterclaim.id)
                .filter { graph.relations[$0]?.kind == .attacks }
            let undercuts = connections.from(counterclaim.id).flatMap { connections.to($0) }
                .filter { graph.relations[$0]?.kind == .undercuts }
            let contrary = (connections.to(counterclaim.id) + connections.from(counterclaim.id))
                .filter { graph.relations[$0]?.kind == .contradicts }
            return Item(counterclaim: counterclaim.id, answers: attacks + contrary + undercuts)
        }
        let answered = CounterclaimAnswers.withTheirReasons(
            items.filter { !$0.answers.isEmpty }.map(\.counterclaim), graph, connections)
        unanswered = items.map(\.counterclaim).filter {
            CounterclaimAnswers.elaborated(by: $0, graph, connections).isDisjoint(with: answered)
        }
    }

    /// The answered counterclaims, with those that lose every reason with them or are restated by
    /// them.
    private static func withTheirReasons(
        _ answered: [Statement.ID], _ graph: ArgumentGraph, _ connections: Connections
    ) -> Set<Statement.ID> {
        var found = Set(answered)
        var open = answered
        var fallen: Set<Relation.ID> = []
        while let id = open.popLast() {
            for relation in connections.from(id).compactMap({ graph.relations[$0] }) {
                guard let target = relation.target.statement,
                    graph.statements[target]?.role == .counterclaim
                else { continue }
                if relation.kind == .supports { fallen.insert(relation.id) }
                let reasons = connections.to(target).filter {
                    graph.relations[$0]?.kind == .supports
                }
                let isAnswered =
                    relation.kind == .restates
                    || relation.kind == .supports && reasons.allSatisfy(fallen.contains)
                if isAnswered, found.insert(target).inserted { open.append(target) }
            }
        }
        return found
    }

    /// A counterclaim with those that it elaborates, however indirectly.
    private static func elaborated(
        by counterclaim: Statement.ID, _ graph: ArgumentGraph, _ connections: Connections
    ) -> Set<Statement.ID> {
        var found: Set<Statement.ID> = []
        var open = [counterclaim]
        while let id = open.popLast() {
            guard found.insert(id).inserted else { continue }
            for relation in connections.from(id).compactMap({ graph.relations[$0] })
            where relation.kind == .supports || relation.kind == .restates {
                guard let target = relation.target.statement,
                    graph.statements[target]?.role == .counterclaim
                else { continue }
                open.append(target)
            }
        }
        return found
    }
}
