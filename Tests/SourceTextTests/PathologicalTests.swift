import Testing

@testable import SourceText

/// Texts that nobody wrote: each is read in time that grows with its length.
@Suite(.serialized)
struct PathologicalTests {
    private let sentence = "The council voted on Tuesday to sell the harbour, and nobody was asked."

    private func repeated(_ text: String, _ count: Int, by joint: String) -> String {
        Array(repeating: text, count: count).joined(separator: joint)
    }

    private func read(_ text: String) throws -> Document {
        let document = try Document(pasted: text)
        _ = document.paragraphs.map { document.mended($0.range).utf8.count }
        return document
    }

    @Test(.timeLimit(.minutes(5)))
    func aLineOfFiveMillionBytesIsRead() throws {
        let text = repeated(sentence, 5_000_000 / sentence.utf8.count, by: " ")
        #expect(try read(text).sentences.count == 5_000_000 / sentence.utf8.count)
    }

    @Test(.timeLimit(.minutes(5)))
    func tenThousandParagraphsOfASentenceAreRead() throws {
        #expect(try read(repeated(sentence, 10_000, by: "\n\n")).paragraphs.count == 10_000)
    }

    @Test(
        .timeLimit(.minutes(5)), arguments: ["> ", "“", "(", "[", "*", "_", "- ", "# ", "!", "…"])
    func marksThatNestWithoutEndAreRead(mark: String) throws {
        let text = repeated(mark, 25_000, by: "") + sentence + "\n\n" + sentence
        #expect(try read(text).sentences.count >= 1)
    }

    @Test(.timeLimit(.minutes(5)))
    func quotationsThatNestAndCloseAreRead() throws {
        for (open, close) in [("“", "”"), ("(", ")"), ("*", "*"), ("[", "]")] {
            let text =
                "He said " + repeated(open, 25_000, by: "") + "no"
                + repeated(close, 25_000, by: "") + " and left us. " + sentence
            #expect(try read(text).sentences.count == 2)
        }
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            "T", "Jane Roe", "A short headline", "Read more:", "Comments", "By Ann Lee",
            "Jane Roe is a professor of law and lives in Hale.", "# Heading", "infor-",
            "MAYOR: No.",
        ])
    func hundredsOfLinesOfOneKindAreRead(line: String) throws {
        for joint in ["\n", "\n\n"] {
            let lines = repeated(line, 400, by: joint)
            #expect(try read(lines + "\n\n" + sentence).sentences.count >= 1)
            #expect(try read(sentence + "\n\n" + lines + "\n\n" + sentence).sentences.count >= 1)
        }
    }
}
