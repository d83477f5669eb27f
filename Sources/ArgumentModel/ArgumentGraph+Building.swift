public import SourceText

extension ArgumentGraph {
    /// Adds a source and gives it an identifier.
    @discardableResult
    public mutating func add(_ citation: Citation) -> Source.ID {
        numbers.sources += 1
        let source = Source(id: .init(rawValue: "o\(numbers.sources)"), citation: citation)
        sources.append(source)
        return source.id
    }

    /// Adds the source that a document is, without its text.
    @discardableResult
    public mutating func add(_ document: Document) -> Source.ID {
        numbers.sources += 1
        let source = Source(id: .init(rawValue: "o\(numbers.sources)"), document: document)
        sources.append(source)
        return source.id
    }

    /// Adds a statement, at its place in reading order, and gives it an identifier.
    ///
    /// - Parameters:
    ///   - role: the part that it plays.
    ///   - text: the statement in words for people.
    ///   - passage: where it stands; without one it comes last.
    ///   - decision: who decided its role; a person unless said otherwise.
    /// - Complexity: O(1) at the end of reading order, otherwise O(*s*).
    @discardableResult
    public mutating func add(
        _ role: Statement.Role, _ text: String, at passage: Passage? = nil,
        decision: Decision<Statement.Role> = .byPerson
    ) -> Statement.ID {
        numbers.statements += 1
        let statement = Statement(
            id: .init(rawValue: "s\(numbers.statements)"), role: role, text: text,
            passages: passage.map { [$0] } ?? [], decision: decision)
        statements.insert(statement, at: readingPosition(of: statement))
        return statement.id
    }

    /// Adds an argument and gives it an identifier.
    @discardableResult
    public mutating func addArgument(
        title: String? = nil, descriptions: [Wording] = [], steps: [Argument.Step] = []
    ) throws(GraphError) -> Argument.ID {
        let id = Argument.ID(rawValue: "a\(numbers.arguments + 1)")
        let argument = Argument(id: id, title: title, descriptions: descriptions, steps: steps)
        try check(argument)
        numbers.arguments += 1
        arguments.append(argument)
        return id
    }

    /// Adds a group and gives it an identifier.
    ///
    /// - Throws: ``GraphError/unknown(id:in:)`` where the parent is not in the graph.
    @discardableResult
    public mutating func addGroup(
        _ title: String, level: Int = 1, in parent: Group.ID? = nil
    ) throws(GraphError) -> Group.ID {
        let id = Group.ID(rawValue: "g\(numbers.groups + 1)")
        if let parent, !groups.contains(parent) {
            throw .unknown(id: parent.rawValue, in: "group \(id)")
        }
        numbers.groups += 1
        groups.append(Group(id: id, title: title, level: level, parent: parent))
        return id
    }

    /// Lets one thing support, attack, undercut, restate or contradict another.
    ///
    /// ```swift
    /// let link = try graph.relate(fact, .supports, claim)
    /// try graph.relate(doubt, .undercuts, link)
    /// ```
    ///
    /// - Throws: ``GraphError`` where an end is not in the graph or cannot be one.
    @discardableResult
    public mutating func relate(
        _ source: some Relatable, _ kind: Relation.Kind, _ target: some Relatable,
        decision: Decision<Relation.Choice> = .byPerson
    ) throws(GraphError) -> Relation.ID {
        try relate(sources: [source.endpoint], kind, target.endpoint, decision: decision)
    }

    /// Lets premises that only work together support, attack or undercut something.
    ///
    /// - Throws: ``GraphError`` where an end is not in the graph or cannot be one.
    @discardableResult
    public mutating func relate(
        _ premises: [Statement.ID], _ kind: Relation.Kind, _ target: some Relatable,
        decision: Decision<Relation.Choice> = .byPerson
    ) throws(GraphError) -> Relation.ID {
        try relate(
            sources: premises.map(Endpoint.statement), kind, target.endpoint, decision: decision)
    }

    mutating func relate(
        sources: [Endpoint], _ kind: Relation.Kind, _ target: Endpoint,
        decision: Decision<Relation.Choice>
    ) throws(GraphError) -> Relation.ID {
        let id = Relation.ID(rawValue: "r\(numbers.relations + 1)")
        let relation = Relation(id: id, sources, kind, target, decision: decision)
        try check(relation)
        numbers.relations += 1
        relations.append(relation)
        return id
    }

    /// Where a new statement belongs: behind the last one that does not come after it.
    func readingPosition(of statement: Statement) -> Int {
        let order = readingOrder(of: statement)
        let last = statements.lastIndex { readingOrder(of: $0) <= order }
        return last.map { $0 + 1 } ?? 0
    }
}

extension ArgumentGraph {
    /// Adds a statement under the identifier that it brings along, at its place in reading
    /// order.
    ///
    /// - Throws: ``GraphError`` where the identifier is taken or the statement is ill-formed.
    public mutating func insert(_ statement: Statement) throws(GraphError) {
        guard !statement.id.rawValue.isEmpty else { throw .emptyIdentifier }
        guard !statements.contains(statement.id) else {
            throw .duplicate(id: statement.id.rawValue)
        }
        try check(statement)
        statements.insert(statement, at: readingPosition(of: statement))
        numbers.cover(statement.id)
    }
}
