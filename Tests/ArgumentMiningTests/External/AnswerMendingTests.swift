import ArgumentModel
import SourceText
import Testing

@testable import ArgumentMining

@Suite("An answer's quotations are located in the article")
struct AnswerLocatingTests {
    typealias A = Answers

    static let spellings = [
        A.plan, A.plan + ".", "“\(A.plan).”".replacing("\"", with: ""), "... \(A.plan) ...",
        A.plan.replacing(" ", with: "\\n "), A.plan.uppercased(),
        A.plan.replacing(" in ", with: "-in-"),
        "ts plan to stop the boat in November would cut three hundred people off from the hospit",
        "Its plan to stop the boat … off from the hospital",
    ]

    @Test("however its ends, blanks, case and marks are written", arguments: spellings)
    func located(_ spelling: String) throws {
        let reading = try A.reading(
            A.unit("a", A.thesis, "thesis"), A.unit("b", spelling, "claim", "supports a"))
        let document = try Texts.document(Texts.ferry)
        let statement = reading.graph.statements[1]
        let range = try #require(statement.passages.first?.range)
        #expect(
            document.quotation(of: range).split(whereSeparator: \.isWhitespace)
                .joined(separator: " ") == A.plan)
        #expect(statement.place == "1.2")
        #expect(reading.remarks.isEmpty)
    }

    static let openings = [
        ("But \(A.road).", A.road), ("Because the bridge will not open before 2030", "the bridge"),
        ("Because the bridge will not open before 2030, \(A.shore)", "Because the bridge"),
    ]

    @Test("what only joins it to what stands before is left out", arguments: openings)
    func opening(_ quote: String, _ start: String) throws {
        let reading = try A.reading(
            A.unit("a", A.thesis, "thesis"), A.unit("b", quote, "claim", "supports a"))
        #expect(reading.graph.statements[1].quotation.hasPrefix(start))
    }

    static let losses = [
        ("The moon is made of cheese", "the text does not say “The moon is made of cheese”"),
        ("", "it has no quotation"), ("island", "“island” is too short for a unit"),
        ("The Council Must Keep the Winter Ferry", "is not within one paragraph"),
        ("nobody closes the road. In January 2019 the boat", "is not within one paragraph"),
        ("the Alder ferry running", "overlaps a"),
    ]

    @Test("what has no place of its own is left out, and why is said", arguments: losses)
    func lost(_ quote: String, _ reason: String) throws {
        let reading = try A.reading(
            A.unit("a", A.thesis, "thesis"), A.unit("b", quote, "claim", "supports a"),
            A.unit("c", A.boat, "evidence", "supports b"))
        #expect(reading.lines == ["thesis 1.1", "evidence 3.1 supports 1.1"])
        #expect(reading.notes[0].hasPrefix("b: left out: "))
        #expect(reading.notes[0].contains(reason), "\(reading.notes)")
        #expect(
            reading.notes.dropFirst() == [
                "c: supports b, which was left out; left out",
                "c: has no main relation; supports the thesis, a",
            ])
    }

    @Test("words that stand twice are the ones of the sentence or number that is named")
    func twice() throws {
        let text = "A title here\n\nTrams should be free. It is time. Fares fell. It is time."
        func place(_ more: String) throws -> String? {
            let unit = A.unit("b", "It is time", "claim", "supports a", more: more)
            let thesis = A.unit("a", "Trams should be free", "thesis")
            return try A.read(A.answer([thesis, unit]), of: text).graph.statements[1].place
        }
        #expect(try place("") == "1.2")
        #expect(try place(", \"sentence\": \"1.4\"") == "1.4")
        #expect(try place(", \"occurrence\": 2") == "1.4")
        let both = A.answer([
            A.unit("a", "Trams should be free", "thesis"),
            A.unit("b", "It is time", "claim", "supports a"),
            A.unit("c", "It is time", "claim", "restates b"),
        ])
        let lines = try A.read(both, of: text).lines
        #expect(lines == ["thesis 1.1", "claim 1.2 supports 1.1", "claim 1.4 restates 1.2"])
    }

    @Test("statements stand in reading order, whatever the order of the answer")
    func order() throws {
        let reading = try A.reading(
            A.unit("z", A.health, "thesis", "restates m"), A.unit("m", A.thesis, "thesis"))
        #expect(reading.lines == ["thesis 1.1", "thesis 4.2 restates 1.1"])
        #expect(reading.graph.statements.map(\.id.rawValue) == ["s1", "s2"])
    }
}

@Suite("An answer is mended where that is safe")
struct AnswerMendingTests {
    typealias A = Answers

    struct Case: CustomTestStringConvertible, Sendable {
        var fact: String
        var units: [String]
        var lines: [String]
        var note: String?

        var testDescription: String { fact }
    }

