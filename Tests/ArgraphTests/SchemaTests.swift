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
}
