/// What the pairs of a unit ask of it, read off its profile once.
struct PairedUnit {
    let number: Int
    let paragraph: Int
    /// Its sentence among those of the text.
    let line: Int
    let traits: Traits
    /// The features of every pair that it is the source of, and the target of.
    let asSource: PairFeatureSet
    let asTarget: PairFeatureSet
    /// The first and the last unit of its paragraph.
    var head: Int
    var end: Int

    /// A property that tells of some pairs only.
    struct Traits: OptionSet {
        let rawValue: UInt16
        static let contrast = Traits(rawValue: 1)
        static let example = Traits(rawValue: 2)
        static let result = Traits(rawValue: 4)
        static let cause = Traits(rawValue: 8)
        static let conceded = Traits(rawValue: 16)
        static let answers = Traits(rawValue: 32)
        static let should = Traits(rawValue: 64)
        static let figure = Traits(rawValue: 128)
        static let pointing = Traits(rawValue: 256)
        static let told = Traits(rawValue: 512)
        static let general = Traits(rawValue: 1024)
        static let opposes = Traits(rawValue: 2048)
    }

    init(_ number: Int, _ profiles: UnitProfiles) {
        let traits = Self.traits(profiles.units[number], profiles.features[number])
        self.number = number
        self.traits = traits
        paragraph = profiles.units[number].unit.paragraph
        line = profiles.units[number].line
        asSource = Self.features(traits, Self.ofSource)
        asTarget = Self.features(traits, Self.ofTarget)
        (head, end) = (number, number)
    }

    /// Whether it is the first of its paragraph.
    var isHead: Bool { head == number }

    /// Whether both stand in one paragraph.
    func isBeside(_ other: PairedUnit) -> Bool { paragraph == other.paragraph }

    private static func traits(_ unit: UnitReading, _ features: FeatureSet) -> Traits {
        var traits: Traits = []
        for (sense, trait) in senses where unit.opens(sense) { traits.insert(trait) }
        if unit.depends(.cause) { traits.insert(.cause) }
        if unit.isConceded { traits.insert(.conceded) }
        for (cue, trait) in cues where features.contains(cue.number) { traits.insert(trait) }
        if CueFeature.opposing.contains(where: { features.contains($0.number) }) {
            traits.insert(.opposes)
        }
        return traits
    }

    private static func features(
        _ traits: Traits, _ table: [(trait: Traits, feature: PairFeature)]
    ) -> PairFeatureSet {
        var features = PairFeatureSet()
        for (trait, feature) in table { features.insert(feature, if: traits.contains(trait)) }
        return features
    }

    private static let senses: [(Connective.Sense, Traits)] = [
        (.contrast, .contrast), (.example, .example), (.result, .result),
    ]
    private static let cues: [(CueFeature, Traits)] = [
        (.answers, .answers), (.answersStart, .answers), (.should, .should), (.figure, .figure),
        (.thisStart, .pointing), (.told, .told), (.general, .general),
    ]
    private static let ofSource: [(trait: Traits, feature: PairFeature)] = [
        (.contrast, .sourceContrasts), (.result, .sourceConcludes), (.opposes, .sourceOpposes),
    ]
    private static let ofTarget: [(trait: Traits, feature: PairFeature)] = [
        (.contrast, .targetContrasts), (.answers, .targetAnswers), (.opposes, .targetOpposes),
        (.should, .targetDemands), (.general, .targetIsGeneral),
    ]
}
