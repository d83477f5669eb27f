import ArgumentModel
import Foundation
import SourceText
import TestSupport
import Testing

@testable import ArgumentDiagrams

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct SpreadTests {
    /// An article of so many sentences, three to a paragraph, of which every second is a statement.
    private static func article(_ count: Int) throws -> (graph: ArgumentGraph, text: Document) {
        let sentences = (1...count).map { number in
            "The bridge over the river near the old mill was measured again in spring \(number)."
        }
        let paragraphs = stride(from: 0, to: count, by: 3).map {
            sentences[$0..<min($0 + 3, count)].joined(separator: " ")
        }
        let text = try Document(
            file: Array(
                ("The Bridge\n\nBy Pat Doe\n\n" + paragraphs.joined(separator: "\n\n")).utf8))
        var graph = ArgumentGraph()
        let source = graph.add(Citation(), identifiedBy: text.fingerprint)
        let all = text.paragraphs.flatMap(\.sentences)
        var thesis: Statement.ID?
        for (place, sentence) in all.enumerated() where place.isMultiple(of: 2) {
            let passage = Passage(
                source: source, range: sentence.range, paragraph: sentence.paragraph,
                sentence: sentence.number, quotation: text.quotation(of: sentence.range))
            let role: Statement.Role = place == 0 ? .thesis : place % 4 == 0 ? .claim : .evidence
            let id = graph.add(role, text.quotation(of: sentence.range), at: passage)
            if let thesis { try graph.relate(id, .supports, thesis) } else { thesis = id }
        }
        return (graph, text)
    }

    private static func spread(
        _ graph: ArgumentGraph, _ text: Document, _ paper: String = "A4"
    ) throws -> DiagramSheets {
        var style = DiagramStyle.report
        style.page = try #require(DiagramPaper(paper)).page(isLandscape: true)
        style.smallestText = DiagramSize.smallestOnPaper
        return try #require(graph.spread(of: text, style: style))
    }

    /// The words of an SVG's texts, in their order.
    private static func words(_ svg: [UInt8]) -> [String] {
        String(decoding: svg, as: UTF8.self).matches(of: /<tspan[^>]*>([^<]*)<\/tspan>/)
            .map { XMLText.unescaped(String($0.1)).trimmingCharacters(in: .whitespaces) }
    }

    @Test("Every word of the article is on a page, in its order", arguments: [1, 7, 40, 160])
    func words(count: Int) throws {
        let (graph, text) = try SpreadTests.article(count)
        let spread = try SpreadTests.spread(graph, text)
        let whole = text.paragraphs.flatMap { paragraph in
            text.quotation(of: paragraph.range).split(whereSeparator: \.isWhitespace)
        }
        let shown = spread.sheets.flatMap { SpreadTests.words($0.svg(of: nil)) }
        #expect(shown == whole.map(String.init))
        // In a wider font words keep their length, and so their spaces.
        let long = spread.sheets.flatMap { sheet in
            String(decoding: sheet.svg(of: nil), as: UTF8.self)
                .matches(of: /<tspan x="[\d.]+" textLength="([\d.]+)"/).compactMap { Double($0.1) }
        }
        #expect(long.count == whole.count && long.allSatisfy { $0 > 0 })
        #expect(spread.sheets.count == 1 || count > 7)
    }

    @Test(
        "Each passage has its label on one page, and its box on the same",
        arguments: ["A4", "A5", "16:9", "A3"])
    func labels(paper: String) throws {
        let (graph, text) = try SpreadTests.article(60)
        let spread = try SpreadTests.spread(graph, text, paper)
        #expect(spread.sheets.count > 1)
        var seen: [String] = []
        for sheet in spread.sheets {
            let svg = String(decoding: sheet.svg(of: nil), as: UTF8.self)
            let labels = svg.matches(of: /<g id="(passage_\d+)"><title>([A-Z]\d+)<\/title>/)
            let boxes = try #require(sheet.diagram).nodeIDs
            for label in labels {
                let link = try #require(sheet.links.first { $0.element == label.1 })
                #expect(link.page == sheet.number)
                #expect(boxes.contains(try #require(link.target)))
                seen.append(String(label.2))
            }
        }
        let names = graph.labels
        #expect(seen.sorted() == graph.statements.map { names[$0.id] }.sorted())
    }

    @Test("Boxes lead to where their passages begin, the thesis from every page")
    func links() throws {
        let (graph, text) = try SpreadTests.article(60)
        let sheets = try SpreadTests.spread(graph, text).sheets
        let thesis = "statement_" + (try #require(graph.thesis)).id.rawValue
        for sheet in sheets {
            for link in sheet.links where link.element.hasPrefix("statement_") {
                let there = String(decoding: sheets[link.page - 1].svg(of: nil), as: UTF8.self)
                #expect(there.contains("id=\"\(try #require(link.target))\""))
            }
            let home = try #require(sheet.links.first { $0.element == thesis })
            #expect(home.page == 1)
        }
    }

    @Test("A word of very many letters is put in lines in the time of as many short words")
    func longWord() throws {
        let word = String(repeating: "m", count: 150_000)
        let text = try Document(
            file: Array("The Bridge\n\nIt holds. Nobody said \(word) of it.\n".utf8))
        let look = SpreadLook(try #require(DiagramPaper("A4")).page(isLandscape: true))
        let clock = ContinuousClock()
        let start = clock.now
        let lines = SpreadText(text, [], look).lines
        #expect(clock.now - start < .seconds(10))
        let words = lines.flatMap { $0.words.map(\.word.text) }
        #expect(words.joined().contains(word))
        #expect(
            lines.flatMap(\.words).allSatisfy { $0.left + $0.word.width <= look.textWidth + 0.01 })
    }

    @Test("Text is never under 7 points, and nothing of the article leaves its column")
    func sizes() throws {
        let (graph, text) = try SpreadTests.article(60)
        for paper in ["A4", "A5", "150x110mm", "A3"] {
            let spread = try SpreadTests.spread(graph, text, paper)
            let map = spread.page.width - spread.page.margin - spread.area.width
            for sheet in spread.sheets {
                let svg = String(decoding: sheet.svg(of: nil), as: UTF8.self)
                for match in svg.matches(of: /font-size="([\d.]+)"/) {
                    #expect(try #require(Double(match.1)) >= 7)
                }
                let lines = svg.matches(
                    of: /<line class="rule-[^"]*" x1="([\d.]+)"[^>]* x2="([\d.]+)"/)
                #expect(lines.allSatisfy { Double($0.2).map { $0 < map } ?? false })
            }
        }
    }

    @Test("Statements without a passage stand beside what they lead to")
    func implicit() throws {
        var (graph, text) = try SpreadTests.article(60)
        let last = try #require(graph.statements.last)
        let hidden = graph.add(.claim, "Bridges should be safe")
        try graph.relate(hidden, .supports, last.id)
        let sheets = try SpreadTests.spread(graph, text).sheets
        let place = sheets.firstIndex { $0.diagram?.draws(hidden) ?? false }
        #expect(place == sheets.count - 1)
    }

    @Test("A text that the graph is not of has no spread")
    func other() throws {
        let (graph, _) = try SpreadTests.article(9)
        let other = try Document(file: Array("Something else.\n\nIt is of another day.".utf8))
        #expect(graph.spread(of: other) == nil)
    }

    @Test("Hostile texts stay text, and the pages are well-formed")
    func hostile() throws {
        for sample in Hostile.texts where sample.utf8.count < 2000 {
            let body = "Before it all.\n\n" + sample + " and more.\n\nAfter it."
            guard let text = try? Document(file: Array(body.utf8)),
                let sentence = text.paragraphs.dropFirst().first?.sentences.first
            else { continue }
            var graph = ArgumentGraph()
            let source = graph.add(Citation(), identifiedBy: text.fingerprint)
            _ = graph.add(.thesis, sample, at: Passage(source: source, range: sentence.range))
            for sheet in try SpreadTests.spread(graph, text).sheets {
                let svg = sheet.svg(of: nil)
                #expect(XMLParser(data: Data(svg)).parse(), "\(sample)")
                #expect(!String(decoding: svg, as: UTF8.self).contains("<script"))
            }
        }
    }

    @Test("Labels that a line has no room for go below it, each once")
    func crowded() {
        var labels = SpreadLabels(
            (0..<9).map { "E1\($0)" },
            SpreadLook(DiagramPage(width: 842, height: 595)))
        labels.add(Array(0..<9))
        var rows: [[Int]] = []
        while !labels.isEmpty { rows.append(labels.line(0).map(\.passage)) }
        #expect(rows.joined().elementsEqual(0..<9))
        #expect(rows.allSatisfy { (1...3).contains($0.count) })
    }
}
