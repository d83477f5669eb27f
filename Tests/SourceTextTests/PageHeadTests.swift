import Testing

@testable import SourceText

/// Print: heads, feet and page numbers, and the sentences that a page break cut.
struct PageHeadTests {
    private func page(_ head: String) -> String {
        """
        One Bridge Too Few

        The council has counted the carts that cross the bridge in a day and
        has found that there are nine hundred of them, which is more than the
        engineers of the old bridge had thought of, and it has therefore sent
        \(head)
        Arthur Bell to London with a drawing. He will be asked what it costs.
        I hope that he will be asked also what it costs to go on as we are.
        """
    }

    @Test(
        arguments: [
            "THE QUAY GAZETTE, MAY 4, 1911                            5",
            "32          THE QUAY GAZETTE",
            "Journal of the Carters' Union     Vol 12 No 3    7",
            "THE QUAY GAZETTE  |  SPRING  |  63",
            "\n  6\n", "\nTHE QUAY GAZETTE 14\n",
            "Continued on page 6\n\nTHE QUAY GAZETTE   May 4   6\n\nBRIDGE: Bell goes to London\n"
                + "Continued from page 5\n",
        ])
    func aHeadInsideASentenceIsLeftOutAndTheSentenceIsOne(head: String) throws {
        let document = try Document(pasted: page(head))
        try Invariants.check(document)
        #expect(document.paragraphs.map(\.sentences.count) == [3])
        let first = document.sentences[0].range
        #expect(document.mended(first).hasSuffix("sent Arthur Bell to London with a drawing."))
        #expect(document.quotation(of: first).contains(head))
        let heads = document.leftOut.dropFirst()
        #expect(!heads.isEmpty && heads.allSatisfy { $0.reason == .pageHead })
    }

    @Test func aWordThatThePageBreakCutIsJoined() throws {
        let text = page("THE QUAY GAZETTE, MAY 4, 1911      5")
            .replacing("therefore sent\n", with: "sent for an en-\n")
            .replacing("\nArthur Bell to London", with: "\ngineer from London")
        let sentence = try #require(try Document(pasted: text).sentences.first)
        #expect(try Document(pasted: text).mended(sentence.range).contains("an engineer from"))
    }

    @Test func aHeadBetweenTwoParagraphsDoesNotJoinThem() throws {
        let document = try Document(
            pasted: """
                The carts are counted and the council knows how many of them there are each day.

                12    THE QUAY GAZETTE

                The engineer has drawn a bridge and the council has not yet looked at the drawing.
                """)
        #expect(document.paragraphs.count == 2)
        #expect(document.leftOut.map(\.reason) == [.pageHead])
    }

    @Test func aSubheadInCapitalsWithANumberIsNoPageHead() throws {
        let document = try Document(
            pasted: """
                The carts are counted and the council knows how many of them there are each day.

                THE CASE FOR LINE 9

                The engineer has drawn a bridge and the council has not yet looked at the drawing.
                """)
        #expect(document.leftOut.map(\.reason) == [.subhead])
    }

    @Test(
        arguments: [
            "THE QUAY GAZETTE          Spring Number     Issue 418     £5.95",
            "THE QUAY GAZETTE     [page 6]", "THE LANTERN — Spring Term",
            "The Quay Circular            Vol. XXXI, No. 2",
        ])
    func theHeadOfTheFirstPageIsNotTheTitle(head: String) throws {
        let document = try Document(pasted: page("on").replacing("One", with: "\(head)\n\nOne"))
        #expect(document.citation.title == "One Bridge Too Few")
        #expect(document.leftOut.first?.reason == .pageHead)
    }

    @Test func aRealCompoundAtALineEndKeepsItsHyphen() throws {
        let text = page("on").replacing("therefore sent\non", with: "sent a well-\nknown man,")
        let document = try Document(pasted: text)
        #expect(document.mended(document.sentences[0].range).contains("a well-known man,"))
    }
}
