import Foundation
import Glibc
import Testing

@Suite("argraph review says what was done, and goes back")
struct ReviewTalkTests {
    private func mapped() throws -> Program.Folder {
        let folder = try Program.Folder()
        try folder.put(
            Data(contentsOf: URL(filePath: Program.opEd("night-buses"))).map(\.self), "op-ed.txt")
        #expect(try Program.run("op-ed.txt", "-q", "-o", "op-ed.argdown", in: folder).status == 0)
        return folder
    }

    private func review(_ input: String) throws -> String {
        try Program.run("review", "op-ed.argdown", in: try mapped(), input: input).text
    }

    @Test(
        "what is taken out, merged or let go is named",
        arguments: [
            ("d", "taken out, for good: C13 supports T1"),
            ("o\nE9: delete", "E9 is taken out, for good"),
            ("o\nE10: nowhere", "E10 leads nowhere now"),
            ("o\nE8: merge with E7", "E7 is part of E8 now; both passages stay"),
        ])
    func named(_ keys: String, _ words: String) throws {
        #expect(try review(keys + "\nq\n").contains(words))
    }

    @Test("the passage stands marked in its paragraph, without colour too")
    func marked() throws {
        let text = try review("b\nq\n")
        let marked = try #require(text.firstMatch(of: /»([^«]+)«/)).1
        let quoted = try #require(text.firstMatch(of: /“([^”]+)”/)).1
        let words = { (text: Substring) in text.split(whereSeparator: \.isWhitespace) }
        #expect(words(marked).count > 3)
        #expect(words(marked).starts(with: words(quoted).prefix(4)))
    }

    @Test("Esc leads back from a prompt; what was typed there counts for nothing")
    func back() throws {
        let folder = try mapped()
        let before = try folder.text("op-ed.argdown")
        let screen = try Terminal("review", "op-ed.argdown", in: folder)
        try screen.type("o", after: "> ")
        try screen.type("claim\u{1B}", after: "what is it? ")
        try screen.type("g", after: "back\r\n> ")
        try screen.type("\u{1B}", after: "to which statement? ")
        try screen.type("q", after: "back\r\n> ")
        #expect(screen.end().contains("0 answers saved"))
        #expect(try folder.text("op-ed.argdown") == before)
    }

    @Test("an answer given while an editor saved goes to what the file holds now")
    func changedMeanwhile() throws {
        let folder = try mapped()
        let screen = try Terminal("review", "op-ed.argdown", in: folder)
        try screen.type("", after: "> ")
        let text = try folder.text("op-ed.argdown")
        try folder.put(text.replacing("\n===\n\n", with: "\n===\n\n// mine\n"), "op-ed.argdown")
        screen.send("\r")
        try screen.type("q", after: "is read again")
        #expect(screen.end().contains("1 answer saved"))
        let after = try folder.text("op-ed.argdown")
        #expect(after.contains("// mine"))
        #expect(after.replacing("// mine\n", with: "") != text)
    }

    @Test("an older state that an editor saves is merged with the answers since")
    func staleSave() throws {
        let folder = try mapped()
        let old = try folder.text("op-ed.argdown")
        let screen = try Terminal("review", "op-ed.argdown", in: folder)
        try screen.type("o", after: "> ")
        try screen.type("C9: say In my own words.\r", after: "what is it? ")
        try screen.type("", after: "2 of")
        try folder.put(old.replacing("\n===\n\n", with: "\n===\n\n// mine\n"), "op-ed.argdown")
        screen.send("\r")
        try screen.type("q", after: "merged with your answers")
        #expect(screen.end().contains("2 answers saved"))
        let after = try folder.text("op-ed.argdown")
        #expect(after.contains("// mine") && after.contains("[C9]: In my own words."))
    }

    @Test("a file that an editor broke meanwhile is waited for")
    func broken() throws {
        let folder = try mapped()
        let good = try folder.text("op-ed.argdown")
        let screen = try Terminal("review", "op-ed.argdown", in: folder)
        try screen.type("", after: "> ")
        try folder.put(good.replacing("title: ", with: "title: ["), "op-ed.argdown")
        screen.send("\r")
        try screen.type("", after: "Mend it in the editor")
        try folder.put(good + "\n", "op-ed.argdown")
        screen.send("\r")
        try screen.type("q", after: "2 of")
        #expect(screen.end().contains("1 answer saved"))
    }

