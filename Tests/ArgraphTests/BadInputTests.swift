import ArgumentKit
import Foundation
import Testing

@Suite("Bad input is told with its place and the way out")
struct BadInputTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var bytes: [UInt8]
        var says: [String]

        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "empty.txt", bytes: [], says: ["empty.txt", "empty"]),
        Case(name: "blank.txt", bytes: Array(" \n\t\n".utf8), says: ["empty"]),
        Case(name: "numbers.txt", bytes: Array("12 13\n14 %\n".utf8), says: ["no prose"]),
        Case(
            name: "latin1.txt", bytes: Array("One line.\nCaf".utf8) + [0xE9, 0x20],
            says: ["latin1.txt:2:4: error", "byte 13", "iconv"]),
        Case(
            name: "page.pdf", bytes: Array("%PDF-1.7\nstream".utf8), says: ["pdf"]),
        Case(
            name: "page.zip", bytes: [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 40),
            says: ["unzip"]),
        Case(
            name: "page.docx",
            bytes: [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 22) + [19, 0, 0, 0]
                + Array("[Content_Types].xml".utf8),
            says: ["pandoc"]),
        Case(name: "page.rtf", bytes: Array("{\\rtf1 text}".utf8), says: ["RTF"]),
        Case(
            name: "page.html", bytes: Array("<!DOCTYPE html><p>Hi".utf8), says: ["HTML", "pandoc"]),
        Case(name: "graph.json", bytes: Array("{\"version\": 1,\n  oops}".utf8), says: ["2:3"]),
        Case(
            name: "future.json",
            bytes: Array("{\"version\": 9, \"statements\": [], \"relations\": []}".utf8),
            says: ["version 9"]),
        Case(
            name: "r.annotation.json", bytes: Array("{\"id\": \"x\"}".utf8), says: ["title"]),
    ]

    @Test("exit status 2, and a sentence that helps", arguments: cases)
    func refused(_ wrong: Case) throws {
        let folder = try Program.Folder()
        try folder.put(wrong.bytes, wrong.name)
        let run = try Program.run("map", wrong.name, "-o", "out.dot", in: folder)
        #expect(run.status == 2, "\(run.errors)")
        for part in wrong.says { #expect(run.errors.contains(part), "\(run.errors)") }
        #expect(run.errors.contains("error: "))
        #expect(folder.names == [wrong.name])
    }

    @Test("a file that is not there is named")
    func missing() throws {
        let folder = try Program.Folder()
        let run = try Program.run("nowhere.txt", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("nowhere.txt: error: there is no such file"))
    }

    @Test("wrong usage is status 64")
    func usage() throws {
        let folder = try Program.Folder()
        #expect(try Program.run("map", "a.txt", "-o", "x.odt", in: folder).status == 64)
        #expect(try Program.run("map", "--no-such-flag", in: folder).status == 64)
        #expect(try Program.run("a.txt", "b.txt", "-o", "x.svg", in: folder).status == 64)
    }

    @Test("an output that cannot be written is status 74, and nothing is left behind")
    func cannotWrite() throws {
        let folder = try Program.Folder()
        let run = try Program.run(
            Program.opEd("night-buses"), "-o", "no/such/folder/x.dot", in: folder)
        #expect(run.status == 74)
        #expect(run.errors.contains("no/such/folder/x.dot"))
        #expect(folder.names.isEmpty)
    }

    @Test("with --json errors are JSON")
    func machineForm() throws {
        let folder = try Program.Folder()
        try folder.put([0x41, 0xFF], "x.txt")
        let run = try Program.run("x.txt", "--json", in: folder)
        #expect(run.status == 2)
        let value = try JSONSerialization.jsonObject(with: Data(run.errors.utf8))
        let complaints = (value as? [String: Any])?["complaints"] as? [[String: Any]]
        #expect(complaints?.first?["line"] as? Int == 1)
        #expect(complaints?.first?["severity"] as? String == "error")
    }

    @Test("a citation with an unknown field is refused at its line")
    func citationField() throws {
        let folder = try Program.Folder()
        try folder.put("The dam must go.", "d.txt")
        try folder.put("author: A\nautor: B\n", "c.yaml")
        let run = try Program.run("d.txt", "--cite", "c.yaml", "-o", "d.dot", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("c.yaml:2:"), "\(run.errors)")
    }
}
