import ArgumentAnalysis
import ArgumentModel
import Foundation
import TestSupport
import Testing

@Suite("Structure report")
struct StructureReportTests {
    @Test("it says figures with their statements, and findings with advice, in 80 columns")
    func text() throws {
        let text = StructureReport(of: try FerryDebate.graph()).text()
        for line in [
            "Support        3 without a reason: C3, C5–C6 · 1 on claims only: C2 ·",
            "               8 steps to new terms: T1, C1–C2, C4, X2",
            "! Nothing answers the counterclaim X2: nothing attacks it or undercuts what it",
            "Worth a look (5 of 6); all: --all-findings",
            "- C2 rests on claims only: nothing supports C3. [claims-only]",
            "Shape          depth 3: E3, E5–E6, C6 · breadth 5: C1–C2, E2, X1–X2 ·",
            "               longest chain 3: E3 → C4 → X1 → T1 · 2 serial: C1–C2 ·",
            "Weight         1 attack on one: X1, E4 · 4 reach the thesis only through one: X1",
            "               21% of the words against",
        ] {
            #expect(text.split(separator: "\n").contains(Substring(line)), "\(line)\n\(text)")
        }
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    /// Texts that break what writes them carelessly, but for the longest.
    private static func hostile() -> ArgumentGraph {
        var graph = ArgumentGraph()
        for text in Hostile.texts where text.count < 2000 { graph.add(.claim, text) }
        return graph
    }

    @Test("no line is wider than asked for, whatever the texts", arguments: [40, 57, 80, 100])
    func width(width: Int) throws {
        var style = ReportStyle()
        style.outline.width = width
        style.findings = nil
        style.showsSchemes = true
        for graph in [StructureReportTests.hostile(), try FerryDebate.graph()] {
            for line in StructureReport(of: graph).lines(style) {
                #expect(
                    line.text.unicodeScalars.filter { $0.properties.isAlphabetic }.count <= width)
            }
        }
    }

    @Test("JSON holds every measure by its name, and what people read")
    func json() throws {
        let report = StructureReport(of: try FerryDebate.graph())
        let value = try JSONSerialization.jsonObject(with: Data(report.json.utf8))
        let object = try #require(value as? [String: Any])
        let measures = try #require(object["measures"] as? [String: [String: Any]])
        #expect(Set(measures.keys) == Set(Measure.definitions.map(\.name)))
        #expect(measures["unanswered"]?["statements"] as? [String] == ["X2"])
        #expect(measures["against_share"]?["value"] as? Double == 0.213)
        #expect((measures["sentences"]?["value"]) is NSNull)
        let findings = try #require(object["findings"] as? [[String: Any]])
        #expect(findings.count == 6)
        #expect(findings[0]["sureness"] as? String == "reviewed")
        #expect((object["statements"] as? [Any])?.count == 15)
    }

    @Test("a line of the table has a cell for each column, and quotes what needs it")
    func row() throws {
        var graph = try FerryDebate.graph()
        graph.title = "=SUM(\"a\",\nb)"
        let row = StructureReport(of: graph).row(named: "a,b.txt")
        #expect(row.cells.count == StructureRow.header.count)
        #expect(row.line.hasPrefix("\"a,b.txt\",\"'=SUM(\"\"a\"\", b)\",,,15,1,6,6,2,"))
        #expect(row.line.hasSuffix(",1,5,1\r\n"))
        #expect(StructureRow.headerLine.hasPrefix("text,title,author,date,statements,thesis,"))
    }

    @Test("an empty graph has an outline that says so, and nothing else")
    func empty() {
        #expect(StructureReport(of: ArgumentGraph()).text() == "Nothing is argued here.\n")
    }

    @Test("any graph has a report in each form", arguments: 0..<60)
    func anyGraph(seed: Int) throws {
        let report = StructureReport(of: try TestSupport.RandomGraph.make(seed))
        #expect(!report.text().isEmpty)
        #expect((try? JSONSerialization.jsonObject(with: Data(report.json.utf8))) != nil)
        #expect(report.row(named: "x").cells.count == StructureRow.header.count)
    }
}
