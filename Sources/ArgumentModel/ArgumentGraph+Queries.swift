extension ArgumentGraph {
    /// The statements of that role in reading order.
    ///
    /// - Complexity: O(*s*).
    public func statements(_ role: Statement.Role) -> [Statement] {
        statements.filter { $0.role == role }
    }

    /// The theses: the position argued for, and its restatements.
    public var theses: [Statement] { statements(.thesis) }

    /// The author's claims.
    public var claims: [Statement] { statements(.claim) }

    /// What is offered as given.
    public var evidence: [Statement] { statements(.evidence) }

    /// The positions against the author's.
    public var counterclaims: [Statement] { statements(.counterclaim) }

    /// The first thesis: the one from which no relation leads away, else the first in the text.
    ///
    /// - Complexity: O(*s* + *r*).
    public var thesis: Statement? {
        let all = theses
        guard all.count > 1 else { return all.first }
        let leading = Set(relations.flatMap(\.sourceStatements))
        return all.first { !leading.contains($0.id) } ?? all.first
    }

    /// The relations that lead away from a statement, the primary one first.
    ///
    /// - Complexity: O(*r*); for many questions at once ask ``connections``.
    public func relations(from id: Statement.ID) -> [Relation] {
        relations.filter { $0.sources.contains(.statement(id)) }
    }

    /// The relations that lead to a statement, an argument or a relation.
    ///
    /// - Complexity: O(*r*); for many questions at once ask ``connections``.
    public func relations(to target: some Relatable) -> [Relation] {
        relations.filter { $0.target == target.endpoint }
    }

    /// The relation by which a statement is tied into the argument: the first that leads away
    /// from it (GUIDELINES, "Relations").
    ///
    /// - Complexity: O(*r*).
    public func primaryRelation(of id: Statement.ID) -> Relation? {
        relations.first { $0.sources.contains(.statement(id)) }
    }

    /// The statement that an end of a relation is about: of a relation that where it begins, of an
    /// argument or a step what that concludes.
    ///
    /// - Complexity: O(1).
    package func statement(at end: Endpoint) -> Statement.ID? {
        switch end {
        case .statement(let id): return id
        case .relation(let id):
            return relations[id]?.sources.first.flatMap {
                $0.relation == nil ? statement(at: $0) : nil
            }
        case .argument(let id): return arguments[id]?.conclusion
        case .step(let id, let number):
            let steps = arguments[id]?.steps ?? []
            return steps.indices.contains(number - 1) ? steps[number - 1].conclusion : nil
        }
    }

    /// The statements that support something, in the order of the relations.
    ///
    /// - Complexity: O(*r*).
    public func premises(of target: some Relatable) -> [Statement] {
        sources(of: target, by: .supports)
    }

    /// The statements that attack something, in the order of the relations.
    ///
    /// - Complexity: O(*r*).
    public func attackers(of target: some Relatable) -> [Statement] {
        sources(of: target, by: .attacks)
    }

    /// The statements that answer a statement: they attack it, contradict it, or undercut a
    /// relation that leads away from it. One that does more than one of these stands once.
    ///
    /// - Complexity: O(*r*) times the relations that lead away from it.
    public func answers(to id: Statement.ID) -> [Statement] {
        let away = relations(from: id)
        let contradicted = away.filter { $0.kind == .contradicts }
            .compactMap { statement(at: $0.target) }.compactMap { statements[$0] }
        let all =
            attackers(of: id) + sources(of: id, by: .contradicts) + contradicted
            + away.flatMap { sources(of: $0.id, by: .undercuts) }
        var seen: Set<Statement.ID> = []
        return all.filter { seen.insert($0.id).inserted }
    }

    private func sources(of target: some Relatable, by kind: Relation.Kind) -> [Statement] {
        relations(to: target).filter { $0.kind == kind }
            .flatMap(\.sourceStatements).compactMap { statements[$0] }
    }
}
