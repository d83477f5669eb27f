/// Reads the features of a pair of units off what is known of each.
struct PairProfiler {
    private let profiles: UnitProfiles
    private let heads: [Int]
    private let ends: [Int]

    init(_ profiles: UnitProfiles) {
        self.profiles = profiles
        let paragraphs = profiles.units.map(\.unit.paragraph)
        var heads = Array(paragraphs.indices)
        for unit in paragraphs.indices.dropFirst() where paragraphs[unit] == paragraphs[unit - 1] {
            heads[unit] = heads[unit - 1]
        }
        var ends = Array(paragraphs.indices)
        for unit in paragraphs.indices.dropLast().reversed()
        where paragraphs[unit] == paragraphs[unit + 1] {
            ends[unit] = ends[unit + 1]
        }
        self.heads = heads
        self.ends = ends
    }

    /// The first unit of the paragraph that a unit stands in.
    func head(of unit: Int) -> Int { heads[unit] }

    /// The features of the step from one unit to another.
    func features(_ source: Int, _ target: Int) -> FeatureSet {
        var features = FeatureSet()
        features.insert(Self.distances[distanceClass(target - source)])
        addPlaces(source, target, to: &features)
        addTerms(source, target, to: &features)
        addLinks(source, target, to: &features)
        addCues(source, target, to: &features)
        return features
    }

    private static let distances: [Int] = [
        PairFeature.before1, .before2, .before34, .before34, .before58, .before58, .before58,
        .before58, .beforeFar, .after1, .after2, .after34, .after34, .after58, .after58, .after58,
        .after58, .afterFar,
    ].map(\.number)

    private func distanceClass(_ distance: Int) -> Int {
        distance < 0 ? min(8, -distance - 1) : 9 + min(8, distance - 1)
    }

    private func addPlaces(_ source: Int, _ target: Int, to features: inout FeatureSet) {
        let (from, to) = (profiles.units[source], profiles.units[target])
        let step = to.unit.paragraph - from.unit.paragraph
        if step == 0 {
            features.insert(PairFeature.sameParagraph)
            if heads[source] == target { features.insert(PairFeature.toHead) }
            if ends[source] == target { features.insert(PairFeature.toEnd) }
        }
        if abs(step) == 1 { features.insert(PairFeature.nextParagraph) }
        if from.line == to.line { features.insert(PairFeature.sameSentence) }
        if step != 0, heads[target] == target {
            features.insert(PairFeature.toOtherHead)
            if heads[source] == source { features.insert(PairFeature.betweenParagraphHeads) }
        }
    }

    private func addTerms(_ source: Int, _ target: Int, to features: inout FeatureSet) {
        let overlap = profiles.terms.overlap(source, target)
        if overlap.hasName { features.insert(PairFeature.sharesName) }
        if overlap.strength >= 50 { features.insert(PairFeature.sharesWord) }
        if overlap.strength >= 150 { features.insert(PairFeature.sharesWords) }
    }

    private func addLinks(_ source: Int, _ target: Int, to features: inout FeatureSet) {
        let (from, to) = (profiles.units[source], profiles.units[target])
        if from.opens(.contrast) {
            features.insert(PairFeature.sourceContrasts)
            if target < source, from.line != to.line { features.insert(PairFeature.contrastAfter) }
        }
        if to.opens(.contrast) { features.insert(PairFeature.targetContrasts) }
        if from.opens(.example), target < source { features.insert(PairFeature.sourceExemplifies) }
        if from.opens(.result) { features.insert(PairFeature.sourceConcludes) }
        if to.opens(.result), source < target, target - source <= 2 {
            features.insert(PairFeature.targetConcludes)
        }
        guard from.line == to.line, abs(source - target) == 1 else { return }
        addSiblings(from, to, isAfter: source > target, &features)
    }

    private func addSiblings(
        _ from: UnitReading, _ to: UnitReading, isAfter: Bool, _ features: inout FeatureSet
    ) {
        if from.depends(.cause) { features.insert(PairFeature.reasonBeside) }
        if to.depends(.cause) { features.insert(PairFeature.mainOfReason) }
        if from.isConceded { features.insert(PairFeature.concededBeside) }
        if to.isConceded { features.insert(PairFeature.answersConceded) }
        if isAfter, from.opens(.contrast) { features.insert(PairFeature.joinedContrast) }
    }

    private func addCues(_ source: Int, _ target: Int, to features: inout FeatureSet) {
        if source == target + 1 {
            if has(.thisStart, source) { features.insert(PairFeature.pointsBack) }
            if has(.told, source) { features.insert(PairFeature.goesOn) }
        }
        let denies = has(.answers, source) || has(.answersStart, source)
        if denies, target < source { features.insert(PairFeature.sourceAnswers) }
        if has(.answers, target) || has(.answersStart, target) {
            features.insert(PairFeature.targetAnswers)
        }
        if opposes(target) { features.insert(PairFeature.targetOpposes) }
        if opposes(source) { features.insert(PairFeature.sourceOpposes) }
        if has(.should, target) {
            features.insert(PairFeature.targetDemands)
            if has(.should, source) { features.insert(PairFeature.bothDemand) }
        }
        if has(.general, target) { features.insert(PairFeature.targetIsGeneral) }
        if has(.figure, source), has(.figure, target) { features.insert(PairFeature.bothFigures) }
    }

    private func opposes(_ unit: Int) -> Bool {
        CueFeature.opposing.contains { has($0, unit) }
    }

    private func has(_ cue: CueFeature, _ unit: Int) -> Bool {
        profiles.features[unit].contains(cue.number)
    }
}

extension FeatureSet {
    fileprivate mutating func insert(_ feature: PairFeature) { insert(feature.number) }
}
