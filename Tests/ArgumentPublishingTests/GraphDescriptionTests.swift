import ArgumentAnalysis
import ArgumentModel
import ArgumentPublishing
import SourceText
import TestSupport
import Testing

@Suite("A graph in words")
struct GraphDescriptionTests {
    private func graph() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        var citation = Citation()
        (citation.title, citation.author, citation.date) = ("The Bridge", "Ann Lowe", "3 May 2024")
        let source = graph.add(citation)
        func passage(_ paragraph: Int, _ sentence: Int, _ text: String) -> Passage {
            Passage(source: source, paragraph: paragraph, sentence: sentence, quotation: text)
        }
        let thesis = graph.add(
            .thesis, "The bridge must close.", at: passage(1, 1, "The bridge must close."))
        let cables = graph.add(
            .evidence, "Two cables have snapped",
            at: passage(2, 1, "Two of its cables have snapped"))
        let rust = graph.add(.evidence, "Rust is in the *others*")
        try graph.relate([cables, rust], .supports, thesis)
        let cost = graph.add(.counterclaim, "Nobody can pay for a ferry")
        let attack = try graph.relate(
            cost, .attacks, thesis, decision: Decision(by: .miner, confidence: 0.1))
        let answer = graph.add(.claim, "A ferry was paid for before")
        try graph.relate(answer, .undercuts, attack)
        graph.add(.claim, "Bridges are beautiful")
        return graph
    }

    @Test("Groups name what they hold, inner ones below; arguments are counted")
    func groups() throws {
        var graph = ArgumentGraph()
        let trams = graph.add(.unknown, "Trams should be free")
        let cost = try graph.addArgument(title: "Who *pays*")
        let outer = try graph.addGroup("For & against")
        let inner = try graph.addGroup("Costs", in: outer)
        try graph.update(outer) { $0.members = [.statement(trams)] }
        try graph.update(inner) { $0.members = [.argument(cost)] }
        let description = GraphDescription(of: graph)
        #expect(description.text.contains("\n1 statement; 1 argument.\n"))
        #expect(
            description.text.hasSuffix(
                "\nGROUPS\n\nFor & against: S1\n  Costs: A1 Who *pays*\n"), "\(description.text)")
        #expect(
            description.markdown().contains(
                "- **For \\& against**: S1\n  - **Costs**: A1 Who \\*pays\\*"),
            "\(description.markdown())")
    }

    @Test("Text: labels, roles, places, relations, doubts, quotations, sources")
    func text() throws {
        #expect(
            GraphDescription(of: try graph()).text == """
                Argument map: The Bridge
                Ann Lowe · 3 May 2024

                6 statements: 1 thesis, 2 claims, 2 evidence, 1 counterclaim. Unsure are 1 of 3 relations.

                THE ARGUMENT

                T1, thesis, 1.1: The bridge must close.
                  E1, evidence, 2.1, supports T1 together with E2: Two cables have snapped
                    In the text: “Two of its cables have snapped”
                  E2, evidence, supports T1 together with E1: Rust is in the *others*
                  X1, counterclaim, attacks T1 (unsure): Nobody can pay for a ferry
                    C1, claim, denies that X1 counts against T1: A ferry was paid for before

                NOT TIED TO THE THESIS

                C2, claim: Bridges are beautiful

                SOURCE

                Ann Lowe, “The Bridge”, 3 May 2024

                """)
    }

    @Test("Markdown: the same, with the picture and its alternative; texts are no markup")
    func markdown() throws {
        let picture = GraphDescription.Picture(
            path: "my map.svg", alternative: "A map [of] it", width: "16cm")
        let text = GraphDescription(of: try graph()).markdown(picture: picture)
        #expect(text.hasPrefix("# Argument map: The Bridge\n\nAnn Lowe · 3 May 2024\n\n"))
        #expect(text.contains("![A map \\[of\\] it](<my%20map.svg>){width=16cm}"))
        #expect(
            text.contains(
                "  - **E1**, evidence, 2.1, supports T1 together with E2: Two cables have snapped\n\n"
                    + "    > Two of its cables have snapped\n"))
        #expect(text.contains("Rust is in the \\*others\\*"))
        #expect(!GraphDescription(of: try graph()).markdown().contains("!["))
    }

    @Test(
        "A quotation that begins like a list is none",
        arguments: [
            ("1. The first point", "1\\. The first point"), ("12) yes", "12\\) yes"),
            ("- A dash", "\\- A dash"), ("+ more", "\\+ more"), ("1990 was dry", "1990 was dry"),
        ])
    func lists(_ quotation: String, _ written: String) throws {
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        graph.add(
            .thesis, "It holds",
            at: Passage(source: source, paragraph: 1, sentence: 1, quotation: quotation))
        #expect(GraphDescription(of: graph).markdown().contains("> \(written)\n"))
    }

    @Test("Every label of the map is in both, and in plain terms the words are those")
    func labels() throws {
        let graph = try graph()
        let description = GraphDescription(of: graph, terms: .plain)
        for statement in graph.statements {
            let label = graph.labels[statement.id]
            #expect(description.text.contains("\(label), "))
            #expect(description.markdown().contains("**\(label)**, "))
        }
        #expect(description.text.contains("objection"))
    }

    @Test("Hostile texts stay whole, on one line each, and are no markup")
    func hostile() throws {
        let description = GraphDescription(of: try Hostile.graph())
        let count = Hostile.texts.count
        #expect(description.text.split(separator: "\n").count <= 2 * count + 12)
        for scalar in description.text.unicodeScalars where scalar != "\n" {
            #expect(scalar.value >= 0x20)
        }
        #expect(description.text.contains("<script>alert(1)</script>"))
        let markdown = description.markdown()
        #expect(markdown.contains("\\<script\\>alert(1)\\</script\\>"))
        let unescaped = try Regex("(^|[^\\\\])(\\\\\\\\)*[<`\\[|]")
        #expect(markdown.firstMatch(of: unescaped) == nil)
    }

    @Test("An empty graph and a circle are described, too")
    func small() throws {
        #expect(
            GraphDescription(of: ArgumentGraph()).text
                == "Argument map: untitled\n\nNothing is argued here.\n")
        var circle = ArgumentGraph()
        let (one, other) = (circle.add(.claim, "One"), circle.add(.claim, "Other"))
        try circle.relate(one, .supports, other)
        try circle.relate(other, .supports, one)
        let lines = GraphDescription(of: circle).text.split(separator: "\n")
        #expect(lines.contains("C1, claim: One"))
        #expect(lines.contains { $0.hasSuffix(", as above") })
    }
}
