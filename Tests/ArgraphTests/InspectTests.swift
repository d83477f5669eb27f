import ArgumentKit
import Foundation
import Testing

@Suite("argraph inspect")
struct InspectTests {
    private static let argdown = """
        [T1]: Close the bridge before winter. #thesis
            + [E1]: Two cables have snapped. #evidence
            - [X1]: The market needs it. #counterclaim
        """

    private func folder() throws -> Program.Folder {
        let folder = try Program.Folder()
        try folder.put(InspectTests.argdown, "bridge.argdown")
        return folder
    }

    @Test("the terminal has outline, figures and findings; --outline and --quiet the outline")
    func terminal() throws {
        let folder = try folder()
        let whole = try Program.run("inspect", "bridge.argdown", in: folder)
        #expect(whole.status == 0)
        #expect(whole.text.hasPrefix("T1  Close the bridge before winter."))
        #expect(whole.text.contains("! Nothing answers the counterclaim X1"))
        for flag in ["--outline", "--quiet"] {
            let outline = try Program.run("inspect", "bridge.argdown", flag, in: folder).text
            #expect(whole.text.hasPrefix(outline) && !outline.contains("Worth a look"))
        }
    }

    @Test("--outline to .txt is the outline alone; what an output cannot show is told")
    func idle() throws {
        let folder = try folder()
        let start = ["inspect", "bridge.argdown", "--outline", "--why"]
        let run = try Program.run(arguments: start + ["-o", "r.txt", "-o", "r.md"], in: folder)
        #expect(run.status == 0 && run.errors == "wrote r.txt, r.md\n")
        let outline = try folder.text("r.txt")
        #expect(outline.hasPrefix("T1  Close the bridge before winter."))
        #expect(!outline.contains("Worth a look"))
        #expect(try folder.text("r.md").contains("Worth a look"))
        let idle = try Program.run(arguments: start + ["-o", "r.csv", "-o", "s.md"], in: folder)
        #expect(
            idle.errors == """
                warning: --outline changes nothing in .md and .csv; it is for the terminal and .txt
                warning: --why changes nothing in .md and .csv; it is for the terminal and .json and .txt
                wrote r.csv, s.md

                """)
        let json = try Program.run(arguments: start + ["--json", "--terms", "plain"], in: folder)
        #expect(json.status == 0)
        #expect(json.errors.contains("--terms changes nothing in .json;"))
        #expect(!json.errors.contains("--why"))
    }

    @Test("--terms plain reaches every word of the report, but for JSON and CSV")
    func plain() throws {
        let folder = try folder()
        let start = ["inspect", "bridge.argdown", "--all-findings", "--schemes"]
        let names = ["r.txt", "r.md"].flatMap { ["-o", $0] }
        let run = try Program.run(
            arguments: start + ["--terms", "plain"] + names, in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let terminal = try Program.run(arguments: start + ["--terms", "plain"], in: folder).text
        let field = /(?i)\b(counterclaims?|thesis|theses|undercuts?|attacks?|restates?)\b/
        for text in [try folder.text("r.txt"), try folder.text("r.md"), terminal] {
            let words = text.replacing("unanswered-counterclaim", with: "")
                .replacing("no-counterclaim", with: "")
            #expect(words.firstMatch(of: field) == nil, "\(words)")
            #expect(words.contains("Nothing answers the objection X1"))
        }
        let plain = start + ["--terms", "plain", "--json"]
        let json = try Program.run(arguments: plain, in: folder).text
        #expect(json == (try Program.run(arguments: start + ["--json"], in: folder).text))
        #expect(try Program.run(arguments: start, in: folder).text.contains("counterclaim X1"))
    }

    @Test("--fail-on ends with 1 where a finding is so grave, and only there")
    func failOn() throws {
        let folder = try folder()
        let warned = try Program.run(
            "inspect", "bridge.argdown", "--fail-on", "warning", in: folder)
        #expect(warned.status == 1)
        #expect(warned.text.contains("unanswered-counterclaim"))
        try folder.put(
            InspectTests.argdown + "\n        - [C1]: It moves in May. #claim\n", "answered.argdown"
        )
        let file = "answered.argdown"
        #expect(try Program.run("inspect", file, "--fail-on", "warning", in: folder).status == 0)
        #expect(try Program.run("inspect", file, "--fail-on", "note", in: folder).status == 1)
        #expect(try Program.run("inspect", file, in: folder).status == 0)
    }

    @Test("-o writes page, Markdown, JSON, table and text; texts of people stay")
    func outputs() throws {
        let folder = try folder()
        let names = ["r.md", "r.json", "r.csv", "r.txt"]
        let arguments = ["inspect", "bridge.argdown"] + names.flatMap { ["-o", $0] }
        let run = try Program.run(arguments: arguments, in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors == "wrote r.md, r.json, r.csv, r.txt\n")
        #expect(run.text.isEmpty)
        #expect(try folder.text("r.csv").hasPrefix("text,title,"))
        #expect(try folder.text("r.md").hasPrefix("# Structure report: "))
        try folder.put("my own words", "r.md")
        let again = try Program.run(arguments: arguments, in: folder)
        #expect(again.status == 74 && again.errors.contains("--force"))
        #expect(try folder.text("r.md") == "my own words")
        #expect(try Program.run(arguments: arguments + ["--force"], in: folder).status == 0)
        let bad = try Program.run("inspect", "bridge.argdown", "-o", "r.xyz", in: folder)
        #expect(bad.status == 64 && bad.errors.contains(".html"))
    }

    @Test("the page has the map, its links and no script")
    func page() throws {
        let folder = try folder()
        let run = try Program.run("inspect", "bridge.argdown", "-o", "r.html", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let page = try folder.text("r.html")
        #expect(page.contains("<svg") && page.contains("id=\"part-findings\""))
        #expect(!page.contains("<script"))
    }

    @Test(
        "a Word document is made by pandoc, the same each time",
        .enabled(if: Tools.has("pandoc"), "skipped: pandoc is not at hand"))
    func word() throws {
        let folder = try folder()
        for name in ["a.docx", "b.docx"] {
            let run = try Program.run("inspect", "bridge.argdown", "-o", name, in: folder)
            #expect(run.status == 0, "\(run.errors)")
        }
        #expect(try folder.data("a.docx") == folder.data("b.docx"))
    }

    private func corpus() throws -> Program.Folder {
        let folder = try Program.Folder()
        let texts = folder.url.appending(path: "texts")
        try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
        for name in ["night-buses", "goal-line", "museum-returns"] {
            try FileManager.default.copyItem(
                atPath: Program.opEd(name), toPath: texts.appending(path: "\(name).txt").path())
        }
        try folder.put([0x41, 0xFF, 0xFE, 0x00], "texts/broken.txt")
        try folder.put("{}", "texts/other.json")
        return folder
    }

    @Test("a folder gives a line a text, in order; a bad text is told and the run goes on")
    func table() throws {
        let folder = try corpus()
        let run = try Program.run("inspect", "texts", "--csv", "-o", "c.csv", in: folder)
        #expect(run.status == 2)
        #expect(
            run.errors.contains("texts/broken.txt: error") || run.errors.contains("broken.txt:"))
        #expect(run.errors.contains("3 texts inspected; 1 of 4 could not be read"))
        let lines = try folder.text("c.csv").split(separator: "\r\n").map(String.init)
        #expect(
            lines.map { $0.prefix { $0 != "," } } == [
                "text", "goal-line.txt", "museum-returns.txt", "night-buses.txt",
            ])
        let one = try Program.run("inspect", "texts/night-buses.txt", "--csv", in: folder)
        #expect(one.text.split(separator: "\r\n").last.map(String.init) == lines.last)
        let bare = try Program.run("inspect", "texts", in: folder)
        #expect(bare.status == 64 && bare.errors.contains("--csv"))
    }

    @Test("a folder tells what was noticed in each text, and refuses what is for one")
    func folderOptions() throws {
        let folder = try corpus()
        try folder.put(
            "The Lake\n\nNatasha: You said it would hold.\n\nPetr: I said that it might.\n\n"
                + "Natasha: Then why build it?\n\nPetr: Because we must.\n", "texts/talk.txt")
        let alone = try Program.run("inspect", "texts/talk.txt", "--csv", in: folder).errors
        try #require(alone.contains("texts/talk.txt"))
        let run = try Program.run("inspect", "texts", "--csv", in: folder)
        for line in alone.split(separator: "\n") { #expect(run.errors.contains(line)) }
        for option in ["--json", "--schemes", "--why"] {
            let run = try Program.run("inspect", "texts", "--csv", option, in: folder)
            #expect(run.status == 64 && run.errors.contains("\(option) is for one text"))
        }
    }

    @Test("the command for all findings reads the text as the findings were read")
    func commandForAll() throws {
        let folder = try corpus()
        let run = try Program.run(
            "inspect", "texts/goal-line.txt", "--miner", "cues", "--keep-lines", "A *", in: folder)
        let command =
            "argraph inspect texts/goal-line.txt --miner cues --keep-lines 'A *' --all-findings"
        #expect(
            run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                .contains("all: " + command))
    }

    @Test("map of a folder writes what map of each text does")
    func maps() throws {
        let folder = try corpus()
        let run = try Program.run("map", "texts", "-o", "maps", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("3 texts mapped; 1 of 4 could not be read"))
        try Program.run("texts/goal-line.txt", "-q", in: folder)
        for name in ["goal-line.svg", "goal-line.argdown"] {
            #expect(try folder.data("maps/\(name)") == folder.data(name))
        }
        let none = try Program.run("map", "maps", "--from", "json", in: folder)
        #expect(none.status == 2 && none.errors.contains("--from"))
    }

    private static let validation = """
        import json, jsonschema
        schema = json.load(open(SCHEMA))
        jsonschema.Draft202012Validator.check_schema(schema)
        for name in ("mined", "kept", "empty"):
            jsonschema.validate(json.load(open(name + ".json")), schema)
        print("valid")
        """

    @Test(
        "--json is as the schema says",
        .enabled(if: SchemaTests.hasValidator, "skipped: python3 with jsonschema is not at hand"))
    func schema() throws {
        let folder = try folder()
        try folder.put("", "empty.argdown")
        for (input, name) in [
            (Program.opEd("night-buses"), "mined"), ("bridge.argdown", "kept"),
            ("empty.argdown", "empty"),
        ] {
            let run = try Program.run("inspect", input, "--json", in: folder)
            try folder.put(Array(run.output), "\(name).json")
        }
        let file = Program.root.appending(path: "Documentation/structure-report.schema.json")
        let code = InspectTests.validation.replacing("SCHEMA", with: "\"\(file.path())\"")
        let run = try Program.run("python3", "-c", code, in: folder, program: Tools.env)
        #expect(run.text == "valid\n", "\(run.errors)")
    }

    @Test("guide, DocC and schema have every measure and every finding, with its meaning")
    func documents() throws {
        func text(_ path: String) throws -> String {
            try String(contentsOf: Program.root.appending(path: path), encoding: .utf8)
        }
        let guide = try text("Documentation/Inspecting.md")
        let article = try text("Sources/ArgumentAnalysis/ArgumentAnalysis.docc/Measures.md")
        for definition in Measure.definitions {
            let row =
                "| `\(definition.name)` | \(definition.meaning) | \(definition.source ?? "") |"
            #expect(guide.contains(row) && article.contains(row), "\(row)")
        }
        let schema = try text("Documentation/structure-report.schema.json")
        let codes = GraphFindings.codes.map { "\"\($0)\"" }.joined(separator: ", ")
        #expect(schema.contains("[\(codes)]"))
        for code in GraphFindings.codes { #expect(guide.contains("| `\(code)` |")) }
    }
}
