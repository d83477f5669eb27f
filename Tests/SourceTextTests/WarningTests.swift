import Testing

@testable import SourceText

struct WarningTests {
    private func kinds(_ text: String) throws -> [ReadingWarning.Kind] {
        try Document(pasted: text).warnings.map(\.kind)
    }

    private let german = """
        Der Rat hat am Dienstag beschlossen, den alten Hafen zu verkaufen, und niemand hat die
        Menschen gefragt, die dort arbeiten. Das ist ein Fehler. Wir alle werden dafür bezahlen.
        """

    private let verse = """
        Slowly goes the ferry light,
        Slowly goes into the night,
        Nothing now is left of sight,
        Nothing but the gull in flight.

        Rain comes down upon the wall,
        Rain comes down on one and all,
        Nobody will hear me call
        When the evening starts to fall.
        """

    private let transcript = """
        INTERVIEWER: Why did you sell the harbour to the company that nobody knew?

        MAYOR: We had to. The city had no money.

        INTERVIEWER: But was there no other way to raise the sum that you needed?

        MAYOR: There was none that anybody told me about, and I asked them all.
        """

    private let pair = """
        # Sell the Docks

        By Ann Lee

        The docks are old and they cost the city a lot of money every year, more than anybody says.

        A sale would pay for the school roof and for the two bridges that have been closed, and it
        would end the quarrel of which we are all so tired, so that we could talk of the rest.

        The buyers are there, the price is fair, and the council should sign before the year ends.

        # Keep the Docks

        By Bo Chan

        The docks are the last place in the city where anybody can earn a wage that pays the rent.

        Selling them would be a mistake that no later council could put right.
        """

    private let stub = """
        Why We Must Drink More Tea

        Tea is the drink of reason, and our city has forgotten it. There is a shop at each corner.

        To continue reading, subscribe today.
        Already a subscriber? Log in
        """

    @Test func eachDoubtIsSaid() throws {
        #expect(try kinds(german) == [.notEnglish, .littleProse])
        #expect(try kinds(verse) == [.verse, .littleProse])
        #expect(try kinds(transcript) == [.transcript, .littleProse])
        #expect(try kinds(stub) == [.paywallStub, .littleProse])
        #expect(try kinds(pair).first == .severalArticles)
    }

    @Test func stanzasWhoseLinesRunOnAreVerse() throws {
        let stanza = """
            The harbour keeps no book of debts,
            it takes the tide and then forgets,
            and men who counted all they had
            went home at evening wet and sad.
            """
        let poem = Array(repeating: stanza, count: 5).joined(separator: "\n\n")
        #expect(try kinds("The Harbour\n\n" + poem).contains(.verse))
    }

    @Test func anotherArticleBelowTheCommentsIsSaidAndLendsNoAuthor() throws {
        let first = """
            Keep The Old Docks

            The docks are worth more than the land under them. Two hundred people work there. \
            The city should keep them, and it should mend the cranes this year.

            Nobody has shown what would replace them. The plan names three towers and no tenant.
            """
        let more = Array(
            repeating: "The cranes cost less than one tower, and they earn their keep. ", count: 20)
        let end = "\n\n" + more.joined() + "\n\nBy Mara Quill\n212 comments"
        let body = "The night boat carries nurses home, and the port should let it sail. "
        let second =
            "\n\n" + Array(repeating: body, count: 14).joined()
            + "\n\nMara Quill is a nurse and the author of “Night Boat”. She lives in Port Elm."
        let document = try Document(pasted: first + end + second)
        #expect(document.warnings.contains { $0.kind == .severalArticles })
        #expect(document.citation.author == nil)
        #expect(document.citation.biography == nil)
    }

    @Test func aMessageSaysWhatWasSeenAndWhatToDo() throws {
        let warnings = try Document(pasted: pair).warnings
        #expect(
            warnings.first?.message
                == "another article seems to begin at line 12; paste one article at a time")
    }

    private let docks = """
        The cranes of the harbour lift forty containers an hour and employ two hundred people. \
        Every ship that leaves the quay pays a fee, and the fees repair the breakwater. A tower \
        of flats would pay once and then stand empty through the winter.

        Fishermen land their catch beside the warehouse, and the warehouse feeds nine villages. \
        Nobody in the planning office has said where the trawlers would go. The cranes and the \
        quay were built to last a century, and the harbour has sixty years of it left.
        """
    private let exams = """
        Teachers mark the essays of ninety pupils in a fortnight and sleep little. A machine \
        reads a page in a second, but it rewards long sentences and rare adjectives. Pupils \
        learn that quickly, and their parents pay tutors who teach the trick.

        An examiner who explains a mark teaches something; a number without a reason teaches \
        obedience. The ministry tested the program in four schools and hid the report. Let the \
        teachers keep their pens and give them fewer pupils in a class.
        """

    @Test func aHeadlineAtWhichTheMatterChangesOpensAnotherArticle() throws {
        let (first, second) = (docks + "\n\n" + docks, exams + "\n\n" + exams)
        let glued = "Keep The Old Docks\n\n\(first)\n\nLet Teachers Mark\n\n\(second)"
        #expect(try kinds(glued) == [.severalArticles])
    }

    @Test func aSubheadWithinTheSameMatterOpensNoArticle() throws {
        let parts = "\(docks)\n\n\(docks)\n\nWho Would Pay For The Quay\n\n\(docks)\n\n\(docks)"
        #expect(try kinds("Keep The Old Docks\n\n" + parts) == [])
        let mixed = "\(docks)\n\n\(exams)"
        #expect(try kinds("Docks And Marks\n\n\(mixed)\n\nOnce More, Then\n\n\(mixed)") == [])
    }
}
