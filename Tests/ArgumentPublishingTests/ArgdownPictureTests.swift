import Argdown
import ArgumentDiagrams
import ArgumentModel
import ArgumentPublishing
import Testing

/// Reads a document with front matter.
func picture(_ text: String, _ settings: String = "") -> ArgdownPicture {
    let front = settings.isEmpty ? "" : "===\n\(settings)\n===\n\n"
    let document = ArgdownDocument(front + text)
    return ArgdownPicture(ArgdownModel(document), of: document)
}

@Suite("A document's map as a graph")
struct MapGraphTests {
    static let debate = """
        [Free]: Trams should be free.
          + <Riders>: More people ride.
          - [Money]: It costs a lot.

        # One

        ## Two

        [Gap]: There is a gap.
          + [Money]

        # Three {isClosed: true}

        [Tax]: A tax pays.
          - [Gap]
          + [Town]: The town agrees.
        """

    @Test("boxes and written relations have the identifiers of the whole graph")
    func identifiers() throws {
        let document = ArgdownDocument(Self.debate)
        let whole = ArgdownGraph(ArgdownModel(document), of: document).graph
        let map = picture(Self.debate, "group: {groupDepth: 2}").graph
        try map.checkInvariants()
        for statement in map.statements where whole.statements.contains(statement.id) {
            #expect(whole.statements[statement.id]?.text == statement.text)
        }
        #expect(map.statements.compactMap(\.title) == ["Free", "Money", "Gap", "Three"])
        let kept = map.relations.filter { whole.relations.contains($0.id) }
        #expect(kept.count == 3)
        for relation in kept {
            #expect(whole.relations[relation.id]?.target == relation.target)
            #expect(whole.relations[relation.id]?.sources == relation.sources)
        }
    }

    @Test("open groups are groups, a closed one is a box that says what is in it")
    func groups() throws {
        let map = picture(Self.debate, "group: {groupDepth: 2}")
        #expect(map.graph.groups.map(\.title) == ["One", "Two"])
        #expect(map.graph.groups.last?.parent == map.graph.groups.first?.id)
        let closed = try #require(map.graph.statements.first { $0.title == "Three" })
        #expect(closed.text == "2 statements")
        #expect(map.overlay.statements[closed.id]?.standsForGroup == true)
        let attack = try #require(map.graph.relations(to: closed.id).first)
        #expect(attack.kind == .attacks)
        let diagram = map.diagram()
        #expect(diagram.nodeIDs.contains("group_\(closed.id)"))
        #expect(diagram.dot.contains("subgraph \"cluster_g1\""))
        #expect(!diagram.dot.contains("cluster_\(closed.id)"))
    }

    @Test("what is left out of the map is not drawn")
    func selection() {
        let map = picture(Self.debate, "selection: {excludeStatements: [Money]}")
        #expect(!map.graph.statements.contains { $0.title == "Money" })
        #expect(map.warnings.isEmpty)
    }

    @Test("an argument does not support what it concludes twice over by itself")
    func noLoop() {
        let map = picture("[A]: a\n  + <R>\n\n<R>\n\n(1) b\n----\n(2) [A]")
        #expect(map.graph.relations.allSatisfy { $0.sources[0] != $0.target })
        #expect(map.graph.relations.count == 1)
    }

    @Test(
        "labels hold what the settings say",
        arguments: [
            ("hide-untitled", true, true, true), ("title", true, false, false),
            ("text", false, true, true), ("none", false, false, false),
        ])
    func labels(_ mode: String, _ hasTitle: Bool, _ hasText: Bool, _ hasUntitled: Bool) {
        let map = picture(
            "[The title]: the words\n  + nobody named this",
            "map: {statementLabelMode: \(mode)}\nselection: {statementSelectionMode: all}")
        let labels = map.diagram().dot.split(separator: "\n")
            .filter { $0.hasPrefix("\"statement_") && !$0.contains(" -> ") }
            .compactMap { $0.split(separator: "tooltip=").first }
        #expect(labels.contains { $0.contains("The title") } == hasTitle)
        #expect(labels.contains { $0.contains("words") } == hasText)
        #expect(labels.contains { $0.contains("named") } == hasUntitled)
        #expect(!labels.contains { $0.contains(">S2<") })
    }

    @Test("a document of nothing gives a picture that says so")
    func empty() {
        #expect(picture("").diagram().dot.contains("No argument was found."))
    }
}

@Suite("Colours of a map")
struct MapColorTests {
    private func colors(_ text: String, _ settings: String = "") -> [String?] {
        let map = picture(text, settings)
        return map.graph.statements.map { map.overlay.statements[$0.id]?.color?.hexadecimal }
    }

