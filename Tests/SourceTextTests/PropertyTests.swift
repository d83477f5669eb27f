import Testing

@testable import SourceText

/// What holds for every text: nothing is lost, and every range is verbatim.
struct PropertyTests {
    @Test(arguments: 0..<300)
    func everyByteThatIsNotBlankIsAccountedFor(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let text = TextGenerator.page(&generator)
        guard let document = try? Document(pasted: text) else { return }
        try Invariants.check(document)
    }

    @Test(arguments: 0..<300)
    func randomBytesAreReadOrRefused(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 0..<400, using: &generator)
        let file = (0..<count).map { _ in TextGenerator.byte(&generator) }
        guard let document = try? Document(file: file) else { return }
        try Invariants.check(document)
    }

    @Test(arguments: 0..<60)
    func lineBreaksMakeNoDifference(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let text = TextGenerator.page(&generator).filter { $0 != "\r" && $0 != "\r\n" }
        let variants = ["\n", "\r\n", "\r"].map { lineBreak in
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let document = try? Document(pasted: lines.joined(separator: lineBreak))
            return document.map { whole in whole.sentences.map { whole.mended($0.range) } }
        }
        #expect(variants[0] == variants[1])
        #expect(variants[0] == variants[2])
    }

    @Test(arguments: [Pages.full, Pages.markdown, Pages.memoir, Pages.column])
    func thePagesOfTheseTestsKeepTheInvariants(page: String) throws {
        try Invariants.check(Document(pasted: page))
    }

    /// NUL alone is refused; every other control character stands in some paste or other.
    @Test(.timeLimit(.minutes(1)), arguments: Array(1...0x1F) + Array(0x7F...0x9F))
    func controlCharactersAreRead(code: UInt32) throws {
        let mark = String(try #require(Unicode.Scalar(code)))
        let text =
            "Title here\n\nThe council must close it \(mark)[31mnow, as \(mark) it \(mark)\(mark)fails. "
            + "Two of its cables\(mark)have snapped since the spring.\n"
        let document = try Document(pasted: text)
        try Invariants.check(document)
        #expect(!document.sentences.isEmpty)
    }

    @Test func readingTheSameTextTwiceGivesTheSame() throws {
        let (one, two) = (try Document(pasted: Pages.full), try Document(pasted: Pages.full))
        #expect(one.paragraphs == two.paragraphs && one.leftOut == two.leftOut)
        #expect(one.citation == two.citation && one.warnings == two.warnings)
    }
}

/// What `Document` promises of its ranges.
enum Invariants {
    static func check(_ document: Document) throws {
        var covered = [Bool](repeating: false, count: document.bytes.count)
        let heads = document.leftOut.filter { line in
            line.reason == .pageHead
                && document.paragraphs.contains { $0.range.contains(line.range) }
        }
        let outside = document.leftOut.filter { !heads.contains($0) }
        let pieces = document.paragraphs.map(\.range) + outside.map(\.range)
        for range in pieces {
            for index in range.lowerBound..<range.upperBound {
                #expect(!covered[index], "byte \(index) is claimed twice")
                covered[index] = true
            }
        }
        checkCoverage(document, covered)
        checkOrder(document)
        for sentence in document.sentences { checkSentence(sentence, document) }
    }

    private static func checkCoverage(_ document: Document, _ covered: [Bool]) {
        let bytes = document.bytes
        var index = 0
        while index < bytes.count {
            if !bytes.scalar(at: index).isSpacing {
                #expect(covered[index], "byte \(index) is lost")
            }
            index += bytes.scalarWidth(at: index)
        }
    }

    private static func checkOrder(_ document: Document) {
        for (number, paragraph) in document.paragraphs.enumerated() {
            #expect(paragraph.number == number + 1)
            #expect(!paragraph.sentences.isEmpty)
        }
        for (one, next) in zip(document.sentences, document.sentences.dropFirst()) {
            #expect(one.range.upperBound <= next.range.lowerBound)
        }
        #expect(document.leftOut.map(\.range) == document.leftOut.map(\.range).sorted())
    }

    private static func checkSentence(_ sentence: Sentence, _ document: Document) {
        let range = sentence.range
        let slice = document.bytes[range.lowerBound..<range.upperBound]
        #expect(Array(document.quotation(of: range).utf8) == Array(slice))
        #expect(!slice.isEmpty && slice.first.map { $0 & 0xC0 != 0x80 } == true)
        #expect(document.paragraphs[sentence.paragraph - 1].range.contains(range))
        #expect(document.bytes.trimmed(range.lowerBound..<range.upperBound).count == range.count)
        _ = document.mended(range)
    }
}
