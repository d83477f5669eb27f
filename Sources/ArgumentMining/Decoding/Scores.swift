internal import ArgumentModel

/// All that the decision rests on: how well each role fits each unit, and how well each unit
/// does each thing to each other.
///
/// The cue miner fills it from its tables; a trained model can fill it instead, and a person's
/// corrections constrain it (``forbidden``). Scores are whole numbers, so that a decision is
/// the same on every machine.
package struct Scores: Sendable {
    /// A score that no sum of others can outweigh.
    package static let forbidden = -1_000_000
    /// A score of a role that no sum of ``forbidden`` moves can outweigh.
    package static let forbiddenRole = 1_000_000 * forbidden

    /// A unit and another one that it may be tied to.
    package struct Candidate: Sendable, Hashable {
        /// The unit that the relation leads away from.
        package var source: Int
        /// The unit that it leads to.
        package var target: Int

        /// A candidate.
        package init(_ source: Int, _ target: Int) {
            self.source = source
            self.target = target
        }
    }

    /// For each unit the scores of thesis, claim, evidence and counterclaim.
    package var roles: [[Int]]
    /// What may be tied to what, ordered by source; every unit to every one of `roots`,
    /// save those that are fixed.
    package var candidates: [Candidate]
    /// For each unit what speaks for it as the first thesis.
    package var thesis: [Int]
    /// How well a target of each role fits each of ``Move/all``.
    package var fits: [[Int]] { didSet { decidedFits = fits } }
    /// The same where a person made the move, so that more is to be learned from it.
    package var decidedFits: [[Int]]
    /// What a move that a person made costs at most: it stands, however odd it is between two
    /// roles, and need not change the role of what it leads to.
    package var oddest = -300
    /// For each candidate in turn the score of each name of ``Move/names``.
    package var moves: [Int]
    /// The units that may be the first thesis, the likeliest first.
    package var roots: [Int]
    /// For each unit whether it is tied by its only candidate, however little that fits.
    package var isFixed: [Bool]
    /// For each unit whether it is tied to nothing but, so that it has a place, the root.
    package var isLoose: [Bool]

    /// Scores for so many units, all 0, and nothing to tie.
    package init(units: Int) {
        roles = [[Int]](repeating: [0, 0, 0, 0], count: units)
        thesis = [Int](repeating: 0, count: units)
        fits = Move.all.map(\.targets)
        decidedFits = fits
        candidates = []
        moves = []
        roots = []
        isFixed = [Bool](repeating: false, count: units)
        isLoose = isFixed
    }

    /// Where the candidates of each source begin, and one past the last.
    var starts: [Int] {
        var starts = [Int](repeating: 0, count: roles.count + 1)
        for candidate in candidates { starts[candidate.source + 1] += 1 }
        for unit in roles.indices { starts[unit + 1] += starts[unit] }
        return starts
    }
}
