import Testing

@testable import SourceText

struct LineTests {
    @Test(arguments: [
        (0, 1, 1), (3, 1, 4), (4, 2, 1), (6, 2, 2), (7, 2, 3), (9, 3, 1), (12, 4, 1), (99, 4, 2),
    ])
    func aLineTableGivesLineAndColumn(offset: Int, line: Int, column: Int) {
        let bytes = Array("one\näb\r\ncd\re".utf8)
        let position = LineTable(bytes).position(of: offset, in: bytes)
        #expect(position == TextPosition(line: line, column: column))
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{C}", "\u{B}"])
    func everyLineBreakEndsALine(lineBreak: String) throws {
        let lines = [
            "Save the Tram", "", "By Ann Lee", "",
            "The tram is loud, and it has been loud since May.", "",
            "It is ours, and we should keep it. Nobody else will.",
        ]
        let document = try Document(pasted: lines.joined(separator: lineBreak))
        #expect(document.citation.title == "Save the Tram")
        #expect(document.citation.author == "Ann Lee")
        #expect(document.paragraphs.map(\.sentences.count) == [1, 2])
    }

    @Test func numbersOfLinesAreThoseOfAnEditor() throws {
        let text = "Save the Tram\r\rThe tram is loud, and it is ours.\u{2028}Advertisement\r\nMenu"
        let document = try Document(pasted: text)
        #expect(document.leftOut.map(\.line) == [1, 3, 4])
    }

    @Test func hardWrappedParagraphsArePutTogether() throws {
        let text = """
            The harbour is ours. It was built by our parents and it feeds our
            children, and no council has the right to sell it to a company
            that nobody in this town has ever met.
              A price is no reason. The report of the council, which runs to
            140 pages, does not say who asked for the sale at first.
            Keep it, then.
            """
        let document = try Document(pasted: text)
        #expect(document.paragraphs.map(\.sentences.count) == [2, 2, 1])
    }

    @Test func aParagraphToALineNeedsNoBlankLines() throws {
        let text = """
            The Tram Is Loud, and It Should Stay
            The tram is loud. It has been loud since May, when the old rails were laid anew.
            Nobody sleeps.
            The council knows of it and has done nothing for a year, as councils do. Ask them why.
            """
        let document = try Document(pasted: text)
        #expect(document.citation.title == "The Tram Is Loud, and It Should Stay")
        #expect(document.paragraphs.map(\.sentences.count) == [2, 1, 2])
    }

    @Test func wordsOfEveryScriptSurvive() throws {
        let decomposed = "Cafe\u{301}s 👩‍👩‍👧 and שלום are the words of a man who sat here."
        let document = try Document(pasted: decomposed)
        let sentence = try #require(document.sentences.first)
        let text = document.quotation(of: sentence.range)
        #expect(Array(text.utf8) == Array(decomposed.utf8))
        #expect(Array(document.mended(sentence.range).utf8) == Array(decomposed.utf8))
    }
}
