package import ArgumentModel

/// For which side a text brings up each of its statements: its own, or the one it argues against.
package struct Stances {
    private let isOwn: [Statement.ID: Bool]

    /// A counterclaim speaks for the other side; whatever supports a statement, for the side of
    /// that, whatever attacks or undercuts it, for the other. Only primary relations count.
    ///
    /// - Complexity: O(*s* + *r*).
    package init(in graph: ArgumentGraph) {
        var primary: [Statement.ID: Relation] = [:]
        for relation in graph.relations {
            for id in relation.sourceStatements where primary[id] == nil { primary[id] = relation }
        }
        var isOwn: [Statement.ID: Bool] = [:]
        for statement in graph.statements {
            var path: [(id: Statement.ID, flips: Bool)] = []
            var seen: Set<Statement.ID> = []
            var next: Statement.ID? = statement.id
            while let id = next, isOwn[id] == nil, seen.insert(id).inserted {
                let role = graph.statements[id]?.role ?? .unknown
                guard role != .thesis, role != .counterclaim, let relation = primary[id] else {
                    isOwn[id] = role != .counterclaim
                    break
                }
                path.append((id, relation.kind != .supports && relation.kind != .restates))
                next = graph.statement(at: relation.target)
            }
            var side = next.flatMap { isOwn[$0] } ?? true
            for step in path.reversed() {
                side = step.flips ? !side : side
                isOwn[step.id] = side
            }
        }
        self.isOwn = isOwn
    }

    /// Whether the text brings the statement up for its own side.
    package func isOwn(_ id: Statement.ID) -> Bool { isOwn[id] ?? true }
}
