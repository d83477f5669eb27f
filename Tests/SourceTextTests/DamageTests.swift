import Testing

@testable import SourceText

struct DamageTests {
    private func mended(_ text: String) throws -> [String] {
        let document = try Document(pasted: text)
        return document.sentences.map { document.mended($0.range) }
    }

    @Test(arguments: [
        ("T\nhe treaty is short, as treaties go.", "The treaty is short, as treaties go."),
        ("T\n\nhe treaty is short, as treaties go.", "The treaty is short, as treaties go."),
        ("W\nHEN I was nineteen I drove a coach.", "WHEN I was nineteen I drove a coach."),
        ("A\nnew treaty is what the town needs.", "A new treaty is what the town needs."),
        ("A\nfter the flood we all moved away.", "After the flood we all moved away."),
        ("I\nn 2011 we came back to the town.", "In 2011 we came back to the town."),
        ("I\nremember the day of the flood well.", "I remember the day of the flood well."),
        ("“T\nhe end,” he said, and left the room.", "“The end,” he said, and left the room."),
        ("Nonsense!” is what he said of the plan.", "“Nonsense!” is what he said of the plan."),
    ])
    func aDropCapIsGivenBackToItsWord(text: String, whole: String) throws {
        let document = try Document(pasted: text)
        let first = try #require(document.sentences.first)
        #expect(document.mended(first.range) == whole)
        #expect(document.quotation(of: first.range) == text)
    }

    @Test(arguments: [
        ("The di-plomacy of the mayor failed. So much for diplomacy.", "The diplomacy"),
        ("A well-known rule of the well known is to keep what works.", "A well-known"),
        ("The anti-terrorism law and the antiterrorism squad went on.", "The anti-terrorism"),
        ("The co-operation of all, or cooperation, is what we need.", "The co-operation"),
        ("The dip\u{AD}lomacy of the mayor failed in the end.", "The diplomacy"),
        ("The re-election of the mayor, her reelection, went on.", "The re-election"),
        ("The mother-in-law of the mayor is the one who knows.", "The mother-in-law"),
    ])
    func aBrokenWordIsMendedAndACompoundIsNot(text: String, start: String) throws {
        #expect(try mended(text)[0].hasPrefix(start + " "))
    }

    @Test func wordsBrokenAtALinesEndAreJoinedAndCompoundsKeepTheirHyphen() throws {
        let text = """
            The report speaks at length of the infor-
            mation age, and of what a well-
            known mayor called the anti-
            terrorism squad of a city that has non-
            performing loans and no long-term plan; a long-
            term plan it has not.
            """
        #expect(
            try mended(text) == [
                "The report speaks at length of the information age, and of what a well-known "
                    + "mayor called the anti-terrorism squad of a city that has non-performing "
                    + "loans and no long-term plan; a long-term plan it has not."
            ])
    }

    @Test(
        arguments: [
            ("It came ─ late ─ and it went.", "It came – late – and it went."),
            ("It came—late—and it went.", "It came – late – and it went."),
            ("It came -- late - and it went.", "It came – late – and it went."),
            ("From 1990–2000 the Paris–Lyon line ran at –2.0 degrees.", nil),
            ("“I thought—” he said, and then he left.", "“I thought –” he said, and then he left."),
            ("It\u{A0}\u{A0}came   late,\u{200B} and it went.", "It came late, and it went."),
        ] as [(String, String?)])
    func dashesAndBlanksAreMadeRegular(text: String, expected: String?) throws {
        #expect(try mended(text) == [expected ?? text])
    }

    @Test(
        arguments: [
            (
                "**Nobody** believes the *forecast*, _really_.",
                "Nobody believes the forecast, really."
            ),
            ("See [the report](http://example.org/a) of May.", "See the report of May."),
            ("The snake_case_word and 2*3*4 stay as they are.", nil),
            ("> Nobody needs it,\n> and nobody ever did.", "Nobody needs it, and nobody ever did."),
            ("Rates* were up, said the bank on Monday.", nil),
        ] as [(String, String?)])
    func marksOfMarkdownGo(text: String, expected: String?) throws {
        #expect(try mended(text) == [expected ?? text])
    }
}
