extension ArgumentGraph {
    /// Removes a statement and every relation that cannot stand without it.
    ///
    /// A relation of linked premises keeps its other premises. An argument loses the premise,
    /// and every step that concluded to it, with the relations to that step. Alternatives that
    /// lead to what is gone are dropped. Identifiers are not given again.
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
        dropAlternatives(leadingTo: end)
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

    private mutating func dropAlternatives(leadingTo end: Endpoint) {
        for relation in relations
        where relation.decision.alternatives.contains(where: { $0.choice.target == end }) {
            relations.update(relation.id) { relation in
                relation.decision.alternatives.removeAll { $0.choice.target == end }
            }
        }
    }

    private mutating func removeFromArguments(_ id: Statement.ID) {
        for argument in arguments where argument.mentions(id) {
            let isKept = argument.steps.map { $0.conclusion != id }
            for number in isKept.indices where !isKept[number] {
                dropRelations(touching: .step(argument.id, number + 1))
            }
            arguments.update(argument.id) { $0.forget(id) }
            renumberSteps(of: argument.id, isKept)
        }
    }

    /// Relations to the steps that stay follow them to their new numbers.
    private mutating func renumberSteps(of id: Argument.ID, _ isKept: [Bool]) {
        let moved = isKept.indices.filter { isKept[$0] }.enumerated()
        let numbers = Dictionary(
            uniqueKeysWithValues: moved.map { ($0.element + 1, $0.offset + 1) })
        func renumbered(_ end: Endpoint) -> Endpoint {
            guard case .step(id, let number) = end else { return end }
            return .step(id, numbers[number] ?? number)
        }
        for relation in relations {
            relations.update(relation.id) { relation in
                relation.target = renumbered(relation.target)
                for index in relation.decision.alternatives.indices {
                    let target = relation.decision.alternatives[index].choice.target
                    relation.decision.alternatives[index].choice.target = renumbered(target)
                }
            }
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
