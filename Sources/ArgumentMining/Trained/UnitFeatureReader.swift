internal import SourceText

/// Reads the features of units off their tokens, their cues and their surroundings.
struct UnitFeatureReader {
    private let profiles: UnitProfiles
    private let asked: [Bool]
    private let own: [[FeatureKey]]
    private let briefs: [[FeatureKey]]

    /// - Parameter asked: for each unit whether the hand rules take it for one.
    init(_ profiles: UnitProfiles, asked: [Bool]) {
        self.profiles = profiles
        self.asked = asked
        let reader = OwnFeatures(profiles)
        let found = profiles.units.indices.map(reader.features)
        let hand = HandRules(profiles)
        own = found.indices.map { unit in
            found[unit].all + [
                FeatureKey(.handRole, hand.roles[unit]),
                FeatureKey(.handThesis, hand.thesisRanks[unit]),
            ] + CueCombinations.keys { profiles.features[unit].contains($0) }
        }
        briefs = found.indices.map { unit in
            found[unit].brief + [FeatureKey(.handRole, hand.roles[unit] / 4)]
        }
    }

    /// The features by which a unit is judged.
    func keys(of unit: Int) -> [FeatureKey] {
        var keys = own[unit]
        keys.reserveCapacity(keys.count + 90)
        keys.append(FeatureKey(.asked, asked[unit] ? 1 : 0))
        addNeighbours(of: unit, to: &keys)
        addPlace(of: unit, to: &keys)
        return keys
    }

    private func addNeighbours(of unit: Int, to keys: inout [FeatureKey]) {
        let paragraph = profiles.units[unit].unit.paragraph
        if unit > 0 {
            let isBeside = profiles.units[unit - 1].unit.paragraph == paragraph
            add(briefs[unit - 1], at: isBeside ? .previous : .beforeParagraph, to: &keys)
        }
        if unit + 1 < briefs.count {
            let isBeside = profiles.units[unit + 1].unit.paragraph == paragraph
            add(briefs[unit + 1], at: isBeside ? .next : .afterParagraph, to: &keys)
        }
        if unit > 1, profiles.units[unit - 2].unit.paragraph == paragraph {
            add(briefs[unit - 2], at: .second, to: &keys)
        }
        let head = head(of: unit)
        if head < unit - 1 { add(briefs[head], at: .head, to: &keys) }
    }

    private func add(
        _ brief: [FeatureKey], at place: FeatureKey.Place, to keys: inout [FeatureKey]
    ) {
        for key in brief { keys.append(key.seen(at: place)) }
    }

    private func head(of unit: Int) -> Int {
        var head = unit
        let paragraph = profiles.units[unit].unit.paragraph
        while head > 0, profiles.units[head - 1].unit.paragraph == paragraph { head -= 1 }
        return head
    }

    private func addPlace(of unit: Int, to keys: inout [FeatureKey]) {
        let place = profiles.units[unit].unit
        let head = head(of: unit)
        var end = unit
        while end + 1 < briefs.count, profiles.units[end + 1].unit.paragraph == place.paragraph {
            end += 1
        }
        let fromEnd = profiles.text.paragraphs - place.paragraph
        keys.append(FeatureKey(.paragraphFromStart, min(5, place.paragraph)))
        keys.append(FeatureKey(.paragraphFromEnd, min(4, fromEnd)))
        keys.append(FeatureKey(.tenth, unit * 10 / max(1, briefs.count)))
        let start = min(2, unit - head)
        keys.append(FeatureKey(.inParagraph, start * 4 + min(2, end - unit)))
        keys.append(FeatureKey(.paragraphSize, min(8, end - head + 1)))
        let line = profiles.units[unit].line
        let follows = unit > 0 && profiles.units[unit - 1].line == line
        let leads = unit + 1 < briefs.count && profiles.units[unit + 1].line == line
        keys.append(FeatureKey(.part, (follows ? 1 : 0) + (leads ? 2 : 0)))
    }
}
