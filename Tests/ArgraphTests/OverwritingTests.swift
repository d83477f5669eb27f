import ArgumentKit
import Foundation
import Testing

@Suite("Nothing that a person wrote is overwritten")
struct OverwritingTests {
    private let text = "The dam must go. It leaked in 2019. Critics say that it is safe.\n"

    @Test("an output is never the input, not even with --force")
    func input() throws {
        let folder = try Program.Folder()
        try folder.put(text, "d.txt")
        #expect(try Program.run("d.txt", "--to", "text", in: folder).status == 74)
        for path in ["d.txt", "./d.txt"] {
            let run = try Program.run(
                "d.txt", "-o", path, "--to", "dot", "--force", in: folder)
            #expect(run.status == 74, "\(run.errors)")
        }
        try folder.put(text, "page.argdown")
        #expect(try Program.run("page.argdown", "--from", "text", in: folder).status == 74)
        #expect(try folder.text("d.txt") == text)
        #expect(try folder.text("page.argdown") == text)
    }

    @Test("a graph as it was written is written again; an edited one is not")
    func draft() throws {
        let folder = try Program.Folder()
        try folder.put(text, "d.txt")
        #expect(try Program.run("d.txt", "-o", "d.json", in: folder).status == 0)
        #expect(try Program.run("d.txt", "-o", "d.json", in: folder).status == 0)
        let edits = [
            ("The dam must go", "The dam should go"), ("\"version\": 1,", "\"version\": 1,,"),
        ]
        for (old, new) in edits {
            try #require(
                try Program.run("d.txt", "-o", "d.json", "--force", in: folder).status == 0)
            let edited = try folder.text("d.json").replacingOccurrences(of: old, with: new)
            try folder.put(edited, "d.json")
            let run = try Program.run("d.txt", "-o", "d.json", in: folder)
            #expect(run.status == 74, "\(run.errors)")
            #expect(run.errors.contains("--force"))
            #expect(try folder.text("d.json") == edited)
        }
    }

    @Test("an appendix replaces neither a person's file nor what is read")
    func appendix() throws {
        let folder = try Program.Folder()
        try folder.put(text, "d.txt")
        try folder.put("my notes\n", "notes.md")
        for name in ["notes.md", "d.txt"] {
            let run = try Program.run("d.txt", "-o", "d.dot", "--appendix", name, in: folder)
            #expect(run.status == 74, "\(run.errors)")
        }
        #expect(folder.names == ["d.txt", "notes.md"])
        #expect(try Program.run("d.txt", "-q", "-o", "d.json", in: folder).status == 0)
        let source = try Program.run(
            "d.json", "--source", "d.txt", "-o", "d.dot", "--appendix", "d.txt", "--force",
            in: folder)
        #expect(source.status == 74, "\(source.errors)")
        #expect(try folder.text("d.txt") == text)
        #expect(try folder.text("notes.md") == "my notes\n")
    }

    @Test("a table, a report or a map of two replaces nothing that was read")
    func reports() throws {
        let folder = try Program.Folder()
        try folder.put(text, "a.txt")
        #expect(try Program.run("a.txt", "-q", "-o", "a.json", in: folder).status == 0)
        #expect(try Program.run("a.txt", "-q", "-o", "b.json", in: folder).status == 0)
        let before = try folder.data("a.json")
        let refused = [
            ["inspect", "a.txt", "--csv", "-o", "a.txt"],
            ["inspect", "a.txt", "--csv", "-o", "a.argdown"],
            ["inspect", ".", "--csv", "-o", "a.txt"],
            ["inspect", "a.json", "--source", "a.txt", "-o", "a.txt", "--force"],
            ["compare", "a.json", "b.json", "--as", "opeds", "-o", "a.json"],
            ["compare", "a.json", "b.json", "--as", "opeds", "-o", "b.json"],
        ]
        for arguments in refused {
            let run = try Program.run(arguments: arguments, in: folder)
            #expect([64, 74].contains(run.status), "\(arguments) \(run.errors)")
        }
        #expect(try folder.text("a.txt") == text)
        #expect(try folder.data("a.json") == before)
        #expect(folder.names == ["a.json", "a.txt", "b.json"])
    }

    @Test("inputs and outputs of one name are refused before anything is written")
    func collisions() throws {
        let folder = try Program.Folder()
        try folder.put(text, "a.txt")
        try folder.put(text, "a.md")
        #expect(try Program.run("a.txt", "a.md", in: folder).status == 64)
        let twice = try Program.run("a.txt", "-o", "z.dot", "-o", "./z.dot", in: folder)
        #expect(twice.status == 64)
        #expect(folder.names == ["a.md", "a.txt"])
    }

    @Test("a link is written through, and a full device is told")
    func specialFiles() throws {
        let folder = try Program.Folder()
        try folder.put(text, "d.txt")
        try folder.put("old", "real.dot")
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appending(path: "link.dot").path(),
            withDestinationPath: "real.dot")
        #expect(try Program.run("d.txt", "-o", "link.dot", in: folder).status == 0)
        #expect(try folder.text("real.dot").hasPrefix("digraph"))
        let shell = URL(filePath: "/bin/sh")
        let command = "\"\(Program.path.path())\" d.txt -q -o - --to dot > /dev/full"
        #expect(try Program.run("-c", command, in: folder, program: shell).status == 74)
        let null = try Program.run("d.txt", "-o", "/dev/null", "--to", "dot", in: folder)
        #expect(null.status == 0)
    }

    @Test("check goes on after a bad file, and knows a graph on standard input")
    func check() throws {
        let folder = try Program.Folder()
        try folder.put("{", "bad.json")
        try folder.put(
            "{\"id\": \"r\", \"title\": \"t\", \"source\": \"r.txt\", \"units\": [1]}",
            "r.annotation.json")
        let run = try Program.run("check", "bad.json", "r.annotation.json", in: folder)
        #expect(run.status == 2)
        #expect(run.text.contains("bad.json:1:2"))
        #expect(run.text.contains("r.annotation.json:1:"))
        #expect(try Program.run("check", "-", in: folder, input: "{").status == 2)
    }

    @Test("what an op-ed holds never steers the terminal")
    func escapes() throws {
        let folder = try Program.Folder()
        let hostile =
            "The dam \u{1B}[31mmust go now, it \u{1B}]0;x\u{7}leaks \u{202E}badly. It failed in 2019.\n"
        try folder.put(hostile, "d.txt")
        for color in ["always", "never"] {
            let run = try Program.run("read", "d.txt", "--color", color, in: folder)
            #expect(run.status == 0)
            #expect(!run.text.contains("\u{1B}[31m"))
            #expect(!run.text.contains("\u{1B}]"))
            #expect(!run.text.contains("\u{202E}"))
        }
    }

    @Test("front matter of other programs does no harm")
    func frontMatter() throws {
        let folder = try Program.Folder()
        try folder.put("---\ntags: [a, b]\nlayout: post\nauthor: Pat Doe\n---\n\n" + text, "d.txt")
        let run = try Program.run("read", "d.txt", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.text.contains("Pat Doe"))
    }
}
