/// Chooses, by a trained model, the clauses that do argumentative work.
struct UnitChoice {
    private let text: TokenizedText
    private let model: TrainedModel

    init(_ text: TokenizedText, _ model: TrainedModel) {
        self.text = text
        self.model = model
    }

    /// The chosen units and what is known of them.
    func profiles() -> UnitProfiles {
        let finder = UnitFinder(text)
        let all = UnitProfiles(finder.candidates(), of: text)
        let reader = UnitFeatureReader(all, asked: all.units.map(finder.isAsked))
        let chosen = all.units.indices.filter { unit in
            let worth = model.sum(reader.keys(of: unit))[TrainedModel.Column.keep]
            return Int(worth) >= model[.keep]
        }
        return UnitProfiles(chosen.map { all.units[$0] }, of: text)
    }
}
