extension ArgumentGraph {
    /// Makes one statement of two that say the same, or that were one in the source.
    ///
    /// The survivor keeps identifier, role, title and attribution, takes the passages of both in
    /// reading order, and the tags, wordings and data of the other that it lacks. Where both were
    /// the source's own words, its text is both; else its text stays, and a person's words for the
    /// other become one of its wordings. It is then a person's.
    ///
    /// Relations, arguments, groups and what was rejected name the survivor now. Relations
    /// between the two go; of relations that say the same one stays, a person's rather than a
    /// miner's, and what is about the others is about it. What a miner let the other lead to goes
    /// where the survivor leads somewhere itself, or was detached, unless something of a person's
    /// is about it.
    ///
    /// - Throws: ``EditError`` where one of them is not in the graph, or both are the same.
    /// - Complexity: O(*s* + *r*), times the depth to which relations are about relations where
    ///   there are doubles.
    public mutating func merge(
        _ other: Statement.ID, into survivor: Statement.ID
    ) throws(EditError) {
        guard let one = statements[survivor] else { throw .unknown(survivor.rawValue) }
        guard let two = statements[other] else { throw .unknown(other.rawValue) }
        guard one.id != two.id else { throw .mergedWithItself(survivor) }
        remove(relations: relations(between: survivor, other))
        if leads(survivor) || rejected.relations.contains(Rejections.Link(survivor)) {
            remove(relations: loosePrimaries(of: other))
        }
        rename(other, to: survivor)
        dropDoubles(of: survivor)
        for relation in relations(from: survivor) where relation.decision.by == .person {
            accept(relation.id)
        }
        statements.remove(other)
        replace(unified(one, two))
    }

    private func leads(_ id: Statement.ID) -> Bool {
        relations.contains { $0.sources.contains(.statement(id)) }
    }

    private func relations(
        between one: Statement.ID, _ two: Statement.ID
    ) -> Set<Relation.ID> {
        let between = relations.filter {
            ($0.sources == [.statement(one)] && $0.target == .statement(two))
                || ($0.sources == [.statement(two)] && $0.target == .statement(one))
        }
        return Set(between.map(\.id))
    }

    private mutating func rename(_ other: Statement.ID, to survivor: Statement.ID) {
        var names = Renaming()
        names.statements[other] = survivor
        relations.updateEach { $0.unify(other, into: survivor, names) }
        arguments.updateEach { $0.unify(other, into: survivor) }
        groups.updateEach { $0.unify(other, into: survivor) }
        rejected.unify(other, into: survivor, names)
    }

    private func unified(_ one: Statement, _ two: Statement) -> Statement {
        let isFirst = readingOrder(of: one) <= readingOrder(of: two)
        var unified = one
        unified.take(two, behind: isFirst)
        unified.passages = inReadingOrder(isFirst ? one : two, isFirst ? two : one)
        return unified
    }

    /// The passages of both; those that are equal stand once.
    private func inReadingOrder(_ first: Statement, _ second: Statement) -> [Passage] {
        var seen: Set<Passage> = []
        let all = (first.passages + second.passages).filter { seen.insert($0).inserted }
        let orders = all.map { ReadingOrder(source: sources.position(of: $0.source), $0) }
        return all.indices.sorted { (orders[$0], $0) < (orders[$1], $1) }.map { all[$0] }
    }

    /// Of relations from or to a statement that say the same leaves one, and goes on with those
    /// that are about them.
    private mutating func dropDoubles(of id: Statement.ID) {
        var ends: Set<Endpoint> = [.statement(id)]
        while true {
            let winners = doubles(at: ends)
            guard !winners.isEmpty else { return }
            for (loser, winner) in winners.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                guard let double = relations[loser] else { continue }
                relations.update(winner) { $0.fill(from: double) }
            }
            relations.removeAll { winners[$0.id] != nil }
            var names = Renaming()
            names.relations = winners
            relations.updateEach { $0.redirect(names) }
            ends = Set(winners.values.map(Endpoint.relation))
        }
    }

    /// For each relation at one of these ends that says what another one says, that other one.
    private func doubles(at ends: Set<Endpoint>) -> [Relation.ID: Relation.ID] {
        var kept: [RelationContent: Relation.ID] = [:]
        var winners: [Relation.ID: Relation.ID] = [:]
        for relation in relations
        where ends.contains(relation.target) || !ends.isDisjoint(with: relation.sources) {
            let content = RelationContent(relation)
            guard let other = kept[content] else {
                kept[content] = relation.id
                continue
            }
            let isBetter =
                relation.decision.by == .person && relations[other]?.decision.by == .miner
            winners[isBetter ? other : relation.id] = isBetter ? relation.id : other
            if isBetter { kept[content] = relation.id }
        }
        return winners.mapValues { winners[$0] ?? $0 }
    }
}

/// What a relation says, whoever decided it.
private struct RelationContent: Hashable {
    let sources: Set<Endpoint>
    let kind: Relation.Kind
    let target: Endpoint

    init(_ relation: Relation) {
        sources = Set(relation.sources)
        (kind, target) = (relation.kind, relation.target)
    }
}
