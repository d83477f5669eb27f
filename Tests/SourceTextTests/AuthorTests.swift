import Testing

@testable import SourceText

/// Who wrote it: bylines with titles or without names, signatures, and what looks like them.
struct AuthorTests {
    private let body = Pages.ferry

    // MARK: Above the text

    @Test(
        arguments: [
            ("by the Revd Dr Ann Lowe", "Revd Dr Ann Lowe"),
            ("By the Rev. Ned Marsh-Lowe", "Rev. Ned Marsh-Lowe"),
            ("Rear Admiral (ret.) Ned Lowe-Marsh", "Rear Admiral (ret.) Ned Lowe-Marsh"),
            ("Commodore (ret.) Ann Lowe", "Commodore (ret.) Ann Lowe"),
            ("By Chief Boatswain's Mate Ned Lowe, USCG (Ret.)", "Chief Boatswain's Mate Ned Lowe"),
            ("By Col. Ned T. Lowe, U.S. Army (Ret.)", "Col. Ned T. Lowe"),
            ("By Professor Ann Lowe", "Professor Ann Lowe"),
            ("posted by A. Lowe in: tides, grumbling", "A. Lowe"),
            ("Miss Ann Lowe is a surgeon at St Bride's Infirmary, Wick", "Miss Ann Lowe"),
        ], ["\n", "\n\n"])
    func aTitleBeforeTheNameHidesNoAuthor(line: (text: String, author: String), gap: String) throws
    {
        let document = try Document(
            pasted: "Keep the late ferry running from Wick\(gap)\(line.text)\n\n\(body)")
        #expect(document.citation.title == "Keep the late ferry running from Wick")
        #expect(document.citation.author == line.author)
        #expect(document.citation.dek == nil)
        #expect(document.paragraphs.count == 2)
    }

    @Test(
        arguments: [
            "By THE EDITORS", "By a former harbour pilot", "by our Maritime Correspondent",
            "From our Maritime Correspondent", "By a member of No. 14 Branch, Dockers, Wick",
            "The Wick Mercury view",
        ])
    func aBylineWithoutANameIsNoDek(line: String) throws {
        let document = try Document(pasted: "Keep the late ferry running\n\n\(line)\n\n\(body)")
        #expect(document.leftOut.map(\.reason) == [.title, .byline])
        #expect(document.paragraphs.count == 2)
    }

    @Test func thePostBelowANameIsNoDek() throws {
        let document = try Document(
            pasted: "Keep the late ferry running\nWhy nine minutes are not the end of a town\n\n"
                + "By Ann Lowe\nHead of the pilots' school, Wick\n\n\(body)")
        #expect(document.leftOut.map(\.reason) == [.title, .dek, .byline, .byline])
        #expect(document.citation.author == "Ann Lowe")
    }

    @Test(
        arguments: [
            "By the Rev. Lowe's own count the ferry was late on nine mornings of twenty.",
            "By Ann Lowe's account the company has never once said that it was sorry.",
            "By the Chief Harbour Officer we are told to wait until the tide has turned.",
            "By the General Election of 1931 the ferry had been sold to the county.",
            "Miss Lowe keeps the light, and she has never once been asked to keep the time.",
            "Rear Admiral Lowe says that the ferry is a relic and the bridge a necessity.",
        ])
    func aSentenceThatOpensLikeABylineStaysText(sentence: String) throws {
        let document = try Document(
            pasted: "Keep the late ferry running\n\n\(body)\n\n\(sentence)\n\n\(body)")
        #expect(document.paragraphs.count == 5)
    }

    @Test(
        arguments: [
            ("The fare should have gone to tender, writes Ann Lowe, who teaches law", "Ann Lowe"),
            ("What the pilot writes Ann Lowe has never printed, nor answered", nil),
        ])
    func aStandfirstMayNameTheAuthor(dek: String, author: String?) throws {
        let document = try Document(pasted: "Keep the late ferry running\n\n\(dek)\n\n\(body)")
        #expect(document.citation.dek == dek)
        #expect(document.citation.author == author)
    }

    // MARK: Below the text

    @Test(
        arguments: [
            ("Colm Lowe, Dunwick", "Colm Lowe"), ("(Miss) Ann Lowe", "Ann Lowe"),
            ("Ann Lowe, 17", "Ann Lowe"), ("Amadi, grade 11", "Amadi"),
            ("Cdr Ned Lowe (retd)", "Cdr Ned Lowe"), ("A. Lowe, M.D.", "A. Lowe, M.D."),
            ("MR NED MARSH-LOWE, FRCS\nWick", "MR NED MARSH-LOWE"),
            ("Ann Lowe, deputy head", "Ann Lowe"),
        ])
    func aNameBelowTheTextIsTheAuthors(signature: String, author: String) throws {
        let document = try Document(pasted: "\(body)\n\n\(signature)")
        #expect(document.citation.author == author)
        #expect(document.paragraphs.count == 2)
    }

    @Test(
        arguments: [
            "Ann Lowe, for one, will not wait.", "Amadi, at eleven, knew it.", "Ask Ann Lowe.",
            "He was, in the end, Ned Lowe, M.D.", "Wick deserves no less, M.D. or not.",
        ])
    func aLastSentenceThatOpensWithANameStaysText(sentence: String) throws {
        let document = try Document(pasted: "\(body)\n\n\(sentence)")
        #expect(document.paragraphs.count == 3)
        #expect(document.citation.author == nil)
    }
}
