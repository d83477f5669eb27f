extension ArgumentGraph {
    /// Gives a statement another role; the decision is then a person's.
    ///
    /// What is no longer evidence loses its kind of evidence.
    ///
    /// - Throws: ``GraphError/unknown(id:in:)`` where the statement is not in the graph.
    public mutating func reassign(
        _ id: Statement.ID, to role: Statement.Role
    ) throws(GraphError) {
        try update(id) { statement in
            statement.role = role
            if role != .evidence { statement.kind = nil }
            statement.decision = .byPerson
        }
    }

    /// Lets a relation lead to something else; the decision is then a person's, and the relation
    /// no longer rejected.
    ///
    /// - Throws: ``GraphError`` where the relation or the target is unknown or impossible.
    public mutating func retarget(
        _ id: Relation.ID, to target: some Relatable
    ) throws(GraphError) {
        try update(id) { relation in
            relation.target = target.endpoint
            relation.decision = .byPerson
        }
        accept(id)
    }

    /// Lets a relation do something else to something else; the decision is then a person's, and
    /// the relation no longer rejected.
    ///
    /// - Throws: ``GraphError`` where the relation or the target is unknown or impossible.
    public mutating func retarget(
        _ id: Relation.ID, _ kind: Relation.Kind, to target: some Relatable
    ) throws(GraphError) {
        try update(id) { relation in
            relation.kind = kind
            relation.target = target.endpoint
            relation.decision = .byPerson
        }
        accept(id)
    }

    /// Says a statement in other words; it is then a person's, its role too. Its passages and
    /// quotations stay, and a wording that stands for it follows.
    ///
    /// - Throws: ``GraphError/unknown(id:in:)`` where the statement is not in the graph.
    public mutating func reword(_ id: Statement.ID, as text: String) throws(GraphError) {
        try update(id) { statement in
            statement.say(text)
            statement.decision = .byPerson
        }
    }

    /// Changes fields of a source.
    ///
    /// - Throws: ``GraphError/unknown(id:in:)`` where the source is not in the graph.
    public mutating func update(
        _ id: Source.ID, _ change: (inout Source) -> Void
    ) throws(GraphError) {
        guard sources.contains(id) else { throw .unknown(id: id.rawValue, in: "the edit") }
        sources.update(id) { source in
            change(&source)
            source.id = id
        }
    }

    /// Changes fields of a statement, whose identifier stays. Its place in reading order follows
    /// its passages.
    ///
    /// - Throws: ``GraphError`` where the statement is unknown, or would become ill-formed;
    ///   the graph is then unchanged.
    public mutating func update(
        _ id: Statement.ID, _ change: (inout Statement) -> Void
    ) throws(GraphError) {
        guard var new = statements[id] else { throw .unknown(id: id.rawValue, in: "the edit") }
        change(&new)
        new.id = id
        try check(new)
        replace(new)
    }

    /// Puts a statement in the place of the one of the same identifier, at its place in reading
    /// order.
    mutating func replace(_ new: Statement) {
        guard new.passages != statements[new.id]?.passages else {
            statements.update(new.id) { $0 = new }
            return
        }
        statements.remove(new.id)
        statements.insert(new, at: readingPosition(of: new))
    }

    /// Changes fields of a relation.
    ///
    /// - Throws: ``GraphError`` where the relation is unknown, or would become ill-formed; the
    ///   graph is then unchanged.
    public mutating func update(
        _ id: Relation.ID, _ change: (inout Relation) -> Void
    ) throws(GraphError) {
        guard var new = relations[id] else { throw .unknown(id: id.rawValue, in: "the edit") }
        change(&new)
        new.id = id
        try check(new)
        relations.update(id) { $0 = new }
    }

    /// Changes fields of an argument.
    ///
    /// - Throws: ``GraphError`` where the argument is unknown, or would become ill-formed; the
    ///   graph is then unchanged.
    public mutating func update(
        _ id: Argument.ID, _ change: (inout Argument) -> Void
    ) throws(GraphError) {
        guard var new = arguments[id] else { throw .unknown(id: id.rawValue, in: "the edit") }
        change(&new)
        new.id = id
        try check(new)
        arguments.update(id) { $0 = new }
    }

    /// Changes fields of a group.
    ///
    /// - Throws: ``GraphError`` where the group is unknown, or would become ill-formed; the
    ///   graph is then unchanged.
    public mutating func update(
        _ id: Group.ID, _ change: (inout Group) -> Void
    ) throws(GraphError) {
        guard var new = groups[id] else { throw .unknown(id: id.rawValue, in: "the edit") }
        change(&new)
        new.id = id
        try check(new)
        groups.update(id) { $0 = new }
    }
}
