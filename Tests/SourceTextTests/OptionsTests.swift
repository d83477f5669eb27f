import Testing

@testable import SourceText

struct OptionsTests {
    private let text = """
        Save the Tram

        The tram is loud, and it has been loud since May. Nobody sleeps.

        Rails for sale

        It is ours, and we should keep it. Nobody else will.
        """

    @Test func aCitationCorrectsWhatThePageSays() throws {
        var citation = Citation()
        citation.author = "Ann Lee"
        citation.title = "Save the Old Tram"
        let document = try Document(pasted: text, options: ReadingOptions(citation: citation))
        #expect(document.citation.title == "Save the Old Tram")
        #expect(document.citation.author == "Ann Lee")
        #expect(document.leftOut.map(\.reason) == [.title, .subhead])
    }

    @Test func aKnownAuthorsBiographyIsFound() throws {
        var citation = Citation()
        citation.author = "Ann Lee"
        let options = ReadingOptions(citation: citation)
        let document = try Document(pasted: text + "\n\nLee drives a tram.", options: options)
        #expect(document.citation.biography == "Lee drives a tram.")
    }

    @Test func patternsKeepAndDropLines() throws {
        let options = ReadingOptions(
            keepLines: [LinePattern("RAILS *")], dropLines: [LinePattern("*keep it*")])
        let document = try Document(pasted: text, options: options)
        #expect(document.paragraphs.map { document.mended($0.range) }.last == "Rails for sale")
        #expect(document.leftOut.map(\.reason) == [.title, .dropped])
    }

    @Test(arguments: [
        ("photo: *", "Photo: the quay", true), ("photo", "Photo: the quay", false),
        ("*photo*", "A photo of it", true), ("*", "", true), ("a*b*c", "a-b-c", true),
        ("a*b*c", "acb", false), ("it's *", "It’s  ours", true), ("*a", "a", true),
        ("a*a", "a", false), ("", "", true), ("", "x", false),
    ])
    func aPatternIsComparedWithTheWholeLine(pattern: String, line: String, matches: Bool) {
        #expect(LinePattern(pattern).matches(line) == matches)
    }

    @Test func everyTableOfCuesCanBeRead() {
        #expect(CueTable.clutter.match(Folding.fold("advertisement"), words: 1) != nil)
        #expect(Biography.shared.weight(Folding.fold("she is the author of it")) >= 3)
        #expect(Abbreviations.shared.kind(Array("Mr".utf8), 0..<2) == .never)
        #expect(WordList.openers.contains(Array("However,".utf8), 0..<8))
    }
}
