import Testing

@testable import SourceText

/// The op-ed that the project began with. Its text may not be copied, so it is read where it
/// lies beside the checkout, and these tests are skipped where it does not.
@Suite(.enabled(if: OpEdAtHand.isPresent, "the op-ed lies beside the checkout only at home"))
struct OpEdAtHandTests {
    private var document: Document {
        get throws { try Document(file: OpEdAtHand.bytes) }
    }

    @Test func itHasEightParagraphsAndThirtyThreeSentences() throws {
        let document = try document
        #expect(document.paragraphs.map(\.sentences.count) == [4, 4, 2, 5, 6, 3, 5, 4])
        #expect(document.sentences.count == 33)
        #expect(document.warnings == [])
    }

    @Test func titleAuthorAndBiographyAreMetadata() throws {
        let citation = try document.citation
        #expect(citation.title?.hasSuffix("with Russia?") == true)
        #expect(citation.author == "Jonathan Stutte")
        #expect(citation.biography?.hasPrefix("Jonathan Stutte is") == true)
        #expect(citation.biography?.contains("Masters of Diplomacy") == true)
    }

    @Test func sixKindsOfLinesStandOutsideTheBody() throws {
        let lines = try document.leftOut.map { "\($0.line) \($0.reason)" }
        #expect(
            lines == [
                "1 navigation", "3 title", "7 credit", "24 author", "26 biography", "27 category",
                "29 comments",
            ])
    }

    @Test func theDropCapGetsItsQuotationMarkBackForPeopleOnly() throws {
        let document = try document
        let first = try #require(document.sentences.first)
        #expect(document.mended(first.range).hasPrefix("“Foolishness"))
        #expect(document.quotation(of: first.range).hasPrefix("Foolishness"))
    }
}
