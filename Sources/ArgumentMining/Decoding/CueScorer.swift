/// Fills the scores from the cue tables: the stage that a trained model can replace.
struct CueScorer {
    private let profiles: UnitProfiles
    private let pairs: PairProfiler
    private let constraints: Constraints
    private let former: FormerReading?

    /// A text of more units than this is read through a window.
    static let wholeTextLimit = 120
    /// How many units to either side a window shows.
    static let window = 12
    /// How many units are tried as the first thesis.
    static let rootLimit = 4
    /// How many units of a long text are tried as the first thesis.
    static let longRootLimit = 1

    init(_ profiles: UnitProfiles, _ constraints: Constraints, _ former: FormerReading?) {
        self.profiles = profiles
        self.constraints = constraints
        self.former = former
        pairs = PairProfiler(profiles)
    }

    /// The scores of the text.
    ///
    /// - Complexity: O(*n*²) for up to ``wholeTextLimit`` units; beyond that each unit sees the
    ///   ``window`` units to either side, the units that may be the thesis and the head of its
    ///   paragraph, so O(*n*).
    func scores() -> Scores {
        var scores = Scores(units: constraints.count)
        for (unit, features) in profiles.features.enumerated() {
            scores.roles[unit] = (0..<4).map { RoleFeature.weights.score(features, for: $0) }
        }
        constraints.apply(to: &scores.roles)
        scores.roots = roots(scores.roles)
        scores.isFixed = scores.roles.indices.map { constraints.fixedTarget(of: $0) != nil }
        scores.isLoose = scores.roles.indices.map {
            !scores.isFixed[$0] && !constraints.isFree($0)
        }
        scores.candidates = scores.roles.indices.flatMap { candidates(of: $0, scores.roots) }
        addMoves(to: &scores)
        constraints.apply(to: &scores)
        return scores
    }

    private func addMoves(to scores: inout Scores) {
        let weights = PairWeights()
        let width = Move.names.count
        scores.moves = [Int](repeating: 0, count: scores.candidates.count * width)
        for (number, candidate) in scores.candidates.enumerated() {
            let ends = (candidate.source, candidate.target)
            guard max(ends.0, ends.1) < profiles.units.count else { continue }
            let sum = weights.sum(pairs.features(ends.0, ends.1))
            for move in 0..<width { scores.moves[number * width + move] = Int(sum[move]) }
        }
    }

    private func roots(_ roles: [[Int]]) -> [Int] {
        let ranked = constraints.roots.sorted {
            let (left, right) = (roles[$0][0] - roles[$0][1], roles[$1][0] - roles[$1][1])
            return (right, $0) < (left, $1)
        }
        let first = ranked.prefix(isLong ? Self.longRootLimit : Self.rootLimit)
        guard let root = former?.root, ranked.contains(root), !first.contains(root) else {
            return Array(first)
        }
        return first + [root]
    }

    private func candidates(of source: Int, _ roots: [Int]) -> [Scores.Candidate] {
        if let target = constraints.fixedTarget(of: source) { return [.init(source, target)] }
        guard constraints.isFree(source) else {
            return roots.filter { $0 != source }.map { .init(source, $0) }
        }
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
