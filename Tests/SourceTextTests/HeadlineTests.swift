import Testing

@testable import SourceText

/// Which line is the headline, among what stands above it on a page.
struct HeadlineTests {
    private let body = Pages.ferry

    @Test(
        arguments: [
            "HOME  NEWS  SPORT  SHOWBIZ  BINGO", "Menu Log in E-Edition Obits",
            "☰ Menu    Log in", "News | Sports | Obituaries | Ag & Markets | Opinion",
            "LOCAL   RIVER STAGE: 14.2 ft   OBITS   OPINION   MARKETPLACE",
            "THE OVERBURDEN\na blog about rocks and those who live on them",
            "THE HERON\nStudent news of Wick High School", "FROM THE TOOL SHED",
            "SMALL HOURS\nA weekly letter about sleep\nNo. 114",
            "THE EVENING STANDARD-BEARER, Tuesday, November 9, 1982",
            "Fabricators' Monthly, May 1993", "From the Wick Tidings, April 1987",
            "Castings & Forgings Monthly", "The Student Tribune — Views",
            "THE WESTERN MERIDIAN                    Comment, page 21",
            "A PILOT'S VIEW", "LETTER OF THE WEEK",
            "View from the Slip\nThe quarterly of the Wick Guild of Pilots",
        ])
    func whatStandsAboveTheHeadlineIsNotTheTitle(above: String) throws {
        let document = try Document(pasted: "\(above)\n\nKeep the late ferry running\n\n\(body)")
        #expect(document.citation.title == "Keep the late ferry running")
        #expect(document.paragraphs.count == 2)
    }

    @Test(
        arguments: [
            ("Dr Ann Lowe-Marsh, harbour engineer", "Dr Ann Lowe-Marsh"),
            ("The Revd Ann Lowe", "The Revd Ann Lowe"),
            ("Bro. Ned Lowe, Shop Steward, Wick Docks", "Bro. Ned Lowe"),
            ("with Ann Lowe", "Ann Lowe"),
            ("by Ann Lowe, second bassoon, Wick Orchestra", "Ann Lowe"),
            ("Posted by Ann Lowe on January 30 | 14 comments", "Ann Lowe"),
            ("Ambassador Ned T. Lowe (ret.)", "Ambassador Ned T. Lowe"),
        ])
    func whoWroteItIsNotTheTitle(line: String, author: String) throws {
        let document = try Document(pasted: "Keep the late ferry running\n\n\(line)\n\n\(body)")
        #expect(document.citation.title == "Keep the late ferry running")
        #expect(document.citation.author == author)
        #expect(document.paragraphs.count == 2)
    }

    @Test func aNameAboveTheHeadlineIsThePapersWhereTheAuthorStandsBelow() throws {
        let document = try Document(
            pasted: "NORTHERN SIGNAL\n\nKeep the late ferry running\n\nBy Ann Lowe\n\n\(body)")
        #expect(document.citation.author == "Ann Lowe")
        #expect(document.citation.publication == "NORTHERN SIGNAL")
    }

    @Test(
        arguments: [
            ("(From the Wick Democrat, April 18, 1957)", "Wick Democrat", "April 18, 1957"),
            ("From the Port Wick Mercury, 9th March, 1953", "Port Wick Mercury", "9th March, 1953"),
            (
                "Leading article, The Usk Messenger, 19 October 1984", "The Usk Messenger",
                "19 October 1984"
            ),
        ])
    func aLineSaysWhereItAppeared(line: String, publication: String, date: String) throws {
        let document = try Document(pasted: "THE LATE FERRY\n\n\(line)\n\n\(body)")
        #expect(document.citation.title == "THE LATE FERRY")
        #expect(document.citation.publication == publication)
        #expect(document.citation.date == date)
        #expect(document.citation.dek == nil)
    }

    @Test(
        arguments: [
            "From the Slip to the Bridge, and Back", "The View From the 5:12 Boat",
            "Geneva, Twenty Years On", "THE VIEW FROM WICK", "The Harbour and the Herald",
        ])
    func aHeadlineThatLooksLikeAMastheadStays(title: String) throws {
        let document = try Document(pasted: "\(title)\n\nBy Ann Lowe\n\n\(body)")
        #expect(document.citation.title == title)
    }

    @Test(arguments: ["[f] Share   [x] Post   [@] Email", "Friendwall  Chirp  Email  Print"])
    func theShareBarIsNeitherDekNorAuthor(bar: String) throws {
        let document = try Document(
            pasted: "Keep the late ferry running\n\nBy Ann Lowe\n\n\(bar)\n\n\(body)")
        #expect(document.leftOut.map(\.reason) == [.title, .byline, .sharing])
        #expect(document.citation.dek == nil)
    }

    @Test func theSenderOfAnOpenLetterIsItsAuthor() throws {
        let document = try Document(
            pasted:
                "AN OPEN LETTER TO THE HARBOUR MASTER OF WICK\n\nfrom Ann Lowe, chandler, Wick\n\n"
                + "Dear Harbour Master,\n\n\(body)")
        #expect(document.citation.title == "AN OPEN LETTER TO THE HARBOUR MASTER OF WICK")
        #expect(document.citation.author == "Ann Lowe")
    }

    @Test func aHeadlineOfTwoLinesIsOne() throws {
        let document = try Document(
            pasted: "Keep the Late Ferry,\nand Say What It Costs\n\nAmbassador Ned Lowe (ret.)\n\n"
                + body)
        #expect(document.citation.title == "Keep the Late Ferry, and Say What It Costs")
    }

    @Test func shortLinesAboveALargeFirstLetterAreTheHead() throws {
        let document = try Document(
            pasted:
                "Mind the gap. Do not jump it.\n\nANN LOWE has crossed eleven times. She tells us "
                + "how.\n\nT\n" + body.dropFirst())
        #expect(document.citation.title == "Mind the gap. Do not jump it.")
        #expect(document.paragraphs.count == 2)
    }

    @Test func aStandfirstRightBelowTheHeadlineIsTheDek() throws {
        let document = try Document(
            pasted: "The boat on the slip\nOur ferries still run late. Ann Lowe waited for one.\n\n"
                + body)
        #expect(document.citation.title == "The boat on the slip")
        #expect(document.citation.dek?.hasPrefix("Our ferries") == true)
        #expect(document.paragraphs.count == 2)
    }
}
