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
    /// - Complexity: O(*s* + *r*).
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
        let elaborations = Elaborations(graph, connections)
        let answered = items.filter { !$0.answers.isEmpty }.map(\.counterclaim)
        let told = elaborations.elaborating(elaborations.withoutReasons(answered))
        unanswered = items.map(\.counterclaim).filter { !told.contains($0) }
    }
}

/// How counterclaims elaborate counterclaims, by supporting or restating them.
private struct Elaborations {
    private let graph: ArgumentGraph
    private let connections: Connections

    init(_ graph: ArgumentGraph, _ connections: Connections) {
        self.graph = graph
        self.connections = connections
    }

    /// Answered counterclaims, with those that lose every reason with them or that they restate.
    func withoutReasons(_ answered: [Statement.ID]) -> Set<Statement.ID> {
        var found = Set(answered)
        var open = answered
        var fallen: Set<Relation.ID> = []
        var left: [Statement.ID: Int] = [:]
        while let id = open.popLast() {
            for relation in elaborations(connections.from(id)) {
                guard let target = relation.target.statement, isCounterclaim(target),
                    fallen.insert(relation.id).inserted
                else { continue }
                if relation.kind == .supports {
                    left[target, default: reasons(for: target)] -= 1
                }
                let isAnswered = relation.kind == .restates || left[target] == 0
                if isAnswered, found.insert(target).inserted { open.append(target) }
            }
        }
        return found
    }

    /// Counterclaims with all that elaborate them, however indirectly.
    func elaborating(_ counterclaims: Set<Statement.ID>) -> Set<Statement.ID> {
        var found = counterclaims
        var open = Array(counterclaims)
        while let id = open.popLast() {
            let sources = elaborations(connections.to(id)).flatMap(\.sourceStatements)
            for source in sources where isCounterclaim(source) {
                if found.insert(source).inserted { open.append(source) }
            }
        }
        return found
    }

    private func elaborations(_ ids: [Relation.ID]) -> [Relation] {
        ids.compactMap { graph.relations[$0] }
            .filter { $0.kind == .supports || $0.kind == .restates }
    }

    private func reasons(for id: Statement.ID) -> Int {
        connections.to(id).count { graph.relations[$0]?.kind == .supports }
    }

    private func isCounterclaim(_ id: Statement.ID) -> Bool {
        graph.statements[id]?.role == .counterclaim
    }
}
