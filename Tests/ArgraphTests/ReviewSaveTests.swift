import Foundation
import Testing

@Suite("argraph review, while an editor saves the same file")
struct ReviewSaveTests {
    private let folder: Program.Folder
    private let screen: Terminal
    private let first: String

    /// A review that waits at its first question.
    init() throws {
        folder = try .mapped()
        first = try folder.text("op-ed.argdown")
        screen = try Terminal("review", "op-ed.argdown", in: folder)
        try screen.type("", after: "> ")
    }

    private var text: String { get throws { try folder.text("op-ed.argdown") } }

    /// Saves a text with a comment of the editor's.
    private func save(_ text: String, noting words: String = "mine") throws {
        let noted = text.replacing("\n===\n\n", with: "\n===\n\n// \(words)\n")
        try #require(noted != text)
        try folder.put(noted, "op-ed.argdown")
    }

    /// Answers the first question with other words for C9.
    private func reword() throws {
        screen.send("o")
        try screen.type("C9: say In my own words.\r", after: "what is it? ")
        try screen.type("", after: "2 of")
    }

    @Test("an answer goes to what the file holds now")
    func changed() throws {
        try save(first)
        screen.send("\r")
        try screen.type("q", after: "is read again")
        #expect(screen.end().contains("1 answer saved"))
        #expect(try text.contains("// mine"))
        #expect(try text.replacing("// mine\n", with: "") != first)
    }

    @Test("an older state is merged with the answers since", arguments: [true, false])
    func stale(atTheEnd: Bool) throws {
        try reword()
        try save(first)
        if !atTheEnd {
            screen.send("\r")
            try screen.type("", after: "merged with your answers")
        }
        screen.send("q")
        #expect(screen.end().contains(atTheEnd ? "1 answer saved" : "2 answers saved"))
        #expect(try text.contains("// mine") && text.contains("[C9]: In my own words."))
    }

    @Test("what the editor takes back is taken back")
    func takenBack() throws {
        try save(first)
        screen.send("b")
        try screen.type("", after: "«")
        try folder.put(first, "op-ed.argdown")
        screen.send("\r")
        try screen.type("q", after: "2 of")
        #expect(screen.end().contains("1 answer saved"))
        #expect(try !text.contains("// mine"))
    }

    @Test("a state that is saved twice undoes no answer")
    func savedTwice() throws {
        try reword()
        let own = try text
        try save(own)
        screen.send("\r")
        try screen.type("", after: "is read again")
        try folder.put(own, "op-ed.argdown")
        screen.send("\r")
        try screen.type("q", after: "4 of")
        #expect(screen.end().contains("answers saved"))
        #expect(try text.contains("[C9]: In my own words."))
    }

    @Test("a file with an error, or none, is waited for", arguments: ["title: [", ""])
    func broken(title: String) throws {
        let bad = title.isEmpty ? "" : first.replacing("title: ", with: title)
        try folder.put(bad, "op-ed.argdown")
        screen.send("\r")
        try screen.type("", after: "Mend it in the editor")
        try save(first)
        screen.send("\r")
        try screen.type("q", after: "2 of")
        #expect(screen.end().contains("1 answer saved"))
        #expect(try text.contains("// mine"))
    }

    @Test("what the editor saved is not undone")
    func undo() throws {
        try save(first)
        screen.send("\r")
        try screen.type("u", after: "2 of")
        try screen.type("", after: "undone")
        screen.send("u")
        try screen.type("q", after: "lies before what an editor saved")
        #expect(screen.end().contains("0 answers saved"))
        #expect(try text.contains("// mine"))
    }
}
