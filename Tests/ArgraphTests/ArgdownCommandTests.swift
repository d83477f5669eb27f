import ArgumentKit
import Foundation
import Testing

@Suite("argraph with Argdown")
struct ArgdownCommandTests {
    private let debate = "[Trams]: Trams should be free.\n  -  [Cost]: Somebody pays.\n"

    @Test("format sets a file tidily in place, once, and --check says which would change")
    func format() throws {
        let folder = try Program.Folder()
        try folder.put(debate, "d.argdown")
        let check = try Program.run("format", "d.argdown", "--check", in: folder)
        #expect(check.status == 1)
        #expect(check.text == "d.argdown\n")
        #expect(try folder.text("d.argdown") == debate)
        #expect(try Program.run("format", "d.argdown", in: folder).status == 0)
        let text = try folder.text("d.argdown")
        #expect(text.contains("\n    - [Cost]: Somebody pays."))
        #expect(try Program.run("format", "d.argdown", "--check", in: folder).status == 0)
    }

    @Test("format touches nothing that is no Argdown, no text, or somebody else's")
    func formatRefuses() throws {
        let folder = try Program.Folder()
        let latin = Array("[A]: caf".utf8) + [0xE9, 0x0A]
        try folder.put(latin, "l.argdown")
        try folder.put("Prose.\n", "op-ed.txt")
        try folder.put(debate, "d.argdown")
        try folder.put("[Mine]: mine\n", "mine.argdown")
        #expect(try Program.run("format", "l.argdown", in: folder).errors.contains("byte 8"))
        #expect(try Program.run("format", "op-ed.txt", in: folder).status == 2)
        let over = try Program.run("format", "d.argdown", "-o", "mine.argdown", in: folder)
        #expect(over.status == 74)
        #expect(try Array(folder.data("l.argdown")) == latin)
        #expect(try folder.text("op-ed.txt") == "Prose.\n")
        #expect(try folder.text("mine.argdown") == "[Mine]: mine\n")
    }

