/// What a person decided of units, as a model is told when it reads pairs.
///
/// An answer tells of its neighbours too: what stands beside a unit that leads to some claim
/// likely leads there as well, and a unit that is evidence gathers less than a claim does.
struct DecidedUnits {
    private let roles: [Int?]
    /// The units that a person's relations lead to, by the units that they lead away from.
    let targets: [Int: Int]

    /// How far the other roles fall short of one that a person decided, in thousandths.
    private static let certain: Int32 = 2600

    init(_ constraints: Constraints, count: Int) {
        roles = (0..<count).map(constraints.decidedRole)
        var targets: [Int: Int] = [:]
        for unit in 0..<count {
            if let target = constraints.fixedTarget(of: unit), target < count {
                targets[unit] = target
            }
        }
        self.targets = targets
    }

    /// What speaks for each role of each unit, with the decided ones ahead.
    func roles(_ judged: [SIMD4<Int32>]) -> [SIMD4<Int32>] {
        zip(judged, roles).map { scores, decided in
            guard let decided else { return scores }
            let best = scores.max()
            var told = scores
            for role in 0..<4 { told[role] = min(scores[role], best - Self.certain) }
            told[decided] = best
            return told
        }
    }

    /// What speaks for each unit as the first thesis; the decided theses lead, and no unit of
    /// another role is one.
    func thesis(_ judged: [Int32]) -> [Int32] {
        let best = judged.max() ?? 0
        return zip(judged, roles).map { score, decided in
            guard let decided else { return score }
            return decided == 0 ? best &+ 1 : Int32.min
        }
    }
}
