import ArgumentModel
import TestSupport
import Testing

@Suite("Annotation records against the guidelines")
struct AnnotationCheckTests {
    @Test(
        "errors and warnings are those of check.py, unit by unit",
        .enabled(if: ReferenceScripts.isPythonHere), arguments: 100...103)
    func findingsOfTheReference(seed: Int) throws {
        let cases = ScoredText.random(seed: seed, count: 100)
        let expected = try ReferenceScripts.findings(cases)
        for text in cases {
            guard let record = text.predicted, let counts = expected[text.name] else { continue }
            let ours = Dictionary(
                record.findings(in: text.bytes).map { (key($0), 1) }, uniquingKeysWith: +)
            #expect(ours == counts, "\(record.json)")
        }
        #expect(expected.count > 80)
    }

    private func key(_ finding: AnnotationFinding) -> String {
        (finding.isError ? "error " : "warning ") + (finding.unit ?? "-")
    }

    @Test("a record made without fault has no error", arguments: 1...40)
    func cleanRecords(seed: Int) {
        var random = SeededRandom(seed)
        let text = RandomText(sentences: 8, &random)
        let record = RandomRecord(text: text, name: "clean").clean(&random)
        let errors = record.findings(in: text.bytes(crlf: seed % 2 == 0)).filter(\.isError)
        #expect(errors.isEmpty)
    }

    @Test("a text that argues nothing is no fault")
    func emptyRecord() {
        let record = AnnotationRecord(id: "a", title: "A", source: "a.txt", units: [])
        #expect(record.findings(in: Array("A walk.".utf8)).isEmpty)
    }
}
