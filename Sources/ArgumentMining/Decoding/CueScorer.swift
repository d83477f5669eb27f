/// Scores by the cue tables.
struct CueScorer: Scorer {
    private let profiles: UnitProfiles
    private let pairs: PairProfiler
    private let weights = PairWeights.english

    init(_ profiles: UnitProfiles) {
        self.profiles = profiles
        pairs = PairProfiler(profiles)
    }

    var fits: [[Int]] { Move.all.map(\.targets) }
    var decidedFits: [[Int]] { fits }
    var oddest: Int { -300 }
    var rootLimit: Int { 4 }
    var isRelative: Bool { false }

    func roles() -> [[Int]] {
        profiles.features.map { features in
            (0..<4).map { RoleFeature.weights.score(features, for: $0) }
        }
    }

    func thesis(_ roles: [[Int]]) -> [Int] { roles.map { $0[0] } }

    func thesisRanks(_ roles: [[Int]]) -> [Int] { roles.map { $0[0] - $0[1] } }

    func moves(_ source: Int, _ target: Int) -> SIMD8<Int32> {
        weights.sum(pairs.features(source, target))
    }
}