    @Test("a file that an editor emptied is waited for, and what it saved is not undone")
    func emptied() throws {
        let folder = try mapped()
        let good = try folder.text("op-ed.argdown")
        let screen = try Terminal("review", "op-ed.argdown", in: folder)
        try screen.type("", after: "> ")
        try folder.put("", "op-ed.argdown")
        screen.send("\r")
        try screen.type("", after: "Mend it in the editor")
        let mended = good.replacing("\n===\n\n", with: "\n===\n\n// mine\n")
        try folder.put(mended, "op-ed.argdown")
        screen.send("\r")
        try screen.type("", after: "2 of")
        screen.send("u")
        try screen.type("", after: "undone")
        screen.send("u")
        try screen.type("q", after: "lies before what an editor saved")
        #expect(screen.end().contains("0 answers saved"))
        #expect(try folder.text("op-ed.argdown").contains("// mine"))
    }

    @Test("an older state that an editor saves last is merged before review ends")
    func staleSaveAtTheEnd() throws {
        let folder = try mapped()
        let old = try folder.text("op-ed.argdown")
        let screen = try Terminal("review", "op-ed.argdown", in: folder)
        try screen.type("o", after: "> ")
        try screen.type("C9: say In my own words.\r", after: "what is it? ")
        try screen.type("", after: "2 of")
        try folder.put(old.replacing("\n===\n\n", with: "\n===\n\n// mine\n"), "op-ed.argdown")
        screen.send("q")
        #expect(screen.end().contains("1 answer saved"))
        let after = try folder.text("op-ed.argdown")
        #expect(after.contains("// mine") && after.contains("[C9]: In my own words."))
    }

    @Test("with a deleted statement what a person had tied to it is named")
    func lostDecisions() throws {
        let keys = "o\nC9: supports E7\no\nE7: delete\nq\n"
        #expect(try review(keys).contains("with it went what you had decided: C9 supports E7"))
    }

    @Test("a line is taken back by Backspace, and arrows say nothing in it")
    func line() throws {
        let folder = try mapped()
        let screen = try Terminal("review", "op-ed.argdown", in: folder)
        try screen.type("o", after: "> ")
        try screen.type("say Né中\u{7F}w wordx\u{1B}[D", after: "what is it? ")
        try screen.type("\u{7F}s.\r", after: "wordx")
        try screen.type("q", after: "> ")
        #expect(screen.end().contains("1 answer saved"))
        #expect(try folder.text("op-ed.argdown").contains("Néw words."))
    }
}

/// A program whose input and output are a terminal.
private final class Terminal {
    private let process = Process()
    private let side: Int32
    private var seen = ""

    init(_ arguments: String..., in folder: Program.Folder) throws {
        var (own, other): (Int32, Int32) = (-1, -1)
        try #require(openpty(&own, &other, nil, nil, nil) == 0)
        side = own
        let handle = FileHandle(fileDescriptor: other, closeOnDealloc: true)
        process.executableURL = Program.path
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.standardInput = handle
        process.standardOutput = handle
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
        close(side)
    }

    /// Types keys once these words were shown.
    func type(_ keys: String, after words: String) throws {
        let isShown = shows(words)
        try #require(isShown, "\(words) in \(seen)")
        seen = ""
        send(keys)
    }

    /// Types keys at once.
    func send(_ keys: String) {
        // What follows an escape at once would be the rest of an arrow key.
        usleep(100_000)
        _ = Array(keys.utf8).withUnsafeBytes { write(side, $0.baseAddress, $0.count) }
    }

    /// What was shown until the program ended.
    func end() -> String {
        process.waitUntilExit()
        while takes(100) {}
        return seen
    }

    private func shows(_ words: String) -> Bool {
        for _ in 0..<200 where !seen.contains(words) { _ = takes(100) }
        return seen.contains(words)
    }

    private func takes(_ milliseconds: Int32) -> Bool {
        var input = pollfd(fd: side, events: Int16(POLLIN), revents: 0)
        guard poll(&input, 1, milliseconds) > 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = read(side, &bytes, bytes.count)
        guard count > 0 else { return false }
        seen += String(decoding: bytes[..<count], as: UTF8.self)
        return true
    }
}
