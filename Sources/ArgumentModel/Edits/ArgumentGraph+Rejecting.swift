extension ArgumentGraph {
    /// Removes a statement for good: no miner makes one of its passages again.
    ///
    /// What led to it or away from it goes with it, as ``remove(_:)-(Statement.ID)`` says; what
    /// led to it leads nowhere until a miner, or a person, decides it again.
    ///
    /// - Throws: ``EditError/graph(_:)`` where the statement is not in the graph.
    /// - Complexity: O(*s* + *r*).
    public mutating func reject(_ id: Statement.ID) throws(EditError) {
        guard let statement = statements[id] else { throw .unknown(id.rawValue) }
        for passage in statement.passages where !rejected.passages.contains(passage) {
            rejected.passages.append(passage)
        }
        remove(statements: [id])
    }

    /// Removes a relation for good, and what is about it: no miner draws it again from any of its
    /// premises.
    ///
    /// A relation from or to an argument is removed, but not remembered: no miner draws any.
    ///
    /// - Throws: ``EditError/graph(_:)`` where the relation is not in the graph.
    /// - Complexity: O(*s* + *r*).
    public mutating func reject(_ id: Relation.ID) throws(EditError) {
        guard let relation = relations[id] else { throw .unknown(id.rawValue) }
        if let target = subject(of: relation.target) {
            for source in relation.sourceStatements
            where !rejected.contains(source, relation.kind, target) {
                rejected.relations.append(Rejections.Link(source, relation.kind, target))
            }
        }
        remove(relations: [id])
    }

    /// Lets a statement lead nowhere, for good.
    ///
    /// The relations that lead away from it go, with what is about them; where it was one of
    /// several premises, the others stay, by a person's decision. What else was rejected of it
    /// before is forgotten, being said by this.
    ///
    /// - Throws: ``EditError/graph(_:)`` where the statement is not in the graph.
    /// - Complexity: O(*s* + *r*).
    public mutating func detach(_ id: Statement.ID) throws(EditError) {
        guard statements.contains(id) else { throw .unknown(id.rawValue) }
        let own = Endpoint.statement(id)
        for relation in relations where relation.isLinked && relation.sources.contains(own) {
            relations.update(relation.id) {
                $0.sources.removeAll { $0 == own }
                $0.decision = .byPerson
            }
        }
        remove(relations: Set(relations.filter { $0.sources == [own] }.map(\.id)))
        rejected.relations.removeAll { $0.source == id }
        rejected.relations.append(Rejections.Link(id))
    }

    /// The statement that a relation leads to; of an undercut, the first one whose step it
    /// undercuts. `nil` where that is an argument.
    private func subject(of target: Endpoint) -> Statement.ID? {
        if let relation = target.relation { return relations[relation]?.sourceStatements.first }
        return target.statement
    }

    /// Forgets that a relation, now a person's, was rejected.
    mutating func accept(_ id: Relation.ID) {
        guard !rejected.relations.isEmpty, let relation = relations[id] else { return }
        let target = subject(of: relation.target)
        let sources = Set(relation.sourceStatements)
        rejected.relations.removeAll { link in
            sources.contains(link.source) && (link.kind ?? relation.kind) == relation.kind
                && (link.target == nil || link.target == target)
        }
    }

    /// Forgets that a passage, now a person's statement, was rejected.
    mutating func accept(_ passage: Passage) {
        rejected.passages.removeAll { $0.isSamePlace(as: passage) }
    }
}

extension Passage {
    /// Whether both are the same bytes; where one does not say which, the same quotation.
    fileprivate func isSamePlace(as other: Passage) -> Bool {
        guard source == other.source else { return false }
        if let range, let otherRange = other.range { return range == otherRange }
        return quotation != nil && quotation == other.quotation
    }
}
