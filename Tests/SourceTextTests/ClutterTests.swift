import Testing

@testable import SourceText

/// Pages as they are pasted, each with what a reader takes from it.
struct ClutterTests {
    private func reasons(_ document: Document) -> [String] {
        document.leftOut.map { "\($0.line) \($0.reason)" }
    }

    @Test func aPageFullOfFurnitureYieldsItsArticle() throws {
        let document = try Document(pasted: Pages.full)
        #expect(document.citation.title == "Why the Council Should Keep the Docks")
        #expect(document.citation.dek == "Selling the quay would cost more than it brings in.")
        #expect(document.citation.author == "Jane Q. Roe and Kofi A. Mensah")
        #expect(document.citation.date == "3 March 2024")
        #expect(document.citation.biography?.hasSuffix("in Port Haven with two dogs.") == true)
        #expect(document.paragraphs.map(\.sentences.count) == [3, 3, 4, 3])
        #expect(
            reasons(document) == [
                "1 navigation", "2 navigation", "3 navigation", "5 category", "6 title", "7 dek",
                "9 byline", "11 credit", "12 caption", "13 credit", "18 cookies", "22 subhead",
                "26 sharing", "28 advertisement", "32 biography", "34 biography", "36 category",
                "38 related", "39 related", "40 related", "41 related", "43 comments",
                "44 comments",
            ])
    }

    @Test func frontMatterAndMarkdownAreRead() throws {
        let document = try Document(pasted: Pages.markdown)
        let yaml = try #require(document.frontMatter)
        #expect(document.quotation(of: yaml) == "title: \"A Bridge\"\nauthor: Ann Lee\n")
        #expect(document.citation.title == "A Bridge Too Many")
        #expect(document.citation.author == "Ann Lee")
        #expect(
            reasons(document) == [
                "1 frontMatter", "2 frontMatter", "3 frontMatter", "4 frontMatter", "5 title",
                "7 byline", "12 subhead", "19 related",
            ])
        #expect(document.paragraphs.map(\.sentences.count) == [2, 1, 1, 1, 2])
    }

    @Test func aBiographyAboveTheBodyAndNoticesBelowAreLeftOut() throws {
        let document = try Document(pasted: Pages.memoir)
        #expect(document.citation.title == "What the Strike Taught Me")
        #expect(document.citation.author == "Tom O’Neil-Baptiste")
        #expect(document.citation.biography?.hasPrefix("Mr. O’Neil-Baptiste is") == true)
        #expect(
            reasons(document) == [
                "1 navigation", "2 navigation", "4 category", "6 title", "7 date", "9 byline",
                "11 biography", "19 other", "20 newsletter",
            ])
    }

    @Test func aSentenceSetLargeIsReadOnce() throws {
        let document = try Document(pasted: Pages.column)
        #expect(document.citation.author == "Dr. Ana-Lucía Ortiz Vega")
        #expect(document.citation.date == "Jan. 6, 2024")
        #expect(document.citation.address == "https://example.org/water")
        #expect(document.leftOut.map(\.reason).contains(.pullQuote))
        #expect(document.leftOut.last?.reason == .other)
        #expect(document.paragraphs.count == 4)
    }

    @Test func theAuthorOfAnArgumentAboutAPersonIsNotThatPerson() throws {
        let document = try Document(
            pasted: """
                Let the Pilot Speak

                By Ann Lee

                Joe Marsh is a retired pilot who lives in Hale. He knows the river better than we.

                The council would not hear Marsh. It heard six consultants instead, and paid them.

                Joe Marsh is a man who was right for forty years. Let him speak.
                """)
        #expect(document.paragraphs.count == 3)
        #expect(document.citation.biography == nil)
    }

    @Test func sentencesThatBeginLikeACueAreKept() throws {
        let sentences = [
            "Share of blame belongs to all of us.", "Listen to the people who work there.",
            "Support our troops by bringing them home.", "Copyright law is a ruin.",
            "Follow the money and you will see.", "Read my lips and do not laugh.",
            "More on that later, if we live.", "By March 3 the ice had gone for good.",
            "My neighbour writes a newsletter about the girls who sell cookies.",
        ]
        let document = try Document(pasted: sentences.joined(separator: "\n\n"))
        #expect(document.leftOut == [])
        #expect(document.sentences.count == sentences.count)
    }

    @Test(arguments: [
        ("By Jane Roe", LeftOutLine.Reason.byline), ("BY JANE ROE AND JOHN DOE", .byline),
        ("By Jane Roe, Special to the Courier", .byline), ("Opinion by Will Grant", .byline),
        ("Jane Roe | Opinion contributor", .byline), ("By The Courier Editorial Board", .byline),
        ("Published March 3, 2024 at 5:00 a.m. ET", .date), ("3 March 2024 06.00 GMT", .date),
        ("Updated March 3, 2026 | 212 comments", .date), ("12 Comments · 3 March 2024", .date),
        ("2024-03-03", .date), ("Tue., Sept. 5th, 2023", .date), ("5 min read", .navigation),
        ("Skip to main content", .navigation), ("News > Opinion > Letters", .navigation),
        ("→ Share this article", .sharing), ("Share  Tweet  Email", .sharing),
        ("Sign up for our newsletter!", .newsletter), ("ADVERTISEMENT", .advertisement),
        ("Read more: The bridge that fell", .related), ("Tags: docks, council", .category),
        ("© 2024 The Courier. All rights reserved.", .copyright), ("Credit: J. Roe", .credit),
        ("We use cookies to make this site work.", .cookies), ("12 Comments", .comments),
        ("The quay at noon. (Jane Roe / Harbour Courier)", .caption),
        ("Already a subscriber? Log in", .subscription), ("https://example.org/a", .address),
        ("The views expressed are the author’s own.", .other), ("* * *", .other), ("17", .other),
    ])
    func aLineAloneIsKnownByItsWords(line: String, reason: LeftOutLine.Reason) throws {
        let bytes = Array(line.utf8)
        let lines = TextLine.lines(of: bytes, from: 0, number: 1)
        #expect(CueReader(bytes: bytes).match(lines[0], isLast: true)?.reason == reason)
    }

    @Test func theDateBesideACountOfCommentsIsTheDateOfTheArticle() throws {
        let document = try Document(
            pasted: """
                Keep The Old Docks
                By Jane Roe
                Updated March 3, 2026 | 212 comments

                The docks are worth more than the land under them. Two hundred people work there.

                Nobody has shown what would replace them. The plan names three towers.
                """)
        #expect(document.citation.date == "March 3, 2026")
        #expect(document.paragraphs.count == 2)
    }
}
