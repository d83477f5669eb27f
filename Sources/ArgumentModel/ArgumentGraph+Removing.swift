extension ArgumentGraph {
    /// Removes a statement and every relation that cannot stand without it.
    ///
    /// A relation of linked premises keeps its other premises. An argument loses the premise,
    /// and every step that concluded to it, with the relations to that step. Alternatives that
    /// lead to what is gone are dropped. Identifiers are not given again.
    ///
    /// - Throws: ``GraphError/unknown(id:in:)`` where the statement is not in the graph.
    /// - Complexity: O(*s* + *r*).
    public mutating func remove(_ id: Statement.ID) throws(GraphError) {
        guard statements.contains(id) else { throw .unknown(id: id.rawValue, in: "the edit") }
        remove(statements: [id])
    }

    /// Removes a relation and every relation that is about it.
    ///
    /// - Throws: ``GraphError/unknown(id:in:)`` where the relation is not in the graph.
    /// - Complexity: O(*s* + *r*).
    public mutating func remove(_ id: Relation.ID) throws(GraphError) {
        guard relations.contains(id) else { throw .unknown(id: id.rawValue, in: "the edit") }
        remove(relations: [id])
    }

    /// Removes statements and relations with all that cannot stand without them, as if one by
    /// one, but in one go. What is not in the graph is passed over.
    ///
    /// - Complexity: O(*s* + *r*), however many are removed.
    package mutating func remove(
        statements gone: Set<Statement.ID> = [], relations asked: Set<Relation.ID> = []
    ) {
        var removal = Removal(of: gone, in: self)
        removal.close(over: relations, asked)
        if !removal.relations.isEmpty {
            relations.removeAll { removal.relations.contains($0.id) }
        }
        relations.updateEach { removal.mend(&$0) }
        guard !gone.isEmpty else { return }
        arguments.updateEach { $0.forget(gone) }
        rejected.forget(gone)
        groups.updateEach { $0.members.removeAll { $0.statement.map(gone.contains) ?? false } }
        statements.removeAll { gone.contains($0.id) }
    }
}

/// What falls with some statements and relations of a graph.
private struct Removal {
    let statements: Set<Statement.ID>
    private(set) var relations: Set<Relation.ID> = []
    /// The new number of each step that stays, from 1; `nil` of one that falls. Arguments that
    /// lose no step are left out.
    private var steps: [Argument.ID: [Int?]] = [:]

    init(of statements: Set<Statement.ID>, in graph: ArgumentGraph) {
        self.statements = statements
        for argument in graph.arguments
        where argument.steps.contains(where: { statements.contains($0.conclusion) }) {
            steps[argument.id] = numbers(of: argument)
        }
    }

    private func numbers(of argument: Argument) -> [Int?] {
        var kept = 0
        return argument.steps.map { step in
            guard !statements.contains(step.conclusion) else { return nil }
            kept += 1
            return kept
        }
    }

    /// Adds the relations that were asked for, those whose ends fall, and those about these.
    mutating func close(over all: Records<Relation>, _ asked: Set<Relation.ID>) {
        var open = all.filter { asked.contains($0.id) || falls($0) }.map(\.id)
        guard !open.isEmpty else { return }
        let connections = Connections(all)
        while let id = open.popLast() {
            if relations.insert(id).inserted { open += connections.to(id) }
        }
    }

    /// Whether an end of the relation falls, as far as that is no other relation.
    private func falls(_ relation: Relation) -> Bool {
        falls(relation.target) || relation.sources.allSatisfy(falls)
    }

    private func falls(_ end: Endpoint) -> Bool {
        switch end {
        case .statement(let id): statements.contains(id)
        case .argument: false
        case .step(let id, let number): falls(step: number, of: id)
        case .relation(let id): relations.contains(id)
        }
    }

    private func falls(step number: Int, of id: Argument.ID) -> Bool {
        guard let steps = steps[id], steps.indices.contains(number - 1) else { return false }
        return steps[number - 1] == nil
    }

    /// Takes what falls out of a relation that stays; it follows steps to their new numbers.
    func mend(_ relation: inout Relation) {
        if relation.sources.contains(where: falls) { relation.sources.removeAll(where: falls) }
        relation.target = renumbered(relation.target)
        guard !relation.decision.alternatives.isEmpty else { return }
        relation.decision.alternatives.removeAll { falls($0.choice.target) }
        for index in relation.decision.alternatives.indices {
            let target = relation.decision.alternatives[index].choice.target
            relation.decision.alternatives[index].choice.target = renumbered(target)
        }
    }

    private func renumbered(_ end: Endpoint) -> Endpoint {
        guard case .step(let id, let number) = end, let steps = steps[id],
            steps.indices.contains(number - 1), let new = steps[number - 1]
        else { return end }
        return .step(id, new)
    }
}

extension Group.Member {
    fileprivate var statement: Statement.ID? {
        if case .statement(let id) = self { id } else { nil }
    }
}

extension Argument {
    /// Loses premises, and steps that concluded to them. What the other steps use is then
    /// unknown: the numbers no longer agree.
    fileprivate mutating func forget(_ ids: Set<Statement.ID>) {
        let isTouched = steps.contains {
            ids.contains($0.conclusion) || $0.premises.contains(where: ids.contains)
        }
        guard isTouched else { return }
        steps.removeAll { ids.contains($0.conclusion) }
        for index in steps.indices {
            steps[index].premises.removeAll(where: ids.contains)
            steps[index].uses = []
        }
    }
}
