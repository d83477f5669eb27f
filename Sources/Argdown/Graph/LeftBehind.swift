internal import ArgumentModel

/// The lines that stay where they were when the line that they hung beneath is deleted, and so
/// hang beneath another one that nobody chose.
struct LeftBehind {
    private let lost: [ArgdownGraph.DeletedRelation]
    /// What each statement led to.
    private let targets: [Statement.ID: Set<Statement.ID>]
    /// What stood right before each statement when the document was written, of those that are
    /// still there; and what stands there now.
    private let before: [Statement.ID: Statement.ID?]
    private let now: [Statement.ID: Statement.ID?]

    init(
        _ deletions: ArgdownGraph.Deletions, _ notes: ArgdownNotes, _ reading: GraphFromArgdown
    ) {
        lost = deletions.orphaning
        targets = ArgdownGraph.Deletions.targets(in: notes)
        let written = (notes.entries[.statements] ?? []).map {
            Statement.ID(rawValue: $0.entry.id)
        }
        let known = Set(written)
        before = Self.predecessors(written.filter(Set(reading.statements).contains))
        now = Self.predecessors(reading.statements.filter(known.contains))
    }

    private static func predecessors(_ order: [Statement.ID]) -> [Statement.ID: Statement.ID?] {
        Dictionary(
            zip(order, [nil] + order.map(Optional.some)), uniquingKeysWith: { first, _ in first })
    }

    /// Makes what they lead to now no decision of a person's: it is unsure, and a miner decides
    /// it again.
    ///
    /// What was moved, or leads where the deleted line itself led, is meant.
    func release(in graph: inout ArgumentGraph) {
        for lost in lost where before[lost.source] == now[lost.source] {
            guard let relation = graph.primaryRelation(of: lost.source),
                relation.decision.by == .person, let target = graph.statement(at: relation.target),
                targets[lost.target]?.contains(target) != true
            else { continue }
            // The relation is there, so that the update cannot fail.
            try? graph.update(relation.id) { $0.decision = Decision(by: .miner, confidence: 0) }
        }
    }
}
