import ArgumentAnalysis
import ArgumentModel
import Testing

@testable import DebatePrep

@Suite("Of two op-eds each speaks for its own side")
struct DebateCaseTests {
    /// A graph that a program made of a text, with its thesis and what attacks that.
    private func mined(
        thesis: String, against: [(text: String, speaker: String?)]
    ) throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let main = graph.add(.thesis, thesis)
        for (text, speaker) in against {
            let id = graph.add(.counterclaim, text)
            try graph.update(id) {
                $0.attribution = speaker
                $0.decision = Decision(by: .miner, confidence: 0.7)
            }
            try graph.relate(
                id, .attacks, main, decision: Decision(by: .miner, confidence: 0.5))
        }
        return graph
    }

    @Test("what a program calls a counterclaim stays with its text, unless somebody else says it")
    func voices() throws {
        let first = try mined(
            thesis: "The council should leave the square open to cars",
            against: [("Market Square must stay open on Saturdays", nil)])
        let second = try mined(
            thesis: "The council should close the square to cars every Saturday",
            against: [("Shopkeepers say that their customers will drive away", "Shopkeepers")])
        let both = try OpEdComparison(of: first, and: second)
            .sideBySide(titles: (first: "Open", second: "Closed"))
        let debate = DebateCase(of: both)
        let sides = debate.graph.statements.map { "\($0.text): \(debate.side(of: $0.id))" }
        #expect(
            sides == [
                "The council should leave the square open to cars: pro",
                "Market Square must stay open on Saturdays: pro",
                "The council should close the square to cars every Saturday: con",
                "Shopkeepers say that their customers will drive away: pro",
            ])
        #expect(debate.theses.count == 2)
    }
}
