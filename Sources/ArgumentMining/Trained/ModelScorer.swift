internal import ArgumentModel

/// Scores by a trained model.
struct ModelScorer: Scorer {
    private let model: TrainedModel
    let judged: FirstLook
    let pairs: SecondLook
    private let sums: PairSums

    init(_ profiles: UnitProfiles, _ model: TrainedModel) {
        self.model = model
        judged = FirstLook(profiles, model)
        let reader = PairReader(profiles, roles: judged.roles, thesis: judged.thesis)
        pairs = SecondLook(reader, model.firstPairs)
        sums = PairSums(reader, model.pairs)
    }

    /// For each unit what it rests on, where it is evidence.
    var kinds: [Statement.EvidenceKind] { judged.kinds }
    var fits: [[Int]] { model.fits }
    var rootLimit: Int { 6 }
    var isRelative: Bool { true }

    func roles() -> [[Int]] {
        judged.roles.map { scores in
            (0..<4).map { Int(scores[$0] - scores.max()) * model[.role] / 1000 }
        }
    }

    func thesis(_ roles: [[Int]]) -> [Int] {
        let best = Int(judged.thesis.max() ?? 0)
        return roles.indices.map { unit in
            guard unit < judged.thesis.count else { return 0 }
            return (Int(judged.thesis[unit]) - best) * model[.thesis] / 1000
        }
    }

    func thesisRanks(_ roles: [[Int]]) -> [Int] { thesis(roles) }

    func moves(_ source: Int, _ target: Int) -> SIMD8<Int32> {
        var sum = sums.sum(source, target)
        let weights = model.pairs
        pairs.forEachAgain(source, target) {
            sum &+= SIMD8<Int32>(truncatingIfNeeded: weights[$0])
        }
        return sum &* Int32(model[.tie]) / 1000
    }
}

/// What a model says of units before anything is decided together.
struct FirstLook {
    /// The features of each unit.
    let keys: [[FeatureKey]]
    /// For each unit what speaks for each role, in thousandths.
    let roles: [SIMD4<Int32>]
    /// For each unit what speaks for it as the first thesis, in thousandths.
    let thesis: [Int32]
    /// For each unit what it rests on, where it is evidence.
    let kinds: [Statement.EvidenceKind]

    init(_ profiles: UnitProfiles, _ model: TrainedModel) {
        let asked = UnitFinder(profiles.text)
        let reader = UnitFeatureReader(
            profiles, asked: profiles.units.map { asked.isAsked($0) })
        let keys = profiles.units.indices.map(reader.keys)
        let sums = keys.map(model.sum)
        self.keys = keys
        roles = sums.map { sum in
            SIMD4(sum[2], sum[3], sum[4], sum[5])
        }
        thesis = sums.map { $0[TrainedModel.Column.thesis] }
        kinds = sums.map { sum in
            let kinds = Statement.EvidenceKind.allCases
            let first = TrainedModel.Column.kinds
            let best = kinds.indices.max { sum[first + $0] < sum[first + $1] } ?? 0
            return kinds[best]
        }
    }
}