    static let cases = [
        Case(
            fact: "other words for roles and relations, and numbers as names",
            units: [
                "{\"id\": 1, \"text\": \"\(A.thesis)\", \"type\": \"Major Claim\"}",
                "{\"ID\": 2, \"quotation\": \"\(A.boat)\", \"role\": \"premise\","
                    + "\"evidence_kind\": \"News\", \"relation\": {\"kind\": \"Support\", \"to\": 1}}",
                "{\"id\": 3, \"span\": \"\(A.critics)\", \"role\": \"counter-argument\","
                    + "\"relation\": \"rebuts 1\"}",
            ],
            lines: ["thesis 1.1", "counterclaim 2.1 attacks 1.1", "evidence 3.1 supports 1.1"]),
        Case(
            fact: "an unknown role stays open",
            units: [A.unit("a", A.thesis, "thesis"), A.unit("b", A.boat, "hero", "supports a")],
            lines: ["thesis 1.1", "unknown 3.1 supports 1.1"],
            note: "b: no role is called “hero”; left open"),
        Case(
            fact: "an unknown relation is left out, and its unit tied to the thesis",
            units: [
                A.unit("a", A.thesis, "thesis"), A.unit("b", A.critics, "counterclaim", "eats a"),
            ],
            lines: ["thesis 1.1", "counterclaim 2.1 attacks 1.1"],
            note: "b: a relation to a is of the kind “eats”, which is none; left out"),
        Case(
            fact: "a relation to a unit that is not there is left out",
            units: [
                A.unit("a", A.thesis, "thesis"), A.unit("b", A.boat, "evidence", "supports x"),
            ],
            lines: ["thesis 1.1", "evidence 3.1 supports 1.1"],
            note: "b: supports x, which is no unit; left out"),
        Case(
            fact: "a relation to itself is left out",
            units: [
                A.unit("a", A.thesis, "thesis"), A.unit("b", A.boat, "evidence", "supports b"),
            ],
            lines: ["thesis 1.1", "evidence 3.1 supports 1.1"], note: "b: supports itself; left out"
        ),
        Case(
            fact: "an undercut of what has no relation is an attack",
            units: [A.unit("a", A.thesis, "thesis"), A.unit("b", A.road, "claim", "undercuts a")],
            lines: ["thesis 1.1", "claim 2.3 attacks 1.1"],
            note: "b: undercuts a, which has no step to undercut; attacks it"),
        Case(
            fact: "an undercut aims at the step of the unit that it names",
            units: [
                A.unit("a", A.thesis, "thesis"),
                A.unit("b", A.critics, "counterclaim", "attacks a"),
                A.unit("c", A.road, "claim", "undercuts b"),
            ],
            lines: [
                "thesis 1.1", "counterclaim 2.1 attacks 1.1", "claim 2.3 undercuts the step of 2.1",
            ]),
        Case(
            fact: "a circle is cut at a claim, and what it did stays as secondary",
            units: [
                A.unit("a", A.thesis, "thesis"), A.unit("b", A.boat, "evidence", "supports c"),
                A.unit("c", A.shore, "claim", "supports b"),
            ],
            lines: [
                "thesis 1.1", "evidence 3.1 supports 4.1", "claim 4.1 supports 1.1, supports 3.1",
            ],
            note: "c: that it supports b closes a circle; kept as secondary"),
        Case(
            fact: "a circle is cut where a secondary relation leads to the thesis",
            units: [
                A.unit("a", A.thesis, "thesis"),
                A.unit(
                    "b", A.boat, "evidence", "supports c",
                    more: ", \"secondary\": [\(A.link("supports a"))]"),
                A.unit("c", A.shore, "claim", "supports b"),
            ],
            lines: [
                "thesis 1.1", "evidence 3.1 supports 1.1, supports 4.1", "claim 4.1 supports 3.1",
            ],
            note: "b: that it supports c closes a circle; kept as secondary"),
        Case(
            fact: "without a thesis it is the unit that most leads to",
            units: [
                A.unit("a", A.plan, "claim", "supports b"), A.unit("b", A.health, "claim"),
                A.unit("c", A.boat, "evidence", "supports a"),
            ],
            lines: ["claim 1.2 supports 4.2", "evidence 3.1 supports 1.2", "thesis 4.2"],
            note: "b: taken for the thesis, as the answer names none and most leads to it"),
        Case(
            fact: "of two theses without a relation the later one restates the first",
            units: [A.unit("b", A.health, "thesis"), A.unit("a", A.thesis, "thesis")],
            lines: ["thesis 1.1", "thesis 4.2 restates 1.1"],
            note: "b: has no main relation; restates the thesis, a"),
        Case(
            fact: "where every thesis has a relation, the one that most leads to loses its own",
            units: [
                A.unit("a", A.thesis, "thesis", "restates b"),
                A.unit("b", A.health, "thesis", "restates a"),
                A.unit("c", A.plan, "claim", "supports a"),
            ],
            lines: ["thesis 1.1", "claim 1.2 supports 1.1", "thesis 4.2 restates 1.1"],
            note: "a: is the first thesis; that it restates b is left out"),
        Case(
            fact: "a thesis that restates a claim is a claim",
            units: [
                A.unit("a", A.thesis, "thesis"), A.unit("b", A.plan, "claim", "supports a"),
                A.unit("c", A.health, "thesis", "restates b"),
            ],
            lines: ["thesis 1.1", "claim 1.2 supports 1.1", "claim 4.2 restates 1.2"],
            note: "c: says b again and is no thesis; claim"),
        Case(
            fact: "linked units share one relation, also where only one of them names it",
            units: [
                A.unit("a", A.thesis, "thesis"), A.unit("b", A.plan, "claim", "supports a"),
                A.unit("c", A.shore, "claim", more: ", \"linkedWith\": \"b\""),
            ],
            lines: ["thesis 1.1", "claim 1.2 supports 1.1 with 4.1", "claim 4.1"]),
        Case(
            fact: "units with different relations are not linked",
            units: [
                A.unit("a", A.thesis, "thesis"), A.unit("b", A.plan, "claim", "supports a"),
                A.unit("c", A.shore, "claim", "supports b", more: ", \"linked_with\": [\"b\"]"),
            ],
            lines: ["thesis 1.1", "claim 1.2 supports 1.1", "claim 4.1 supports 1.2"]),
        Case(
            fact: "of two units of one name relations mean the first",
            units: [
                A.unit("a", A.thesis, "thesis"), A.unit("b", A.plan, "claim", "supports a"),
                A.unit("b", A.shore, "claim", "supports a"),
                A.unit("c", A.boat, "fact", "supports b"),
            ],
            lines: [
                "thesis 1.1", "claim 1.2 supports 1.1", "evidence 3.1 supports 1.2",
                "claim 4.1 supports 1.1",
            ],
            note: "b: this name stands twice; relations to it mean the first"),
        Case(
            fact: "a relation that is said twice is drawn once",
            units: [
                A.unit("a", A.thesis, "thesis"),
                A.unit(
                    "b", A.plan, "claim", "supports a",
                    more: ", \"secondary\": [\(A.link("supports a")), \(A.link("supports a"))]"),
            ],
            lines: ["thesis 1.1", "claim 1.2 supports 1.1"]),
        Case(
            fact: "a kind of evidence is dropped from what is none",
            units: [A.unit("a", A.thesis, "thesis", more: ", \"kind\": \"law\"")],
            lines: ["thesis 1.1"]),
        Case(
            fact: "counterclaims alone still give a graph",
            units: [
                A.unit("a", A.critics, "counterclaim", "attacks b"),
                A.unit("b", A.road, "counterclaim", "attacks a"),
            ],
            lines: ["thesis 2.1", "counterclaim 2.3 attacks 2.1"]),
    ]

