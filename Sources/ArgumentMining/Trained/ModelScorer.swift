internal import ArgumentModel

/// Scores by a trained model.
struct ModelScorer: Scorer {
    private let model: TrainedModel
    let judged: FirstLook
    let pairs: SecondLook

    /// - Parameter constraints: what a person decided; pairs are read in the light of it.
    init(_ profiles: UnitProfiles, _ model: TrainedModel, around constraints: Constraints) {
        self.model = model
        judged = FirstLook(profiles, model)
        let told = DecidedUnits(constraints, count: profiles.units.count)
        let reader = PairReader(
            profiles, roles: told.roles(judged.roles), thesis: told.thesis(judged.thesis))
        pairs = SecondLook(reader, model, decided: told.targets)
    }

    /// For each unit what it rests on, where it is evidence.
    var kinds: [Statement.EvidenceKind] { judged.kinds }
    var fits: [[Int]] { model.fits }
    /// Fits have little weight, because ties are so often wrong. One that a person made is right,
    /// and tells more of the roles at its ends than their own words (twice as much: tuned with
    /// `review-bench`).
    var decidedFits: [[Int]] {
        let (own, decided) = (max(1, model[.fit]), 2 * model[.role])
        return model.fits.map { row in
            row.map { $0 <= Scores.forbidden ? $0 : $0 * decided / own }
        }
    }
    /// As much as a role that is e²⁰ times less likely.
    var oddest: Int { -20 * model[.role] }
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
        pairs.sum(source, target) &* Int32(model[.tie]) / 1000
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
        let columns = Statement.EvidenceKind.allCases.indices.map { TrainedModel.Column.kinds + $0 }
        kinds = sums.enumerated().map { unit, sum in
            EvidenceKinds.best(columns.map { Int(sum[$0]) }, for: unit, profiles)
        }
    }
}
