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
            ("My father would have said that it will hold.", "My father"),
            ("The mayor, you'll remember, said he would move.", "The mayor"),
            ("A woman at my church says that it will hold.", "A woman at my church"),
            ("In March the trustees announced that it would hold.", "the trustees"),
            ("Walls, say the mayor's defenders, must hold.", "the mayor's defenders"),
            (
                "According to the wall board's annual report, it will hold.",
                "the wall board's annual report"
            ),
            ("Mrs. Leary told me they have been at it since 2017.", "Mrs. Leary"),
            (
                "Old Tom Rask, who built it and who holds it dear, says it will hold.",
                "Old Tom Rask"
            ),
            (
                "Chief Hal Rask over in Alder says that the wall will hold.",
                "Chief Hal Rask over in Alder"
            ),
        ])
    func named(_ sentence: String, _ speaker: String) throws {
        #expect(try self.speaker(sentence) == speaker)
    }

    @Test(
        "names nobody where the author speaks",
        arguments: [
            "I say that the wall will hold.", "The wall will hold.", "They said it would hold.",
            "If the mayor says that, the wall will fall.", "I had better say so early.",
            "The Act deepened Rask’s fear of the wall.",
            "Nothing about this wall argues for haste.",
            "I do not know what was said of the wall.", "Write in a clause that says it will hold.",
            "Then came the wall, announced at the old store.", "I can truly say that it will hold.",
        ])
    func unnamed(_ sentence: String) throws {
        #expect(try speaker(sentence) == nil)
    }

    @Test(
        "who only stands where a speaker would stand is not named",
        arguments: [
            ("The companies have a sharper reply.", nil),
            ("It is sometimes argued that the wall would fall.", nil),
            ("My successors have asked for a licence.", nil),
            ("Weather explains part of the slowdown.", nil),
            ("The house keeps still so that the guests may argue.", nil),
            ("The director, Sir Hal Rask, fears the precedent.", "Sir Hal Rask"),
            ("The engineer explained that the wall will hold.", "The engineer"),
            ("The wall will hold, officials say.", "officials"),
        ])
    func standsIn(_ sentence: String, _ speaker: String?) throws {
        #expect(try speakers(sentence) == [speaker])
    }

    @Test("the parts of one quotation have one speaker")
    func quotation() throws {
        let text =
            "“The wall will hold for years,” Mr. Rask said. “Officials say that it is dear. They "
            + "are wrong about that.” The town should pay for it."
        #expect(try speakers(text) == ["Mr. Rask", "Mr. Rask", "Mr. Rask", nil])
        let before =
            "“The wall will hold. It has held for years,” Mr. Rask said. The town should pay."
        #expect(try speakers(before) == ["Mr. Rask", "Mr. Rask", nil])
        let behind = "Mr. Rask said: “The wall will hold. It has held for years.” The town pays."
        #expect(try speakers(behind).suffix(2) == ["Mr. Rask", nil])
    }

    private func speakers(_ paragraph: String) throws -> [String?] {
        let text = TokenizedText(try Texts.document("A title\n\n\(paragraph)\n"))
        let units = UnitFinder(text).units()
        let speakers = Speakers(text, units)
        return units.indices.map(speakers.speaker)
    }

    private func speaker(_ sentence: String) throws -> String? {
        let text = TokenizedText(try Texts.document("A title\n\n\(sentence)\n"))
        let unit = try #require(UnitFinder(text).units().first)
        return AttributionFinder(text).speaker(in: unit.tokens)
    }
}
