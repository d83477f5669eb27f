import Foundation
import Testing

@Suite("argraph review says what was done, and goes back")
struct ReviewTalkTests {
    private func review(_ input: String) throws -> String {
        try Program.run("review", "op-ed.argdown", in: try .mapped(), input: input).text
    }

    @Test(
        "what is taken out, merged or let go is named",
        arguments: [
            ("d", "taken out, for good: C5 attacks X1"),
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
        let folder = try Program.Folder.mapped()
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

    @Test("with a deleted statement what a person had tied to it is named")
    func lostDecisions() throws {
        let keys = "o\nC9: supports E7\no\nE7: delete\nq\n"
        #expect(try review(keys).contains("with it went what you had decided: C9 supports E7"))
    }

    @Test("a line is taken back by Backspace, and arrows say nothing in it")
    func line() throws {
        let folder = try Program.Folder.mapped()
        let screen = try Terminal("review", "op-ed.argdown", in: folder)
        try screen.type("o", after: "> ")
        try screen.type("say Né中\u{7F}w wordx\u{1B}[D", after: "what is it? ")
        try screen.type("\u{7F}s.\r", after: "wordx")
        try screen.type("q", after: "> ")
        #expect(screen.end().contains("1 answer saved"))
        #expect(try folder.text("op-ed.argdown").contains("Néw words."))
    }
}
