/// The outline of a laid out tree: how far it reaches to both sides in each rank.
struct Outline {
    private var reaches: [Int: ClosedRange<Double>] = [:]

    /// Nothing.
    init() {}

    /// One box, centred on 0.
    init(breadth: Double, rank: Int) {
        reaches[rank] = (-breadth / 2)...(breadth / 2)
    }

    /// From the leftmost to the rightmost point.
    var breadth: Double {
        let low = reaches.values.lazy.map(\.lowerBound).min() ?? 0
        let high = reaches.values.lazy.map(\.upperBound).max() ?? 0
        return high - low
    }

    /// Centres this box over subtrees that stand as close as they can.
    mutating func place(over subtrees: [Outline]) {
        var row = Outline()
        for subtree in subtrees { row.append(subtree) }
        guard let low = row.reaches.values.map(\.lowerBound).min(),
            let high = row.reaches.values.map(\.upperBound).max()
        else { return }
        for (rank, reach) in reaches {
            reaches[rank] =
                row.reaches[rank].map { other in
                    Swift.min(
                        reach.lowerBound, other.lowerBound)...(reach.upperBound
                        + (other.upperBound - other.lowerBound))
                } ?? reach
        }
        row.shift(by: -(low + high) / 2)
        for (rank, reach) in row.reaches where reaches[rank] == nil { reaches[rank] = reach }
    }

    /// Puts another tree to the right, as close as the gap between boxes allows.
    mutating func append(_ other: Outline) {
        let distances = other.reaches.compactMap { rank, reach in
            reaches[rank].map { $0.upperBound + SizeEstimate.boxGap - reach.lowerBound }
        }
        let shift = distances.max() ?? 0
        for (rank, reach) in other.reaches {
            let moved = (reach.lowerBound + shift)...(reach.upperBound + shift)
            let low = reaches[rank]?.lowerBound ?? moved.lowerBound
            reaches[rank] = Swift.min(low, moved.lowerBound)...moved.upperBound
        }
    }

    private mutating func shift(by distance: Double) {
        reaches = reaches.mapValues {
            ($0.lowerBound + distance)...($0.upperBound + distance)
        }
    }
}
