import ArgumentAnalysis
import ArgumentModel
import Foundation
import Testing

@Suite("Reading scores")
struct ReadingScoresTests {
    @Test(
        "every count and figure is that of score.py",
        .enabled(if: ReferenceScripts.isPythonHere), arguments: 1...4, [false, true])
    func figuresOfTheReference(seed: Int, strict: Bool) throws {
        let cases = ScoredText.random(seed: seed, count: 60)
        let expected = try ReferenceScripts.scores(cases, strict: strict)
        let bytes = Dictionary(cases.map { ($0.name + ".txt", $0.bytes) }) { $1 }
        let scores = ReadingScores(
            gold: cases.compactMap(\.gold), predicted: cases.compactMap(\.predicted),
            strict: strict
        ) { bytes[$0.source] ?? [] }
        let ours = try JSONSerialization.jsonObject(with: Data(scores.json.utf8))
        let differences = differences(ours, expected, at: "")
        #expect(differences.isEmpty, "\(differences.prefix(5))")
        #expect(scores.documents.count > 30)
    }

    @Test("the tables are for people: 100 columns, each explained")
    func tables() {
        let scores = small(predicted: ["The bridge must close", "cables snapped"])
        let lines = scores.text().split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= 100 })
        #expect(lines.prefix(6).joined(separator: "\n") == smallTable)
        #expect(
            lines.suffix(5) == [
                "", "* no prediction found", "texts without argument: 1 of 1 left empty",
                "predictions without gold, not scored: four", "",
            ])
    }

    @Test("a text without units is counted apart, right where nothing is predicted")
    func emptyTexts() {
        let scores = small(predicted: [])
        #expect(scores.textsWithoutArgument == 1)
        #expect(scores.textsLeftEmpty == 1)
        #expect(scores.documents.map(\.name) == ["one", "two"])
        #expect(scores.micro[.unitF1] == 0)
    }

    @Test("nothing to score gives no figure that is not a number")
    func nothing() {
        let scores = ReadingScores(gold: [], predicted: []) { _ in [] }
        #expect(ReadingFigure.allCases.allSatisfy { scores.micro[$0].isFinite })
        #expect(ReadingFigure.allCases.allSatisfy { scores.mean[$0].isFinite })
    }

    /// Three gold records of one text, and predictions of the first, the third and another.
    private func small(predicted quotes: [String]) -> ReadingScores {
        func record(_ name: String, _ quotes: [String]) -> AnnotationRecord {
            let roles: [Statement.Role] = [.thesis, .evidence]
            let units = zip(quotes, roles).enumerated().map {
                AnnotationRecord.Unit(
                    id: "u\($0.offset)", quote: $0.element.0, role: $0.element.1)
            }
            return AnnotationRecord(id: name, title: name, source: "a.txt", units: units)
        }
        let text = Array("The bridge must close: two cables snapped.".utf8)
        return ReadingScores(
            gold: [
                record("one", ["The bridge must close", "two cables snapped"]),
                record("two", ["two cables snapped"]), record("three", []),
            ],
            predicted: [record("one", quotes), record("three", []), record("four", [])]
        ) { _ in text }
    }

    /// Where two JSON values differ by more than 1e-12.
    private func differences(_ left: Any?, _ right: Any?, at path: String) -> [String] {
        if let left = left as? [String: Any], let right = right as? [String: Any] {
            return Set(left.keys).union(right.keys).sorted().flatMap {
                differences(left[$0], right[$0], at: path + "/" + $0)
            }
        }
        if let left = left as? [String], let right = right as? [String] {
            return left == right ? [] : ["\(path): \(left) \(right)"]
        }
        if let left = left as? NSNumber, let right = right as? NSNumber,
            abs(left.doubleValue - right.doubleValue) <= 1e-12
        {
            return []
        }
        return ["\(path): \(left ?? "none"), not \(right ?? "none")"]
    }
}

private let smallTable = """
    units and roles
                       gold  pred  match  lost   unit  exact  roles  macro  kappa    e2e  e2e-avg
    one                   2     2      2     0  1.000  0.500  1.000  1.000  1.000  1.000    1.000
    two *                 1     0      0     0  0.000  0.000  0.000  0.000  0.000  0.000    0.000
    all units (micro)     3     2      2     0  0.800  0.400  1.000  1.000  1.000  0.800    0.833
    mean of the texts                           0.500  0.250  0.500  0.500  0.500  0.500    0.500
    """
