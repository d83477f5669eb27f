import ArgumentAnalysis
import ArgumentModel
import Foundation
import TestSupport
import Testing

@Suite("Krippendorff's alpha of nominal values")
struct NominalAlphaTests {
    /// What the package krippendorff (PyPI, 0.9.0) says; the first is the example of four readers,
    /// some of whom left units out, that Krippendorff gave in 2011.
    static let recorded: [(readers: [String], alpha: Double)] = [
        (
            ["123321412...", "1233224125.3", ".3332342251.", "12332441251."],
            0.743421052631579
        ),
        (["tcceecxtceeccxeetc", "tcceecxtcceccxeece"], 0.7629796839729119),
        (["01", "10"], -0.5), (["012", "012"], 1), (["001", "011"], 0.4444444444444444),
    ]

    /// The units that readers' values make; a stop says nothing.
    private func units(_ readers: [String]) -> [[Character]] {
        let rows = readers.map(Array.init)
        return rows[0].indices.map { column in rows.map { $0[column] }.filter { $0 != "." } }
    }

    @Test("it is what the package krippendorff says", arguments: recorded)
    func recordedValues(readers: [String], alpha: Double) throws {
        let own = try #require(KrippendorffAlpha.nominal(units(readers)))
        #expect(abs(own - alpha) < 1e-12)
    }

    @Test("an example worked by hand: 1 − 5 · 2 / 22")
    func hand() throws {
        let own = try #require(
            KrippendorffAlpha.nominal([["c", "c"], ["c", "e"], ["t", "t"]]))
        #expect(abs(own - 0.545454545454545) < 1e-12)
    }

    @Test(
        "where nothing could differ it is undefined",
        arguments: [[], [["c"]], [["c", "c"]], [["c", "c"], ["c", "c"]], [["c"], ["t"]]])
    func undefined(units: [[String]]) {
        #expect(KrippendorffAlpha.nominal(units) == nil)
    }

    static let hasPackage = (try? ReferenceScripts.python("import krippendorff")) != nil

    @Test(
        "300 random tables give what the package gives",
        .enabled(if: hasPackage, "skipped: python3 with the package krippendorff is not at hand"))
    func live() throws {
        var random = SeededRandom(7)
        let tables = (0..<300).map { _ in
            (0..<Int.random(in: 2...4, using: &random)).map { _ in
                (0..<12).map { _ in Int.random(in: -1...3, using: &random) }
            }
        }
        let code = """
            import json, sys, krippendorff, numpy
            for table in json.loads(sys.argv[1]):
                rows = [[numpy.nan if v < 0 else v for v in row] for row in table]
                print(krippendorff.alpha(reliability_data=rows, level_of_measurement="nominal"))
            """
        let text = String(
            decoding: try JSONSerialization.data(withJSONObject: tables), as: UTF8.self)
        let output = String(decoding: try ReferenceScripts.python(code, [text]), as: UTF8.self)
        let theirs = output.split(separator: "\n").compactMap { Double($0) }
        #expect(theirs.count == tables.count)
        for (table, alpha) in zip(tables, theirs) {
            let units = table[0].indices.map { column in
                table.map { $0[column] }.filter { $0 >= 0 }
            }
            let own = try #require(KrippendorffAlpha.nominal(units))
            #expect(abs(own - alpha) < 1e-9)
        }
    }
}

@Suite("Krippendorff's alpha for unitising")
struct UnitizingTests {
    @Test("two units that overlap, worked by hand")
    func overlapping() throws {
        let terms = Unitizing([[2..<5], [3..<5]], length: 10)
        // (1² + 0²) twice, over 2 · 1 · 10²
        #expect(abs(terms.observed - 0.01) < 1e-15)
        // (2/10) · (10 + 9 · (3 + 1 + 3) + 2 + 4 · (1 + 4 + 2 + 4)) / (20 · 19 − 6 − 2)
        #expect(abs(terms.expected - 0.2 * 119 / 372) < 1e-15)
        #expect(abs(try #require(terms.alpha) - 0.843697478991597) < 1e-12)
    }

    @Test("a unit in the other's gap, worked by hand")
    func inGap() throws {
        let terms = Unitizing([[1..<3], []], length: 5)
        // 2² twice, over 2 · 1 · 5²
        #expect(abs(terms.observed - 0.16) < 1e-15)
        // (2/5) · 4 · (1 + 4) / (10 · 9 − 2): gaps of 1, 2 and 5 words
        #expect(abs(terms.expected - 8.0 / 88) < 1e-15)
        #expect(abs(try #require(terms.alpha) + 0.76) < 1e-12)
    }

