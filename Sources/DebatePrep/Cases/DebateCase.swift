public import ArgumentAnalysis
public import ArgumentModel

/// A graph seen by two sides: what speaks for the resolution, and what against it.
///
/// Of one op-ed the author's side is pro; what the op-ed lets others say, con. Of two op-eds the
/// first one's author is pro, the second one's con: each statement speaks for the side of its
/// text, but for a counterclaim that it names a speaker of, or that a person called one.
public struct DebateCase: Sendable {
    /// The graph; of two op-eds, both.
    public let graph: ArgumentGraph
    /// The labels of its statements.
    public let labels: StatementLabels
    /// What the sides argue for; the second has one only where there are two op-eds.
    public let theses: [DebateSide: Statement.ID]
    let connections: Connections
    private let sides: [Statement.ID: DebateSide]

    /// The case of one op-ed.
    ///
    /// - Complexity: O(*s* + *r*).
    public init(of graph: ArgumentGraph) {
        let stances = Stances(in: graph)
        let sides = graph.statements.map { ($0.id, stances.isOwn($0.id) ? DebateSide.pro : .con) }
        self.init(
            graph, sides: Dictionary(uniqueKeysWithValues: sides),
            theses: graph.thesis.map { [.pro: $0.id] } ?? [:])
    }

    /// The case of two op-eds on opposite sides: the first one's author is pro.
    ///
    /// - Parameter both: the graph of ``ArgumentAnalysis/OpEdComparison/sideBySide(titles:)``.
    /// - Complexity: O(*s* + *r*).
    public init(of both: SideBySideGraph) {
        let frames = both.graph.groups.filter { $0.parent == nil }
        let members = frames.map { frame in
            Set(both.graph.statements(in: frame.id, of: both.graph.groups.elements))
        }
        let voices = TextVoices(in: both.graph.withoutTies(both.ties))
        func author(_ id: Statement.ID) -> DebateSide {
            members.first?.contains(id) == true ? .pro : .con
        }
        var sides: [Statement.ID: DebateSide] = [:]
        for statement in both.graph.statements {
            let own = author(statement.id)
            sides[statement.id] = voices.lends(statement.id) ? own.opponent : own
        }
        var theses: [DebateSide: Statement.ID] = [:]
        for thesis in both.theses {
            theses[author(thesis)] = thesis
            sides[thesis] = author(thesis)
        }
        self.init(both.graph, sides: sides, theses: theses)
    }

    private init(
        _ graph: ArgumentGraph, sides: [Statement.ID: DebateSide],
        theses: [DebateSide: Statement.ID]
    ) {
        (self.graph, self.sides, self.theses) = (graph, sides, theses)
        labels = graph.labels
        connections = graph.connections
    }

    /// For which side a statement speaks.
    public func side(of id: Statement.ID) -> DebateSide { sides[id] ?? .pro }

    /// The relations that lead to something and are of such a kind, in the order of the graph.
    func relations(to target: some Relatable, _ kinds: Set<Relation.Kind>) -> [Relation] {
        connections.to(target).compactMap { graph.relations[$0] }
            .filter { kinds.contains($0.kind) }
    }

    /// The statements that support one, for the same side, in reading order.
    func supports(of id: Statement.ID) -> [CaseStep] {
        let own = side(of: id)
        var seen: Set<Statement.ID> = [id]
        return relations(to: id, [.supports]).flatMap(steps).filter { step in
            side(of: step.statement) == own && seen.insert(step.statement).inserted
        }.sorted(by: inOrder)
    }

    /// The statements of the other side that answer one: they attack it, or undercut what leads
    /// away from it; of two op-eds also what contradicts it.
    func answers(to id: Statement.ID) -> [CaseStep] {
        let attacks = relations(to: id, [.attacks])
        let undercuts = connections.from(id).flatMap { relations(to: $0, [.undercuts]) }
        let contrary = relations(to: id, [.contradicts])
        let turned = connections.from(id).compactMap { graph.relations[$0] }
            .filter { $0.kind == .contradicts }
            .flatMap { relation in
                [relation.target.statement].compactMap(\.self).map {
                    CaseStep(statement: $0, relation: relation.id)
                }
            }
        let own = side(of: id)
        var seen: Set<Statement.ID> = [id]
        let all = (attacks + undercuts + contrary).flatMap(steps) + turned
        return all.filter { step in
            side(of: step.statement) != own && seen.insert(step.statement).inserted
        }.sorted(by: inOrder)
    }

    private func steps(_ relation: Relation) -> [CaseStep] {
        relation.sourceStatements.map { CaseStep(statement: $0, relation: relation.id) }
    }

    private func inOrder(_ one: CaseStep, _ other: CaseStep) -> Bool {
        (graph.statements.position(of: one.statement) ?? 0)
            < (graph.statements.position(of: other.statement) ?? 0)
    }

    /// The relation by which a statement is tied into the argument.
    func primary(of id: Statement.ID) -> Relation? {
        connections.from(id).first.flatMap { graph.relations[$0] }
    }

    /// The statements that begin a side's case, in reading order: what supports its thesis, the
    /// counterclaims that attack what the other side says, and answers that carry an argument of
    /// their own.
    func openings(of side: DebateSide) -> [Statement.ID] {
        graph.statements.filter { self.side(of: $0.id) == side && opens($0) }.map(\.id)
    }

    private func opens(_ statement: Statement) -> Bool {
        guard statement.role != .thesis, !theses.values.contains(statement.id),
            let relation = primary(of: statement.id),
            let target = graph.statement(at: relation.target)
        else { return false }
        switch relation.kind {
        case .supports: return isThesis(target)
        case .attacks where isThesis(target): return true
        case .attacks, .undercuts:
            if statement.role == .counterclaim { return true }
            return statement.role == .claim && carries(statement.id)
        case .restates, .contradicts: return false
        }
    }

    private func isThesis(_ id: Statement.ID) -> Bool {
        theses.values.contains(id) || graph.statements[id]?.role == .thesis
    }

    /// Whether an answer is a case of its own: two statements or more support it.
    private func carries(_ id: Statement.ID) -> Bool { supports(of: id).count > 1 }
}

/// A statement and the relation by which it bears on another.
struct CaseStep: Sendable, Equatable {
    let statement: Statement.ID
    let relation: Relation.ID
}

extension ArgumentGraph {
    /// The statements that a group and those within it hold.
    fileprivate func statements(in group: Group.ID, of groups: [Group]) -> [Statement.ID] {
        groups.filter { $0.id == group || $0.parent == group }.flatMap { each in
            each.members.compactMap { if case .statement(let id) = $0 { id } else { nil } }
        }
            + groups.filter { $0.parent == group }.flatMap { inner in
                statements(in: inner.id, of: groups.filter { $0.id != group })
            }
    }

    /// The graph without the relations that lead from one op-ed to the other.
    fileprivate func withoutTies(_ ties: [Relation.ID]) -> ArgumentGraph {
        var graph = self
        for tie in ties { try? graph.remove(tie) }
        return graph
    }
}
