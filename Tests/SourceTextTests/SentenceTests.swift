import Testing

@testable import SourceText

/// Each case is one paragraph; `|` stands where a sentence ends.
struct SentenceTests {
    @Test(arguments: [
        "The U.S. sold it. | They left the U.S. | The buyers paid. | It was U.S. land.",
        "Mr. J. R. Smith met Dr. Roe and Sen. Ann Lee. | They left.",
        "It closed at 5 p.m. Monday. | It closed at 5 p.m. | Trams stopped at 6 a.m. on Sunday.",
        "On Jan. 6 and Sept. 11 it rained. | It rained in Jan. | Then it stopped.",
        "See No. 5 and Nos. 6 to 9. | Is it over? | No. | It is not.",
        "It cost 3.5 percent vs. 4.1 last year. | Prices, e.g. rents, rose.",
        "The U.S.’s share fell. | The E.U.’s rose.",
        "“Stop!” he said. | “Why?” she asked. | “Who pays?” Ann Lee wondered.",
        "He called it “a disgrace.” | She laughed. | He called it “a farce”. | She left.",
        "“Never again?” is what they said. | They lied.",
        "He waited … and waited. | Then it came… | And it went.",
        "I thought... I knew. | He stopped... | The tram came.",
        "The plan (which nobody liked. Nobody!) was dropped. | (They cheered. | We wept.)",
        "It was cheap; it was ugly; it was ours. | Three things: rent, food, heat.",
        "We lost.[2] | They won. [3] | Nobody cared.",
        "“It is ours. | It was theirs,” she said. | ‘Was it?’ | It was.",
        "Take Plan B. | Then came World War I. | Many died of it.",
        "The firm Smith & Sons Inc. | But that was long ago.",
        "The vote was 5-4. | 12 people left. | “$5 million!” | €3 a head.",
        "She has a Ph.D. in law. | She lives in Washington, D.C. | Her book is out.",
        "Visit example.org today. | Node.js is a program.",
        "« C’est la vie. » | He shrugged.",
        "Prof. D. L. Marchetti writes on p. 88. | Nobody read it.",
        "St. Brannoc’s has 640 people on Dunmore Ave. | They work at night.",
        "“We won.” – A poster, p. 12",
    ])
    func aParagraphIsSplitWhereASentenceEnds(marked: String) {
        let parts = marked.split(separator: "|").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        let bytes = Array(parts.joined(separator: " ").utf8)
        let found = SentenceSplitter(bytes).ranges(in: [bytes.indices]).map { bytes.text($0) }
        #expect(found == parts)
    }

    @Test func noSentenceCrossesAParagraphOrHoldsBlanksAround() throws {
        let document = try Document(
            pasted: "  The first part has no end and\n\n  The second part has one here.  ")
        #expect(document.paragraphs.count == 1 || document.paragraphs.count == 2)
        for sentence in document.sentences {
            let text = document.quotation(of: sentence.range)
            #expect(text.first != " " && text.last != " ")
            #expect(document.paragraphs[sentence.paragraph - 1].range.contains(sentence.range))
        }
    }

    @Test func theNumbersOfAListStayWithTheirSentences() throws {
        let document = try Document(
            pasted: """
                There are two reasons why we should keep it:

                1. First, the money. We have none.
                2. Second, the time it takes to build.

                - Nobody asked for it
                """)
        #expect(document.paragraphs.map(\.sentences.count) == [1, 2, 1, 1])
        #expect(
            document.mended(document.paragraphs[1].range) == "1. First, the money. We have none.")
        #expect(document.mended(document.paragraphs[3].range) == "Nobody asked for it")
    }
}
