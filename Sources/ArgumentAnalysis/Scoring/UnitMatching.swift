/// Which gold unit is which predicted unit: pairs that cover each other by at least half of the
/// longer one, the closest first, each unit in one pair at most.
struct UnitMatching {
    /// The predicted unit of each matched gold unit.
    private(set) var predicted: [String: String] = [:]

    /// - Complexity: O(*g* · *p*) over the units of both records, and sorting the candidates.
    init(_ gold: LocatedUnits, _ other: LocatedUnits) {
        var taken: Set<String> = []
        for pair in UnitMatching.candidates(gold, other).sorted(by: <) {
            guard predicted[pair.gold] == nil, taken.insert(pair.predicted).inserted else {
                continue
            }
            predicted[pair.gold] = pair.predicted
        }
    }

    /// A pair of units that may be the same.
    private struct Candidate: Comparable {
        let gold: String
        let predicted: String
        let overlap: Double
        /// The spans, then the order of the records.
        let order: [Int]

        static func < (left: Candidate, right: Candidate) -> Bool {
            guard left.overlap == right.overlap else { return left.overlap > right.overlap }
            return left.order.lexicographicallyPrecedes(right.order)
        }
    }

    private static func candidates(_ gold: LocatedUnits, _ other: LocatedUnits) -> [Candidate] {
        var candidates: [Candidate] = []
        for (first, name) in gold.located.enumerated() {
            guard let span = gold.spans[name] else { continue }
            for (second, predicted) in other.located.enumerated() {
                guard let place = other.spans[predicted], span.covers(place) else { continue }
                let order = [
                    span.lowerBound, span.upperBound, place.lowerBound, place.upperBound, first,
                    second,
                ]
                candidates.append(
                    Candidate(
                        gold: name, predicted: predicted, overlap: span.overlap(with: place),
                        order: order))
            }
        }
        return candidates
    }
}
