internal import ArgumentModel

/// The moves as the decoder asks for them: whole numbers in flat arrays.
struct MoveTable: Sendable {
    /// The moves of each role by their numbers in ``Move/all``.
    let ofRole: [[Int]]
    private let columns: [Int]
    private let fits: [Int]
    private let restates: [Bool]
    private let width: Int

    /// The table of ``Move/all``.
    static let standard = MoveTable()

    private init() {
        let all = Move.all
        ofRole = Statement.Role.decided.indices.map { role in
            all.indices.filter { all[$0].role == role }
        }
        columns = all.map(\.column)
        fits = all.flatMap(\.targets)
        restates = all.map { $0.kind == .restates }
        width = Move.names.count
    }

    /// The score of a move for a candidate whose target has that role; ``Scores/forbidden`` or
    /// less where the move is not allowed. Only what was said before can be said again.
    func score(_ scores: Scores, _ candidate: Int, move: Int, target: Int) -> Int {
        let pair = scores.candidates[candidate]
        guard !restates[move] || pair.target < pair.source else { return Scores.forbidden }
        return fits[move * 4 + target] + scores.moves[candidate * width + columns[move]]
    }

    /// The best move for a candidate between two roles, and its score.
    func best(
        _ scores: Scores, _ candidate: Int, role: Int, target: Int
    ) -> (score: Int, move: Int) {
        var best = (score: Scores.forbidden, move: 0)
        for move in ofRole[role] {
            let score = score(scores, candidate, move: move, target: target)
            if score > best.score { best = (score, move) }
        }
        return best
    }
}
