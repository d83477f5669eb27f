import ArgumentModel
import SourceText
import Testing

@testable import ArgumentDiagrams

@Suite("Titles in boxes")
struct TitleTests {
    private func box(
        _ title: String?, _ text: String, style: DiagramStyle = .report,
        mark: DiagramOverlay.Mark? = nil
    ) throws -> (label: String, note: ElementNote) {
        var graph = ArgumentGraph()
        let source = graph.add(.init())
        let id = graph.add(
            .claim, text, at: Passage(source: source, paragraph: 2, sentence: 1))
        try graph.update(id) { $0.title = title }
        var overlay = DiagramOverlay()
        overlay.statements[id] = mark
        let diagram = graph.diagram(style: style, overlay: overlay)
        let line = diagram.dot.split(separator: "\n").first { $0.hasPrefix("\"statement_s1\"") }
        let label = line?.split(separator: "label=").last?.split(separator: ", fillcolor").first
        return (String(label ?? ""), try #require(diagram.elements["statement_s1"]))
    }

    @Test("a title is the heading, in bold, and the text stands beneath it")
    func heading() throws {
        let (label, note) = try box("Old cables", "The bridge must close.")
        #expect(label.contains("<B>Old cables · 2.1</B><BR ALIGN=\"LEFT\"/>The bridge must close"))
        #expect(!label.contains("C1"))
        #expect(note.title == "Old cables, claim")
        #expect(note.headerLines == 1)
        #expect(note.lines == 2)
    }

    @Test("a label is only the name: the text stands beneath it, as ever")
    func label() throws {
        let (label, note) = try box("C3", "The bridge must close.")
        #expect(label.hasPrefix("\"C3 · 2.1\\lThe bridge must close\\l\""))
        #expect(note.title == "C3, claim")
    }

    @Test("a title without a text stands alone, and so does one that is the text")
    func alone() throws {
        for text in ["", "The old bridge"] {
            let (label, note) = try box("The old bridge", text)
            #expect(label.hasPrefix("<<B>The old bridge · 2.1</B><BR ALIGN=\"LEFT\"/>>"))
            #expect(note.lines == 1)
        }
    }

    @Test("a long title wraps, and its lines count as header lines")
    func wrapping() throws {
        let (label, note) = try box(
            "Cables that nobody has looked at in twenty years", "They snap.")
        #expect(note.headerLines > 1)
        #expect(label.split(separator: "<B>").count == note.headerLines + 1)
        #expect(note.lines == note.headerLines + 1)
    }

    @Test("a map shows no computed name; a label that somebody gave it does")
    func names() throws {
        #expect(try box(nil, "The bridge must close.", style: .map).label.contains("<B>2.1</B>"))
        #expect(try box("C9", "The bridge.", style: .map).label.contains("<B>C9 · 2.1</B>"))
    }

    @Test("an overlay hides title or text")
    func hidden() throws {
        var mark = DiagramOverlay.Mark()
        mark.hidesTitle = true
        let noTitle = try box("Old cables", "The bridge must close.", mark: mark).label
        #expect(!noTitle.contains("cables") && noTitle.contains("bridge"))
        mark = DiagramOverlay.Mark()
        mark.hidesText = true
        let noText = try box("Old cables", "The bridge must close.", mark: mark).label
        #expect(noText.contains("cables") && !noText.contains("bridge"))
    }

    @Test("arguments have titles as statements do; one without is A1")
    func arguments() throws {
        var graph = ArgumentGraph()
        for title in ["The old one", "B", nil] {
            try graph.addArgument(title: title, descriptions: [Wording("Cables snap.")])
        }
        let dot = graph.dot()
        #expect(dot.contains("<B>The old one</B>"))
        #expect(dot.contains("label=\"B\\lCables snap\\l\""))
        #expect(dot.contains("label=\"A3\\lCables snap\\l\""))
    }

    @Test("a finished SVG has every line of a title in bold, and no other")
    func finishing() throws {
        var graph = ArgumentGraph()
        let id = graph.add(.claim, "It snaps.")
        try graph.update(id) { $0.title = "Cables that nobody has looked at in twenty years" }
        let diagram = graph.diagram()
        let note = try #require(diagram.elements["statement_s1"])
        let lines = String(repeating: "<text>x</text>", count: note.lines)
        let svg =
            "<svg><g id=\"argument\"><g id=\"statement_s1\" class=\"node\">\(lines)</g></g></svg>"
        let finished = String(decoding: diagram.finished(svg: Array(svg.utf8)), as: UTF8.self)
        #expect(finished.matches(of: /<text [^>]*font-weight="bold">/).count == note.headerLines)
        #expect(finished.contains("<text>x</text></g>"))
        let narrowed = finished.matches(of: /textLength="[0-9.]+" lengthAdjust="spacingAndGlyphs"/)
        #expect((1...note.lines).contains(narrowed.count))
    }
}
