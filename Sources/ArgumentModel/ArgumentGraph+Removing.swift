extension ArgumentGraph {
    /// Removes a statement and every relation that cannot stand without it.
    ///
    /// A relation of linked premises keeps its other premises. An argument loses the premise,
    /// and every step that concluded to it. Identifiers are not given again.
    ///
    /// - Throws: ``GraphError/unknown(id:in:)`` where the statement is not in the graph.
    /// - Complexity: O(*s* + *r*) for each relation that falls.
    public mutating func remove(_ id: Statement.ID) throws(GraphError) {
        guard statements.contains(id) else { throw .unknown(id: id.rawValue, in: "the edit") }
        removeFromArguments(id)
        dropRelations(touching: .statement(id))
        for group in groups {
            groups.update(group.id) { $0.members.removeAll { $0 == .statement(id) } }
        }
        statements.remove(id)
    }

    /// Removes a relation and every relation that is about it.
    ///
    /// - Throws: ``GraphError/unknown(id:in:)`` where the relation is not in the graph.
    public mutating func remove(_ id: Relation.ID) throws(GraphError) {
        guard relations.contains(id) else { throw .unknown(id: id.rawValue, in: "the edit") }
        drop(id)
    }

    private mutating func drop(_ id: Relation.ID) {
        relations.remove(id)
        dropRelations(touching: .relation(id))
    }

    private mutating func dropRelations(touching end: Endpoint) {
        for id in relations.filter({ $0.target == end }).map(\.id) where relations.contains(id) {
            drop(id)
        }
        for relation in relations where relation.sources.contains(end) {
            let rest = relation.sources.filter { $0 != end }
            if rest.isEmpty {
                drop(relation.id)
            } else {
                relations.update(relation.id) { $0.sources = rest }
            }
        }
    }

    private mutating func removeFromArguments(_ id: Statement.ID) {
        for argument in arguments where argument.mentions(id) {
            for number in argument.steps.indices.map({ $0 + 1 }) {
                dropRelations(touching: .step(argument.id, number))
            }
            arguments.update(argument.id) { $0.forget(id) }
        }
    }
}

extension Argument {
    func mentions(_ id: Statement.ID) -> Bool {
        steps.contains { $0.conclusion == id || $0.premises.contains(id) }
    }

    mutating func forget(_ id: Statement.ID) {
        steps.removeAll { $0.conclusion == id }
        for index in steps.indices {
            steps[index].premises.removeAll { $0 == id }
            steps[index].uses = []
        }
    }
}
