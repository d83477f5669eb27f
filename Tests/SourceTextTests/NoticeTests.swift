import Testing

@testable import SourceText

/// What is written in sentences and yet is no article: biographies, advertisements, prompts.
struct NoticeTests {
    private let opening = "Keep the late ferry running\n\nBy Ann Lowe\n\n"
    private let body = Pages.ferry

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
            "Ann Lowe keeps bees and, against her better judgment, a boat.",
            "Ms. Lowe lectures in the law of the sea.",
            "Ann Lowe's column runs on Tuesdays and Fridays.",
            "Reach Ann Lowe at the newsroom. Follow for more columns.",
            "Want to respond? Send letters of 250 words or fewer to the harbour desk.",
            "The Editorial Board is made up of five people who work apart from the newsroom.",
            "Editorials represent the view of the Gazette's board.",
            "Sign up for the Gazette's morning email. You can unsubscribe anytime.",
            "MORE LETTERS: The slip is a disgrace | In praise of the pilots",
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

    @Test(
        arguments: [
            "Ann Lowe should have known better, and so should we.",
            "Price is not what drives the people of Wick to the bridge.",
            "The pilots' column runs along the quay on Tuesdays and Fridays.",
            "Ned Marsh keeps bees and, against his better judgment, a boat.",
            "Reach the company at its office, and ask for the list of late boats.",
            "Want to respond is what the company says it does, and it never did.",
            "Editorials represent nobody but those who write them on a wet afternoon.",
            "Sign up for the watch, as I did. You can see the boats from there.",
            "Send letters of protest to the company until it answers one of them.",
            "The Rev. Ned Marsh is the man to ask, and he must answer.",
        ])
    func aLastParagraphThatLooksLikeANoticeStays(sentence: String) throws {
        for name in ["Ann Lowe", "Ann Price"] {
            let document = try Document(
                pasted: "Keep the late ferry running\n\nBy \(name)\n\n\(body)\n\n\(sentence)")
            #expect(document.paragraphs.count == 3)
        }
    }

    @Test func whatABoardSaysOfItselfInItsEditorialStays() throws {
        let document = try Document(
            pasted: "Keep the late ferry running\n\nBy the Wick Editorial Board\n\n\(body)\n\n"
                + "The Wick Editorial Board has been late too. It was wrong of us each time.")
        #expect(document.paragraphs.count == 3)
    }

    @Test func aBiographyOfATitledPersonIsLeftOutWhereNoAuthorIsKnown() throws {
        let document = try Document(
            pasted: "Keep the ferry\n\n\(body)\n\nThe Rev. Ned Marsh is retired and lives in Wick.")
        #expect(document.paragraphs.count == 2)
        #expect(document.leftOut.last?.reason == .biography)
    }

    @Test func linksBelowAHeadingAreLeftOutAndTheArticlesOwnListStays() throws {
        let links = "\n\n- In praise of the late bus\n- What the tide taught me"
        let more = try Document(pasted: "\(opening)\(body)\n\nMORE STUDENT VOICES\(links)")
        #expect(more.paragraphs.count == 2)
        let own = try Document(pasted: "\(opening)\(body)\n\nWHAT WE NEED\(links)")
        #expect(own.paragraphs.count == 4)
    }

    @Test func theSecondLineOfANoticeIsPartOfIt() throws {
        let document = try Document(
            pasted: "\(opening)\(body)\n\nViews expressed here are those of the author. Replies of "
                + "up to\n300 words may be sent to the harbour office.")
        #expect(document.paragraphs.count == 2)
        #expect(document.leftOut.suffix(2).map(\.reason) == [.other, .other])
    }

    @Test func theFootOfThePageIsNoPartOfABiography() throws {
        let document = try Document(
            pasted: "\(opening)\(body)\n\nAnn Lowe is a former pilot at the Port of Wick\n"
                + "© wickgazette   Terms   Cookies   Contact us")
        #expect(document.citation.biography == "Ann Lowe is a former pilot at the Port of Wick")
        #expect(document.leftOut.last?.reason == .copyright)
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
