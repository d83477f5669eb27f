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
}
