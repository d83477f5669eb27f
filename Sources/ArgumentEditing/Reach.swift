internal import ArgumentModel

/// How many statements lead to each by way of their primary relations, itself among them.
struct Reach {
    private var counts: [Statement.ID: Int] = [:]

    /// - Complexity: O(*s* · *d* + *r*), *d* the depth of the argument.
    init(of graph: ArgumentGraph) {
        let parents = Reach.parents(in: graph)
        for statement in graph.statements {
            var seen: Set<Statement.ID> = []
            var next: Statement.ID? = statement.id
            while let id = next, seen.insert(id).inserted {
                counts[id, default: 0] += 1
                next = parents[id]
            }
        }
    }

    func of(_ statement: Statement.ID) -> Int { counts[statement] ?? 1 }

    private static func parents(in graph: ArgumentGraph) -> [Statement.ID: Statement.ID] {
        var parents: [Statement.ID: Statement.ID] = [:]
        for relation in graph.relations where relation.kind != .contradicts {
            guard let target = graph.statement(at: relation.target) else { continue }
            for source in relation.sourceStatements where parents[source] == nil {
                parents[source] = target
            }
        }
        return parents
    }
}
