@testable import ArgumentPublishing
import ArgumentDiagrams
import ArgumentModel
import DebatePrep
import TestSupport
import Testing

@Suite("Worksheets and their key are pages")
struct WorksheetPagesTests {
    private static func pages(_ graph: ArgumentGraph) -> WorksheetPages {
        WorksheetPages(of: graph)
    }

    private static let writer = DebatePages(.english, heading: "Bridges")

    private static func text(
        _ part: String, of pages: WorksheetPages, as form: PackForm
    ) throws -> String {
        let page = try #require(pages.page(.named(part)))
        return writer.file(page, as: form)
    }

    private static func bridge() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.title = "Close the bridge"
        let thesis = graph.add(.thesis, "The town should close the old bridge before winter.")
        for number in 1...4 {
            let claim = graph.add(.claim, "Reason number \(number) speaks *for* closing <it> now.")
            try graph.relate(claim, .supports, thesis)
            let fact = graph.add(.evidence, "Figure \(number) was counted in year \(number).")
            try graph.update(fact) { $0.kind = number % 2 == 0 ? .statistic : .event }
            try graph.relate(fact, .supports, claim)
            let doubt = graph.add(.counterclaim, "Objection \(number): nobody has asked for it.")
            try graph.relate(doubt, .attacks, claim)
            let reply = graph.add(.claim, "Reply \(number): the inspectors have asked for it.")
            try graph.relate(reply, .attacks, doubt)
        }
        return graph
    }

    @Test(
        "the Markdown worksheet is its own answer form: every item has a blank",
        arguments: [1, 2, 3])
    func form(level: Int) throws {
        let pages = Self.pages(try Self.bridge())
        let text = try Self.text("worksheet-\(level)", of: pages, as: .markdown)
        let read = try WorksheetAnswers.read(markdown: Array(text.utf8))
        #expect(read.map(\.sheet) == ["\(level)A"])
        #expect(read[0].answers.map(\.item) == pages.key.sheets[level - 1].items.map(\.id))
        let grade = try pages.key.grade(read[0], of: "empty")
        #expect(grade.percent == 0)
        #expect(grade.items.allSatisfy { $0.verdict == .missing || $0.verdict == .open })
    }

    @Test(
        "the Markdown worksheet with its blanks filled by the key has 100 %", arguments: [1, 2, 3])
    func filled(level: Int) throws {
        let pages = Self.pages(try Self.bridge())
        var text = try Self.text("worksheet-\(level)", of: pages, as: .markdown)
        for answer in pages.key.rightAnswers[level - 1].answers {
            text = text.replacing(
                "\n\(answer.item): \\_\\_\\_\\_", with: "\n\(answer.item): __\(answer.text)__")
        }
        let read = try WorksheetAnswers.read(markdown: Array(text.utf8))
        #expect(try pages.key.grade(read[0], of: "best").percent == 100)
    }

    @Test("the key's Markdown, read as answers, has 100 % of every worksheet")
    func keyPage() throws {
        for graph in [try Self.bridge(), try Hostile.graph()] {
            let pages = Self.pages(graph)
            let text = try Self.text("key", of: pages, as: .markdown)
            let read = try WorksheetAnswers.read(markdown: Array(text.utf8))
            #expect(read.map(\.sheet) == ["1A", "2A", "3A"])
            for answers in read {
                let grade = try pages.key.grade(answers, of: "key")
                #expect(grade.points == grade.possible, "\(answers.sheet ?? "")")
            }
        }
    }

    @Test("the worksheets give no answer away, and hostile text stays text")
    func separate() throws {
        let pages = Self.pages(try Hostile.graph())
        for part in ["worksheet-1", "worksheet-2", "worksheet-3", "key"] {
            let page = try Self.text(part, of: pages, as: .html)
            #expect(!page.contains("<script>alert(1)"))
        }
        let bridge = Self.pages(try Self.bridge())
        let sheet = try Self.text("worksheet-1", of: bridge, as: .html)
        #expect(sheet.contains("*for* closing &lt;it&gt; now."))
        #expect(!sheet.contains("Half a point") && !sheet.contains("Look for"))
    }

    @Test("the pages are the same on every run")
    func same() throws {
        let graph = try Self.bridge()
        for part in ["worksheet-2", "key"] {
            #expect(
                try Self.text(part, of: Self.pages(graph), as: .html)
                    == Self.text(part, of: Self.pages(graph), as: .html))
        }
    }

    @Test("the map of a worksheet shows the items, and not what belongs there")
    func blanks() throws {
        let pages = Self.pages(try Self.bridge())
        #expect(pages.drawings.map(\.sheet) == ["1A", "2A", "3A"])
        for (drawing, sheet) in zip(pages.drawings, pages.key.sheets) {
            let map = try #require(sheet.exercises.first { $0.kind == .map })
            for item in map.items {
                #expect(drawing.diagram.dot.contains(item.id))
                let letter = item.rightAnswer
                let option = try #require(map.options.first { $0.letter == letter })
                #expect(!drawing.diagram.dot.contains(option.text.prefix(20)))
            }
            #expect(!drawing.diagram.isFolded)
        }
    }
}
