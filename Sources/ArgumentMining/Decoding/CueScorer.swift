/// Fills the scores from the cue tables: the stage that a trained model can replace.
struct CueScorer {
    private let profiles: UnitProfiles
    private let pairs: PairProfiler

    /// A text of more units than this is read through a window.
    static let wholeTextLimit = 120
    /// How many units to either side a window shows.
    static let window = 12
    /// How many units are tried as the first thesis.
    static let rootLimit = 4
    /// How many units of a long text are tried as the first thesis.
    static let longRootLimit = 1

    init(_ profiles: UnitProfiles) {
        self.profiles = profiles
        pairs = PairProfiler(profiles)
    }

    /// The scores of the text.
    ///
    /// - Complexity: O(*n*²) for up to ``wholeTextLimit`` units; beyond that each unit sees the
    ///   ``window`` units to either side, the units that may be the thesis and the head of its
    ///   paragraph, so O(*n*).
    func scores() -> Scores {
        var scores = Scores(units: profiles.units.count)
        scores.roles = profiles.features.map { features in
            (0..<4).map { RoleFeature.weights.score(features, for: $0) }
        }
        scores.roots = roots(scores.roles)
        scores.candidates = profiles.units.indices.flatMap { candidates(of: $0, scores.roots) }
        addMoves(to: &scores)
        return scores
    }

    private func addMoves(to scores: inout Scores) {
        let weights = PairWeights()
        let width = Move.names.count
        scores.moves = [Int](repeating: 0, count: scores.candidates.count * width)
        for (number, candidate) in scores.candidates.enumerated() {
            let sum = weights.sum(pairs.features(candidate.source, candidate.target))
            for move in 0..<width { scores.moves[number * width + move] = Int(sum[move]) }
        }
    }

    private func roots(_ roles: [[Int]]) -> [Int] {
        let ranked = roles.indices.sorted {
            let (left, right) = (roles[$0][0] - roles[$0][1], roles[$1][0] - roles[$1][1])
            return (right, $0) < (left, $1)
        }
        return Array(ranked.prefix(isLong ? Self.longRootLimit : Self.rootLimit))
    }

    private func candidates(of source: Int, _ roots: [Int]) -> [Scores.Candidate] {
        var targets = Array(shown(from: source))
        for other in roots + [pairs.head(of: source)] where !targets.contains(other) {
            targets.append(other)
        }
        return targets.filter { $0 != source }.map { Scores.Candidate(source, $0) }
    }

    private func shown(from source: Int) -> Range<Int> {
        let count = profiles.units.count
        guard isLong else { return 0..<count }
        return max(0, source - Self.window)..<min(count, source + Self.window + 1)
    }

    private var isLong: Bool { profiles.units.count > Self.wholeTextLimit }
}
