/// Says which features spoke most for a decision, the strongest first, in words.
protocol Reasons {
    /// What spoke for a role of a unit rather than for another one.
    func role(_ role: Int, against rival: Int, of unit: Int) -> [String]
    /// What spoke for a move, by its column, from a unit to a target.
    func tie(of unit: Int, to target: Int, column: Int) -> [String]
}

/// The reasons of the cue tables.
struct CueReasons: Reasons {
    private let profiles: UnitProfiles
    private let pairs: PairProfiler

    init(_ profiles: UnitProfiles) {
        self.profiles = profiles
        pairs = PairProfiler(profiles)
    }

    func role(_ role: Int, against rival: Int, of unit: Int) -> [String] {
        let weights = RoleFeature.weights
        var told = Told()
        profiles.features[unit].forEach { feature in
            let all = (0..<4).map { weights.weight(feature, for: $0) }
            told.add(weights.words[feature], gain: all[role] * 4 - all.reduce(0, +))
        }
        return told.words
    }

    func tie(of unit: Int, to target: Int, column: Int) -> [String] {
        let weights = PairFeature.weights
        var told = Told()
        pairs.features(unit, target).forEach { raw in
            let feature = PairFeature.allCases[raw].number
            told.add(weights.words[feature], gain: weights.weight(feature, for: column))
        }
        return told.words
    }
}

/// Features in words with what each gained.
struct Told {
    private var all: [(gain: Int, words: String)] = []

    /// Adds a feature that has words and gained something.
    mutating func add(_ words: String, gain: Int) {
        guard gain > 0, !words.isEmpty, !all.contains(where: { $0.words == words }) else { return }
        all.append((gain, words))
    }

    /// The words, those that gained most first; of equals the one that was added first.
    var words: [String] {
        all.indices.sorted { (all[$1].gain, $0) < (all[$0].gain, $1) }.map { all[$0].words }
    }
}
