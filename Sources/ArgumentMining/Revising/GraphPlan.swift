internal import ArgumentModel
internal import SourceText

/// What the graph is built on: what stays of the old one, and which of it each unit was.
struct GraphPlan {
    /// The old graph without what is no more, and without relations.
    let graph: ArgumentGraph
    /// The source of the document.
    let source: Source.ID
    /// What a person's decisions leave open.
    let constraints: Constraints
    /// How people know the statements.
    let labels: StatementLabels
    /// How the units were read before; `nil` where no decision of a person's stands.
    let former: FormerReading?
    private let old: ArgumentGraph
    private let statements: [Statement.ID?]
    private let units: Int
    private let stakes: Stakes
    private let leading: Leading

    /// - Parameter worth: what having been decided before counts.
    init(
        _ units: RevisedUnits, _ stakes: Stakes, _ located: LocatedGraph, worth: FormerWorth
    ) {
        old = located.graph
        leading = Leading(located.graph)
        constraints = Constraints(units, stakes, leading, in: located.graph)
        labels = located.labels
        former =
            stakes.isEmpty
            ? nil
            : FormerReading(units.statements, constraints, in: located.graph, worth: worth)
        source = located.source
        statements = units.statements
        self.units = units.readings.count
        self.stakes = stakes
        var graph = located.graph
        if !graph.relations.isEmpty { graph.remove(relations: Set(graph.relations.map(\.id))) }
        if !units.gone.isEmpty { graph.remove(statements: units.gone) }
        self.graph = graph
    }

    /// The statements of the old graph.
    var oldStatements: Records<Statement> { old.statements }

    /// The statements that stand at no words of the text.
    var outside: [Statement.ID] { statements[units...].compactMap(\.self) }

    /// The statement that a unit has been; `nil` where it is new.
    func statement(of unit: Int) -> Statement? {
        statements[unit].flatMap { old.statements[$0] }
    }

    /// The identifier of the relation by which a miner tied a unit.
    func formerRelation(of unit: Int) -> Relation.ID? {
        primary(of: unit).flatMap { relation in
            let isOwn = relation.sources.first?.statement == statements[unit]
            return isOwn && !stakes.relations.contains(relation.id) ? relation.id : nil
        }
    }

    private func primary(of unit: Int) -> Relation? {
        statements[unit].flatMap { leading.relations(of: $0).first }
    }

    /// The relations of the old graph that stay beside those that tie the units: a person's, and
    /// those of the miner's that tie no unit, as far as their ends are there.
    func otherRelations(beside built: [Relation]) -> [Relation] {
        let apart = Set(outside)
        var known = Set(built.map(\.id))
        var others = old.relations.filter { relation in
            guard !known.contains(relation.id) else { return false }
            return stakes.relations.contains(relation.id) || !isDecidedAgain(relation, apart)
        }
        known.formUnion(others.map(\.id))
        while let lost = others.firstIndex(where: { !stands($0, known) }) {
            known.remove(others.remove(at: lost).id)
        }
        return others
    }

    private func isDecidedAgain(_ relation: Relation, _ apart: Set<Statement.ID>) -> Bool {
        guard let source = relation.sources.first?.statement, !apart.contains(source) else {
            return false
        }
        return leading.relations(of: source).first?.id == relation.id
    }

    private func stands(_ relation: Relation, _ known: Set<Relation.ID>) -> Bool {
        (relation.sources + [relation.target]).allSatisfy { end in
            end.relation.map(known.contains) ?? graph.contains(end)
        }
    }
}