    @Test(
        "data go before titles, titles before tags",
        arguments: [
            ("", ["#FF0000", nil, nil]),
            ("color: {tagColors: {t: blue}}", ["#FF0000", "#0000FF", nil]),
            (
                "color: {tagColors: {t: blue}, statementColors: {B: \"#0f0\"}}",
                ["#FF0000", "#00FF00", nil]
            ),
            (
                "color: {ignoreColorData: true, colorScheme: [gold, navy], colorizeByTag: true}",
                ["#FFD700", "#FFD700", nil]
            ),
            ("color: {tagColors: {t: 1}, colorScheme: [gold, navy]}", ["#FF0000", "#000080", nil]),
        ])
    func order(_ settings: String, _ expected: [String?]) {
        let text = "[A]: a #t {color: red}\n  + [B]: b #t\n  - [C]: c"
        #expect(colors(text, settings) == expected)
    }

    @Test("relations take the colour of their kind, and the legend shows it")
    func relations() {
        let map = picture(
            "[A]: a\n  + [B]: b\n  - [C]: c", "color: {relationColors: {attack: teal}}")
        let kinds = map.graph.relations.filter { map.overlay.relations[$0.id]?.color != nil }
        #expect(kinds.map(\.kind) == [.attacks])
        let dot = map.diagram().dot
        #expect(dot.contains("BGCOLOR=\"#008080\""))
        #expect(!dot.contains("#D55E00"))
    }

    @Test("groups are coloured by level, by tag or by their data")
    func groups() {
        let text = "# G #t\n\n[A]: a\n\n## H {color: pink}\n\n[B]: b\n  + [A]"
        for (settings, expected) in [
            ("{groupColors: [gold, navy]}", ["#FFD700", "#FFC0CB"]),
            ("{tagColors: {t: lime}, colorizeGroupsByTag: true}", ["#00FF00", "#FFC0CB"]),
        ] {
            let map = picture(text, "color: \(settings)")
            let found = map.graph.groups.map { map.overlay.groups[$0.id]?.color?.hexadecimal }
            #expect(found == expected)
        }
    }

    @Test(
        "what is no colour is reported and not drawn",
        arguments: [
            "\"red\\\" URL=\\\"javascript:x\"", "\"#12345\"", "\"url(#x)\"", "reddish", "\"\"",
            "-1",
            "\"</style><script>\"", "[red]",
        ])
    func hostile(_ color: String) {
        let map = picture("[A]: a {color: \(color)}\n  + [B]: b")
        #expect(map.warnings.map(\.setting) == ["color"])
        #expect(map.overlay.statements.values.allSatisfy { $0.color == nil })
        let dot = map.diagram().dot
        #expect(!dot.contains("javascript") && !dot.contains("script>"))
    }
}

@Suite("Settings of the drawing")
struct MapSettingsTests {
    private func settings(_ graphviz: String) -> ArgdownPicture {
        picture("[A]: a\n  + [B]: b", "dot: {graphVizSettings: {\(graphviz)}}")
    }

    @Test("direction and gaps are obeyed within bounds")
    func obeyed() {
        let map = settings("rankdir: RL, nodesep: 0.5, ranksep: \"1.0 equally\"")
        #expect(map.warnings.isEmpty)
        #expect(map.style.direction == .right)
        #expect(map.diagram().dot.contains("rankdir=LR, nodesep=0.5, ranksep=1,"))
    }

    @Test(
        "other settings are named and not passed on",
        arguments: [
            ("concentrate: true", "concentrate"), ("rankdir: TB", "rankdir"),
            ("nodesep: 1e9", "nodesep"), ("ranksep: nan", "ranksep"),
            ("imagepath: /etc", "imagepath"), ("stylesheet: \"http://x\"", "stylesheet"),
            ("\"x]; evil [y\": 1", "x]; evil [y"),
        ])
    func refused(_ setting: String, _ name: String) {
        let map = settings(setting)
        #expect(map.warnings.map(\.setting) == ["dot.graphVizSettings.\(name)"])
        let dot = map.diagram().dot
        for word in ["concentrate", "/etc", "http", "evil", "1e9", "nan"] {
            #expect(!dot.contains(word))
        }
    }

    @Test("elements of one rank stand in a row")
    func ranks() {
        let map = picture(
            "[A]: a {rank: 1}\n  + [B]: b {rank: 1}\n  + <C>: c {rank: 1}\n  + [D]: d {rank: 2}",
            "dot: {sameRank: [{statements: [D], arguments: [C]}]}")
        #expect(map.overlay.ranks.map(\.count) == [3, 2])
        let dot = map.diagram().dot
        #expect(dot.contains("{rank=same; "))
        #expect(dot.split(separator: "\n").count { $0.hasPrefix("{rank=same") } == 1)
        #expect(!dot.contains("headport"))
    }

    @Test("images and other settings of Argdown's own drawing are named")
    func named() {
        let map = picture(
            "[A]: a {images: [x.png]}\n  + [B]: b",
            "dot: {useHtmlLabels: true}\ncolor: {colorScheme: iwanthue-red-roses}")
        #expect(
            map.warnings.map(\.setting) == ["color.colorScheme", "dot.useHtmlLabels", "images"])
    }
}
