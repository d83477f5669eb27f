internal import ArgumentModel

/// The moves as the decoder asks for them: whole numbers in flat arrays.
struct MoveTable: Sendable {
    /// A move, ready for adding up.
    private struct Row {
        /// Its number in ``Move/all``.
        let move: Int
        let column: Int
        /// How well a target of each role fits.
        let fits: SIMD4<Int>
        /// The same where a person made the move.
        let decidedFits: SIMD4<Int>
        let restates: Bool

        func fits(_ isDecided: Bool) -> SIMD4<Int> { isDecided ? decidedFits : fits }
    }

    /// The moves of all roles, one role after the other.
    private let rows: [Row]
    private let rowsOfRole: [Range<Int>]
    private let width: Int

    /// The table of ``Move/all`` with those fits.
    init(_ scores: Scores) {
        var rows: [Row] = []
        var rowsOfRole: [Range<Int>] = []
        for role in Statement.Role.decided.indices {
            let start = rows.count
            for (number, move) in Move.all.enumerated() where move.role == role {
                rows.append(
                    Row(
                        move: number, column: move.column, fits: SIMD4(scores.fits[number]),
                        decidedFits: SIMD4(scores.decidedFits[number]),
                        restates: move.kind == .restates))
            }
            rowsOfRole.append(start..<rows.count)
        }
        self.rows = rows
        self.rowsOfRole = rowsOfRole
        width = Move.names.count
    }

    /// Calls `body` with each move that a role has and its score for a candidate whose target
    /// has that role; ``Scores/forbidden`` or less where the move is not allowed. Only what was
    /// said before can be said again.
    func forEach(
        _ scores: Scores, _ candidate: Int, role: Int, target: Int,
        _ body: (_ move: Int, _ score: Int) -> Void
    ) {
        let pair = scores.candidates[candidate]
        let isFixed = scores.isFixed[pair.source]
        for index in rowsOfRole[role] {
            let row = rows[index]
            if row.restates, pair.target >= pair.source {
                body(row.move, Scores.forbidden)
            } else {
                let score = scores.moves[candidate * width + row.column]
                body(row.move, row.fits(isFixed)[target] + score)
            }
        }
    }

    /// The best move for a candidate between two roles, and its score; the role's first move
    /// where none is allowed.
    func best(
        _ scores: Scores, _ candidate: Int, role: Int, target: Int
    ) -> (score: Int, move: Int) {
        let own = rowsOfRole[role]
        let pair = scores.candidates[candidate]
        let isFixed = scores.isFixed[pair.source]
        var best = (score: Scores.forbidden, move: rows[own.lowerBound].move)
        for index in own {
            let row = rows[index]
            if row.restates, pair.target >= pair.source { continue }
            let score = row.fits(isFixed)[target] + scores.moves[candidate * width + row.column]
            if score > best.score { best = (score, row.move) }
        }
        if isFixed { best.score = max(best.score, scores.oddest) }
        return best
    }
}
