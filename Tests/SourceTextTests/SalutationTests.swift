import Testing

@testable import SourceText

/// Letters whose salutation stands on the line of their first sentence.
struct SalutationTests {
    private let rest = "The tide is printed a year ahead. Let the company print its excuses."

    private func first(_ text: String) throws -> String {
        let document = try Document(pasted: "\(text)\n\n\(rest)")
        #expect(document.paragraphs.count == 2)
        return document.quotation(of: document.paragraphs[0].sentences[0].range)
    }

    @Test(
        arguments: [
            "Sir,—", "Sir, – ", "SIR, - ", "SIR—", "Sir – ", "Sir, ", "Madam,--", "Gentlemen, ",
            "Dear Editor – ", "Dear Sir,—", "Re \"Keep the Ferry,\" June 14: ",
            "Re “Keep the Ferry” (Letters, 14 June): ", "Sir, – Re \"Keep the Ferry,\" 3 May: ",
        ])
    func theFirstSentenceBeginsBehindTheSalutation(salutation: String) throws {
        let sentence = "The ferry has been late on nine mornings of the last twenty."
        #expect(try first(salutation + sentence) == sentence)
    }

    @Test(
        arguments: [
            "Sir Ned Lowe, the pilot, has kept the harbour for thirty years without a wreck.",
            "Sir, yes, we said, and went aboard with the rest of the crew of the ferry.",
            "Dear ferries are no worse than dear bread - the poor go without both of them.",
            "Dear Port Wick, you have been good to me, and I mean to be good to you.",
            "Re-election is what the harbour master wants: nothing else explains the paint.",
            "Re the ferry: the company has answered nobody who wrote to it this year.",
            "Editors of small newspapers, it is said, print whatever the company sends them.",
            "Sir-Ned-come-lately has bought the ferry and means to sell the slip as well.",
        ])
    func aSentenceThatOpensAlikeStaysWhole(sentence: String) throws {
        #expect(try first(sentence) == sentence)
    }

    @Test func theParagraphKeepsTheSalutation() throws {
        let document = try Document(pasted: "Sir,—The ferry was late again today.\n\n\(rest)")
        #expect(document.paragraphs[0].range.lowerBound == 0)
        #expect(document.leftOut == [])
    }

    @Test func aSalutationWithinTheTextIsPartOfItsSentence() throws {
        let document = try Document(
            pasted: "\(rest)\n\nSir, The ferry was late again today, the letter of the pilot said.")
        let sentence = document.paragraphs[1].sentences[0]
        #expect(document.quotation(of: sentence.range).hasPrefix("Sir, The ferry"))
    }
}
