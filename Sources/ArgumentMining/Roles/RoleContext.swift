/// What the units around a unit tell of its role: a conceded point stands before its answer, a
/// fact beside the objection that it is given for.
struct RoleContext {
    private let units: [UnitReading]
    private let own: [FeatureSet]

    /// - Parameter own: for each unit the features that it has by itself.
    init(_ units: [UnitReading], _ own: [FeatureSet]) {
        self.units = units
        self.own = own
    }

    /// The features of each unit with those of its surroundings.
    func features() -> [FeatureSet] {
        var all = own
        var opposedParagraph = 0
        for unit in units.indices {
            let paragraph = units[unit].unit.paragraph
            if opposes(unit), own[unit].contains(RoleFeature.firstOfParagraph.number) {
                opposedParagraph = paragraph
            } else if opposedParagraph == paragraph {
                all[unit].insert(RoleFeature.paragraphOpponent.number)
            }
            addNext(unit, to: &all[unit])
            addPrevious(unit, to: &all[unit])
        }
        return all
    }

    private func addNext(_ unit: Int, to features: inout FeatureSet) {
        guard unit + 1 < units.count,
            units[unit + 1].unit.paragraph <= units[unit].unit.paragraph + 1
        else { return }
        if units[unit + 1].opens(.contrast) {
            features.insert(RoleFeature.beforeContrast.number)
        }
        if answers(unit + 1) { features.insert(RoleFeature.beforeAnswer.number) }
    }

    private func addPrevious(_ unit: Int, to features: inout FeatureSet) {
        guard unit > 0, units[unit - 1].unit.paragraph == units[unit].unit.paragraph else {
            return
        }
        if opposes(unit - 1) { features.insert(RoleFeature.afterOpponent.number) }
        if own[unit - 1].contains(RoleFeature.question.number) {
            features.insert(RoleFeature.afterQuestion.number)
        }
    }

    /// Whether a unit speaks for the other side by its own cues.
    func opposes(_ unit: Int) -> Bool {
        CueFeature.opposing.contains { own[unit].contains($0.number) }
    }

    private func answers(_ unit: Int) -> Bool {
        own[unit].contains(CueFeature.answers.number)
            || own[unit].contains(CueFeature.answersStart.number)
    }
}
