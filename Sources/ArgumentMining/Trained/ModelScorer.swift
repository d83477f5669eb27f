/// Scores by a trained model.
struct ModelScorer: Scorer {
    private let model: TrainedModel
    private let judged: RoleJudgement
    private let pairs: PairReader

    init(_ profiles: UnitProfiles, _ model: TrainedModel) {
        self.model = model
        judged = RoleJudgement(profiles, model)
        pairs = PairReader(profiles, roles: judged.roles, thesis: judged.thesis)
    }

    var fits: [[Int]] { model.fits }
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
        var sum = SIMD8<Int32>()
        pairs.forEach(source, target) {
            sum &+= SIMD8<Int32>(truncatingIfNeeded: model.pairs[$0])
        }
        return sum &* Int32(model[.tie]) / 1000
    }
}

/// What a model says of the roles of units, before anything is decided together.
struct RoleJudgement {
    /// For each unit what speaks for each role, in thousandths.
    let roles: [SIMD4<Int32>]
    /// For each unit what speaks for it as the first thesis, in thousandths.
    let thesis: [Int32]

    init(_ profiles: UnitProfiles, _ model: TrainedModel) {
        let first = FirstLook(profiles, model)
        let stack = RoleStack(first.roles, paragraphs: first.paragraphs)
        var roles = first.roles
        var thesis = first.thesis
        for unit in roles.indices {
            var sum = SIMD8<Int32>()
            for feature in stack.features(of: unit) {
                sum &+= SIMD8<Int32>(truncatingIfNeeded: model.stack[feature])
            }
            roles[unit] &+= sum.lowHalf
            thesis[unit] += sum[4]
        }
        self.roles = roles
        self.thesis = thesis
    }
}

/// What the features of units say by themselves.
struct FirstLook {
    let roles: [SIMD4<Int32>]
    let thesis: [Int32]
    let paragraphs: [Int]

    init(_ profiles: UnitProfiles, _ model: TrainedModel) {
        let asked = UnitFinder(profiles.text)
        let reader = UnitFeatureReader(
            profiles, asked: profiles.units.map { asked.isAsked($0) })
        let sums = profiles.units.indices.map { model.sum(reader.keys(of: $0)) }
        roles = sums.map { sum in
            SIMD4(sum[2], sum[3], sum[4], sum[5])
        }
        thesis = sums.map { $0[TrainedModel.Column.thesis] }
        paragraphs = profiles.units.map(\.unit.paragraph)
    }
}
