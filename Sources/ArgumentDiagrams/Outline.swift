/// The outline of a laid out tree: how far it reaches to both sides in each rank.
///
/// Beyond 400 ranks everything counts as one rank, so that long chains stay linear.
struct Outline {
    private var reaches: [Reach] = []
    /// The rank of the first reach.
    private var top = 0

    private struct Reach {
        var low = Double.infinity
        var high = -Double.infinity
    }

    private static let deepest = 400

    /// From the leftmost to the rightmost point.
    var breadth: Double {
        guard let first = reaches.first else { return 0 }
        let whole = reaches.reduce(first) { Outline.union($0, $1) }
        return whole.high - whole.low
    }

    private static func union(_ one: Reach, _ other: Reach) -> Reach {
        Reach(low: min(one.low, other.low), high: max(one.high, other.high))
    }

    /// Puts another tree to the right, as close as the gap between boxes allows.
    mutating func append(_ other: Outline) {
        guard !reaches.isEmpty else {
            self = other
            return
        }
        extend(to: min(top, other.top))
        var shift = -Double.infinity
        for (index, reach) in other.reaches.enumerated() {
            let place = other.top + index - top
            guard place < reaches.count else { break }
            shift = max(shift, reaches[place].high + SizeEstimate.boxGap - reach.low)
        }
        if shift == -.infinity { shift = 0 }
        for (index, reach) in other.reaches.enumerated() {
            let moved = Reach(low: reach.low + shift, high: reach.high + shift)
            let place = other.top + index - top
            if place < reaches.count {
                reaches[place] = Outline.union(reaches[place], moved)
            } else {
                reaches.append(moved)
            }
        }
    }

    /// Gives the outline empty ranks further up.
    private mutating func extend(to rank: Int) {
        while top > rank {
            reaches.insert(Reach(), at: 0)
            top -= 1
        }
    }

    /// Centres a box over the row, beside what of the row is in its own rank.
    mutating func putOnTop(breadth: Double, rank: Int) {
        let rank = min(rank, Outline.deepest)
        guard !reaches.isEmpty else {
            top = rank
            reaches = [Reach(low: -breadth / 2, high: breadth / 2)]
            return
        }
        let whole = reaches.reduce(reaches[0]) { Outline.union($0, $1) }
        let middle = (whole.low + whole.high) / 2
        extend(to: rank)
        if reaches[rank - top].low > reaches[rank - top].high {
            reaches[rank - top] = Reach(low: middle - breadth / 2, high: middle + breadth / 2)
        } else {
            reaches[rank - top].low -= breadth + SizeEstimate.boxGap
        }
    }
}
