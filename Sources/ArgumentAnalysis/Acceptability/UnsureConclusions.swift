public import ArgumentModel

/// Which standings hang on relations that the miner is unsure of.
///
/// A relation is unsure by itself, or because it counts against something and the role of what
/// begins it is unsure. It is taken away as if it had never been drawn: a claim whose only reason
/// it gave is then assumed. What changes with one of them, or with all of them, stands, falls or is
/// open only "perhaps".
public struct UnsureConclusions: Sendable, Equatable {
    /// One statement and what it hangs on.
    public struct Item: Sendable, Equatable {
        /// The statement.
        public let statement: Statement.ID
        /// The unsure relations each of which alone changes what becomes of it; none where it
        /// takes several of them, or where there are too many to try each.
        public let relations: [Relation.ID]

        /// A statement and the relations that it hangs on.
        public init(statement: Statement.ID, relations: [Relation.ID]) {
            self.statement = statement
            self.relations = relations
        }
    }

    /// The statements that hang on unsure relations, in reading order.
    public let items: [Item]

    /// Whether what becomes of a statement hangs on unsure relations.
    public func contains(_ id: Statement.ID) -> Bool { items.contains { $0.statement == id } }

    /// What hangs on unsure relations.
    ///
    /// - Throws: ``EffortExceeded`` where the semantics needs a search that took too long.
    /// - Complexity: O(*u* (*s* + *r*)) over *u* unsure relations, grounded; of very large graphs
    ///   not every one is tried alone.
    public init(in standings: Acceptability) throws(EffortExceeded) {
        let unsure = standings.graph.relations.filter(standings.graph.isDoubtful).map(\.id)
        let now = try standings.standings(ignoring: [])
        var causes: [[Relation.ID]] = Array(repeating: [], count: now.count)
        var isTouched = [Bool](repeating: false, count: now.count)
        let most = max(50, 20_000_000 / max(1, standings.flattening.framework.count))
        for relation in unsure.prefix(most) {
            let then = try standings.standings(ignoring: [relation])
            for element in now.indices where then[element] != now[element] {
                causes[element].append(relation)
                isTouched[element] = true
            }
        }
        if unsure.count > 1 {
            let then = try standings.standings(ignoring: unsure)
            for element in now.indices where then[element] != now[element] {
                isTouched[element] = true
            }
        }
        items = standings.graph.statements.compactMap { statement in
            guard let element = standings.lines.element(of: statement.id), isTouched[element]
            else { return nil }
            return Item(statement: statement.id, relations: causes[element])
        }
    }
}

extension ArgumentGraph {
    /// Whether a relation, or that it is one against something, is unsure.
    fileprivate func isDoubtful(_ relation: Relation) -> Bool {
        guard !relation.isUnsure else { return true }
        guard relation.decision.by == .miner, relation.kind != .supports, relation.kind != .restates
        else { return false }
        return relation.sourceStatements.contains { statements[$0]?.isUnsure == true }
    }
}

extension Acceptability {
    /// What becomes of each statement and argument as if some relations had never been drawn.
    fileprivate func standings(
        ignoring relations: [Relation.ID]
    ) throws(EffortExceeded) -> [Standing] {
        let gone = relations.flatMap { lines.elements(of: $0) }
        let falling = flattening.elements(of: change.without) + gone + freed(by: Set(gone))
        let given = flattening.elements(of: change.assuming)
        guard semantics == .grounded else {
            let all = try flattening.changed(without: falling, assuming: given)
                .acceptances(semantics, effort: effort)
            return all[..<lines.nodeCount].map { Standing($0.label) }
        }
        let links = falling.compactMap { flattening.links[$0] }
        let labelling = flattening.framework.grounded(
            accepting: given, rejecting: falling + links)
        return labelling.labels[..<lines.nodeCount].map(Standing.init)
    }

    /// The failures of what loses all its support with some lines.
    private func freed(by gone: Set<Int>) -> [Int] {
        let targets = gone.sorted().compactMap { lines.line($0) }.filter { !$0.isAttack }
            .flatMap(\.targets).uniqued
        return targets.flatMap { target in
            zip(
                flattening.failures[target] ?? [],
                flattening.supports(of: target)
            ).filter { $0.1.allSatisfy(gone.contains) }.map(\.0)
        }
    }
}

extension Flattening {
    /// The lines on which each failure of an element hangs.
    fileprivate func supports(of element: Int) -> [[Int]] {
        (failures[element] ?? []).map { Array(framework.attackers[$0]) }
    }
}
