/// What the cue tables alone say of units and of pairs, as features of a trained model.
///
/// The tables are small and were made by hand, so that they say on any text about what they say on
/// the texts of a corpus.
struct HandRules {
    /// Where the steps end in which the tables' points are told.
    private static let steps = [15, 40, 80]

    /// For each unit the role that the tables give it, and in which step before the next one.
    let roles: [Int]
    /// For each unit how many seem likelier to be the first thesis, up to 6; for the first one in
    /// which step before the next.
    let thesisRanks: [Int]

    init(_ profiles: UnitProfiles) {
        let scorer = CueScorer(profiles)
        let scores = scorer.roles()
        roles = scores.map { own in
            let order = own.indices.sorted { (own[$1], $0) < (own[$0], $1) }
            return order[0] * 4 + Self.step(own[order[0]] - own[order[1]])
        }
        let ranks = scorer.thesisRanks(scores)
        let order = ranks.indices.sorted { (ranks[$1], $0) < (ranks[$0], $1) }
        var places = [Int](repeating: 0, count: ranks.count)
        for (place, unit) in order.enumerated() {
            guard place == 0 else {
                places[unit] = 3 + min(6, place)
                continue
            }
            places[unit] = order.count > 1 ? Self.step(ranks[unit] - ranks[order[1]]) : 3
        }
        thesisRanks = places
    }

    private static func step(_ points: Int) -> Int {
        steps.firstIndex { points < $0 } ?? steps.count
    }
}

/// Which targets of each unit the cue tables like best.
struct HandTies {
    /// How many targets of each unit have a rank of their own.
    static let ranked = 3

    private let best: [[Int]]

    /// - Complexity: O(*n*²) for up to ``ScoreFrame/wholeTextLimit`` units, O(*n*) beyond.
    init(_ pairs: PairSteps, count: Int) {
        let weights = PairWeights.english
        let reach = count > ScoreFrame.wholeTextLimit ? ScoreFrame.window : count
        best = (0..<count).map { source in
            let shown = max(0, source - reach)..<min(count, source + reach + 1)
            var ranking = Ranking()
            for target in shown where target != source {
                ranking.add(target, weights.sum(pairs[source, target].features).max())
            }
            return ranking.best.map(\.target)
        }
    }

    /// The best targets of a source; of equals the earlier one.
    private struct Ranking {
        var best: [(target: Int, score: Int32)] = []

        mutating func add(_ target: Int, _ score: Int32) {
            if best.count == ranked, score <= best[ranked - 1].score { return }
            let place = best.firstIndex { $0.score < score } ?? best.count
            if best.count == ranked { best.removeLast() }
            best.insert((target, score), at: place)
        }
    }

    /// The rank of a target among those of a source, from 0; ``ranked`` for all that have none.
    func rank(_ source: Int, _ target: Int) -> Int {
        best[source].firstIndex(of: target) ?? Self.ranked
    }
}
