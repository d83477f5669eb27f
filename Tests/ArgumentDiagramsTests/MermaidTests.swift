import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentDiagrams

@Suite("A graph as a Mermaid flowchart")
struct MermaidTests {
    private func argued() throws -> (graph: ArgumentGraph, text: String) {
        var graph = ArgumentGraph()
        graph.title = "The harbour bridge"
        let thesis = graph.add(.thesis, "The bridge must close")
        let cables = graph.add(.evidence, "Two of its cables have snapped")
        let rust = graph.add(.evidence, "Rust has reached the others")
        try graph.relate([cables, rust], .supports, thesis)
        let cost = graph.add(.counterclaim, "Nobody can pay for a ferry")
        let attack = try graph.relate(cost, .attacks, thesis)
        let answer = graph.add(.claim, "A ferry was paid for before")
        try graph.relate(answer, .undercuts, attack)
        return (graph, graph.mermaid().text)
    }

    @Test("Boxes have the class of their role, lines the word of their relation")
    func classes() throws {
        let text = try argued().text
        #expect(text.hasPrefix("---\ntitle: \"The harbour bridge\"\n---\nflowchart "))
        #expect(
            text.contains("statement_s1[[\"<b>T1</b><br/>The bridge must close\"]]:::thesis\n"))
        #expect(text.contains(":::counterclaim\n"))
        #expect(text.contains("\nclassDef thesis fill:#FFF3CC,stroke:#4A3B00"))
        #expect(text.contains("|attacks|"))
    }

    @Test("Linked premises and undercut relations meet in a point")
    func points() throws {
        let text = try argued().text
        #expect(text.contains("relation_r1_point((\" \")):::supportsPoint\n"))
        #expect(text.contains("relation_r1_point --> statement_s1\n"))
        #expect(text.contains("statement_s2 ---|supports| relation_r1_point\n"))
        #expect(text.contains("statement_s5 ==o|undercuts| relation_r2_point\n"))
        #expect(text.contains("relation_r2_point -.-x statement_s1\n"))
    }

    @Test("Every line has one colour by its place, and no place stands twice")
    func lineStyles() throws {
        let (graph, text) = try argued()
        let places = text.split(separator: "\n").filter { $0.hasPrefix("linkStyle ") }.flatMap {
            $0.split(separator: " ")[1].split(separator: ",").compactMap { Int($0) }
        }
        #expect(places.sorted() == Array(0..<graph.diagram().edgeIDs.count))
    }

    @Test(
        "What Mermaid would read is written by number",
        arguments: [
            ("say \"no\"", "say #34;no#34;"), ("a#b;c", "a#35;b;c"),
            ("<script>alert(1)</script>", "#60;script#62;alert(1)#60;/script#62;"),
            ("AT&T &amp;", "AT#38;T #38;amp;"),
            (
                "`code` **bold** _it_",
                "#96;code#96; #42;#42;bold#42;#42; #95;it#95;"
            ), ("1. first", "1#46; first"),
            ("2) second", "2#41; second"), ("- item", "#45; item"), ("a - b", "a - b"),
            ("1.5 percent", "1#46;5 percent"), ("$$x$$", "#36;<i></i>#36;x#36;<i></i>#36;"),
            ("%%{init: {}}%%", "#37;#37;#123;init#58; #123;#125;#125;#37;#37;"),
            ("\\n \\N", "#92;n #92;N"), ("a\u{0}b\u{1}c", "abc"), ("two\nlines", "two lines"),
            ("\u{202E}back", "#8238;back"), ("]]>", "#93;#93;#62;"), ("end", "end"),
        ])
    func escapes(_ text: String, _ written: String) {
        #expect(MermaidText.escaped(text) == written)
    }

    @Test("Hostile labels leave no line but those of the flowchart")
    func hostile() throws {
        var style = DiagramStyle.report
        style.extent = .everything
        let chart = try Hostile.graph().mermaid(style: style)
        let label = /^\w+(\[\[|\(|\{\{|\[)"[^"]*"(\]\]|\)|\}\}|\]):::\w+$/
        let link = /^\w+ (---|-->|-\.-|-\.-x|===|==o|x-\.-x)(\|[a-z]+\|)? \w+$/
        let words = ["---", "title: ", "flowchart ", "accTitle: ", "accDescr: ", "classDef "]
        for line in chart.text.split(separator: "\n") {
            let isKnown =
                line.wholeMatch(of: label) != nil || line.wholeMatch(of: link) != nil
                || (words + ["linkStyle "]).contains { line.hasPrefix($0) }
            #expect(isKnown, "\(line.prefix(120))")
            #expect(!line.contains("<script"))
        }
    }

    @Test("A label of any text gives the text back when its numbers are read")
    func intact() {
        for text in Hostile.texts {
            let read = MermaidText.escaped(text).replacing("<i></i>", with: "").replacing(/#(\d+);/)
            { match in
                UInt32(match.1).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
            }
            let words = text.unicodeScalars.filter {
                $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
                    && ![0xFFFE, 0xFFFF, 0x20].contains($0.value)
            }
            let kept = read.unicodeScalars.filter { $0 != " " }
            #expect(Array(kept) == Array(words), "\(text.prefix(80))")
        }
    }

    /// Mermaid takes the semicolon from numbers behind "style…:" and "classDef…:" of a line.
    @Test(
        "Words of Mermaid's own in a label take nothing from its numbers",
        arguments: [
            "Our style guide https://example.org/a_b says so", "The style:\"new\" one",
            "classDef x:#1 and #2",
        ])
    func ownWords(_ text: String) {
        let escaped = MermaidText.escaped(text)
        #expect(escaped.firstMatch(of: /(style|classDef).*:\S*#.*;/) == nil, "\(escaped)")
    }

    @Test("More lines or characters than Mermaid draws are told")
    func limits() throws {
        var style = DiagramStyle.report
        style.extent = .everything
        let chart = try Samples.chain(600).mermaid(style: style)
        #expect(chart.limits.contains(.edges(599)))
        #expect(
            chart.limits.contains {
                if case .characters(let count) = $0 { count > 50_000 } else { false }
            })
        #expect(try argued().graph.mermaid().limits.isEmpty)
        #expect("\(MermaidLimit.edges(599))".contains("Mermaid draws 500 unless maxEdges"))
    }

    @Test("What a page has no room for is folded, and counted")
    func folding() throws {
        let chart = try Samples.chain(100).mermaid()
        #expect(chart.foldedCount > 0)
        #expect(chart.text.contains("<i>#43;"))
    }
}