    @Test("check --json says code, place and mend; --fix mends")
    func fix() throws {
        let folder = try Program.Folder()
        try folder.put("===\ntitle: x\n===\n[A]: he said [sic]\n    – [B]: b\n", "d.ad")
        let run = try Program.run("check", "d.ad", "--json", in: folder)
        let value = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
        let findings = try #require(value?["findings"] as? [[String: Any]])
        #expect(
            findings.compactMap { $0["code"] as? String } == [
                "missing-empty-line-after-front-matter", "brackets-in-text", "dash-for-hyphen",
            ])
        #expect(findings.allSatisfy { $0["fix"] != nil && $0["endColumn"] != nil })
        #expect(try Program.run("check", "d.ad", "--fix", in: folder).status == 0)
        let text = try folder.text("d.ad")
        #expect(text == "===\ntitle: x\n===\n\n[A]: he said \\[sic]\n    - [B]: b\n")
        #expect(try Program.run("check", "d.ad", "--quiet", in: folder).text.isEmpty)
    }

    @Test("includes come from the folder of the input, each once, and never from outside")
    func includes() throws {
        let folder = try Program.Folder()
        let inner = folder.url.appending(path: "maps/parts")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        try folder.put("[Secret]: not to be read\n", "outside.argdown")
        try FileManager.default.createSymbolicLink(
            at: inner.appending(path: "link.argdown"),
            withDestinationURL: folder.url.appending(path: "outside.argdown"))
        try folder.put("[Part]: read once\n@include(../main.argdown)\n", "maps/parts/p.argdown")
        try folder.put(
            """
            [Main]: m

            @include(parts/p.argdown)
            @include(parts/p.argdown)
            @include(../outside.argdown)
            @include(parts/link.argdown)
            @include(parts/none.argdown)

            """, "maps/main.argdown")
        let run = try Program.run("check", "maps/main.argdown", in: folder)
        #expect(run.status == 1)
        for line in [
            "maps/main.argdown:4:1: warning", "maps/main.argdown:5:1: error",
            "maps/main.argdown:6:1: error", "maps/main.argdown:7:1: error",
            "maps/parts/p.argdown:2:1: warning",
        ] {
            #expect(run.text.contains(line), "\(line) is not in\n\(run.text)")
        }
        let outline = try Program.run("inspect", "maps/main.argdown", in: folder)
        #expect(outline.text.contains("read once"))
        #expect(!outline.text.contains("not to be read"))
    }

    @Test("the text of a map is found beside it, under any name, by its SHA-256")
    func sourceBeside() throws {
        let folder = try Program.Folder()
        try FileManager.default.copyItem(
            atPath: Program.opEd("night-buses"),
            toPath: folder.url.appending(path: "renamed.txt").path())
        try Program.run("renamed.txt", "-o", "map.argdown", "-o", "first.svg", in: folder)
        let check = try Program.run("check", "map.argdown", in: folder)
        #expect(check.status == 0)
        #expect(!check.text.contains("not verified"))
        let read = try Program.run("read", "map.argdown", in: folder)
        #expect(read.text == (try Program.run("read", "renamed.txt", in: folder)).text)
        try Program.run("convert", "map.argdown", "-o", "map.json", in: folder)
        try Program.run("convert", "renamed.txt", "-o", "mined.json", in: folder)
        #expect(try located(folder.data("map.json")) == located(folder.data("mined.json")))
        try FileManager.default.removeItem(at: folder.url.appending(path: "renamed.txt"))
        let alone = try Program.run("check", "map.argdown", in: folder)
        #expect(alone.text.contains("not verified"))
        #expect(try Program.run("read", "map.argdown", in: folder).status == 2)
    }

    /// The bytes and quotations of the passages of a graph.
    private func located(_ json: Data) throws -> [[Passage]] {
        try ArgumentGraph(json: Array(json)).statements.map(\.passages)
    }

    #if Graphviz
        @Test("a map drawn from the file that was written is the first picture")
        func samePicture() throws {
            let folder = try Program.Folder()
            try Program.run(
                Program.opEd("night-buses"), "-o", "a.argdown", "-o", "a.svg", in: folder)
            try Program.run("a.argdown", "-o", "b.svg", in: folder)
            #expect(try folder.data("a.svg") == folder.data("b.svg"))
        }
    #endif

    @Test("convert names what the other form cannot hold, and replaces no edits")
    func convert() throws {
        let folder = try Program.Folder()
        let op = Program.opEd("goal-line")
        let run = try Program.run("convert", op, "-o", "g.argdown", in: folder)
        #expect(run.errors.contains("the reasons of"), "\(run.errors)")
        try folder.put(try folder.text("g.argdown") + "\n[Mine]: mine\n", "g.argdown")
        #expect(try Program.run("convert", op, "-o", "g.argdown", in: folder).status == 74)
        #expect(try folder.text("g.argdown").contains("[Mine]"))
        try folder.put(debate, "d.argdown")
        try Program.run("convert", "d.argdown", "-o", "d.json", in: folder)
        try Program.run("convert", "d.json", "-o", "e.argdown", in: folder)
        #expect(try folder.text("e.argdown") == debate)
    }

    @Test("--argdown compatible reads as Argdown's own parser does, errors included")
    func compatible() throws {
        let folder = try Program.Folder()
        try folder.put("[A]: ask the C.E.O. about it\n", "d.ad")
        let tolerant = try Program.run("inspect", "d.ad", in: folder)
        let strict = try Program.run("inspect", "d.ad", "--argdown", "compatible", in: folder)
        #expect(tolerant.text.contains("C.E.O."))
        #expect(strict.text.contains("C∃O."))
        try folder.put("[A]: he said [sic]\n", "e.ad")
        #expect(try Program.run("check", "e.ad", in: folder).status == 0)
        #expect(
            try Program.run("check", "e.ad", "--argdown", "compatible", in: folder).status == 1)
    }

    @Test("bytes that are no text are refused with their place")
    func binary() throws {
        let folder = try Program.Folder()
        try folder.put([0x5B, 0x41, 0x5D, 0x00, 0x0A], "n.argdown")
        for verb in ["map", "check", "format", "inspect", "convert"] {
            let more = verb == "convert" ? ["--to", "json"] : []
            let run = try Program.run(arguments: [verb, "n.argdown"] + more, in: folder)
            #expect(run.status == 2, "\(verb)")
            #expect((run.errors + run.text).contains("byte 3 is NUL"), "\(verb): \(run.errors)")
        }
    }
}
