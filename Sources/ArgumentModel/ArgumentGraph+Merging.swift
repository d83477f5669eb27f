extension ArgumentGraph {
    /// Adds everything of another graph, under identifiers of this one.
    ///
    /// Title, data and unknown fields of the other graph fill what this one lacks. A source of
    /// the same SHA-256 is the same source. Statements are not unified: what says
    /// the same in both texts is for a reader, or a comparison, to decide.
    ///
    /// - Returns: what each statement of the other graph is called in this one.
    /// - Throws: ``GraphError`` where the other graph is not well-formed; this one is then
    ///   unchanged.
    /// - Complexity: O(*s* log *s* + *r*) over both graphs, as long as groups are nested flat.
    @discardableResult
    public mutating func merge(
        _ other: ArgumentGraph
    ) throws(GraphError) -> [Statement.ID: Statement.ID] {
        try other.checkInvariants()
        var merged = self
        var names = Renaming()
        merged.takeSources(of: other, &names)
        merged.takeStatements(of: other, &names)
        merged.takeArguments(of: other, &names)
        merged.takeRelations(of: other, &names)
        merged.takeGroups(of: other, &names)
        merged.rejected.add(other.rejected, names)
        merged.title = title ?? other.title
        merged.data.fill(from: other.data)
        merged.unknownFields.fill(from: other.unknownFields)
        try merged.checkInvariants()
        self = merged
        return names.statements
    }

    private mutating func takeSources(of other: ArgumentGraph, _ names: inout Renaming) {
        var known: [String: Source.ID] = [:]
        for source in sources {
            if let hash = source.sha256, known[hash] == nil { known[hash] = source.id }
        }
        for source in other.sources {
            let id = source.sha256.flatMap { known[$0] } ?? copy(source)
            names.sources[source.id] = id
            if let hash = source.sha256 { known[hash] = id }
        }
    }

    private mutating func copy(_ source: Source) -> Source.ID {
        let id = add(source.citation)
        sources.update(id) { $0 = source.renamed(to: id) }
        return id
    }

    /// All are appended, then sorted once: to insert each at its place is quadratic.
    private mutating func takeStatements(of other: ArgumentGraph, _ names: inout Renaming) {
        for statement in other.statements {
            numbers.statements += 1
            let id = Statement.ID(rawValue: "s\(numbers.statements)")
            names.statements[statement.id] = id
            statements.append(statement.renamed(to: id, names))
        }
        sortStatements()
    }

    private mutating func takeArguments(of other: ArgumentGraph, _ names: inout Renaming) {
        for argument in other.arguments {
            numbers.arguments += 1
            let id = Argument.ID(rawValue: "a\(numbers.arguments)")
            names.arguments[argument.id] = id
            arguments.append(argument.renamed(to: id, names))
        }
    }

    /// A relation may lead to a later one, so all get their names before any is copied.
    private mutating func takeRelations(of other: ArgumentGraph, _ names: inout Renaming) {
        for relation in other.relations {
            numbers.relations += 1
            names.relations[relation.id] = Relation.ID(rawValue: "r\(numbers.relations)")
        }
        for relation in other.relations { relations.append(relation.renamed(names)) }
    }

    private mutating func takeGroups(of other: ArgumentGraph, _ names: inout Renaming) {
        for group in other.groups {
            numbers.groups += 1
            names.groups[group.id] = Group.ID(rawValue: "g\(numbers.groups)")
        }
        for group in other.groups { groups.append(group.renamed(names)) }
    }
}

/// What the identifiers of one graph become in another.
package struct Renaming {
    package var sources: [Source.ID: Source.ID] = [:]
    package var statements: [Statement.ID: Statement.ID] = [:]
    package var arguments: [Argument.ID: Argument.ID] = [:]
    package var relations: [Relation.ID: Relation.ID] = [:]
    package var groups: [Group.ID: Group.ID] = [:]

    /// Nothing has another name.
    package init() {}

    /// Whether that end of a relation was in the other graph.
    func knows(_ end: Endpoint) -> Bool {
        switch end {
        case .statement(let id): statements[id] != nil
        case .argument(let id), .step(let id, _): arguments[id] != nil
        case .relation(let id): relations[id] != nil
        }
    }

    func callAsFunction(_ id: Source.ID) -> Source.ID { sources[id] ?? id }

    func callAsFunction(_ id: Statement.ID) -> Statement.ID { statements[id] ?? id }

    func callAsFunction(_ end: Endpoint) -> Endpoint {
        switch end {
        case .statement(let id): .statement(statements[id] ?? id)
        case .argument(let id): .argument(arguments[id] ?? id)
        case .step(let id, let number): .step(arguments[id] ?? id, number)
        case .relation(let id): .relation(relations[id] ?? id)
        }
    }
}

extension Source {
    func renamed(to id: ID) -> Source {
        var copy = self
        copy.id = id
        return copy
    }
}

extension Statement {
    func renamed(to id: ID, _ names: Renaming) -> Statement {
        var copy = self
        copy.id = id
        for index in passages.indices {
            copy.passages[index].source = names(passages[index].source)
        }
        return copy
    }
}

extension Argument {
    func renamed(to id: ID, _ names: Renaming) -> Argument {
        var copy = self
        copy.id = id
        for index in steps.indices {
            copy.steps[index].premises = steps[index].premises.map { names($0) }
            copy.steps[index].conclusion = names(steps[index].conclusion)
        }
        return copy
    }
}

extension Relation {
    func renamed(_ names: Renaming) -> Relation {
        var copy = self
        copy.id = names.relations[id] ?? id
        copy.sources = sources.map { names($0) }
        copy.target = names(target)
        copy.decision.alternatives = decision.alternatives.compactMap { alternative in
            guard names.knows(alternative.choice.target) else { return nil }
            var renamed = alternative
            renamed.choice.target = names(alternative.choice.target)
            return renamed
        }
        return copy
    }
}

extension Group {
    func renamed(_ names: Renaming) -> Group {
        var copy = self
        copy.id = names.groups[id] ?? id
        copy.parent = parent.map { names.groups[$0] ?? $0 }
        copy.members = members.map { member in
            switch member {
            case .statement(let id): .statement(names(id))
            case .argument(let id): .argument(names.arguments[id] ?? id)
            }
        }
        return copy
    }
}
