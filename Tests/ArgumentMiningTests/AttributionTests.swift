import SourceText
import Testing

@testable import ArgumentMining

@Suite("Attribution")
struct AttributionTests {
    @Test(
        "names who says it",
        arguments: [
            ("Officials say that the wall will hold.", "Officials"),
            ("“It will hold for years,” Mr. Rask told the inquiry.", "Mr. Rask"),
            ("“It will hold,” said Ida Holm, the engineer.", "Ida Holm"),
            ("Mr. Rask, the chief engineer, said that it will hold.", "Mr. Rask"),
            ("The chief engineer, Mr. Rask, said that it will hold.", "Mr. Rask"),
            ("According to the Alder Institute, the wall will hold.", "the Alder Institute"),
            ("Some critics of the plan argue that it is dear.", "Some critics of the plan"),
        ])
    func named(_ sentence: String, _ speaker: String) throws {
        #expect(try self.speaker(sentence) == speaker)
    }

    @Test(
        "names nobody where the author speaks",
        arguments: [
            "I say that the wall will hold.", "The wall will hold.", "They said it would hold.",
        ])
    func unnamed(_ sentence: String) throws {
        #expect(try speaker(sentence) == nil)
    }

    private func speaker(_ sentence: String) throws -> String? {
        let text = TokenizedText(try Texts.document("A title\n\n\(sentence)\n"))
        let unit = try #require(UnitFinder(text).units().first)
        return AttributionFinder(text).speaker(in: unit.tokens)
    }
}
