import ArgumentAnalysis
import ArgumentModel
import Testing

@Suite("Outline")
struct OutlineTests {
    @Test("the whole argument on 80 columns")
    func wholeArgument() throws {
        let expected = """
            T1  The council must close the old bridge before winter.
            │   thesis 0.91 · 1.1
            ├─ + C1  Two of its four cables are worn through, and nobody knows how long the
            │  │     two that are left will hold the morning traffic.
            │  │     claim 0.88 · supports 0.62 · 1.2
            │  ├─ + E1  The engineers measured a loss of 40 per cent in March.
            │  │        evidence (statistic) 0.93 · supports together with E2 0.71 · 1.3
            │  └─ & E2  Both lie on the river's side.
            │     │     evidence 0.70 · supports together with E1 0.71 · 2.1
            │     └─ × X1  Steel can be patched, say the owners of the market.
            │        │     counterclaim 0.70 · denies that E1 and E2 carry C1 0.55 · 2.2
            │        └─ − C2  A patch holds only what is whole around it.
            │           │     claim 0.64 · attacks · 2.3
            │           └─ + see E1  supports · The engineers measured a loss of 40 per cen…
            ├─ − X2  Closing it would ruin the market.
            │        counterclaim 0.45? · attacks 0.11? · 3.1
            └─ = T2  So close it, now.
                     thesis 0.80 · restates · 3.2

            Not tied to the thesis:

            C3  The weather was fine that day.
                claim 0.40? · 3.3

            """
        #expect(try Outline(of: BridgeDebate.graph()).text() == expected)
    }

    @Test("plain terms, a narrow terminal, and why")
    func reasons() throws {
        var style = OutlineStyle()
        style.width = 50
        style.terms = .plain
        style.showsReasons = true
        let text = try Outline(of: BridgeDebate.graph()).text(style)
        #expect(
            text.contains(
                """
                └─ − X2  Closing it would ruin the market.
                │        objection 0.45? · argues against 0.11? ·
                │        3.1
                │        why objection: says "Closin"; or claim
                │        0.06
                │        why argues against: opens with "However";
                │        or argues against C1 0.20
                """.replacing("└", with: "├")))
    }

    @Test("a likelier alternative is said to lose to the whole")
    func likelierAlternative() throws {
        var graph = ArgumentGraph()
        graph.add(
            .claim, "The quay must stay.",
            decision: .init(
                by: .miner, confidence: 0.31, reason: "speaks in general",
                alternatives: [.init(.evidence, confidence: 0.5), .init(.thesis, confidence: 0.1)]))
        var style = OutlineStyle()
        style.width = 200
        style.showsReasons = true
        #expect(
            Outline(of: graph).text(style).contains(
                "or evidence 0.50, or thesis 0.10; the first is likelier alone, but the whole "
                    + "reads better this way"))
    }

    @Test("parts of a line say what they stand for")
    func meanings() throws {
        let lines = try Outline(of: BridgeDebate.graph()).lines()
        #expect(
            lines[2].prefix(4) == [
                TextPart("├─ ", .guide), TextPart("+ ", .relation(.supports)),
                TextPart("C1", .role(.claim)), TextPart("  "),
            ])
        #expect(
            lines.joined().filter { $0.meaning == .unsure }.map(\.text) == [
                " 0.45?", " 0.11?", " 0.40?",
            ])
    }

    @Test("a circle ends in a reference")
    func circle() throws {
        var graph = ArgumentGraph()
        let one = graph.add(.thesis, "One")
        let two = graph.add(.claim, "Two")
        try graph.relate(two, .supports, one)
        try graph.relate(one, .supports, two)
        let expected = """
            T1  One
            │   thesis
            └─ + C1  Two
               │     claim · supports
               └─ + see T1  supports · One

            """
        #expect(Outline(of: graph).text() == expected)
    }

    @Test("an argument stands between its premises and its conclusion")
    func arguments() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        let one = graph.add(.evidence, "It sways")
        let two = graph.add(.claim, "What sways may fall")
        let doubt = graph.add(.counterclaim, "It always swayed")
        let argument = try graph.addArgument(
            title: "From danger", steps: [.init([one, two], therefore: thesis)])
        try graph.relate(doubt, .attacks, argument)
        let expected = """
            T1  Close it
            │   thesis
            └─ + A1  From danger
               │     argument · proves it
               ├─ + E1  It sways
               │        evidence · premise
               ├─ + C1  What sways may fall
               │        claim · premise
               └─ − X1  It always swayed
                        counterclaim · attacks

            """
        #expect(Outline(of: graph).text() == expected)
    }

    @Test("without a thesis everything is still shown")
    func noThesis() throws {
        var graph = ArgumentGraph()
        let one = graph.add(.claim, "One")
        try graph.relate(graph.add(.claim, "Two"), .supports, one)
        #expect(Outline(of: graph).text().hasPrefix("No thesis is marked.\n\nC1  One\n"))
        #expect(Outline(of: ArgumentGraph()).text() == "Nothing is argued here.\n")
    }

    @Test("every statement is shown once, and no line is too wide", arguments: 1...120)
    func everythingOnce(seed: Int) {
        let graph = RandomGraph.make(statements: seed % 13, relations: seed % 17, seed)
        let outline = Outline(of: graph)
        let shown = (outline.entries + outline.orphans).filter { !$0.isRepeated }
        #expect(
            shown.compactMap(\.statement?.id.rawValue).sorted()
                == graph.statements.map(\.id.rawValue).sorted())
        let relations = Set((outline.entries + outline.orphans).compactMap(\.link?.relation?.id))
        #expect(relations == Set(graph.relations.map(\.id)))
        for width in [40, 57, 80] {
            var style = OutlineStyle()
            style.width = width
            style.showsReasons = seed % 2 == 0
            let widest = outline.lines(style).map { $0.map(\.text).joined().terminalWidth }.max()
            #expect(widest ?? 0 <= width)
        }
    }

    @Test("a chain of 5,000 reasons is written out in linear time")
    func longChain() throws {
        var graph = ArgumentGraph()
        var last = graph.add(.thesis, "Here")
        for number in 1..<5000 {
            let next = graph.add(.claim, "Reason \(number)")
            try graph.relate(next, .supports, last)
            last = next
        }
        let outline = Outline(of: graph)
        #expect(outline.entries.last?.depth == 4999)
        #expect(outline.text().utf8.count < 2_000_000)
    }

    @Test("the JSON form holds every statement with its decisions")
    func json() throws {
        let json = try Outline(of: BridgeDebate.graph()).json
        #expect(
            json.contains(
                """
                      "relations": [
                        {
                          "id": "r3",
                          "kind": "undercuts",
                          "to": "the step from E1 and E2",
                          "about": "E1 and E2 carry C1",
                          "by": "miner",
                          "confidence": 0.55,
                """))
        #expect(json.contains("\"orphans\": [\"C3\"]"))
        #expect(json.matches(of: /"quotation"/).count == 9)
    }
}

extension String {
    /// Columns, counted otherwise than the outline does: only the characters of these tests.
    var terminalWidth: Int {
        reduce(0) { $0 + ("橋が閉じる👩‍🚒".contains($1) ? 2 : 1) }
    }
}
