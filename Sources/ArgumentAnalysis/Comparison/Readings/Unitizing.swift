/// How several readers cut units of one category out of one text, and how far they agree: the
/// terms of Krippendorff's alpha for unitising.
///
/// It is the alpha that K. Krippendorff gave in "On the reliability of unitizing continuous data"
/// (Sociological Methodology 25, 1995), in the form of "Measuring the reliability of qualitative
/// text analysis data" (Quality & Quantity 38, 2004) and of Content Analysis (2004, chapter 11),
/// often written αU. With *b* for where a unit begins, *l* for its length and *v* = 1 for a unit,
/// 0 for what lies between units, two readers' sections *g* and *h* differ by
/// (b_g − b_h)² + (e_g − e_h)² where both are units that overlap, by l_g² where the unit *g* lies
/// within the gap *h*, and else by 0. Over *m* readers and a text of length *L*
///
///     observed = Σ δ² / (m (m − 1) L²)
///     expected = (2 / L) Σ_g v_g [(N − 1)/3 · (2 l_g³ − 3 l_g² + l_g)
///                + l_g² Σ_h (1 − v_h)(l_h − l_g + 1 where l_h ≥ l_g)]
///                / (m L (m L − 1) − Σ_g v_g l_g (l_g − 1))
///     alpha = 1 − observed / expected
///
/// *N* counts the units of all readers. Over several categories, observed and expected are summed
/// before they are divided. It is none of the later family of 2016 (Krippendorff, Mathet, Bouvry,
/// Widlöcher), which compares lengths of intersections instead.
public struct Unitizing: Sendable, Hashable {
    /// The observed disagreement.
    public let observed: Double
    /// The disagreement that chance would give.
    public let expected: Double

    /// Alpha; `nil` where chance gives no disagreement, as where nobody cut a unit.
    public var alpha: Double? { expected > 0 ? 1 - observed / expected : nil }

    /// The terms of what readers cut.
    ///
    /// - Parameters:
    ///   - readers: of each reader the units, in any order. Units of one reader do not overlap:
    ///     of two that do, the later one begins where the earlier one ends, and what is left of
    ///     nothing is no unit. Units are cut to the text.
    ///   - length: how long the text is, in the same measure.
    /// - Precondition: `length` is not negative.
    /// - Complexity: O(*n* log *n* + *n* · *d*) over *n* units of *d* different lengths, for each
    ///   pair of readers.
    public init(_ readers: [[Range<Int>]], length: Int) {
        precondition(length >= 0, "a text has no negative length")
        let sections = readers.map { Section.sections(of: $0, length: length) }
        observed = Unitizing.observed(sections, length)
        expected = Unitizing.expected(sections, length)
    }

    private init(observed: Double, expected: Double) {
        self.observed = observed
        self.expected = expected
    }

    /// The terms over several categories.
    public static func sum(_ categories: [Unitizing]) -> Unitizing {
        Unitizing(
            observed: categories.reduce(0) { $0 + $1.observed },
            expected: categories.reduce(0) { $0 + $1.expected })
    }

    private static func observed(_ readers: [[Section]], _ length: Int) -> Double {
        guard readers.count > 1, length > 0 else { return 0 }
        var sum = 0.0
        for first in readers.indices {
            for second in readers.indices where second > first {
                sum += 2 * differences(readers[first], readers[second])
            }
        }
        return sum / (Double(readers.count * (readers.count - 1)) * Double(length * length))
    }

    /// The differences of all sections of two readers that overlap, in one walk.
    private static func differences(_ left: [Section], _ right: [Section]) -> Double {
        var sum = 0
        var (first, second) = (0, 0)
        while first < left.count, second < right.count {
            let (one, other) = (left[first], right[second])
            sum += one.difference(from: other)
            if one.range.upperBound <= other.range.upperBound { first += 1 }
            if other.range.upperBound <= one.range.upperBound { second += 1 }
        }
        return Double(sum)
    }

    private static func expected(_ readers: [[Section]], _ length: Int) -> Double {
        let all = readers.flatMap(\.self)
        let lengths = all.filter(\.isUnit).map(\.range.count)
        let gaps = all.filter { !$0.isUnit }.map(\.range.count)
        var places: [Int: Double] = [:]
        for unit in lengths where places[unit] == nil {
            places[unit] = gaps.reduce(0.0) { $0 + Double(max($1 - unit + 1, 0)) }
        }
        let others = Double(lengths.count - 1) / 3
        let sum = lengths.reduce(0.0) { sum, unit in
            let l = Double(unit)
            return sum + others * (2 * l * l * l - 3 * l * l + l) + l * l * (places[unit] ?? 0)
        }
        let whole = Double(readers.count) * Double(length)
        let within = lengths.reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
        let pairs = whole * (whole - 1) - within
        return pairs > 0 ? 2 * sum / (Double(length) * pairs) : 0
    }
}

/// A unit, or what lies between two units.
private struct Section {
    let range: Range<Int>
    let isUnit: Bool

    /// The sections of one reader, which cover the whole text.
    static func sections(of units: [Range<Int>], length: Int) -> [Section] {
        var sections: [Section] = []
        var end = 0
        let inOrder = units.sorted {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
        }
        for unit in inOrder {
            let start = max(unit.lowerBound, end)
            let stop = min(unit.upperBound, length)
            guard start < stop else { continue }
            if start > end { sections.append(Section(range: end..<start, isUnit: false)) }
            sections.append(Section(range: start..<stop, isUnit: true))
            end = stop
        }
        if end < length { sections.append(Section(range: end..<length, isUnit: false)) }
        return sections
    }

    /// The squared difference of two sections that overlap.
    func difference(from other: Section) -> Int {
        let start = range.lowerBound - other.range.lowerBound
        let end = range.upperBound - other.range.upperBound
        switch (isUnit, other.isUnit) {
        case (true, true): return start * start + end * end
        case (true, false): return start >= 0 && end <= 0 ? range.count * range.count : 0
        case (false, true):
            return start <= 0 && end >= 0 ? other.range.count * other.range.count : 0
        case (false, false): return 0
        }
    }
}
