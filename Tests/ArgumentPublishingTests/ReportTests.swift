import ArgumentAnalysis
import ArgumentDiagrams
import ArgumentModel
import ArgumentPublishing
import Foundation
import SourceText
import TestSupport
import Testing

@Suite("Structure report as a page and as Markdown")
struct ReportTests {
    private static func debate() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.title = "Close the bridge"
        let source = graph.add(Citation())
        func place(_ paragraph: Int) -> Passage {
            Passage(source: source, paragraph: paragraph, sentence: 1, quotation: "The words.")
        }
        let thesis = graph.add(.thesis, "The bridge must close.", at: place(1))
        let fact = graph.add(.evidence, "Two cables snapped.", at: place(1))
        let doubt = graph.add(.counterclaim, "The market needs it.", at: place(2))
        try graph.relate(fact, .supports, thesis)
        try graph.relate(doubt, .attacks, thesis)
        return graph
    }

    private static func page(_ graph: ArgumentGraph) -> String {
        HTMLReport(of: StructureReport(of: graph), drawn: graph.diagram(), as: []).text
    }

    @Test("the page leads from each finding to its statement and its passage")
    func page() throws {
        let page = ReportTests.page(try ReportTests.debate())
        for part in [
            "<a href=\"#passage-s3\">2.1</a>", "id=\"passage-s3\"", "id=\"X1\"",
            "<a class=\"mark counterclaim\" href=\"#X1\"", "unanswered-counterclaim",
            "<span class=\"item\">1 without an answer: <a href=\"#X1\">X1</a></span>",
            "default-src &#39;none&#39;",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("<script"))
        #expect(page == ReportTests.page(try ReportTests.debate()))
    }

    @Test("each link of the page leads to something on it, and no anchor is there twice")
    func links() throws {
        let page = ReportTests.page(try ReportTests.debate())
        let anchors = page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
        #expect(Set(anchors).count == anchors.count)
        for match in page.matches(of: #/href="\#([^"]+)"/#) {
            #expect(anchors.contains(String(match.1)), "\(match.1)")
        }
    }

    @Test("no text becomes markup")
    func hostile() throws {
        let graph = try Hostile.graph()
        let page = ReportTests.page(graph)
        #expect(!page.contains("<script>alert") && !page.contains("<b>bold"))
        let markdown = StructureReport(of: graph).markdown()
        #expect(!markdown.contains("<script>") && !markdown.contains("<b>bold"))
    }

    @Test("Markdown says the figures, the findings and every statement")
    func markdown() throws {
        let text = StructureReport(of: try ReportTests.debate()).markdown()
        for part in [
            "# Structure report: Close the bridge", "## At a glance", "## Worth a look",
            "- **Counterclaims**: 1 without an answer: X1",
            "- **warning** Nothing answers the counterclaim X1",
            "  > 2.1 “The words.”", "- **T1**, thesis, 1.1: The bridge must close.",
            "## Every figure",
        ] {
            #expect(text.contains(part), "\(part)\n\(text)")
        }
    }
}