    /// The continuum of 300 from 150 on, its units of the categories c and k by two readers.
    @Test("the published example (Krippendorff 2004)")
    func published() throws {
        let c = Unitizing([[75..<145, 220..<250], [70..<150, 205..<225, 250..<270]], length: 300)
        let k = Unitizing([[30..<90, 150..<200], [30..<90, 150..<200]], length: 300)
        #expect(abs(c.observed - 0.0144) < 5e-5)
        #expect(abs(c.expected - 0.0532) < 5e-5)
        #expect(k.observed == 0)
        #expect(abs(k.expected - 0.0490) < 5e-5)
        #expect(abs(try #require(c.alpha) - 0.7285) < 1e-4)
        #expect(k.alpha == 1)
        #expect(abs(try #require(Unitizing.sum([c, k]).alpha) - 0.8587) < 1e-4)
    }

    @Test("units of one reader that overlap are cut, those outside the text left out")
    func untidy() {
        let untidy = Unitizing([[4..<9, 2..<5, 3..<4, 8..<30], [2..<10]], length: 10)
        #expect(untidy == Unitizing([[2..<5, 5..<9, 9..<10], [2..<10]], length: 10))
    }

    @Test("where nobody cuts a unit, or there is no text, it is undefined")
    func undefined() {
        #expect(Unitizing([[], []], length: 10).alpha == nil)
        #expect(Unitizing([[], []], length: 0).alpha == nil)
        #expect(Unitizing([[0..<4], [0..<4]], length: 0).alpha == nil)
        #expect(Unitizing([], length: 3).alpha == nil)
        #expect(Unitizing([[0..<1], [0..<1]], length: 1).alpha == nil)
    }

    @Test("the quick sums are the formulas term by term", arguments: 1...200)
    func formulas(seed: Int) {
        var random = SeededRandom(seed)
        let length = Int.random(in: 1...40, using: &random)
        let readers = (0..<Int.random(in: 2...4, using: &random)).map { _ in
            FormulaOfUnitizing.units(in: length, &random)
        }
        let terms = Unitizing(readers, length: length)
        let formula = FormulaOfUnitizing(readers, length)
        #expect(abs(terms.observed - formula.observed) < 1e-12)
        #expect(abs(terms.expected - formula.expected) < 1e-12)
    }
}

/// The terms of alpha for unitising, summed over all pairs of sections as the formulas stand.
private struct FormulaOfUnitizing {
    private typealias Section = (b: Double, l: Double, v: Double)
    private let sections: [[Section]]
    private let length: Double

    static func units(in length: Int, _ random: inout SeededRandom) -> [Range<Int>] {
        var units: [Range<Int>] = []
        var place = Int.random(in: 0...5, using: &random)
        while place < length {
            let end = min(length, place + Int.random(in: 1...6, using: &random))
            units.append(place..<end)
            place = end + Int.random(in: 0...7, using: &random)
        }
        return units
    }

    init(_ readers: [[Range<Int>]], _ length: Int) {
        self.length = Double(length)
        sections = readers.map { units in
            var all: [Section] = []
            var end = 0
            for unit in units {
                if unit.lowerBound > end {
                    all.append((Double(end), Double(unit.lowerBound - end), 0))
                }
                all.append((Double(unit.lowerBound), Double(unit.count), 1))
                end = unit.upperBound
            }
            if end < length { all.append((Double(end), Double(length - end), 0)) }
            return all
        }
    }

    var observed: Double {
        var sum = 0.0
        for i in sections.indices {
            for j in sections.indices where j != i {
                for g in sections[i] { for h in sections[j] { sum += difference(g, h) } }
            }
        }
        let m = Double(sections.count)
        return sum / (m * (m - 1) * length * length)
    }

    private func difference(_ g: Section, _ h: Section) -> Double {
        let apart = g.b - h.b
        if g.v == 1, h.v == 1, -g.l < apart, apart < h.l {
            let ends = g.b + g.l - h.b - h.l
            return apart * apart + ends * ends
        }
        if g.v == 1, h.v == 0, h.l - g.l >= apart, apart >= 0 { return g.l * g.l }
        if g.v == 0, h.v == 1, h.l - g.l <= apart, apart <= 0 { return h.l * h.l }
        return 0
    }

    var expected: Double {
        let all = sections.flatMap(\.self)
        let units = all.filter { $0.v == 1 }
        let count = Double(units.count)
        var sum = 0.0
        for g in units {
            sum += (count - 1) / 3 * (2 * g.l * g.l * g.l - 3 * g.l * g.l + g.l)
            for h in all where h.l >= g.l { sum += g.l * g.l * (1 - h.v) * (h.l - g.l + 1) }
        }
        let whole = Double(sections.count) * length
        let pairs = whole * (whole - 1) - units.reduce(0) { $0 + $1.l * ($1.l - 1) }
        return pairs > 0 ? 2 / length * sum / pairs : 0
    }
}
