internal import SourceText

/// The reasons of a trained model: what its weights gained for the decision.
struct ModelReasons: Reasons {
    private let profiles: UnitProfiles
    private let scorer: ModelScorer
    private let model: TrainedModel
    private let phrases: FeaturePhrases

    init(_ profiles: UnitProfiles, _ scorer: ModelScorer, _ model: TrainedModel) {
        self.profiles = profiles
        self.scorer = scorer
        self.model = model
        phrases = FeaturePhrases(profiles)
    }

    func role(_ role: Int, against rival: Int, of unit: Int) -> [String] {
        let first = TrainedModel.Column.roles
        var told = Told()
        for key in scorer.judged.keys[unit] where FeaturePhrases.canTell(key) {
            guard let weights = model.weights(of: key) else { continue }
            let gain = Int(weights[first + role]) - Int(weights[first + rival])
            if gain > 0 { told.add(phrases.words(for: key, of: unit), gain: gain) }
        }
        return told.words
    }

    func tie(of unit: Int, to target: Int, column: Int) -> [String] {
        var told = Told()
        let (weights, phrases) = (model.pairs, phrases)
        scorer.pairs.forEach(unit, target) { feature in
            let gain = Int(weights[feature][column])
            if gain > 0 { told.add(phrases.words(forPair: feature), gain: gain) }
        }
        return told.words
    }
}

/// Features in words that a teacher understands.
struct FeaturePhrases {
    private let profiles: UnitProfiles
    private let fields = WordFields.english

    init(_ profiles: UnitProfiles) { self.profiles = profiles }

    /// A feature of a unit; empty where it is not worth telling.
    func words(for key: FeatureKey, of unit: Int) -> String {
        let own = ownWords(for: key, of: unit)
        guard !own.isEmpty, let place = Self.places[key.place] else { return "" }
        return place.isEmpty ? own : "\(place) \(own)"
    }

    /// Whether a feature of that kind, seen from there, may be worth telling.
    static func canTell(_ key: FeatureKey) -> Bool {
        switch (key.template, key.place) {
        case (.word, .own), (.verb, .own): true
        case (.cue, .own), (.cue, .previous), (.cue, .next): true
        case (.field, .own), (.field, .previous), (.field, .next): true
        case (.title, _), (.size, _), (.share, _), (.speaker, _), (.central, _): true
        default: false
        }
    }

    private static let places: [FeatureKey.Place: String] = [
        .own: "", .previous: "the one before it", .next: "the one after it",
    ]

    private func ownWords(for key: FeatureKey, of unit: Int) -> String {
        switch key.template {
        case .cue:
            return OwnFeatures.cue(of: key).map { RoleFeature.weights.words[$0] } ?? ""
        case .field: return fieldWords(Int(key.value), at: key.place, of: unit)
        case .word, .verb: return key.place == .own ? quoted(key, in: unit) : ""
        case .title: return (11..<16).contains(key.value) ? "echoes the title" : ""
        case .size: return key.value < 2 ? "is short" : key.value > 5 ? "is long" : ""
        case .share: return (11...13).contains(key.value) ? "gives a figure" : ""
        case .speaker: return key.value == 1 ? "says who says it" : ""
        case .central: return key.value == 0 ? "speaks of what the text is about" : ""
        default: return ""
        }
    }

    /// What a word of a field does, and that word, so that one can judge whether it does.
    private func fieldWords(_ field: Int, at place: FeatureKey.Place, of unit: Int) -> String {
        let words = fields.words(of: field)
        guard !words.isEmpty, let holder = Self.steps[place].map({ unit + $0 }),
            profiles.units.indices.contains(holder)
        else { return "" }
        let tokens = profiles.text.tokens
        let found = profiles.units[holder].tokens.first {
            tokens[$0].fields >> UInt64(field) & 1 == 1
        }
        return found.map { "\(words) (“\(profiles.text.quotation(of: $0..<$0 + 1))”)" } ?? ""
    }

    private static let steps: [FeatureKey.Place: Int] = [.own: 0, .previous: -1, .next: 1]

    /// A word of the unit that is worth quoting.
    private func quoted(_ key: FeatureKey, in unit: Int) -> String {
        let tokens = profiles.text.tokens
        let place = profiles.units[unit].tokens.first { index in
            FeatureKey(key.template, tokens[index].key).raw == key.raw
                && tokens[index].fields != 0
        }
        return place.map { "says “\(profiles.text.quotation(of: $0..<$0 + 1))”" } ?? ""
    }

    /// A feature of a pair; empty where it is not worth telling.
    func words(forPair feature: Int) -> String {
        let group = PairLayout.group(of: feature)
        let value = feature - group.start
        switch group {
        case .hand:
            return PairFeature.weights.words[PairFeature.allCases[value].number]
        case .distance:
            return value == 0
                ? "follows it directly" : value == 10 ? "stands directly before it" : ""
        case .overlap: return value >= 12 ? "speaks of the same" : ""
        case .thesis: return value < 4 ? "speaks to the likeliest thesis" : ""
        case .nearest: return Self.nearest(value)
        case .handTie: return value < 6 ? "the tables of cues would tie it there" : ""
        case .alikeBefore: return value >= 6 ? "leads where the one before it leads" : ""
        case .alikeAfter: return value >= 6 ? "leads where the one after it leads" : ""
        case .gathered: return value >= 12 ? "others lead there too" : ""
        default: return ""
        }
    }

    private static func nearest(_ value: Int) -> String {
        let role = value / 4 % 4
        let names = ["thesis", "claim", "", "objection"]
        guard !names[role].isEmpty else { return "" }
        return "is next to the nearest \(names[role]) \(value / 2 % 2 == 1 ? "before" : "after") it"
    }
}
