/// Reads the features of a pair of units off what is known of each.
struct PairProfiler {
    private let terms: TermIndex
    private let units: [PairedUnit]

    init(_ profiles: UnitProfiles) {
        terms = profiles.terms
        var units = profiles.units.indices.map { PairedUnit($0, profiles) }
        for unit in units.indices.dropFirst() where units[unit].isBeside(units[unit - 1]) {
            units[unit].head = units[unit - 1].head
        }
        for unit in units.indices.dropLast().reversed()
        where units[unit].isBeside(units[unit + 1]) {
            units[unit].end = units[unit + 1].end
        }
        self.units = units
    }

    /// The first unit of the paragraph that a unit stands in.
    func head(of unit: Int) -> Int { units[unit].head }

    /// The features of the step from one unit to another.
    func features(_ source: Int, _ target: Int) -> PairFeatureSet {
        features(source, target, sharing: terms.overlap(source, target))
    }

    /// The features of the step from one unit to another, and how telling the words are that both
    /// have.
    func step(_ source: Int, _ target: Int) -> (features: PairFeatureSet, strength: Int) {
        let overlap = terms.overlap(source, target)
        return (features(source, target, sharing: overlap), overlap.strength)
    }

    private func features(
        _ source: Int, _ target: Int, sharing overlap: TermIndex.Overlap
    ) -> PairFeatureSet {
        let (from, to) = (units[source], units[target])
        var features = from.asSource
        features.formUnion(to.asTarget)
        features.insert(Self.distance(target - source))
        addPlaces(from, to, to: &features)
        addTerms(overlap, to: &features)
        if target < source { addBackward(from, to, to: &features) }
        let isNear = target > source && target - source <= 2
        features.insert(.targetConcludes, if: isNear && to.traits.contains(.result))
        features.insert(.bothDemand, if: both(.should, from, to))
        features.insert(.bothFigures, if: both(.figure, from, to))
        if from.line == to.line, abs(source - target) == 1 {
            addSiblings(from, to, isAfter: source > target, &features)
        }
        return features
    }

    private static func distance(_ distance: Int) -> PairFeature {
        switch distance {
        case ..<(-8): .beforeFar
        case -8 ... -5: .before58
        case -4 ... -3: .before34
        case -2: .before2
        case -1: .before1
        case 0...1: .after1
        case 2: .after2
        case 3...4: .after34
        case 5...8: .after58
        default: .afterFar
        }
    }

    private func both(_ trait: PairedUnit.Traits, _ from: PairedUnit, _ to: PairedUnit) -> Bool {
        from.traits.intersection(to.traits).contains(trait)
    }

    private func addPlaces(
        _ from: PairedUnit, _ to: PairedUnit, to features: inout PairFeatureSet
    ) {
        let step = to.paragraph - from.paragraph
        if step == 0 {
            features.insert(.sameParagraph)
            features.insert(.toHead, if: from.head == to.number)
            features.insert(.toEnd, if: from.end == to.number)
        } else if to.isHead {
            features.insert(.toOtherHead)
            features.insert(.betweenParagraphHeads, if: from.isHead)
        }
        features.insert(.nextParagraph, if: abs(step) == 1)
        features.insert(.sameSentence, if: from.line == to.line)
    }

    private func addTerms(_ overlap: TermIndex.Overlap, to features: inout PairFeatureSet) {
        features.insert(.sharesName, if: overlap.hasName)
        features.insert(.sharesWord, if: overlap.strength >= 50)
        features.insert(.sharesWords, if: overlap.strength >= 150)
    }

    private func addBackward(
        _ from: PairedUnit, _ to: PairedUnit, to features: inout PairFeatureSet
    ) {
        let isNewLine = from.line != to.line
        features.insert(.contrastAfter, if: isNewLine && from.traits.contains(.contrast))
        features.insert(.sourceExemplifies, if: from.traits.contains(.example))
        features.insert(.sourceAnswers, if: from.traits.contains(.answers))
        guard from.number == to.number + 1 else { return }
        features.insert(.pointsBack, if: from.traits.contains(.pointing))
        features.insert(.goesOn, if: from.traits.contains(.told))
    }

    private func addSiblings(
        _ from: PairedUnit, _ to: PairedUnit, isAfter: Bool, _ features: inout PairFeatureSet
    ) {
        features.insert(.reasonBeside, if: from.traits.contains(.cause))
        features.insert(.mainOfReason, if: to.traits.contains(.cause))
        features.insert(.concededBeside, if: from.traits.contains(.conceded))
        features.insert(.answersConceded, if: to.traits.contains(.conceded))
        features.insert(.joinedContrast, if: isAfter && from.traits.contains(.contrast))
    }
}
