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
        let restates: Bool
    }

    /// The moves of all roles, one role after the other.
    private let rows: [Row]
    private let rowsOfRole: [Range<Int>]
    private let width: Int

    /// The table of ``Move/all``.
    ///
    /// - Parameter fits: for each move how well a target of each role fits.
    init(_ fits: [[Int]]) {
        var rows: [Row] = []
        var rowsOfRole: [Range<Int>] = []
        for role in Statement.Role.decided.indices {
            let start = rows.count
            for (number, move) in Move.all.enumerated() where move.role == role {
                rows.append(
                    Row(
                        move: number, column: move.column, fits: SIMD4(fits[number]),
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
        for index in rowsOfRole[role] {
            let row = rows[index]
            if row.restates, pair.target >= pair.source {
                body(row.move, Scores.forbidden)
            } else {
                let score = scores.moves[candidate * width + row.column]
                body(row.move, row.fits[target] + score)
            }
        }
    }

    /// What a move that a person made costs at most: it stands, however odd it is between two
    /// roles, and need not change the role of what it leads to.
    private static let oddest = -300

    /// The best move for a candidate between two roles, and its score; the role's first move
    /// where none is allowed.
    func best(
        _ scores: Scores, _ candidate: Int, role: Int, target: Int
    ) -> (score: Int, move: Int) {
        var best = (score: Scores.forbidden, move: rows[rowsOfRole[role].lowerBound].move)
        forEach(scores, candidate, role: role, target: target) { move, score in
            if score > best.score { best = (score, move) }
        }
        if scores.isFixed[scores.candidates[candidate].source] {
            best.score = max(best.score, Self.oddest)
        }
        return best
    }
}
