import ArgumentKit
import Foundation
import Testing

@Suite("argraph debate grade marks worksheets and maps")
struct DebateGradeTests {
    private static let opEds = ["exam-phones", "four-day-week"]

    private func pack(_ input: String, in folder: Program.Folder) throws {
        let run = try Program.run(
            "debate", input, "-o", "pack", "--to", "html,md", in: folder)
        #expect(run.status == 0, "\(run.errors)")
    }

    private func grade(_ arguments: String..., in folder: Program.Folder) throws -> Program.Run {
        try Program.run(arguments: ["debate", "grade"] + arguments, in: folder)
    }

    /// The rows of a table without quotation marks.
    private func rows(_ run: Program.Run) -> [[Substring]] {
        run.text.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",") }
    }

    @Test("the pack has worksheets at three levels, and the key in files of its own")
    func parts() throws {
        let folder = try Program.Folder()
        try pack(Program.opEd("exam-phones"), in: folder)
        for name in [
            "worksheet-1.html", "worksheet-2.html", "worksheet-3.html", "key.html", "key.json",
            "worksheet-1.md", "worksheet-1-map.svg", "key.md",
        ] {
            #expect(try !folder.data("pack/\(name)").isEmpty, "\(name)")
        }
        let sheet = try folder.text("pack/worksheet-2.html")
        #expect(!sheet.contains("Half a point"))
        #expect(sheet.matches(of: /<svg/).count == 1)
    }

    @Test("the key has 100 %, in JSON and in Markdown; an empty sheet 0 %", arguments: opEds)
    func ends(name: String) throws {
        let folder = try Program.Folder()
        try pack(Program.opEd(name), in: folder)
        for key in ["pack/key.json", "pack/key.md"] {
            let run = try grade("pack/key.json", key, "--csv", in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(rows(run).map { String($0[1]) } == ["1A", "2A", "3A"])
            for row in rows(run) { #expect(row[4] == "100", "\(row)") }
        }
        for level in 1...3 {
            let run = try grade("pack", "pack/worksheet-\(level).md", "--csv", in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(rows(run)[0].prefix(5).map(String.init)[4] == "0")
        }
    }

    @Test("a worksheet of another op-ed is refused with both titles")
    func otherOpEd() throws {
        let folder = try Program.Folder()
        try pack(Program.opEd("exam-phones"), in: folder)
        let sheet = try folder.text("pack/worksheet-2.md").replacing(
            "Put the phone in the bag. But let them keep the bag", with: "Another op\\-ed")
        try folder.put(sheet, "ada.md")
        let run = try grade("pack/key.json", "ada.md", in: folder)
        #expect(run.status == 2)
        #expect(
            run.errors.contains(
                "ada.md:7:1: error: is a worksheet about “Another op-ed”, and the key is of “Put "
                    + "the phone in the bag. But let them keep the bag”"), "\(run.errors)")
        let own = try grade("pack/key.json", "pack/worksheet-2.md", in: folder)
        #expect(own.status == 0)
    }

    @Test("one slip costs that item alone", arguments: opEds)
    func slip(name: String) throws {
        let folder = try Program.Folder()
        try pack(Program.opEd(name), in: folder)
        let key = try WorksheetKey(json: Array(folder.data("pack/key.json")))
        for (sheet, right) in zip(key.sheets, key.rightAnswers) {
            var lines = ["sheet,\(sheet.edition.code)"]
            lines += right.answers.map { answer in
                "\(answer.item),\"\(answer.text.replacing("\"", with: "\"\""))\""
            }
            let place = try #require(lines.firstIndex { $0.hasPrefix("C1,") })
            let options = try #require(sheet.exercises.first { $0.kind == .evidence }).options
            let wrong = try #require(
                options.first { $0.letter != sheet.item("C1")?.rightAnswer })
            lines[place] = "C1,\(wrong.letter)"
            try folder.put(lines.joined(separator: "\n"), "slip.csv")
            let run = try grade("pack/key.json", "slip.csv", "--json", in: folder)
            let report = try JSONDecoder().decode(Report.self, from: run.output)
            let items = try #require(report.grades.first).items
            for item in items where item.possible > 0 {
                #expect((item.points < item.possible) == (item.id == "C1"), "\(item.id)")
            }
        }
    }

    private struct Report: Decodable {
        struct Grade: Decodable {
            struct Item: Decodable {
                let id: String
                let points: Double
                let possible: Double
            }

            let items: [Item]
        }

        let grades: [Grade]
    }

    @Test("a folder gives a row a pupil, named by file, whatever the form")
    func folders() throws {
        let folder = try Program.Folder()
        let record = Program.opEd("exam-phones").replacing(".txt", with: ".annotation.json")
        try pack(record, in: folder)
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "class"), withIntermediateDirectories: true)
        try folder.put("Sheet: 1A\n\nC1: a\n", "class/Ada.md")
        try folder.put("sheet,1A\nC1,b\n", "class/Ben.csv")
        try folder.put(#"{"sheet": "1A", "answers": {"C1": "what?"}}"#, "class/Cem.json")
        try folder.put("[T]: The total ban is the wrong cure.\n", "class/Dua.argdown")
        try folder.put("not for marking", "class/notes.pdf")
        let run = try grade("pack", "class", "--csv", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(rows(run).map { String($0[0]) } == ["Ada", "Ben", "Cem", "Dua"])
        #expect(rows(run).map { String($0[1]) } == ["1A", "1A", "1A", "own map"])
        #expect(run.text.contains("\r\nCem,1A,0,") && run.text.contains(",?"))
    }

    @Test("the graph that the key was made from, as a map of one's own, has 100 %")
    func maps() throws {
        let folder = try Program.Folder()
        let input = Program.opEd("four-day-week")
        try pack(input, in: folder)
        try Program.run(input, "-o", "own.argdown", "-o", "own.json", in: folder)
        for map in ["own.argdown", "own.json"] {
            let run = try grade("pack", map, "--csv", in: folder)
            #expect(rows(run).map { String($0[4]) } == ["100"], "\(map) \(run.errors)")
        }
    }

    @Test("faults are told with file, line and column, and the others are marked")
    func faults() throws {
        let folder = try Program.Folder()
        try pack(Program.opEd("exam-phones"), in: folder)
        try folder.put("Sheet: 1A\nC99: a\n", "bad.md")
        try folder.put("Sheet: 1A\nC1: a\n", "good.md")
        let run = try grade("pack/key.json", "bad.md", "good.md", in: folder)
        #expect(run.status == 2)
        #expect(
            run.errors.hasPrefix("bad.md:2:1: error: there is no item C99 on worksheet 1A; C has"))
        #expect(run.text.hasPrefix("good, worksheet 1A: "))
        let noSheet = try grade("pack/key.json", "-", in: folder)
        #expect(noSheet.status == 2)
        let page = try grade("pack", "pack/worksheet-1.html", in: folder)
        #expect(page.status == 2 && page.errors.contains("is a page to print"))
        let key = try grade("pack/pack.json", "good.md", in: folder)
        #expect(key.status == 2)
        try folder.put("{\n \"kind\": \"worksheet-key\"}", "old.json")
        let old = try grade("old.json", "good.md", in: folder)
        #expect(old.errors.hasPrefix("old.json:1:1: error: a key of this version"))
    }

    @Test("another version or seed is another worksheet with a key of its own")
    func versions() throws {
        let folder = try Program.Folder()
        try pack(Program.opEd("exam-phones"), in: folder)
        try Program.run(
            "debate", Program.opEd("exam-phones"), "-o", "b", "--version", "B", "--to", "md",
            in: folder)
        let run = try grade("pack", "b/worksheet-1.md", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("answers worksheet 1B, and the key is of 1A, 2A, 3A"))
        #expect(try grade("b", "b/worksheet-1.md", in: folder).status == 0)
    }

    @Test(
        "the key and the grades follow their JSON Schemas",
        .enabled(if: SchemaTests.hasValidator, "skipped: python3 with jsonschema is not at hand"))
    func schemas() throws {
        let folder = try Program.Folder()
        try pack(Program.opEd("exam-phones"), in: folder)
        let grades = try grade("pack", "pack/key.json", "--json", in: folder)
        try folder.put(grades.text, "grades.json")
        let documentation = Program.root.appending(path: "Documentation").path()
        let code = """
            import json, jsonschema
            for schema, name in [("worksheet-key", "pack/key.json"), ("grades", "grades.json")]:
                schema = json.load(open("\(documentation)/" + schema + ".schema.json"))
                jsonschema.Draft202012Validator.check_schema(schema)
                jsonschema.validate(json.load(open(name)), schema)
                print(name)
            """
        let env = URL(filePath: "/usr/bin/env")
        let run = try Program.run("python3", "-c", code, in: folder, program: env)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.text == "pack/key.json\ngrades.json\n")
    }
}
