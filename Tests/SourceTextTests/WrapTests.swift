import Testing

@testable import SourceText

/// Hard-wrapped text whose lines somebody edited afterwards.
struct WrapTests {
    private static let lines = """
        The council says that the ferry is a relic and that the bridge has made
        it needless. The council has not stood at the north slip on a morning in
        November. I have, for eleven years, and I have counted. On a working day
        some ninety people cross, and two thirds of them have no car to drive to
        the bridge and around the bay.

        The bridge is free, they say, and the ferry costs the county a sum every
        winter. Both are true. A road is not free either, and nobody asks of the
        road to the quarry what it earns. It carries forty lorries and the mayor
        is proud of it.

        Keep the boat, and let the county charge a fare that a cleaner can spare
        out of a morning's wage. It will not pay for the fuel. It was never meant
        to pay for it, and a town that asks of each thing what it earns will soon
        have nothing left but the quarry.
        """.split(separator: "\n", omittingEmptySubsequences: false)

    private func paragraphs(_ lines: [Substring]) throws -> [Int] {
        try Document(pasted: lines.joined(separator: "\n")).paragraphs.map(\.sentences.count)
    }

    /// The lines that one may edit within a sentence, each with its words.
    private static let editable = lines.indices.filter { words(lines[$0]).count > 6 }

    private static func words(_ line: Substring) -> [Substring] { line.split(separator: " ") }

    /// A word of the line that neither ends nor opens a sentence.
    private func inner(_ words: [Substring]) throws -> Int {
        try #require(
            words.indices.dropFirst().dropLast().first { index in
                words[index - 1...index].allSatisfy { $0.allSatisfy(\.isLowercase) }
            })
    }

    @Test(arguments: editable)
    func aWordMoreInOneLineChangesNoParagraph(line: Int) throws {
        var words = WrapTests.words(WrapTests.lines[line])
        try words.insert("undoubtedly", at: inner(words))
        var edited = WrapTests.lines
        edited[line] = Substring(words.joined(separator: " "))
        #expect(try paragraphs(WrapTests.lines) == [4, 4, 3])
        #expect(try paragraphs(edited) == [4, 4, 3])
    }

    @Test(arguments: editable)
    func aWordLessInOneLineChangesNoParagraph(line: Int) throws {
        var words = WrapTests.words(WrapTests.lines[line])
        try words.remove(at: inner(words))
        var edited = WrapTests.lines
        edited[line] = Substring(words.joined(separator: " "))
        #expect(try paragraphs(edited) == [4, 4, 3])
    }

    @Test(arguments: [1, 7, 8, 13])
    func aSentenceThatEndsShortOfTheColumnCutsNoParagraph(line: Int) throws {
        var edited = WrapTests.lines
        edited[line] = "It is an old boat, and it is slow, and it leaks."
        edited[line + 1] = "Everybody knows it, and nobody has said so until"
        #expect(try paragraphs(edited).count == 3)
    }

    @Test func aBiographyBelowAShortLineIsCutOff() throws {
        var edited = WrapTests.lines
        edited.append("Ann Lowe is a former pilot at the Port of Wick and the author of two books.")
        #expect(try paragraphs(edited) == [4, 4, 3])
    }

    @Test func shortLinesPartParagraphsWhereNoBlankLineDoes() throws {
        let text = WrapTests.lines.filter { !$0.isEmpty }.map { $0 }
        #expect(try paragraphs(text).count == 3)
    }

    @Test func anIndentedLastLineBelongsToItsBiography() throws {
        let document = try Document(
            pasted: WrapTests.lines.joined(separator: "\n")
                + "\n\n        Ann Lowe retired as a pilot in 2019. She lives in\n"
                + "        Port Wick.")
        #expect(document.paragraphs.count == 3)
    }
}
