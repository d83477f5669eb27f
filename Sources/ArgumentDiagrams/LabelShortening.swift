/// Decides which words of a text a label keeps.
///
/// A text that is a little too long stays whole. Of a longer one, every way to leave out its
/// opening, its insertions and its end has a price: for the place of the cut (``LabelCut``), for
/// what is lost, for the length of what stays. The cheapest way is the label. Words that stand
/// inside a clause are never left out.
struct LabelShortening {
    /// The text.
    let text: LabelWords
    /// Which words stay.
    private(set) var kept: [Bool]

    private let limit: Int
    private let cut: LabelCut
    private let segments: [LabelSegment]

    /// How many words more than its limit a text may have and stay whole.
    static let slack = 2

    /// Shortens a text to about `limit` words.
    ///
    /// - Parameter keepsConcession: whether of "A may be, but B" the first half is the point.
    init(_ text: LabelWords, limit: Int, dropsOpening: Bool, keepsConcession: Bool = false) {
        self.text = text
        self.limit = limit
        let first = dropsOpening ? text.openingLength : 0
        kept = text.words.indices.map { $0 >= first }
        guard text.words.count - first > limit + LabelShortening.slack else {
            segments = []
            cut = LabelCut(text, segments, keepsConcession: keepsConcession)
            return
        }
        segments = text.segments(from: first, keepsConcession: keepsConcession)
        cut = LabelCut(text, segments, keepsConcession: keepsConcession)
        if let way = bestWay() { kept = kept.indices.map(way.keeps) }
    }

    /// One way to shorten the text.
    private struct Way {
        var words: Range<Int>
        /// What is left out inside.
        var gaps: [Range<Int>] = []
        var count: Int { gaps.reduce(words.count) { $0 - $1.count } }

        func keeps(_ index: Int) -> Bool {
            words.contains(index) && !gaps.contains { $0.contains(index) }
        }
    }

    private func bestWay() -> Way? {
        var best: (way: Way, price: Double)?
        for start in starts {
            for way in ways(from: start.index) {
                let price = start.price + price(of: way)
                if price < best?.price ?? .infinity { best = (way, price) }
            }
        }
        return best?.way
    }

    /// Where a label may begin: at the front, or behind what stands before the main clause.
    private var starts: [(index: Int, price: Double)] {
        var starts: [(Int, Double)] = []
        var price = 0.0
        for (place, segment) in segments.enumerated() {
            if place == 0 || segment.part == .main || segments[place - 1].part == .attribution {
                starts.append((segment.range.lowerBound + (segment.isPoint ? 1 : 0), price))
            }
            guard segment.isBeforeMain else { break }
            price += segment.part.price + 2 * Double(figures(segment.range))
        }
        return starts
    }

    private func figures(_ range: Range<Int>) -> Int {
        text.words[range].count { $0.classes.contains(.number) }
    }

    /// Every end, with the insertions before it and without them.
    private func ways(from start: Int) -> [Way] {
        let last = segments.last { $0.part == .main }?.range.lowerBound ?? 0
        let gaps = segments.filter { segment in
            segment.part == .insertion && segment.range.lowerBound > start
                && (segment.range.lowerBound < last || text.isInBrackets(segment.range))
        }.map(\.range)
        var ways: [Way] = []
        for end in min(start + 3, text.words.count)...text.words.count {
            let inner = gaps.filter { $0.upperBound < end }
            let way = Way(words: start..<end)
            let without = Way(words: start..<end, gaps: inner)
            if without.count > ShortLabel.hardLimit { break }
            if way.count <= ShortLabel.hardLimit { ways.append(way) }
            if !inner.isEmpty { ways.append(without) }
        }
        return ways
    }

    private func price(of way: Way) -> Double {
        let needs = way.gaps.joined().count { text.words[$0].need == .must }
        return Double(way.gaps.count) * 2 + Double(needs) * 2 + priceOfLength(way.count)
            + cut.price(of: way.words)
    }

    /// A label of six words to the limit costs least.
    private func priceOfLength(_ count: Int) -> Double {
        let over = Double(count - limit)
        if over > 8 { return 17 + (over - 8) * 8 }
        if over > 2 { return 2 + (over - 2) * 2.5 }
        return over > 0 ? over : Double(max(8 - count, 0)) * 1.5
    }
}
