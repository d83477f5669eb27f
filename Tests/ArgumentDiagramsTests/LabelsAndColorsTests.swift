import ArgumentModel
import SourceText
import Testing

@testable import ArgumentDiagrams

@Suite struct LabelsAndColorsTests {
    private static let long =
        "the council, which met four times last winter without a vote, should keep the harbour "
        + "ferry running until somebody shows it a better way across"

    private func graph() throws -> ArgumentGraph {
        try Samples.graph(
            "Ferry",
            """
            T1 1.2 | \(LabelsAndColorsTests.long)
            C1 2.1 supports T1 | it is cheap
            E1 2.2 supports C1 | it costs two coins
            """)
    }

    private func lines(_ dot: String, _ id: String) throws -> [String] {
        let node = try #require(dot.split(separator: "\n").first { $0.hasPrefix("\"\(id)\" [") })
        let label = try #require(node.split(separator: "label=\"").dropFirst().first)
        return label.prefix { $0 != "\"" }.split(separator: "\\l").map(String.init)
    }

    @Test("Boxes show every word, a few, a title or the label alone")
    func labels() throws {
        let graph = try graph()
        let id = "statement_" + ElementID.safe(try graph.statement(named: "T1").rawValue)
        var style = DiagramStyle.report
        let short = try lines(graph.dot(style: style), id)
        #expect(short.first == "T1 · 1.2")
        #expect(short.joined(separator: " ").contains("…"))
        style.labels = .full
        let full = try lines(graph.dot(style: style), id)
        let words = full.dropFirst().joined(separator: " ")
        #expect(words == "T" + LabelsAndColorsTests.long.dropFirst())
        style.labels = .number
        #expect(try lines(graph.dot(style: style), id) == ["T1 · 1.2"])
        style.labels = .title
        #expect(try lines(graph.dot(style: style), id) == short)
    }

    @Test("A title stands for the words where titles are asked for")
    func titles() throws {
        let graph = try graph()
        var statements = Array(graph.statements)
        statements[1].title = "Cheap ferries"
        var titled = ArgumentGraph()
        for place in statements.indices { statements[place].passages = [] }
        for statement in statements { try titled.insert(statement) }
        var style = DiagramStyle.report
        style.labels = .title
        let dot = titled.dot(style: style)
        #expect(dot.contains("<B>Cheap ferries</B>"))
        #expect(!dot.contains("It is cheap<BR"))
        style.labels = .number
        #expect(titled.dot(style: style).contains("label=\"C1\\l\""))
    }

    @Test("The appendix lists each statement in full under the label of its box")
    func appendix() throws {
        let graph = try graph()
        var style = DiagramStyle.report
        style.selection.depth = 1
        let appendix = DiagramAppendix(graph, style: style, beside: [graph.diagram(style: style)])
        #expect(
            appendix.text == """
                Ferry

                T1 (1.2) thesis: T\(LabelsAndColorsTests.long.dropFirst())
                C1 (2.1) claim: It is cheap
                E1 (2.2) evidence, not drawn: It costs two coins

                """)
        #expect(appendix.markdown.contains("- **E1** (2.2), evidence, not drawn: It costs"))
    }

    @Test("What Markdown would read as a mark is escaped")
    func escaped() throws {
        let graph = try Samples.graph("*A* [b](c)", "T1 1.1 | one * two _three_ <script> `x` #4")
        let text = DiagramAppendix(graph).markdown
        #expect(text.hasPrefix("# \\*A\\* \\[b\\](c)\n"))
        #expect(text.contains("\\<script\\> \\`x\\` \\#4"))
    }

    @Test("Colours by confidence run from pale to dark, and the legend says what they mean")
    func confidence() throws {
        var graph = ArgumentGraph()
        for (number, sure) in [0.1, 0.5, 0.95].enumerated() {
            try graph.insert(
                Statement(
                    id: .init(rawValue: "s\(number)"), role: .claim, text: "one \(number)",
                    decision: Decision(by: .miner, confidence: sure)))
        }
        try graph.insert(
            Statement(id: "p", role: .claim, text: "mine", decision: .byPerson))
        var overlay = DiagramOverlay()
        #expect(overlay.color(graph, by: .confidence).isEmpty)
        #expect(
            overlay.key.map(\.name) == [
                "under 20 % sure", "40 to 60 %", "over 80 %", "by a person",
            ])
        let colors = ["s0", "s1", "s2"].compactMap {
            overlay.statements[.init(rawValue: $0)]?.color
        }
        let light = colors.map { ColorLight($0).luminance }
        #expect(colors.count == 3)
        #expect(light == light.sorted(by: >))
        let diagram = graph.diagram(overlay: overlay)
        #expect(diagram.legend.contains(.color(colors[2], "over 80 %")))
        #expect(diagram.dot.contains("fillcolor=\"#2468A4\", fontcolor=\"#FFFFFF\""))
    }

    @Test("Sources and sections have a colour each; beyond eight a person is told")
    func categories() throws {
        var graph = ArgumentGraph()
        for number in 0..<10 {
            var citation = Citation()
            citation.title = "Text \(number)"
            let source = graph.add(citation)
            graph.add(.claim, "claim \(number)", at: Passage(source: source, quotation: "c"))
        }
        var overlay = DiagramOverlay()
        let warnings = overlay.color(graph, by: .source)
        #expect(warnings == ["10 sources share 8 colours: each colour comes again after 8"])
        #expect(overlay.key.count == 10)
        #expect(overlay.key[0].color == overlay.key[8].color)
        #expect(Set(overlay.key.prefix(8).map(\.color)).count == 8)
        let none = overlay.color(try self.graph(), by: .section)
        #expect(none == ["the graph has no sections; --color-by section colours nothing"])
    }

    @Test("By section, statements and arguments lose the colours that they had")
    func sections() throws {
        var graph = try graph()
        let ids = graph.statements.map(\.id)
        try graph.restore(arguments: [Argument(id: "a1"), Argument(id: "a2")])
        var outer = Group(id: "g1", title: "Money")
        outer.members = [.argument("a1")]
        var inner = Group(id: "g2", title: "Coins", level: 2, parent: "g1")
        inner.members = [.statement(ids[2])]
        try graph.restore(groups: [outer, inner, Group(id: "g3", title: "Time")])
        var overlay = DiagramOverlay()
        overlay.groups["g1"] = .init(color: .black)
        overlay.statements[ids[0]] = .init(label: "seen", color: .black)
        #expect(overlay.color(graph, by: .section).isEmpty)
        #expect(overlay.groups["g1"]?.color == nil)
        #expect(overlay.statements[ids[0]] == .init(label: "seen", color: DiagramPalette.none))
        #expect(overlay.statements[ids[2]]?.color == DiagramPalette.category(0))
        #expect(overlay.arguments["a1"]?.color == DiagramPalette.category(0))
        #expect(overlay.arguments["a2"]?.color == DiagramPalette.none)
        #expect(overlay.key.map(\.name) == ["Money", "Time", "no section"])
    }

    @Test("By role, nothing but the theme colours a box")
    func role() throws {
        var overlay = DiagramOverlay()
        #expect(overlay.color(try graph(), by: .role).isEmpty)
        #expect(overlay == DiagramOverlay())
    }
}
