package import SourceText

extension ArgumentGraph {
    /// Adds a source of that identifier; the next free one where it is `nil` or taken.
    @discardableResult
    package mutating func add(_ citation: Citation, identifiedBy name: String?) -> Source.ID {
        let free = "o\(numbers.sources + 1)"
        let id = Source.ID(rawValue: name ?? free)
        guard !id.rawValue.isEmpty, !sources.contains(id) else { return add(citation) }
        sources.append(Source(id: id, citation: citation))
        coverIdentifiers()
        return id
    }

    /// Adds records that carry their own identifiers, in the order given: those of a file.
    ///
    /// - Throws: ``GraphError`` where one is taken or names what is not there. The graph then
    ///   holds those before it.
    package mutating func restore(
        arguments: [Argument] = [], relations: [Relation] = [], groups: [Group] = []
    ) throws(GraphError) {
        defer { coverIdentifiers() }
        for argument in arguments {
            guard !self.arguments.contains(argument.id) else {
                throw .duplicate(id: argument.id.rawValue)
            }
            try check(argument)
            self.arguments.append(argument)
        }
        for group in groups {
            guard !self.groups.contains(group.id) else { throw .duplicate(id: group.id.rawValue) }
            self.groups.append(group)
        }
        for group in groups { try check(group) }
        for relation in relations {
            guard !self.relations.contains(relation.id) else {
                throw .duplicate(id: relation.id.rawValue)
            }
            self.relations.append(relation)
        }
        var sound: Set<Relation.ID> = []
        for relation in relations { try check(relation, &sound) }
    }

    /// An identifier that no relation has had, for one that is to be restored.
    package mutating func newRelationIdentifier() -> Relation.ID {
        numbers.relations += 1
        return Relation.ID(rawValue: "r\(numbers.relations)")
    }

    private mutating func coverIdentifiers() {
        numbers.cover(self)
    }
}
