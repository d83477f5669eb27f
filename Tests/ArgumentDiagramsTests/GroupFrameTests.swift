import ArgumentDiagrams
import ArgumentModel
import TestSupport
import Testing

@Suite("Groups as frames")
struct GroupFrameTests {
    private func grouped() throws -> ArgumentGraph {
        var graph = try Samples.ferry
        let outer = try graph.addGroup("Outer <&\\N>")
        let inner = try graph.addGroup("Inner", in: outer)
        try graph.addGroup("Empty", in: outer)
        try graph.update(outer) { $0.members = [.statement("s1")] }
        try graph.update(inner) { $0.members = [.statement("s2"), .statement("s3")] }
        return graph
    }

    @Test("frames are drawn only where the style says so")
    func byStyle() throws {
        let plain = try Samples.ferry.dot()
        #expect(try grouped().dot() == plain)
        #expect(!plain.contains("subgraph"))
    }

    @Test("groups nest, hold their boxes, and empty ones are not drawn")
    func nesting() throws {
        var style = DiagramStyle.report
        style.showsGroups = true
        let dot = try grouped().dot(style: style)
        let parts = dot.split(separator: "subgraph ")
        #expect(parts.count == 3)
        #expect(parts[1].hasPrefix("\"cluster_g1\" {\ngraph [id=\"group_g1\", class=\"group\""))
        #expect(parts[1].contains("label=\"Outer <&amp;\\\\N>\\l\""))
        #expect(parts[2].hasPrefix("\"cluster_g2\""))
        #expect(parts[2].contains("\"statement_s2\"\n\"statement_s3\"\n}\n}\n"))
    }

    @Test("a group in a group in a group, a thousand deep, is drawn without harm")
    func deep() throws {
        var graph = try Samples.ferry
        var parent: Group.ID?
        for number in 0..<1000 { parent = try graph.addGroup("\(number)", in: parent) }
        try graph.update(try #require(parent)) { $0.members = [.statement("s1")] }
        let dot = graph.dot(style: .map)
        #expect(dot.split(separator: "subgraph ").count < 20)
        #expect(dot.contains("\"statement_s1\"\n}"))
    }

    @Test("marks colour groups, arguments and relations; boxes of a rank share a row")
    func marks() throws {
        var graph = try grouped()
        let argument = try graph.addArgument(title: "An argument")
        let gold = DiagramColor("gold")
        var overlay = DiagramOverlay(relations: ["r1": .init(color: DiagramColor("#123"))])
        overlay.groups["g1"] = .init(className: "a\"b", color: gold)
        overlay.arguments[argument] = .init(color: DiagramColor("navy"))
        overlay.ranks = [
            [.statement("s1"), .argument(argument)], [.statement("s1"), .statement("s4")],
        ]
        let dot = graph.dot(style: .map, overlay: overlay)
        #expect(dot.contains("class=\"group colored color_ffd700 a_22b\""))
        #expect(dot.contains("fillcolor=\"#000080\", fontcolor=\"#FFFFFF\""))
        #expect(dot.contains("color=\"#112233\", fontcolor=\"#112233\""))
        let row = "{rank=same; \"statement_s1\"; \"statement_s4\"; \"argument_a1\"}"
        #expect(dot.contains(row))
    }
}

@Suite("Colours")
struct DiagramColorTests {
    @Test(
        "short and long numbers and names are colours",
        arguments: [
            ("#f0c", "#FF00CC"), ("#12abEF", "#12ABEF"), ("Gold", "#FFD700"), ("grey", "#808080"),
        ])
    func known(_ text: String, _ expected: String) {
        #expect(DiagramColor(text)?.hexadecimal == expected)
    }

    @Test(
        "nothing else is",
        arguments: Hostile.texts + [
            "#", "#12", "#1234", "#12345", "#1234567", "#ggg", "12ab34", "# 123", "#+12", "#１２３",
            "rgb(1,2,3)", "transparent", "red;x", "#fff\"", "gold ",
        ])
    func unknown(_ text: String) { #expect(DiagramColor(text) == nil) }

    @Test(
        "text is black on light colours and white on dark ones",
        arguments: [
            ("white", "#1A1A1A"), ("gold", "#1A1A1A"), ("#0072B2", "#FFFFFF"), ("navy", "#FFFFFF"),
            ("lime", "#1A1A1A"), ("black", "#FFFFFF"),
        ])
    func contrast(_ color: String, _ text: String) {
        #expect(DiagramColor(color)?.textColor.hexadecimal == text)
    }
}
