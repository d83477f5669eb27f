internal import ArgumentModel

/// Says how sure the role of a unit is, why, and which roles were the next best.
struct RoleExplainer {
    private let profiles: UnitProfiles
    private let scores: Scores
    private let reading: Reading
    private let moves = MoveTable.standard
    private let children: [[Reading.Tie]]
    private let sources: [[Int]]

    private static let scale = 60.0
    /// What it costs a role that a unit tied to this one could not be tied to.
    private static let broken = 200

    init(_ profiles: UnitProfiles, _ scores: Scores, _ reading: Reading) {
        self.profiles = profiles
        self.scores = scores
        self.reading = reading
        var children = [[Reading.Tie]](repeating: [], count: profiles.units.count)
        var sources = [[Int]](repeating: [], count: profiles.units.count)
        for (unit, tie) in reading.ties.enumerated() {
            guard let tie else { continue }
            children[tie.target].append(tie)
            sources[tie.target].append(unit)
        }
        self.children = children
        self.sources = sources
    }

    /// The decision on the role of a unit.
    func decision(on unit: Int) -> Decision<Statement.Role> {
        let rivals = (0..<4).map { score(of: $0, for: unit) }
        let confidences = Confidence.of(rivals, scale: Self.scale)
        let chosen = reading.roles[unit]
        let others = (0..<4).filter { $0 != chosen }.sorted { (rivals[$1], $0) < (rivals[$0], $1) }
        return Decision(
            by: .miner, confidence: confidences[chosen], reason: reason(for: chosen, unit),
            alternatives: others.prefix(2).map {
                .init(Statement.Role.decided[$0], confidence: confidences[$0])
            })
    }

    /// How well a role fits, everything else staying as it was decided.
    private func score(of role: Int, for unit: Int) -> Int {
        var score = scores.roles[unit][role]
        if let tie = reading.ties[unit] {
            let best = moves.best(
                scores, tie.candidate, role: role, target: reading.roles[tie.target])
            score += max(best.score, -Self.broken)
        }
        for (child, source) in zip(children[unit], sources[unit]) {
            let best = moves.best(
                scores, child.candidate, role: reading.roles[source], target: role)
            score += max(best.score, -Self.broken)
        }
        return score
    }

    /// The features that speak most for the role, in words.
    private func reason(for role: Int, _ unit: Int) -> String {
        let weights = RoleFeature.weights
        var told: [(gain: Int, feature: Int)] = []
        profiles.features[unit].forEach { feature in
            let all = (0..<4).map { weights.weight(feature, for: $0) }
            let gain = all[role] * 4 - all.reduce(0, +)
            if gain > 0, !weights.words[feature].isEmpty { told.append((gain, feature)) }
        }
        told.sort { ($1.gain, $0.feature) < ($0.gain, $1.feature) }
        let words = told.prefix(3).map { weights.words[$0.feature] }
        return words.isEmpty ? Self.plainReason[role] : words.joined(separator: "; ")
    }

    private static let plainReason = [
        "fits best as the position that the rest argues for",
        "asserts something without a cue of its own", "states something as given",
        "stands against what the text argues for",
    ]
}
