import Testing

@testable import SourceText

/// What is written in sentences and yet is no article: biographies, advertisements, prompts.
struct NoticeTests {
    private let opening = "Keep the late ferry running\n\nBy Ann Lowe\n\n"
    private let body = """
        The ferry has been late on nine mornings of the last twenty, and I have kept a list of them.

        The tide is printed a year ahead. Let the company print its excuses as early.
        """

    @Test(
        arguments: [
            "Dr Ann Lowe is keeper of the harbour light.",
            "Ann Lowe, P.E., retired, lives in Wick.",
            "Lowe owns a chandler's shop in Wick.", "The author was pilot at Wick until last year.",
            "Do YOU take the ferry? Vote in our poll:", "Got a story? Ring our newsdesk.",
            "Next issue: why the slip is slippery.", "Printed by union labour.",
            "You're getting this because you signed up at the kiosk. Unsubscribe",
            "You're reading the free edition. Upgrade for the tide tables.",
            "Comments are open to members.", "The Wick Ledger welcomes guest columns of 800 words.",
            "Most read | 1. Gull steals hat | 2. Fog",
        ])
    func aNoticeBelowTheArticleIsLeftOut(notice: String) throws {
        let document = try Document(pasted: "\(opening)\(body)\n\n\(notice)")
        #expect(document.paragraphs.count == 2)
        #expect(document.leftOut.count == 3)
    }

    @Test(
        arguments: [
            "ADVERTISEMENT\nTar that means business. Come and see us.",
            "----------\nEnjoying The Slip? It's free, but tar isn't. Become a supporter for $3 a month\n"
                + "----------",
            "This issue is supported by **GripTar**, the tar that holds. Use code TAR for 5% off.",
            "[Gallery: 9 photos. The slip in 1919. Photo 1: A boat on the slip. WICK ARCHIVE]",
        ])
    func aNoticeInsideTheArticleIsLeftOut(notice: String) throws {
        let document = try Document(
            pasted: opening + body.replacing("\n\n", with: "\n\n\(notice)\n\n"))
        #expect(document.paragraphs.map(\.sentences.count) == [1, 2])
    }

    @Test func smallAdvertisementsBelowALastRuleAreLeftOut() throws {
        let document = try Document(
            pasted: "\(opening)\(body)\n\n———\n\nFOR SALE: 4 oars, clean. Tel. Secretary.\n"
                + "Regatta entries close on Friday.")
        #expect(document.paragraphs.count == 2)
        #expect(document.leftOut.suffix(2).map(\.reason) == [.advertisement, .advertisement])
    }

    @Test func aLastSectionBelowARuleStays() throws {
        let document = try Document(pasted: "\(opening)\(body)\n\n* * *\n\nWe waited. It came.")
        #expect(document.paragraphs.count == 3)
    }

    @Test func aPersonWhomTheArticleNamesIsNoBiography() throws {
        let document = try Document(
            pasted:
                "\(body)\n\nI asked Ned Marsh about it.\n\nNed Marsh is a retired pilot in Wick.")
        #expect(document.paragraphs.count == 4)
    }

    @Test func wordsThatAlsoStandInPromptsStayText() throws {
        let line = "And before the clever ones in the comments start, I have heard it all."
        let document = try Document(pasted: "\(opening)\(body)\n\n\(line)")
        #expect(document.paragraphs.count == 3)
    }

    @Test func aParagraphInItalicsHasSentencesWithoutTheMarks() throws {
        let document = try Document(pasted: "\(body)\n\n*But who pays for it?*\n\n\(body)")
        let sentence = document.paragraphs[2].sentences[0]
        #expect(document.quotation(of: sentence.range) == "But who pays for it?")
    }
}
