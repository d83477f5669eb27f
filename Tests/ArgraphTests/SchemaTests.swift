import ArgumentKit
import Foundation
import Testing

@Suite("The JSON Schema is true of what is written")
struct SchemaTests {
    /// Whether Python and its package jsonschema are at hand.
    static let hasValidator = python("import jsonschema", in: nil)?.status == 0

    private static func python(_ code: String, in folder: Program.Folder?) -> Program.Run? {
        guard let folder = try? folder ?? Program.Folder() else { return nil }
        let env = URL(filePath: "/usr/bin/env")
        return try? Program.run("python3", "-c", code, in: folder, program: env)
    }

    @Test(
        "mined graphs and kept graphs are valid",
        .enabled(if: hasValidator, "skipped: python3 with jsonschema is not at hand"))
    func valid() throws {
        let folder = try Program.Folder()
        for name in ["night-buses", "goal-line", "harbour-brief"] {
            try Program.run(Program.opEd(name), "-o", "\(name).json", in: folder)
        }
        for name in KeptGraphTests.names {
            let kept = Program.root.appending(path: "Graphs/\(name).argdown").path()
            try Program.run("convert", kept, "-o", "kept-\(name).json", in: folder)
        }
        let schema = Program.root.appending(path: "Documentation/argument-graph.schema.json")
        let code = """
            import glob, json, jsonschema
            schema = json.load(open("\(schema.path())"))
            jsonschema.Draft202012Validator.check_schema(schema)
            for name in sorted(glob.glob("*.json")):
                jsonschema.validate(json.load(open(name)), schema)
                print(name)
            """
        let run = try #require(SchemaTests.python(code, in: folder))
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.text.split(separator: "\n").count == 3 + KeptGraphTests.names.count)
    }

    /// Examples' records as answers: the fields that only a record has are taken out.
    private static let answers = """
        import glob, json, jsonschema
        schema = json.load(open(SCHEMA))
        jsonschema.Draft202012Validator.check_schema(schema)
        for name in sorted(glob.glob(RECORDS + "/*.annotation.json")):
            record = json.load(open(name))
            for unit in record["units"]: unit.pop("occurrence", None)
            jsonschema.validate(record, schema)
        print(jsonschema.Draft202012Validator(schema).is_valid({"units": [{"id": "a"}]}))
        """

    @Test(
        "the answer of an external miner is a record without what only a record has",
        .enabled(if: hasValidator, "skipped: python3 with jsonschema is not at hand"))
    func answers() throws {
        let folder = try Program.Folder()
        var code = SchemaTests.answers
        for (word, name) in [
            ("SCHEMA", "Documentation/mining-answer.schema.json"), ("RECORDS", "Examples/opeds"),
        ] {
            code = code.replacing(word, with: "\"\(Program.root.appending(path: name).path())\"")
        }
        let run = try #require(SchemaTests.python(code, in: folder))
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.text == "False\n")
    }

    @Test("it names every role, relation, kind of evidence and maker that the model has")
    func names() throws {
        let file = Program.root.appending(path: "Documentation/argument-graph.schema.json")
        let value = try JSONSerialization.jsonObject(with: try Data(contentsOf: file))
        let definitions = (value as? [String: Any])?["$defs"] as? [String: [String: Any]]
        func words(_ name: String) -> [String] { definitions?[name]?["enum"] as? [String] ?? [] }
        #expect(words("role") == Statement.Role.allCases.map(\.rawValue))
        #expect(words("relationKind") == Relation.Kind.allCases.map(\.rawValue))
        #expect(words("evidenceKind") == Statement.EvidenceKind.allCases.map(\.rawValue))
        #expect(words("by") == Decision<Statement.Role>.Maker.allCases.map(\.rawValue))
    }

    /// A script of every edit, its inverse, and how a validator sees them.
    private static let validation = """
        import glob, json, jsonschema
        from referencing import Registry, Resource
        graph, script = (json.load(open(name)) for name in [GRAPH, SCRIPT])
        known = [("argument-graph.schema.json", Resource.from_contents(graph))]
        check = jsonschema.Draft202012Validator(script, registry=Registry().with_resources(known))
        check.check_schema(script)
        for name in sorted(glob.glob("*.json")):
            value = json.load(open(name))
            print(name, check.is_valid(value))
            for index, edit in enumerate(value["edits"]):
                if not check.is_valid({"version": 1, "edits": [edit]}): print(name, index, "fails")
        """

    @Test(
        "edit scripts and their inverses are valid, and nothing else is",
        .enabled(if: hasValidator, "skipped: python3 with jsonschema is not at hand"))
    func scripts() throws {
        let folder = try Program.Folder()
        let draft = try SchemaTests.draft()
        let script = SchemaTests.everyEdit
        let inverse = try script.replayed(on: draft).inverse
        try folder.put(script.json, "a-script.json")
        try folder.put(inverse.json, "b-inverse.json")
        for (index, edit) in SchemaTests.faults.enumerated() {
            try folder.put("{\"version\": 1, \"edits\": [\(edit)]}", "fault-\(index).json")
        }
        var code = SchemaTests.validation
        for (word, name) in [("GRAPH", "argument-graph"), ("SCRIPT", "edit-script")] {
            let file = Program.root.appending(path: "Documentation/\(name).schema.json")
            code = code.replacing(word, with: "\"\(file.path())\"")
        }
        let run = try #require(SchemaTests.python(code, in: folder))
        #expect(run.status == 0, "\(run.errors)")
        let faults = SchemaTests.faults.indices.map {
            "fault-\($0).json False\nfault-\($0).json 0 fails\n"
        }
        #expect(run.text == "a-script.json True\nb-inverse.json True\n" + faults.joined())
    }

    private static let faults = [
        #"{"edit": "paint", "statement": "s1"}"#, #"{"edit": "split", "statement": "s1"}"#,
        #"{"edit": "reject"}"#, #"{"edit": "reject", "statement": "s1", "relation": "r1"}"#,
        #"{"edit": "reassign", "statement": "s1", "role": "hero"}"#,
        #"{"edit": "restore", "difference": {"statements": {"put": [{"id": "s1"}]}}}"#,
    ]

    private static func draft() throws -> ArgumentGraph {
        let text = "Trams should be free. Fares fell, and cars stayed at home. Some say no."
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        let passage = Passage(source: source, range: SourceRange(22, 57), quotation: "")
        for (role, words) in [(Statement.Role.claim, "Free trams"), (.evidence, text)] {
            graph.add(role, words)
        }
        let third = graph.add(.counterclaim, "Some say no", at: passage)
        let link = try graph.relate("s2" as Statement.ID, .supports, "s1" as Statement.ID)
        try graph.relate(third, .undercuts, link)
        graph.title = "Trams"
        return graph
    }

    private static let everyEdit = EditScript([
        .reassign("s2", to: .evidence, kind: .statistic), .reword("s1", as: "Trams for all"),
        .add(.claim, "One", at: Passage(source: "o1", range: SourceRange(1, 4), quotation: "rams")),
        .add(.claim, "Two more", at: nil), .relate([.statement("s4")], .attacks, .relation("r1")),
        .retarget("r3", .supports, to: .statement("s1")), .link("s5", into: "r3"),
        .split("s5", at: 3), .merge("s6", into: "s5"), .confirm("s3"), .confirmRelation("r2"),
        .detach("s5"), .rejectRelation("r3"), .reject("s3"),
        .restore(ArgumentGraph().difference(to: ArgumentGraph())),
    ])
}
