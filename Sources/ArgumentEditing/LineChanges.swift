/// What became of each line of a text, and which lines came in between.
struct LineChanges {
    enum Fate: Equatable {
        case kept, removed
        case changed(NamedLine)

        /// What stands in the place of a line.
        func line(_ old: NamedLine) -> NamedLine? {
            switch self {
            case .kept: old
            case .removed: nil
            case .changed(let new): new
            }
        }
    }

    /// By line of the old text.
    private(set) var fates: [Fate]
    /// Before the first line of the old text, and after each.
    private(set) var arrivals: [[NamedLine]]
    /// The names that stand where they stood.
    private(set) var staying: Set<Substring> = []

    init(from old: [NamedLine], to new: [NamedLine]) {
        fates = Array(repeating: .removed, count: old.count)
        arrivals = Array(repeating: [], count: old.count + 1)
        var (here, there) = (0, 0)
        for (place, now) in LineChanges.matches(old, new) + [(old.count, new.count)] {
            pair(old, here..<place, new, there..<now)
            if place < old.count { fates[place] = .kept }
            (here, there) = (place + 1, now + 1)
        }
        for place in old.indices where fates[place] != .removed { staying.insert(old[place].name) }
    }

    /// Between lines that stayed: lines of one name, or of none, are the same one changed.
    private mutating func pair(
        _ old: [NamedLine], _ olds: Range<Int>, _ new: [NamedLine], _ news: Range<Int>
    ) {
        let pairs = LineChanges.matches(old[olds].map(\.name), new[news].map(\.name))
        var next = news.lowerBound
        var last = olds.lowerBound
        for (place, now) in pairs {
            let (here, there) = (place + olds.lowerBound, now + news.lowerBound)
            arrivals[last] += new[next..<there]
            fates[here] = old[here] == new[there] ? .kept : .changed(new[there])
            (last, next) = (here + 1, there + 1)
        }
        arrivals[last] += new[next..<news.upperBound]
    }

    /// Which elements are the same, in order.
    private static func matches<Element: Hashable>(
        _ old: [Element], _ new: [Element]
    ) -> [(Int, Int)] {
        var gone: Set<Int> = []
        var come: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let place, _, _): gone.insert(place)
            case .insert(let place, _, _): come.insert(place)
            }
        }
        let here = old.indices.filter { !gone.contains($0) }
        let there = new.indices.filter { !come.contains($0) }
        return Array(zip(here, there))
    }
}

extension LineChanges {
    /// Drops lines that came in, and returns them.
    mutating func dropArrivals(_ isDropped: (NamedLine) -> Bool) -> [NamedLine] {
        var dropped: [NamedLine] = []
        for place in arrivals.indices {
            dropped += arrivals[place].filter(isDropped)
            arrivals[place].removeAll(where: isDropped)
        }
        return dropped
    }

    /// Drops lines that came in on the other side at the same place.
    mutating func dropArrivals(of other: LineChanges) {
        for place in arrivals.indices {
            arrivals[place].removeAll { other.arrivals[place].contains($0) }
        }
    }
}