    @Test("each as it should be", arguments: cases)
    func mended(_ one: Case) throws {
        let reading = try A.read(A.answer(one.units))
        #expect(reading.lines == one.lines)
        if let note = one.note {
            #expect(reading.notes.contains(note), "\(reading.notes)")
        } else {
            #expect(
                reading.notes.isEmpty || one.fact.hasPrefix("counterclaims"), "\(reading.notes)")
        }
        try reading.graph.checkInvariants()
    }

    @Test("relations may stand in a list of their own")
    func listed() throws {
        let units = [
            A.unit("a", A.thesis, "thesis"), A.unit("b", A.plan, "claim"),
            A.unit("c", A.boat, "evidence"),
        ]
        let relations = """
            [{"source": "b", "target": "a", "type": "support"}, {"from": "c", "to": "b",
             "label": "for"}, {"from": "c", "to": "a", "relation": "supports"},
             {"from": "x", "to": "a", "relation": "supports"}]
            """
        let reading = try A.read(
            "{\"nodes\": [\(units.joined(separator: ","))], \"edges\": \(relations)}")
        #expect(
            reading.lines == [
                "thesis 1.1", "claim 1.2 supports 1.1", "evidence 3.1 supports 1.2, supports 1.1",
            ])
        #expect(reading.notes == ["a relation begins at “x”, which is no unit's; left out"])
    }

    @Test("decisions are the miner's, without confidence, with the reason that was given")
    func decisions() throws {
        let reading = try A.reading(
            A.unit("a", A.thesis, "thesis", more: ", \"why\": \"says should\""),
            A.unit("b", A.plan, "claim", "supports a", more: ", \"reason\": \"a\\n\\u0007 cost\""))
        let graph = reading.graph
        #expect(graph.statements.allSatisfy { $0.decision.by == .miner })
        #expect(graph.statements.map(\.decision.reason) == ["says should", nil])
        #expect(graph.relations.map(\.decision) == [Decision(by: .miner, reason: "a cost")])
        #expect(graph.statements[0].text.hasSuffix("the winter"))
        #expect(graph.isExternallyRead)
    }

    @Test("a text that argues nothing has a graph with its source and nothing else")
    func empty() throws {
        let graph = try A.read("{\"units\": []}").graph
        #expect(graph.isEmpty)
        #expect(graph.sources.count == 1)
    }
}
