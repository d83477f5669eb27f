import ArgumentModel
import TestSupport
import Testing

@Suite("Graphs as JSON")
struct GraphJSONTests {
    @Test("a file's statements are put into reading order; the placeless ones stay last")
    func readingOrder() throws {
        let places = [#""paragraph": 3"#, "", #""paragraph": 1"#, #""paragraph": 2"#]
        let statements = places.enumerated().map { number, place in
            let passage = #"{"source": "o1"\#(place.isEmpty ? "" : ", ")\#(place)}"#
            let passages = number == 1 ? "" : passage
            return
                #"{"id": "s\#(number)", "role": "claim", "text": "", "passages": [\#(passages)]}"#
        }
        let file = """
            {"version": 1, "sources": [{"id": "o1"}],
             "statements": [\(statements.joined(separator: ",")),
                            {"id": "s4", "text": "", "passages": [{"source": "o1"}]}]}
            """
        let graph = try ArgumentGraph(json: Array(file.utf8))
        #expect(graph.statements.map(\.id) == ["s2", "s3", "s0", "s4", "s1"])
        #expect(graph.labels["s0"] == "C3")
    }

    @Test("every field comes back, and the same bytes are written again", arguments: 1...400)
    func roundTrip(seed: Int) throws {
        let graph = try RandomGraph.make(seed)
        let text = graph.json
        let again = try ArgumentGraph(json: Array(text.utf8))
        #expect(again == graph)
        #expect(again.json.utf8.elementsEqual(text.utf8))
    }

    @Test("an unknown field never takes the place of a field of the model, not of one left out")
    func unknownFieldsOfKnownNames() throws {
        var graph = ArgumentGraph()
        let id = graph.add(.claim, "The bridge must close.")
        let known: DataObject = ["text": .null, "title": .integer(7), "x": .integer(1)]
        try graph.update(id) { $0.unknownFields = known }
        graph.unknownFields = ["version": .integer(9), "issued": .integer(0), "x": .null]
        let again = try ArgumentGraph(json: Array(graph.json.utf8))
        #expect(again.statements[id]?.text == "The bridge must close.")
        #expect(again.statements[id]?.unknownFields == ["x": .integer(1)])
        #expect(again.unknownFields == ["x": .null])
    }

    @Test("a small graph is written for people too")
    func form() throws {
        var graph = ArgumentGraph()
        let claim = graph.add(.claim, "The bridge must close.")
        let fact = graph.add(.evidence, "Two cables snapped.", decision: .init(by: .miner))
        try graph.update(fact) { $0.kind = .event }
        let link = try graph.relate(fact, .supports, claim)
        try graph.relate(claim, .undercuts, link)
        let expected = """
            {
              "version": 1,
              "statements": [
                {
                  "id": "s1",
                  "role": "claim",
                  "text": "The bridge must close.",
                  "by": "person"
                },
                {
                  "id": "s2",
                  "role": "evidence",
                  "text": "Two cables snapped.",
                  "kind": "event",
                  "by": "miner"
                }
              ],
              "relations": [
                {
                  "id": "r1",
                  "kind": "supports",
                  "from": ["s2"],
                  "to": "s1",
                  "by": "person"
                },
                {
                  "id": "r2",
                  "kind": "undercuts",
                  "from": ["s1"],
                  "to": {
                    "relation": "r1"
                  },
                  "by": "person"
                }
              ]
            }

            """
        #expect(graph.json == expected)
    }

    @Test("unknown fields are kept in their order wherever there are fields")
    func unknownFields() throws {
        let file = """
            {
              "version": 1,
              "sources": [
                {
                  "id": "o1",
                  "licence": "CC0"
                }
              ],
              "statements": [
                {
                  "id": "s1",
                  "role": "claim",
                  "text": "One",
                  "members": [
                    {
                      "text": "One",
                      "language": "en"
                    }
                  ],
                  "passages": [
                    {
                      "source": "o1",
                      "page": null
                    }
                  ],
                  "by": "miner",
                  "alternatives": [
                    {
                      "role": "thesis",
                      "confidence": 0.25,
                      "margin": [1, 2.5, {}, []]
                    }
                  ],
                  "z": {
                    "b": 1,
                    "a": 2
                  },
                  "y": "last"
                }
              ],
              "arguments": [
                {
                  "id": "a1",
                  "steps": [
                    {
                      "premises": ["s1"],
                      "conclusion": "s1",
                      "certainty": "high"
                    }
                  ],
                  "colour": "red"
                }
              ],
              "relations": [],
              "groups": [
                {
                  "id": "g1",
                  "title": "Part",
                  "level": 1,
                  "members": [
                    "s1",
                    {
                      "argument": "a1"
                    }
                  ],
                  "folded": true
                }
              ],
              "generator": "future"
            }

            """
        let written = try ArgumentGraph(json: Array(file.utf8)).json
        #expect(
            written
                == file.replacing(
                    "[1, 2.5, {}, []]",
                    with: """
                        [
                                    1,
                                    2.5,
                                    {},
                                    []
                                  ]
                        """))
    }

    @Test("fields that are null or left out are the same, and order does not matter")
    func leniency() throws {
        let file = """
            \u{FEFF}{"relations": [{"to": {"step": 1, "argument": "a1"}, "from": ["s2"],
            "kind": "attacks", "id": "r1", "scheme": null}],
            "arguments": [{"id": "a1", "steps": [{"conclusion": "s1"}]}],
            "statements": [{"text": "One", "id": "s1"}, {"text": "Two", "id": "s2"}], "version": 1}
            """
        let graph = try ArgumentGraph(json: Array(file.utf8))
        #expect(graph.relations["r1"]?.target == .step("a1", 1))
        #expect(graph.statements["s1"]?.role == .unknown)
        #expect(graph.statements["s1"]?.decision == .byPerson)
    }

    @Test("10,000 statements are written and read in time that grows with their number")
    func large() throws {
        let clock = ContinuousClock()
        func time(_ count: Int) throws -> Duration {
            var graph = ArgumentGraph()
            var last = graph.add(.thesis, "Statement 0")
            for number in 1..<count {
                let next = graph.add(.claim, "Statement \(number)")
                try graph.relate(next, .supports, last)
                last = next
            }
            return try clock.measure {
                let again = try ArgumentGraph(json: Array(graph.json.utf8))
                #expect(again.statements.count == count)
            }
        }
        let small = try time(2500)
        let large = try time(10_000)
        #expect(large < small * 10, "\(small) for a quarter, \(large) for all")
    }
}
