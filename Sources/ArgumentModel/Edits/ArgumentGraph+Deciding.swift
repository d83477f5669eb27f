extension ArgumentGraph {
    /// Says that the role of a statement is right; the decision is then a person's.
    ///
    /// - Throws: ``EditError/graph(_:)`` where the statement is not in the graph.
    public mutating func confirm(_ id: Statement.ID) throws(EditError) {
        do throws(GraphError) {
            try update(id) { $0.decision = .byPerson }
        } catch {
            throw .graph(error)
        }
    }

    /// Says that kind and target of a relation are right; the decision is then a person's, and
    /// the relation no longer rejected.
    ///
    /// - Throws: ``EditError/graph(_:)`` where the relation is not in the graph.
    public mutating func confirm(_ id: Relation.ID) throws(EditError) {
        do throws(GraphError) {
            try update(id) { $0.decision = .byPerson }
        } catch {
            throw .graph(error)
        }
        accept(id)
    }

    /// Makes a statement one more premise of a relation, which only carries with all of them; the
    /// relation is then a person's, and no longer rejected.
    ///
    /// Where a miner let the statement lead to, it leads no more: those relations go, save
    /// linked ones and those that something of a person's is about.
    ///
    /// - Throws: ``EditError`` where one of them is not in the graph, where the statement is a
    ///   premise already, or the relation takes no more.
    /// - Complexity: O(*s* + *r*).
    public mutating func link(
        _ id: Statement.ID, into relation: Relation.ID
    ) throws(EditError) {
        guard statements.contains(id) else { throw .unknown(id.rawValue) }
        guard let old = relations[relation] else { throw .unknown(relation.rawValue) }
        guard !old.sources.contains(.statement(id)) else { throw .alreadyLinked(id, relation) }
        let hasOneSource = old.kind == .restates || old.kind == .contradicts
        guard !old.sourceStatements.isEmpty, !hasOneSource else { throw .takesNoPremise(relation) }
        relations.update(relation) {
            $0.sources.append(.statement(id))
            $0.decision = .byPerson
        }
        remove(relations: loosePrimaries(of: id))
        accept(relation)
    }

    /// The relations that a miner alone drew from that statement alone.
    func loosePrimaries(of id: Statement.ID) -> Set<Relation.ID> {
        let kept = personsRelations
        let own = relations.filter { $0.sources == [.statement(id)] && !kept.contains($0.id) }
        return Set(own.map(\.id))
    }

    /// The relations that a person decided, and those that these are about.
    private var personsRelations: Set<Relation.ID> {
        var kept: Set<Relation.ID> = []
        for relation in relations where relation.decision.by == .person {
            var next: Relation? = relation
            while let relation = next, kept.insert(relation.id).inserted {
                next = relation.target.relation.flatMap { relations[$0] }
            }
        }
        return kept
    }
}

extension EditError {
    /// The edit names what is not in the graph.
    static func unknown(_ id: String) -> EditError { .graph(.unknown(id: id, in: "the edit")) }
}
