import ArgumentKit
import Foundation
import Testing

@Suite("argraph debate makes a pack to print")
struct DebateTests {
    private static let opEds = ["exam-phones", "river-barrage", "four-day-week"]

    private func pack(
        _ name: String, _ options: String..., in folder: Program.Folder
    ) throws -> Program.Run {
        try Program.run(
            arguments: ["debate", Program.opEd(name), "-o", "pack"] + options, in: folder)
    }

    private func names(_ folder: Program.Folder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: folder.url.appending(path: "pack").path()
        ).sorted()
    }

    @Test("by default the pack is where to start, the map, a brief for each side, a flow sheet")
    func defaults() throws {
        let folder = try Program.Folder()
        let run = try pack("exam-phones", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let files = Set(try names(folder))
        #expect(
            files.isSuperset(of: [
                "index.html", "map.html", "brief-pro.html", "brief-con.html", "flow.html",
                "teacher.html",
            ]))
        #expect(files.isDisjoint(with: ["cards.html", "cx.html", "ballot.html"]))
        #expect(run.errors.contains("next: open pack/index.html"))
    }

    @Test("--all adds the rest, and the first page links to what there is and to nothing else")
    func links() throws {
        let folder = try Program.Folder()
        for options in [[], ["--all"]] {
            try Program.run(
                arguments: ["debate", Program.opEd("exam-phones"), "-o", "pack", "--force"]
                    + options, in: folder)
            let files = Set(try names(folder))
            let index = try folder.text("pack/index.html")
            let targets = index.matches(of: /href="([\w-]+\.html)"/).map { String($0.1) }
            #expect(targets.count > 4)
            for target in targets { #expect(files.contains(target), "\(target)") }
        }
        #expect(try names(folder).contains("timer.html"))
    }

    @Test("the same bytes in give the same bytes out")
    func deterministic() throws {
        let (one, other) = (try Program.Folder(), try Program.Folder())
        for folder in [one, other] {
            _ = try pack("river-barrage", "--all", "--to", "html,md,json,csv", in: folder)
        }
        #expect(try names(one) == names(other))
        for name in try names(one) {
            #expect(try one.data("pack/\(name)") == other.data("pack/\(name)"), "\(name)")
        }
    }

    /// Every text under the name `quote`, `body` or in the list `phrases`.
    private func quotes(_ value: Any) -> [String] {
        if let list = value as? [Any] { return list.flatMap(quotes) }
        guard let object = value as? [String: Any] else { return [] }
        return object.keys.sorted().flatMap { key -> [String] in
            if ["quote", "body"].contains(key), let text = object[key] as? String { return [text] }
            if key == "phrases", let texts = object[key] as? [String] { return texts }
            return object[key].map(quotes) ?? []
        }
    }

    @Test("every quotation of every page stands in the op-ed, word for word", arguments: opEds)
    func verbatim(name: String) throws {
        let folder = try Program.Folder()
        #expect(try pack(name, "--all", "--to", "json", in: folder).status == 0)
        let document = try Document(
            file: Array(try Data(contentsOf: URL(filePath: Program.opEd(name)))))
        let source = flat(String(decoding: document.bytes, as: UTF8.self))
        let json = try JSONSerialization.jsonObject(with: folder.data("pack/pack.json"))
        let found = quotes(json)
        #expect(found.count > 100)
        for quote in found {
            let bare = quote.hasSuffix(" …") ? String(quote.dropLast(2)) : quote
            #expect(source.contains(flat(bare)), "\(quote)")
        }
    }

    private func flat(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("each format has its columns on the flow sheet and its speeches on the timer")
    func formats() throws {
        for format in DebateFormat.all {
            let folder = try Program.Folder()
            let run = try pack("exam-phones", "--format", format.id, "--all", in: folder)
            #expect(run.status == 0, "\(run.errors)")
            let flow = try folder.text("pack/flow.html")
            for column in format.flowSheets.flatMap(\.columns) {
                #expect(flow.contains(">\(column.title) <span>"), "\(format.id)")
            }
            let timer = try folder.text("pack/timer.html")
            for speech in format.speeches {
                #expect(
                    timer.contains(
                        "data-seconds=\"\(speech.seconds)\" data-name=\"\(speech.name)\""))
            }
        }
    }

    @Test(
        "no text of a printed map is smaller than ten points, and it fits its page",
        arguments: opEds)
    func mapText(name: String) throws {
        let folder = try Program.Folder()
        #expect(try pack(name, "--to", "html,md", in: folder).status == 0)
        for file in ["map.svg", "worksheet-1-map.svg", "worksheet-3-map.svg"] {
            let svg = try folder.text("pack/\(file)")
            let size = try #require(
                svg.firstMatch(
                    of: /<svg width="(\d+)pt" height="(\d+)pt" viewBox="0.00 0.00 ([\d.]+)/))
            let (width, height) = (try #require(Double(size.1)), try #require(Double(size.2)))
            let scale = width / (try #require(Double(size.3)))
            let texts = svg.matches(of: /font-size="([\d.]+)"/).compactMap { Double($0.1) }
            #expect(try #require(texts.min()) * scale > 9.95, "\(file)")
            let isLying = try folder.text("pack/map.html").contains("sheet wide")
            #expect(width <= (isLying ? 730 : 510) && height <= 560, "\(file)")
        }
    }

    @Test(
        "what a killed run left behind goes with the next one; an old pack without its place returns"
    )
    func leftOver() throws {
        let folder = try Program.Folder()
        let files = FileManager.default
        let id = "0F3A1C52-5B7E-4C9D-8A61-2D4E6F8091AB"
        for name in [".pack-\(id)", ".pack-\(id)-old", ".pack-notes"] {
            let place = folder.url.appending(path: name)
            try files.createDirectory(at: place, withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: place.appending(path: "mine.txt"))
        }
        let run = try pack("exam-phones", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let left = try files.contentsOfDirectory(atPath: folder.url.path()).sorted()
        #expect(left == [".pack-notes", "pack"])
        #expect(try folder.text("pack/mine.txt") == "mine")
    }

    @Test("a format's questions have its name on their page and in the list of pages")
    func questionNames() throws {
        for (format, name) in [
            ("policy", "Cross-examination"), ("public-forum", "Crossfire"),
            ("british-parliamentary", "Points of information"),
        ] {
            let folder = try Program.Folder()
            _ = try pack("exam-phones", "--format", format, "--all", in: folder)
            #expect(try folder.text("pack/cx.html").contains("<h1>\(name)</h1>"))
            #expect(try folder.text("pack/index.html").contains("<a href=\"cx.html\">\(name)</a>"))
        }
    }

    @Test("a source is cited in full on its first card alone")
    func cites() throws {
        let folder = try Program.Folder()
        try folder.put(
            "author: Ann Lee\nbiography: Ann Lee teaches at Harrow Lane.\n", "cite.yaml")
        let run = try pack("exam-phones", "--all", "--cite", "cite.yaml", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let cards = try folder.text("pack/cards.html")
        #expect(cards.matches(of: /Ann Lee teaches at Harrow Lane/).count == 1)
        #expect(cards.matches(of: /cited in full on card 1/).count > 2)
    }

    @Test("a blank flow sheet is as wide as a filled one, and four teams are ranked")
    func roundPages() throws {
        let folder = try Program.Folder()
        let run = try pack(
            "exam-phones", "--format", "british-parliamentary", "--all", "--to", "html,md",
            in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(!(try folder.text("pack/flow.html").contains("class=\"flow blank\"")))
        for ending in ["html", "md"] {
            let ballot = try folder.text("pack/ballot.\(ending)")
            #expect(ballot.contains("Rank the teams, 1 to 4"))
            #expect(ballot.contains("Closing Opposition"))
            #expect(!ballot.contains("I decide for"))
        }
        let index = try folder.text("pack/index.md")
        #expect(index.split(separator: "\n").count { $0.hasPrefix("1. ") } == 3)
    }

    @Test("a text that argues for nothing is refused, and nothing is written")
    func nothingArgued() throws {
        let folder = try Program.Folder()
        try folder.put("Eggs, flour and milk.\n", "list.txt")
        let run = try Program.run(
            arguments: ["debate", "list.txt", "-o", "pack"], in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("argues for nothing that could be debated"))
        #expect(folder.names == ["list.txt"])
    }

    private static let hostile = """
        The {{title}} of "things" & <script>alert("x")</script>

        By =HYPERLINK("http://example.org") Mallory

        The council should close the <b>old</b> bridge because it is unsafe for everybody. \
        Two of its {phrase} cables have snapped, according to the engineers | of the county.

        Critics say that closing *it* would ruin the [market](javascript:alert(1)). But the ferry \
        carries =1+1 people a day, and +40 more could be carried on Sundays.
        """

    @Test("a hostile op-ed stays text in every form")
    func hostile() throws {
        let folder = try Program.Folder()
        try folder.put(Self.hostile, "op-ed.txt")
        let run = try Program.run(
            "debate", "op-ed.txt", "-o", "pack", "--all", "--to", "html,md,csv", "--resolution",
            "<img src=x> {{words}} *bold*", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        for name in try names(folder) where !name.hasSuffix(".json") {
            let text = try folder.text("pack/\(name)")
            #expect(!text.contains("<script>alert"), "\(name)")
            #expect(!text.contains("<b>old</b>"), "\(name)")
            #expect(!text.replacing("\\<", with: "").contains("<img"), "\(name)")
            if name.hasSuffix(".md") { #expect(!text.contains(" *bold*"), "\(name)") }
        }
        let page = try folder.text("pack/brief-pro.html")
        #expect(page.contains("Resolved: &lt;img src=x&gt; {{words}} *bold*"))
        let cells = try folder.text("pack/flow.csv").split(whereSeparator: \.isNewline)
            .flatMap { $0.split(separator: ",") }
        #expect(!cells.contains { "=+@".contains($0.first ?? " ") })
    }

    @Test("a format of one's own is told its faults with their place")
    func ownFormat() throws {
        let folder = try Program.Folder()
        try folder.put("{\"version\": 1,\n \"name\": \"Mine\",\n \"speeches\": 3}", "my.json")
        let run = try pack("exam-phones", "--format", "my.json", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("my.json:1:1: error: this object has no \"sides\"; add it"))
        #expect(!folder.names.contains("pack"))
        let unknown = try pack("exam-phones", "--format", "oxford", in: folder)
        #expect(unknown.status == 64)
        #expect(
            unknown.errors.contains("no format is called \"oxford\"; write one of public-forum"))
    }

    @Test("templates of one's own take the place of ours; a faulty one is told with its place")
    func templates() throws {
        let folder = try Program.Folder()
        let own = folder.url.appending(path: "own")
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        try folder.put("<h1>Our {{title}}</h1>\n{{{heading}}}", "own/map.html.mustache")
        let run = try pack("exam-phones", "--templates", "own", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.text("pack/map.html").contains("<h1>Our The map</h1>"))
        for (text, message) in [
            ("<p>\n{{#sections}}", "map.html.mustache:2:"),
            (
                "<p>\n {{resolutoin}}",
                ":2:2: error: no page has a value \"resolutoin\"; write \"resolution\""
            ),
            ("{{words.part.mop}}", "the pack has no word \"part.mop\"; write \"words.part.map\""),
            // A part of a word's key is no value.
            ("{{no}}", "no page has a value \"no\""),
            ("{{>nothing}}", "there is no template \"nothing\""),
        ] {
            try folder.put(text, "own/map.html.mustache")
            let run = try pack("exam-phones", "--templates", "own", in: folder)
            #expect(run.status == 2)
            #expect(run.errors.contains(message), "\(run.errors)")
        }
    }

    @Test("words of one's own are on the pages")
    func words() throws {
        let folder = try Program.Folder()
        try folder.put("part.flow\tMitschrift\nflow.dropped\tliegen gelassen\n", "de.tsv")
        let run = try pack("exam-phones", "--words", "de.tsv", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let page = try folder.text("pack/flow.html")
        #expect(page.contains("Mitschrift") && page.contains("liegen gelassen"))
        #expect(!page.contains("dropped</td>"))
    }

    @Test("a person's changes in the folder stay, and so does what else is in it")
    func overwriting() throws {
        let folder = try Program.Folder()
        _ = try pack("exam-phones", in: folder)
        #expect(try pack("exam-phones", in: folder).status == 0)
        try folder.put("my notes", "pack/notes.txt")
        try folder.put("my brief", "pack/brief-pro.html")
        let run = try pack("exam-phones", in: folder)
        #expect(run.status == 74)
        #expect(run.errors.contains("pack/brief-pro.html: error: is there already"))
        #expect(try folder.text("pack/brief-pro.html") == "my brief")
        #expect(try pack("exam-phones", "--force", in: folder).status == 0)
        #expect(try folder.text("pack/brief-pro.html").contains("Contention 1"))
        #expect(try folder.text("pack/notes.txt") == "my notes")
        #expect(folder.names == ["pack"])
    }

    @Test("two op-eds on opposite sides give each side its author's case")
    func two() throws {
        let folder = try Program.Folder()
        let run = try Program.run(
            "debate", Program.opEd("exam-phones"), Program.opEd("four-day-week"), "-o", "pack",
            "--to", "json", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let json = try folder.text("pack/pack.json")
        #expect(json.contains("\"label\": \"A-C") && json.contains("\"label\": \"B-C"))
    }

    @Test("a folder gives a pack for each op-ed")
    func folder() throws {
        let folder = try Program.Folder()
        let texts = folder.url.appending(path: "texts")
        try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
        for name in Self.opEds.prefix(2) {
            let bytes = try Data(contentsOf: URL(filePath: Program.opEd(name)))
            try folder.put(Array(bytes), "texts/\(name).txt")
        }
        let run = try Program.run("debate", "texts", "-o", "packs", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        for name in Self.opEds.prefix(2) {
            #expect(try folder.text("packs/\(name)/index.html").contains("A lesson of 45 minutes"))
        }
    }

    @Test("without a program for PDF the error names it, and nothing is written")
    func missingProgram() throws {
        let folder = try Program.Folder()
        let opEd = try Data(contentsOf: URL(filePath: Program.opEd("exam-phones")))
        try folder.put(Array(opEd), "op-ed.txt")
        let run = try Program.run(
            "PATH=/nowhere", Program.path.path(), "debate", "op-ed.txt", "-o", "pack", "--to",
            "html,pdf", in: folder, program: Tools.env)
        #expect(run.status == 69)
        #expect(run.errors.contains("apt install weasyprint"))
        #expect(folder.names == ["op-ed.txt"])
    }

    @Test("the teacher's copy alone marks what is unsure")
    func unsure() throws {
        let folder = try Program.Folder()
        _ = try pack("river-barrage", "--all", in: folder)
        #expect(try folder.text("pack/teacher.html").contains("class=\"mark\""))
        for name in try names(folder)
        where name.hasSuffix(".html") && !["teacher.html", "index.html"].contains(name) {
            #expect(!(try folder.text("pack/\(name)")).contains("class=\"mark\""), "\(name)")
        }
    }

    @Test("the format that the guide shows is one")
    func guide() throws {
        let guide = try String(
            contentsOf: Program.root.appending(path: "Documentation/Debating.md"), encoding: .utf8)
        let file = try #require(guide.split(separator: "```json\n").dropFirst().first)
            .split(separator: "```")[0]
        let folder = try Program.Folder()
        try folder.put(String(file), "lunch-break.json")
        let run = try pack("exam-phones", "--format", "lunch-break.json", "--all", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let timer = try folder.text("pack/timer.html")
        #expect(timer.contains("data-seconds=\"90\" data-name=\"Last word for\""))
        #expect(try folder.text("pack/flow.html").contains("What we agree on:"))
    }

    @Test(
        "formats that are compiled in, and packs, are valid by their JSON Schemas",
        .enabled(if: SchemaTests.hasValidator, "skipped: python3 with jsonschema is not at hand"))
    func schema() throws {
        let folder = try Program.Folder()
        let code = """
            import glob, json, jsonschema
            root = "\(Program.root.path())"
            schema = json.load(open(root + "Documentation/debate-format.schema.json"))
            jsonschema.Draft202012Validator.check_schema(schema)
            for name in sorted(glob.glob(root + "Sources/CResources/debate/formats/*.json")):
                jsonschema.validate(json.load(open(name)), schema)
                print(name)
            """
        let run = try Program.run("python3", "-c", code, in: folder, program: Tools.env)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.text.split(separator: "\n").count == DebateFormat.all.count)
        _ = try pack("exam-phones", "--all", "--to", "json", in: folder)
        let check = """
            import json, jsonschema
            schema = json.load(open("\(Program.root.path())Documentation/debate-pack.schema.json"))
            jsonschema.Draft202012Validator.check_schema(schema)
            jsonschema.validate(json.load(open("pack/pack.json")), schema)
            """
        let valid = try Program.run("python3", "-c", check, in: folder, program: Tools.env)
        #expect(valid.status == 0, "\(valid.errors)")
    }

    @Test("cards in Markdown are the op-ed's words with marks around them, and nothing else")
    func cardsInMarkdown() throws {
        let folder = try Program.Folder()
        _ = try pack("river-barrage", "--include", "cards", "--to", "md", in: folder)
        let source = flat(
            try String(
                contentsOf: URL(filePath: Program.opEd("river-barrage")), encoding: .utf8))
        let bodies = try folder.text("pack/cards.md").split(separator: "\n").filter {
            $0.hasPrefix("> ")
        }
        #expect(bodies.count > 10)
        for body in bodies {
            let bare = ["<u>", "</u>", "<b>", "</b>", "\\"].reduce(String(body.dropFirst(2))) {
                $0.replacing($1, with: "")
            }
            #expect(source.contains(flat(bare)), "\(bare)")
        }
    }

    @Test(
        "a Word document for each audience underlines what is read",
        .enabled(if: Tools.has("pandoc"), "skipped: pandoc is not at hand"))
    func word() throws {
        let folder = try Program.Folder()
        let run = try pack("exam-phones", "--include", "cards", "--to", "docx", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(Set(try names(folder)).isSuperset(of: ["pack-student.docx", "pack-teacher.docx"]))
        let read = try Program.run(
            "pandoc", "pack/pack-student.docx", "-t", "markdown", in: folder, program: Tools.env)
        #expect(read.text.contains("{.underline}"))
        #expect(read.text.contains("# Brief: Pro"))
    }

    @Test(
        "the PDF has its pages, each numbered",
        .enabled(if: Tools.has("weasyprint") && Tools.has("pdftotext"), "skipped: no weasyprint"))
    func portable() throws {
        let folder = try Program.Folder()
        let run = try pack("exam-phones", "--to", "pdf", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let read = try Program.run(
            "pdftotext", "-layout", "pack/pack.pdf", "-", in: folder, program: Tools.env)
        let pages = read.text.split(separator: "\u{C}").filter { $0.contains { !$0.isWhitespace } }
        #expect(pages.count > 5)
        for (number, page) in pages.enumerated() {
            #expect(page.contains("\(number + 1) / \(pages.count)"))
        }
    }

    @Test("--json tells what was made, on standard output")
    func json() throws {
        let folder = try Program.Folder()
        let run = try pack("exam-phones", "--json", in: folder)
        let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
        let told = try #require(object)
        #expect(told["format"] as? String == "public-forum")
        #expect(
            told["resolution"] as? String
                == "Phones should be switched off and out of sight in lessons.")
        #expect(Set(try #require(told["files"] as? [String])) == Set(try names(folder)))
        #expect(run.errors.isEmpty)
    }
}
