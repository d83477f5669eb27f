public import ArgumentModel

extension ReadingCounts {
    /// Lays a predicted record on a gold one of the same text.
    ///
    /// - Parameters:
    ///   - gold: the record that is held to be right.
    ///   - predicted: the record that is scored.
    ///   - text: the text as UTF-8; CR LF counts as LF.
    ///   - strict: whether a quotation must agree in more than letters and digits.
    /// - Complexity: O(*n*) in the text for each unit, and O(*g* · *p*) over the units.
    public init(
        gold: AnnotationRecord, predicted: AnnotationRecord, in text: [UInt8],
        strict: Bool = false
    ) {
        self.init(gold: gold, predicted: predicted, in: QuotationFinder(text), strict: strict)
    }

    init(
        gold: AnnotationRecord, predicted: AnnotationRecord, in text: QuotationFinder,
        strict: Bool
    ) {
        self.init()
        let loosest: QuotationFinder.Closeness = strict ? .whitespace : .lettersAndDigits
        let right = LocatedUnits(gold, in: text, loosest: loosest)
        let read = LocatedUnits(predicted, in: text, loosest: loosest)
        let matching = UnitMatching(right, read)
        documents = 1
        self.gold = right.names.count
        self.predicted = predicted.units.count
        matched = matching.predicted.count
        lost = read.lost
        exact = ReadingCounts.common(right.spanList, read.spanList)
        countRoles(right, predicted.units, read, matching)
        countTheses(right, read)
        countRelations(right, read, matching)
    }

    /// How many spans the two lists have in common, each as often as in both.
    private static func common(_ left: [Range<Int>], _ right: [Range<Int>]) -> Int {
        let left = tally(left)
        let right = tally(right)
        return left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
    }

    private static func tally<Element: Hashable>(_ elements: [Element]) -> [Element: Int] {
        elements.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    private mutating func countRoles(
        _ gold: LocatedUnits, _ units: [AnnotationRecord.Unit], _ predicted: LocatedUnits,
        _ matching: UnitMatching
    ) {
        goldRoles = ReadingCounts.tally(gold.units.values.map(\.role))
        predictedRoles = ReadingCounts.tally(units.map(\.role))
        for (name, match) in matching.predicted {
            guard let unit = gold.units[name], let other = predicted.units[match] else { continue }
            roles[RolePair(unit.role, other.role), default: 0] += 1
        }
    }

    /// The first thesis is the earliest one without a primary relation, else the earliest.
    private mutating func countTheses(_ gold: LocatedUnits, _ predicted: LocatedUnits) {
        let right = gold.spans(.thesis)
        let theses = predicted.located.filter { predicted.units[$0]?.role == .thesis }
        let roots = theses.filter { predicted.units[$0]?.relation == nil }
        let first = (roots.isEmpty ? theses : roots).compactMap { predicted.spans[$0] }
            .min { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        thesisHits = right.contains { first?.covers($0) ?? false } ? 1 : 0
        let isFound = predicted.spans(.thesis).contains { right.contains(where: $0.covers) }
        thesesFound = isFound ? 1 : 0
    }

    private mutating func countRelations(
        _ gold: LocatedUnits, _ predicted: LocatedUnits, _ matching: UnitMatching
    ) {
        let read = predicted.relations
        goldRelations = gold.relations.count
        predictedRelations = read.count
        for (name, link) in gold.relations {
            guard let source = matching.predicted[name] else { continue }
            attachable += 1
            guard let other = read[source], matching.predicted[link.target] == other.target else {
                continue
            }
            attached += 1
            if link.type == other.type { attachedByKind += 1 }
        }
    }
}
