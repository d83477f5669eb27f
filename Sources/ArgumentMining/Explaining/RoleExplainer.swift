internal import ArgumentModel

/// Says how sure the role of a unit is, why, and which roles were the next best.
struct RoleExplainer {
    private let profiles: UnitProfiles
    private let scores: Scores
    private let reading: Reading
    private let moves: MoveTable

    private let thesisConfidence: Double

    private static let scale = 260.0
    /// The scale on which whole readings below rival theses compete.
    static let thesisScale = 200.0
    /// The most that it costs a role that the unit could not be tied as it is.
    private static let broken = 40

    init(
        _ profiles: UnitProfiles, _ scores: Scores, _ reading: Reading,
        _ thesisConfidence: Double
    ) {
        self.thesisConfidence = thesisConfidence
        self.profiles = profiles
        self.scores = scores
        moves = MoveTable(scores.fits)
        self.reading = reading
    }

    /// The decision on the role of a unit.
    func decision(on unit: Int) -> Decision<Statement.Role> {
        let rivals = (0..<4).map { score(of: $0, for: unit) }
        var confidences = Confidence.of(rivals, scale: Self.scale)
        let chosen = reading.roles[unit]
        if unit == reading.root { leave(thesisConfidence, to: chosen, of: &confidences) }
        let others = (0..<4).filter { $0 != chosen }.sorted { (rivals[$1], $0) < (rivals[$0], $1) }
        return Decision(
            by: .miner, confidence: confidences[chosen], reason: reason(for: chosen, unit),
            alternatives: others.prefix(2).map {
                .init(Statement.Role.decided[$0], confidence: confidences[$0])
            })
    }

    /// The first thesis competes with other theses, not with other roles of its own: those
    /// share what its confidence leaves.
    private func leave(_ confidence: Double, to chosen: Int, of all: inout [Double]) {
        let rest = max(0.01, all.reduce(0, +) - all[chosen])
        for role in all.indices where role != chosen {
            all[role] = Confidence.rounded(all[role] / rest * (1 - confidence))
        }
        all[chosen] = confidence
    }

    /// How well a role fits the unit and its primary relation, the rest being as decided. What
    /// hangs on the unit says nothing: it was tied there because of the role.
    private func score(of role: Int, for unit: Int) -> Int {
        var score = scores.roles[unit][role]
        if let tie = reading.ties[unit] {
            let best = moves.best(
                scores, tie.candidate, role: role, target: reading.roles[tie.target])
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
