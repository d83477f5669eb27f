public import ArgumentModel

/// A flow sheet with what the text says in it: a column a speech, answers across from what they
/// answer. Where an argument gets no answer the next cell of the other side is a *drop*, which
/// judges treat as conceded.
public struct PrefilledFlow: Sendable, Equatable {
    /// A cell.
    public enum Cell: Sendable, Equatable {
        /// Nothing is known: to be filled in.
        case blank
        /// An argument of the text.
        case says(Statement.ID, isUnsure: Bool)
        /// The same argument as in the row above.
        case above
        /// The text has no answer.
        case dropped
    }

    /// The columns.
    public let sheet: DebateFormat.FlowSheet
    /// The rows, each with a cell a column.
    public let rows: [[Cell]]

    /// Follows the contentions that a sheet is for, each to the end of its answers.
    ///
    /// - Complexity: O(*s* · *c*) over the statements and the columns.
    public init(
        _ sheet: DebateFormat.FlowSheet, of briefs: [DebateBrief], in debate: DebateCase
    ) {
        self.sheet = sheet
        let told = briefs.filter { sheet.side == nil || sheet.side == $0.side }
        rows = told.flatMap { brief in
            brief.contentions.flatMap { contention -> [[Cell]] in
                let walk = FlowWalk(sheet, debate)
                return walk.rows(
                    contention.claim.statement, isUnsure: contention.claim.isUnsure, from: 0,
                    above: [])
            }
        }
    }
}

/// Follows an argument through the columns.
private struct FlowWalk {
    private let columns: [DebateFormat.Column]
    private let debate: DebateCase

    init(_ sheet: DebateFormat.FlowSheet, _ debate: DebateCase) {
        (columns, self.debate) = (sheet.columns, debate)
    }

    /// The rows of an argument and its answers, the first column of its side at or behind a place.
    func rows(
        _ id: Statement.ID, isUnsure: Bool, from start: Int, above: Set<Statement.ID>
    ) -> [[PrefilledFlow.Cell]] {
        let side = debate.side(of: id)
        guard let place = columns.indices.first(where: { $0 >= start && columns[$0].side == side })
        else { return [] }
        let chain = above.union([id])
        let answers = debate.answers(to: id).filter { !chain.contains($0.statement) }
        var rows = answers.flatMap { answer in
            self.rows(
                answer.statement, isUnsure: doubts(answer), from: place + 1, above: chain)
        }
        if rows.isEmpty { rows = [dropped(after: place, by: side.opponent, answers.isEmpty)] }
        for number in rows.indices {
            rows[number][place] = number == 0 ? .says(id, isUnsure: isUnsure) : .above
        }
        return rows
    }

    /// A row in which only the cell of the side that has no answer is known.
    private func dropped(
        after place: Int, by side: DebateSide, _ isDropped: Bool
    ) -> [PrefilledFlow.Cell] {
        var row = Array(repeating: PrefilledFlow.Cell.blank, count: columns.count)
        let next = columns.indices.first { $0 > place && columns[$0].side == side }
        if let next, isDropped { row[next] = .dropped }
        return row
    }

    private func doubts(_ step: CaseStep) -> Bool {
        debate.graph.statements[step.statement]?.isUnsure == true
            || debate.graph.relations[step.relation]?.isUnsure == true
    }
}
