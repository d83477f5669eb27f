import Testing

@testable import SourceText

/// Letters to editors and open letters: what is greeting and signature, and what is the letter.
struct LetterTests {
    private let body = """
        The ferry has been late on nine mornings of the last twenty. I have kept a list, and I will
        gladly show it to anybody who asks. The company blames the tide.

        The tide is printed a year ahead. Let the company print its excuses as early.
        """

    private func reasons(_ document: Document) -> [String] {
        document.leftOut.map { "\($0.line) \($0.reason)" }
    }

    @Test(
        arguments: [
            "Sir,", "Dear Editor,", "To the Editor:", "To the Editor of the Quay Gazette",
            "Brothers and Sisters,", "Dear Councillor Brandt,", "Gentlemen, and Mrs. Lowe:",
            "Hi all,",
        ])
    func aGreetingIsNeitherTitleNorText(greeting: String) throws {
        let document = try Document(pasted: "\(greeting)\n\n\(body)")
        #expect(document.citation.title == nil)
        #expect(document.citation.author == nil)
        #expect(reasons(document) == ["1 letter"])
        #expect(document.paragraphs.map(\.sentences.count) == [3, 2])
    }

    @Test func theHeadlineAboveAGreetingIsTheTitle() throws {
        let document = try Document(pasted: "THE FERRY.\n\nTo the Editor.\n\n\(body)")
        #expect(document.citation.title == "THE FERRY.")
        #expect(reasons(document) == ["1 title", "3 letter"])
    }

    @Test func closeSignaturePlaceAndDateStandBelowTheLetter() throws {
        let document = try Document(
            pasted: """
                THE FERRY

                Sir,

                \(body)

                I am, Sir,
                Your obedient servant,

                THOS. WRAY ALLARD.
                Mill House, Upper Wick, March 9th, 1908.
                """)
        #expect(document.citation.author == "THOS. WRAY ALLARD")
        #expect(document.paragraphs.count == 2)
        #expect(
            reasons(document).suffix(4) == ["10 letter", "11 letter", "13 author", "14 letter"])
    }

    @Test func aSignatureNeedsNoClose() throws {
        let document = try Document(
            pasted: "\(body)\n\nEDITH BRANDT,\n\nMatron, Quay Street.\n\nWick, May 2, 1922.")
        #expect(document.citation.author == "EDITH BRANDT")
        #expect(reasons(document) == ["6 author", "8 letter", "10 letter"])
    }

    @Test func aPostscriptIsText() throws {
        let document = try Document(
            pasted: "Dear Editor,\n\n\(body)\n\nYours faithfully,\nEdith Brandt\n\nP.S. It was "
                + "late again today.")
        #expect(document.citation.author == "Edith Brandt")
        #expect(document.paragraphs.count == 3)
    }

    @Test func aGreetingThatIsQuotedStaysText() throws {
        let text = """
            \(body)

            The company has answered every one of us in the same words, and they begin so:

            Dear Customer,

            We thank you for your letter and for your patience.
            """
        let document = try Document(pasted: text + "\n\n" + body + "\n\n" + body)
        #expect(document.leftOut == [])
    }
}
