import ArgumentKit
import Foundation
import Testing

@Suite("The look of a picture and what it shows")
struct LookTests {
    private static let record = Program.root.appending(
        path: "Examples/opeds/night-buses.annotation.json"
    ).path()

    private func dot(_ options: String..., in folder: Program.Folder) throws -> String {
        let all = [LookTests.record, "-o", "map.dot", "--force", "-q"] + options
        let run = try Program.run(arguments: all, in: folder)
        #expect(run.status == 0, "\(run.errors)")
        return try folder.text("map.dot")
    }

    @Test("--theme takes a name or a file; what is no theme is refused with the way out")
    func themes() throws {
        let folder = try Program.Folder()
        #expect(try dot("--theme", "dark", in: folder).contains("bgcolor=\"#16191D\""))
        let plain = try dot(in: folder)
        #expect(try dot("--theme", "default", in: folder) == plain)
        try folder.put(#"{"version": 1, "base": "house", "font": "Georgia,serif"}"#, "ours.json")
        #expect(try dot("--theme", "ours.json", in: folder).contains("fontname=\"Georgia,serif\""))
        var run = try Program.run(
            LookTests.record, "--theme", "drak", "-o", "x.dot", in: folder)
        #expect(run.status == 64)
        #expect(run.errors.contains("--theme takes default, print, dark, high-contrast, house"))
        try folder.put("{\"version\": 1,\n \"text\": \"#999\"}", "pale.json")
        run = try Program.run(
            LookTests.record, "--theme", "pale.json", "-o", "x.dot", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("pale.json:2:10: error: the contrast of text (#999999)"))
        #expect(!folder.names.contains("x.dot"))
    }

    @Test("--focus, --depth, --only and --paragraphs draw a part and count the rest")
    func parts() throws {
        let folder = try Program.Folder()
        let focus = try dot("--focus", "X6", in: folder)
        #expect(focus.contains("around X6 · "))
        #expect(try dot("--focus", "9.1", in: folder) == focus)
        let near = try dot("--focus", "X6", "--hops", "0", in: folder)
        #expect(near.count < focus.count)
        #expect(try dot("--depth", "0", in: folder).contains("1 of 47 statements shown"))
        let only = try dot("--only", "thesis", in: folder)
        #expect(only.contains("1 of 47 statements shown"))
        #expect(try dot("--only", "undercuts", in: folder).contains("class=\"undercuts\""))
        #expect(try dot("--paragraphs", "3-4", in: folder).contains(" of 47 statements shown"))
        let run = try Program.run(
            LookTests.record, "--focus", "X6", "-o", "map.dot", "--force", in: folder)
        #expect(!run.errors.contains("--all draws them"))
    }

    @Test(
        "A name that stands for nothing is told with those that come near",
        arguments: [
            (["--focus", "C99"], "there are C1 to C7"),
            (["--section", "Money"], "the graph has no sections"),
            (["--hops", "2"], "name it by --focus"), (["--paragraphs", "5-3"], "5-3"),
            (["--only", "clam"], "counterclaim"), (["--appendix", "a.pdf"], ".txt or .md"),
        ])
    func unknown(options: [String], message: String) throws {
        let folder = try Program.Folder()
        let run = try Program.run(
            arguments: [LookTests.record, "-o", "map.dot"] + options, in: folder)
        #expect(run.status == 64)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(folder.names.isEmpty)
    }

    @Test("Labels may be numbers; the appendix has their statements under the same numbers")
    func appendix() throws {
        let folder = try Program.Folder()
        let dot = try dot("--labels", "number", "--appendix", "list.md", in: folder)
        let list = try folder.text("list.md")
        let drawn = dot.matches(of: /label="([A-Z]\d+) · ([0-9.]+)\\l/)
        #expect(drawn.count > 20)
        for match in drawn {
            #expect(list.contains("- **\(match.1)** (\(match.2)), "), "\(match.1)")
        }
        #expect(list.split(separator: "\n").count { $0.hasPrefix("- **") } == 47)
        let outline = try Program.run("inspect", LookTests.record, in: folder).text
        for match in drawn {
            #expect(outline.contains(" \(match.1)  ") || outline.hasPrefix("\(match.1)  "))
        }
        let text = Program.opEd("night-buses")
        let copy = folder.url.appending(path: "copy.txt")
        try FileManager.default.copyItem(at: URL(filePath: text), to: copy)
        let run = try Program.run("copy.txt", "-o", "m.dot", "--appendix", "copy.txt", in: folder)
        #expect(run.status == 74)
        #expect(run.errors.contains("is the input"))
    }

    @Test(
        "What no output can show is told, and what one can is not",
        arguments: [
            (["--page", "A4"], "map.html", ".svg, .pdf, .png and .dot"),
            (["--page", "A4"], "map.tex", ".svg, .pdf, .png and .dot"),
            (["--color-by", "confidence"], "map.mmd", ".svg, .pdf, .png, .dot, .tex"),
            (["--focus", "C3"], "map.txt", ".html and .mmd"),
            (["--dpi", "300"], "map.dot", ".png and .docx"),
            (["--terms", "plain"], "map.argdown", ".txt and .md"),
            (["--passages", "full"], "map.txt", ".html and .json"),
        ])
    func idle(options: [String], output: String, forms: String) throws {
        let folder = try Program.Folder()
        let all = [Program.opEd("goal-line"), "-o", output] + options
        var run = try Program.run(arguments: all, in: folder)
        #expect(run.status == 0)
        let name = options[0] == "--passages" ? "--passages full" : options[0]
        let first = try #require(run.errors.split(separator: "\n").first)
        #expect(first.hasPrefix("warning: \(name) changes nothing in .\(output.dropFirst(4)); "))
        #expect(first.contains(forms), "\(first)")
        let heeding = options[0] == "--passages" ? "b.json" : "b.png"
        run = try Program.run(arguments: all + ["-o", heeding, "--force"], in: folder)
        #expect(!run.errors.contains("changes nothing"), "\(run.errors)")
    }

    @Test("Colours that tell nothing apart are told")
    func oneColor() throws {
        let folder = try Program.Folder()
        for output in ["map.dot", "map.html"] {
            let run = try Program.run(
                Program.opEd("goal-line"), "-o", output, "--color-by", "source", in: folder)
            #expect(run.errors.contains("--color-by source tells nothing apart here"))
        }
        let run = try Program.run(
            Program.opEd("goal-line"), "-o", "sure.dot", "--color-by", "confidence", in: folder)
        #expect(!run.errors.contains("nothing apart"))
    }

    @Test("--verbose says how the picture was laid out")
    func verbose() throws {
        let folder = try Program.Folder()
        let run = try Program.run(
            LookTests.record, "-o", "map.dot", "--verbose", "--direction", "down", in: folder)
        let line = try #require(run.errors.split(separator: "\n").last)
        #expect(
            line.contains(
                /^layout: \d+ boxes: dot, splines, thesis at the top, boxes \d+ pt wide \(/))
        #expect(line.hasSuffix("(the direction that was asked for)"))
    }

    @Test("--verbose --json says the same for programs")
    func verboseData() throws {
        let folder = try Program.Folder()
        func layout(_ options: String...) throws -> [String: Any]? {
            let run = try Program.run(
                arguments: [LookTests.record, "-o", "map.dot", "--json"] + options, in: folder)
            let data = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
            return try #require(data)["layout"] as? [String: Any]
        }
        let facts = try #require(try layout("--verbose", "--direction", "right"))
        #expect(facts["engine"] as? String == "dot" && facts["splines"] as? String == "splines")
        #expect(facts["thesis"] as? String == "left" && facts["pages"] as? Int == 1)
        #expect(facts["why"] as? String == "the direction that was asked for")
        #expect(try #require(facts["boxes"] as? Int) > 3)
        #expect(try layout() == nil)
        #if Graphviz
            let paged = try #require(try layout("--verbose", "--page", "A4", "--all"))
            #expect(try #require(paged["pages"] as? Int) > 1)
            #expect(try #require(paged["smallestText"] as? Double) >= 6.99)
        #endif
    }

    @Test("--color-by confidence explains its colours in the legend")
    func colors() throws {
        let folder = try Program.Folder()
        let run = try Program.run(
            Program.opEd("night-buses"), "-o", "map.dot", "-q", "--color-by", "confidence",
            in: folder)
        #expect(run.status == 0)
        let dot = try folder.text("map.dot")
        #expect(dot.contains(">over 80 %<"))
        #expect(dot.contains("class=\"evidence colored color_"))
    }

    @Test(
        "Every theme that comes along is valid by the schema",
        .enabled(if: SchemaTests.hasValidator, "skipped: python3 with jsonschema is not at hand"))
    func schema() throws {
        let folder = try Program.Folder()
        let code = """
            import glob, json, jsonschema
            schema = json.load(open("\(Program.root.path())/Documentation/theme.schema.json"))
            jsonschema.Draft202012Validator.check_schema(schema)
            for name in sorted(glob.glob("\(Program.root.path())/Sources/CResources/themes/*.json")):
                jsonschema.validate(json.load(open(name)), schema)
                print(name.rsplit("/", 1)[1])
            wrong = {"version": 1, "boxes": {"claim": {"colour": "red"}}}
            print(jsonschema.Draft202012Validator(schema).is_valid(wrong))
            """
        let run = try Program.run(
            "python3", "-c", code, in: folder, program: URL(filePath: "/usr/bin/env"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.text.split(separator: "\n").count == 6)
        #expect(run.text.hasSuffix("False\n"))
    }
}
