import ArgumentAnalysis
import ArgumentModel
import SourceText
import TestSupport
import Testing

@Suite("Two readings of one text")
struct ReadingComparisonTests {
    static let text = """
        Close the Bridge

        The bridge must close. Two of its cables have snapped, and a third is frayed. Ferries would do.

        Some say that ferries are slow. They are not, as anyone who has waited on the bridge knows.
        """

    private func record(
        _ units: [(String, Statement.Role, (Relation.Kind, String)?)]
    ) -> AnnotationRecord {
        AnnotationRecord(
            id: "bridge", title: "Close the Bridge", source: "bridge.txt",
            units: units.enumerated().map { number, unit in
                var made = AnnotationRecord.Unit(
                    id: "u\(number + 1)", quote: unit.0, role: unit.1)
                made.relation = unit.2.map { AnnotationRecord.Link($0.0, $0.1) }
                return made
            })
    }

    private func compare(
        _ first: AnnotationRecord, _ second: AnnotationRecord
    ) throws -> ReadingComparison {
        let document = try Document(pasted: ReadingComparisonTests.text)
        return ReadingComparison(first: [first], second: [second]) { _ in
            ComparedText(Array(ReadingComparisonTests.text.utf8), as: document)
        }
    }

    private var reading: AnnotationRecord {
        record([
            ("The bridge must close", .thesis, nil),
            ("Two of its cables have snapped, and a third is frayed", .evidence, (.supports, "u1")),
            ("Ferries would do", .claim, (.supports, "u1")),
            ("ferries are slow", .counterclaim, (.attacks, "u3")),
            ("They are not", .claim, (.attacks, "u4")),
        ])
    }

    @Test("a reading and itself differ in nothing and agree wholly")
    func same() throws {
        let compared = try compare(reading, reading)
        #expect(compared.isIdentical)
        #expect(compared.texts[0].differences.isEmpty)
        #expect(compared.agreement.roles == 1)
        #expect(compared.agreement.units.alpha == 1)
        #expect(compared.agreement.unitsByRole.allSatisfy { $0.terms.alpha == 1 })
        #expect(compared.agreement.words == 39)
        #expect(compared.lines().last?.text == "no differences")
    }

    @Test("every sort of difference is told, in the order of the text, at its sentence")
    func differences() throws {
        var other = record([
            ("The bridge must close", .claim, (.supports, "u4")),
            ("Two of its cables have snapped", .evidence, (.attacks, "u1")),
            ("ferries are slow", .counterclaim, (.attacks, "u1")),
            ("as anyone who has waited on the bridge knows", .thesis, nil),
        ])
        other.units[1].kind = .statistic
        let found = try compare(reading, other).texts[0].differences
        #expect(
            found.map(\.aspects) == [
                [.role, .relation], [.cut, .kind, .relation], [.onlyInFirst], [.target],
                [.onlyInFirst], [.onlyInSecond],
            ])
        #expect(found.map(\.place) == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.2"])
        #expect(found[3].first?.target == "C1")
        #expect(found[3].first?.targetPlace == "1.3")
        #expect(found[3].second?.target == "C1")
        #expect(found[3].second?.targetPlace == "1.1")
        #expect(found[5].quotation == "as anyone who has waited on the bridge knows")
    }

    @Test("lines hold 80 columns, tables quote what they must")
    func written() throws {
        var other = reading
        other.units[4].quote = "They are not, as anyone who has waited on the bridge knows"
        other.units[2].quote = "=ferries, \"would\""
        let compared = try compare(reading, other)
        #expect(compared.lines().allSatisfy { $0.text.count <= 80 })
        #expect(compared.csv.hasPrefix("text,place,differences,a_label,"))
        #expect(compared.csv.contains(#""'=ferries, ""would""""#))
        #expect(compared.csv.hasSuffix("\r\n"))
    }

    static let thin: [[(String, Statement.Role, (Relation.Kind, String)?)]] = [
        [], [("The bridge must close", .thesis, nil)], [("Not in the text", .claim, nil)],
    ]

    @Test("what is undefined is called so and never a number that is none", arguments: 0..<3, 0..<3)
    func undefined(one: Int, other: Int) throws {
        let compared = try compare(
            record(ReadingComparisonTests.thin[one]), record(ReadingComparisonTests.thin[other]))
        let text = compared.lines().map(\.text).joined(separator: "\n") + compared.json
        #expect(!text.lowercased().contains("nan") && !text.contains("inf"))
        #expect(compared.agreement.roles == nil)
        #expect(text.contains("undefined") && text.contains(#""alphaNominal": null"#))
        #expect(compared.isIdentical == (one == other && one != 2) || one == 2 || other == 2)
    }

    @Test("scores in the JSON are those of ReadingScores", arguments: 1...6)
    func scores(seed: Int) throws {
        let cases = ScoredText.random(seed: seed, count: 8)
        let bytes = Dictionary(cases.map { ($0.name + ".txt", $0.bytes) }) { $1 }
        let (gold, predicted) = (cases.compactMap(\.gold), cases.compactMap(\.predicted))
        let scores = ReadingScores(gold: gold, predicted: predicted) { bytes[$0.source] ?? [] }
        let compared = ReadingComparison(first: gold, second: predicted) {
            ComparedText(bytes[$0.source] ?? [])
        }
        #expect(compared.scores == scores)
        let body = scores.json.dropFirst().drop { $0.isWhitespace }.split(separator: "\n").dropLast(
            2)
        #expect(body.count > 10)
        for line in body.prefix(200) { #expect(compared.json.contains(line)) }
    }
}
