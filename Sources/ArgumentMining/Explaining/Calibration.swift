/// How scores of rival choices become confidences that are right as often as they say.
struct Calibration: Sendable {
    /// On which scale a choice falls behind the best one (``Confidence``).
    let scale: Double
    /// How often decisions were right whose plain confidence was 0, a tenth and so on to 1, in
    /// thousandths; none where that was not measured.
    let knots: [Int]

    init(scale: Double, knots: [Int] = []) {
        self.scale = scale
        self.knots = knots
    }

    /// The confidences of rival scores, one of which was chosen.
    func confidences(of scores: [Int], chosen: Int) -> [Double] {
        var all = Confidence.of(scores, scale: scale)
        guard !knots.isEmpty, all.indices.contains(chosen) else { return all }
        let confidence = calibrated(all[chosen])
        let rest = max(0.01, all.reduce(0, +) - all[chosen])
        for index in all.indices where index != chosen {
            all[index] = Confidence.rounded(all[index] / rest * (1 - confidence))
        }
        all[chosen] = confidence
        return all
    }

    /// The straight line between the two knots that a plain confidence lies between.
    private func calibrated(_ plain: Double) -> Double {
        let place = min(plain * Double(knots.count - 1), Double(knots.count - 1))
        let lower = min(Int(place), knots.count - 2)
        let share = place - Double(lower)
        let value = Double(knots[lower]) * (1 - share) + Double(knots[lower + 1]) * share
        return Confidence.rounded(value / 1000)
    }
}

/// How sure decisions of each sort are.
struct Certainty: Sendable {
    /// Of the roles of units.
    let role: Calibration
    /// Of primary relations.
    let tie: Calibration
    /// Of the first thesis: on it whole readings below rival theses compete.
    let thesis: Calibration

    /// Of decisions by the cue tables.
    static let cues = Certainty(
        role: Calibration(scale: 260), tie: Calibration(scale: 125),
        thesis: Calibration(scale: 200))
}
