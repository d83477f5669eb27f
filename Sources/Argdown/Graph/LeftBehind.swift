internal import ArgumentModel

/// The lines that stay where they were when the line that they hung beneath is deleted, and so
/// hang beneath another one that nobody chose.
struct LeftBehind {
    /// How far argraph indents a line for each line above it that it hangs beneath.
    private static let indent = 4

    private let lost: [ArgdownGraph.DeletedRelation]
    /// What each statement led to when the document was written.
    private let targets: [Statement.ID: Set<Statement.ID>]
    /// What stood right before each statement when the document was written, of those that are
    /// still there; and what stands there now.
    private let before: [Statement.ID: Statement.ID?]
    private let now: [Statement.ID: Statement.ID?]
    /// The relations that were there when the document was written.
    private let old: Set<Relation.ID>
    /// How far the line of each statement is indented.
    private let indents: [Statement.ID: Int]

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
        old = Self.noted(in: notes)
        indents = Dictionary(
            zip(reading.statements, reading.model.statements.map { reading.indent(of: $0) }),
            uniquingKeysWith: { first, _ in first })
    }

    private static func noted(in notes: ArgdownNotes) -> Set<Relation.ID> {
        Set((notes.entries[.relations] ?? []).map { Relation.ID(rawValue: $0.entry.id) })
    }

    /// The relation that a line has by where it stands, and had not when the document was written.
    static func newRelation(
        of statement: Statement.ID, in graph: ArgumentGraph, _ notes: ArgdownNotes
    ) -> Relation? {
        newRelation(of: statement, in: graph, besides: noted(in: notes))
    }

    private static func newRelation(
        of statement: Statement.ID, in graph: ArgumentGraph, besides old: Set<Relation.ID>
    ) -> Relation? {
        graph.relations.first {
            $0.sources.contains(.statement(statement)) && !old.contains($0.id)
        }
    }

    private static func predecessors(_ order: [Statement.ID]) -> [Statement.ID: Statement.ID?] {
        Dictionary(
            zip(order, [nil] + order.map(Optional.some)), uniquingKeysWith: { first, _ in first })
    }

    /// Makes what they lead to now no decision of a person's: it is unsure, and a miner decides
    /// it again.
    ///
    /// A line that a person moved, up or down or in or out, is meant.
    func release(in graph: inout ArgumentGraph) {
        for lost in lost where isUnmoved(lost.source) {
            guard let relation = Self.newRelation(of: lost.source, in: graph, besides: old),
                relation.decision.by == .person
            else { continue }
            // The relation is there, so that the update cannot fail.
            try? graph.update(relation.id) { $0.decision = Decision(by: .miner, confidence: 0) }
        }
    }

    private func isUnmoved(_ statement: Statement.ID) -> Bool {
        before[statement] == now[statement] && indents[statement] == indentAsWritten(statement)
    }

    /// How far argraph indented the line: once for each statement on the way to the root.
    private func indentAsWritten(_ statement: Statement.ID) -> Int {
        var depth = 0
        var next = statement
        var seen: Set<Statement.ID> = [statement]
        while let target = targets[next]?.min(by: { $0.number < $1.number }),
            seen.insert(target).inserted
        {
            depth += 1
            next = target
        }
        return depth * Self.indent
    }
}

extension GraphFromArgdown {
    /// How many blanks stand before the line that states a class.
    fileprivate func indent(of each: ArgdownModel.StatementClass) -> Int {
        guard let start = (each.canonicalMember ?? each.members.first)?.range.lowerBound else {
            return 0
        }
        let line = document.bytes[..<start].lastIndex(where: \.isLineBreak).map { $0 + 1 } ?? 0
        return document.bytes[line..<start].prefix { $0 == UInt8(ascii: " ") }.count
    }
}
