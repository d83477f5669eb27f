import ArgumentModel
import SourceText
import Testing

@testable import ArgumentMining

@Suite("Numbers that are no figures")
struct NumberUseTests {
    /// Whether the sentence has numbers, and none that counts or measures.
    private func countsNothing(_ sentence: String) throws -> Bool {
        let text = TokenizedText(
            try Document(pasted: "The council met in the hall and heard us all.\n\n\(sentence).\n"))
        let last = try #require(text.sentences.last)
        #expect(text.sentences.count == 2)
        return NumberUses.english.countNothing(in: last.tokens, of: text)
    }

    @Test(
        "dates, hours, ages, ranks, pages, roads and things of a series count nothing",
        arguments: [
            "The owners vote Nov. 12 in St. Alban", "It burnt on 3 January 1976",
            "It closed in 1998 and opened in 2004", "The office is open until 3.20 p.m.",
            "They left at 10:30", "My daughter, who is 9, asked", "He was aged 14 then",
            "A boy 14 years old asked", "It stands on page 12",
            "It stands in Table 12 and Appendix 3",
            "Nos. 118 to 158 came by fire", "The 19th of them left on Route 66",
            "Article 9 forbids it",
        ])
    func others(sentence: String) throws {
        #expect(try countsNothing(sentence))
    }

    @Test(
        "what is counted, measured or paid counts, whatever stands beside it",
        arguments: [
            "Disruption fell by 41 per cent", "We spent £18,400 in 2021",
            "Sick leave fell by a lot in the end",
            "In 2019 the average one started 0.9 seconds late", "11 offices closed in May",
            "Two of the owners vote Nov. 12", "In May 12 offices shut and 14 more will",
        ])
    func figures(sentence: String) throws {
        #expect(try !countsNothing(sentence))
    }

    @Test("evidence of which no number is a figure is no statistic, by model and by cues")
    func kinds() throws {
        for miner in [ArgumentMiner(), .cues] {
            let text = """
                The league should end video review. The owners vote Nov. 12 in St. Alban. \
                Reviews ate 6.8 minutes a match last season, and 41 percent of them changed nothing.
                """
            let graph = miner.graph(of: try Document(pasted: text))
            let evidence = graph.statements.filter { $0.role == .evidence }
            #expect(
                !evidence.contains { $0.text.contains("Nov. 12") && $0.kind == .statistic })
            #expect(evidence.contains { $0.text.contains("6.8") && $0.kind == .statistic })
        }
    }
}
