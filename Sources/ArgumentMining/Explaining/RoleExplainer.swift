internal import ArgumentModel

/// Says how sure the role of a unit is, why, and which roles were the next best.
struct RoleExplainer {
    private let profiles: UnitProfiles
    private let scores: Scores
    private let reading: Reading
    private let moves: MoveTable

    private let thesisConfidence: Double
    private let calibration: Calibration
    private let reasons: any Reasons

    /// The most that it costs a role that the unit could not be tied as it is.
    private static let broken = 40

    init(_ judged: JudgedText, _ reading: Reading, thesisConfidence: Double) {
        self.thesisConfidence = thesisConfidence
        self.reading = reading
        profiles = judged.profiles
        scores = judged.scores
        calibration = judged.certainty.role
        reasons = judged.reasons
        moves = MoveTable(judged.scores)
    }

    /// The decision on the role of a unit.
    func decision(on unit: Int) -> Decision<Statement.Role> {
        let rivals = (0..<4).map { score(of: $0, for: unit) }
        let chosen = reading.roles[unit]
        var confidences = calibration.confidences(of: rivals, chosen: chosen)
        if unit == reading.root { leave(thesisConfidence, to: chosen, of: &confidences) }
        let others = (0..<4).filter { $0 != chosen }.sorted { (rivals[$1], $0) < (rivals[$0], $1) }
        return Decision(
            by: .miner, confidence: confidences[chosen],
            reason: reason(for: chosen, against: others[0], unit),
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
    private func reason(for role: Int, against rival: Int, _ unit: Int) -> String {
        let words = reasons.role(role, against: rival, of: unit).prefix(3)
        return words.isEmpty ? Self.plainReason[role] : words.joined(separator: "; ")
    }

    private static let plainReason = [
        "fits best as the position that the rest argues for",
        "asserts something without a cue of its own", "states something as given",
        "stands against what the text argues for",
    ]
}
