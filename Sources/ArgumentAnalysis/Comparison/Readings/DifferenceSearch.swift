internal import ArgumentModel

/// Lays two readings of one text side by side, in the order of the text.
struct DifferenceSearch {
    private let first: LabelledReading
    private let second: LabelledReading
    /// The unit of the second reading that each unit of the first one is.
    private let matches: [String: String]

    init(_ first: LabelledReading, _ second: LabelledReading, _ matching: UnitMatching) {
        self.first = first
        self.second = second
        matches = matching.predicted
    }

    /// The differences in the order of the text; what the text does not hold comes last.
    var differences: [ReadingDifference] {
        let taken = Set(matches.values)
        let own = first.order.map { (first.ranges[$0]?.lowerBound, 0, difference(at: $0)) }
        let others = second.order.filter { !taken.contains($0) }.map {
            (second.ranges[$0]?.lowerBound, 1, onlyInSecond($0))
        }
        let all = (own + others).enumerated().sorted { one, other in
            let (left, right) = (one.element, other.element)
            return (left.0 ?? .max, left.1, one.offset) < (right.0 ?? .max, right.1, other.offset)
        }
        return all.compactMap(\.element.2)
    }

    private func difference(at unit: String) -> ReadingDifference? {
        guard let match = matches[unit] else {
            return ReadingDifference(
                aspects: [.onlyInFirst], place: first.place(of: unit),
                first: first.reading(of: unit), second: nil)
        }
        let aspects = aspects(unit, match)
        guard !aspects.isEmpty else { return nil }
        return ReadingDifference(
            aspects: aspects, place: first.place(of: unit), first: first.reading(of: unit),
            second: second.reading(of: match))
    }

    private func onlyInSecond(_ unit: String) -> ReadingDifference? {
        ReadingDifference(
            aspects: [.onlyInSecond], place: second.place(of: unit), first: nil,
            second: second.reading(of: unit))
    }

    private func aspects(_ unit: String, _ match: String) -> [ReadingDifference.Aspect] {
        guard let one = first.located.units[unit], let other = second.located.units[match] else {
            return []
        }
        var aspects: [ReadingDifference.Aspect] = []
        if first.located.spans[unit] != second.located.spans[match] { aspects.append(.cut) }
        if one.role != other.role { aspects.append(.role) }
        if one.kind != other.kind, one.role == other.role { aspects.append(.kind) }
        if one.relation?.type != other.relation?.type { aspects.append(.relation) }
        if let target = one.relation?.target, let theirs = other.relation?.target,
            matches[target] != theirs
        {
            aspects.append(.target)
        }
        return aspects
    }
}
