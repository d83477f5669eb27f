import ArgumentAnalysis
import ArgumentModel
import Foundation
import Testing

@Suite("Reading scores")
struct ReadingScoresTests {
    @Test(
        "every count and figure is that of score.py",
        .enabled(if: ReferenceScripts.isPythonHere), arguments: 1...8, [false, true])
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
