import ArgumentModel
import SourceText
import Testing

@Suite("An edit script")
struct EditScriptTests {
    /// Each edit as it is written.
    static let edits: [(Edit, String)] = [
        (
            .reassign("s7", to: .evidence, kind: .statistic),
            #"{"edit": "reassign", "statement": "s7", "role": "evidence", "kind": "statistic"}"#
        ),
        (
            .reassign("s7", to: .claim, kind: nil),
            #"{"edit": "reassign", "statement": "s7", "role": "claim"}"#
        ),
        (.reword("s7", as: "é"), #"{"edit": "reword", "statement": "s7", "text": "é"}"#),
        (
            .add(
                .claim, "One",
                at: Passage(source: "o1", range: SourceRange(12, 15), quotation: "one")),
            #"""
            {"edit": "add", "role": "claim", "text": "One",
             "passage": {"source": "o1", "bytes": [12, 15], "quotation": "one"}}
            """#
        ),
        (.add(.thesis, "T", at: nil), #"{"edit": "add", "role": "thesis", "text": "T"}"#),
        (
            .relate([.statement("s7"), .statement("s8")], .supports, .statement("s3")),
            #"{"edit": "relate", "from": ["s7", "s8"], "kind": "supports", "to": "s3"}"#
        ),
        (
            .retarget("r7", .undercuts, to: .relation("r4")),
            #"""
            {"edit": "retarget", "relation": "r7", "kind": "undercuts", "to": {"relation": "r4"}}
            """#
        ),
        (.link("s9", into: "r7"), #"{"edit": "link", "statement": "s9", "relation": "r7"}"#),
        (.split("s7", at: 57), #"{"edit": "split", "statement": "s7", "at": 57}"#),
        (.merge("s8", into: "s7"), #"{"edit": "merge", "statement": "s8", "into": "s7"}"#),
        (.reject("s7"), #"{"edit": "reject", "statement": "s7"}"#),
        (.rejectRelation("r7"), #"{"edit": "reject", "relation": "r7"}"#),
        (.detach("s7"), #"{"edit": "detach", "statement": "s7"}"#),
        (.confirm("s7"), #"{"edit": "confirm", "statement": "s7"}"#),
        (.confirmRelation("r7"), #"{"edit": "confirm", "relation": "r7"}"#),
        (
            .restore(ArgumentGraph().difference(to: ArgumentGraph())),
            #"{"edit": "restore", "difference": {}}"#
        ),
    ]

    @Test("is read as it is written, whatever the edit", arguments: edits)
    func written(edit: Edit, json: String) throws {
        let file = "{\"version\": 1, \"edits\": [\(json)]}"
        #expect(try EditScript(json: Array(file.utf8)).edits == [edit])
        let script = EditScript([edit])
        #expect(try EditScript(json: Array(script.json.utf8)) == script)
        let words = { (text: String) in text.filter { !$0.isWhitespace } }
        #expect(words(script.json) == words(file))
    }

    @Test("keeps fields that nobody knows")
    func unknownFields() throws {
        let file = "{\n  \"version\": 1,\n  \"edits\": [],\n  \"author\": \"me\"\n}\n"
        #expect(try EditScript(json: Array(file.utf8)).json == file)
    }

    /// A script, and where and how it is wrong. `§` marks the place.
    static let faults: [(file: String, message: String)] = [
        ("§{}", "this is no edit script: it has no \"version\""),
        ("{\"version\": §2}", "version 2 is not known here; this program reads version 1"),
        ("§{\"version\": 1}", "this object has no \"edits\"; add it"),
        ("{\"version\": 1,\n \"edits\": §{}}", "expected a list, found an object"),
        ("{\"version\": 1, \"edits\": [§{}]}", "this object has no \"edit\"; add it"),
        (
            "{\"version\": 1, \"edits\": [{\"edit\": §\"paint\"}]}",
            "\"paint\" is no edit; write one of reassign, reword, add, relate, retarget, link, "
                + "split, merge, reject, detach, confirm, restore"
        ),
        (
            "{\"version\": 1, \"edits\": [{\"edit\": \"detach\", \"statement\": \"s1\", §\"at\": 1}]}",
            "this edit has no field \"at\"; remove it"
        ),
        (
            "{\"version\": 1, \"edits\": [§{\"edit\": \"reject\"}]}",
            "this edit has neither \"statement\" nor \"relation\"; add one"
        ),
        (
            "{\"version\": 1, \"edits\": [§{\"edit\": \"split\", \"statement\": \"s1\"}]}",
            "this object has no \"at\"; add it"
        ),
        (
            "{\"version\": 1, \"edits\": [{\"edit\": \"restore\",\n \"difference\": {§\"x\": 1}}]}",
            "a difference of graphs has no field \"x\"; remove it"
        ),
    ]

    @Test("that is ill-formed is refused at its place", arguments: faults)
    func located(_ fault: (file: String, message: String)) throws {
        try expectFault(fault.file, fault.message) { try EditScript(json: $0) }
    }

    @Test("does what the example of the guide says")
    func example() throws {
        var graph = ArgumentGraph()
        let claim = graph.add(.claim, "The bridge must close.")
        let fact = graph.add(.evidence, "Two of its cables have snapped.")
        let doubt = graph.add(.counterclaim, "Both were spares.")
        try graph.relate(doubt, .undercuts, try graph.relate(fact, .supports, claim))
        var draft = graph
        let script = EditScript([
            .split("s2", at: 17), .reassign("s3", to: .claim, kind: nil), .confirmRelation("r1"),
        ])
        let (edited, inverse) = try script.replayed(on: draft)
        #expect(
            edited.statements.map(\.text) == [
                "The bridge must close.", "Two of its cables", "Have snapped.", "Both were spares.",
            ])
        #expect(try inverse.replayed(on: edited).graph == draft)
        let undo = try draft.apply(.reject("s3"))
        #expect(draft != graph)
        try draft.apply(undo)
        #expect(draft == graph)
    }

    @Test("says which edit cannot be made, and why")
    func failing() throws {
        var graph = ArgumentGraph()
        graph.add(.claim, "One")
        let script = EditScript([.confirm("s1"), .reject("s1"), .reword("s1", as: "Two")])
        let error = #expect(throws: EditScriptError.self) { try script.replayed(on: graph) }
        #expect(
            error?.description
                == "edit 3: the edit names s1, which is not in the graph; "
                + "add it or correct the name")
    }
}
