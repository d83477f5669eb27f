import ArgumentModel
import Testing

@testable import ArgumentDiagrams

@Suite struct UnfoldingTests {
    @Test("What is unfolded is drawn with all that lies between it and the thesis")
    func paths() throws {
        for graph in try Samples.all + [Samples.chain(100)] {
            let folded = graph.diagram()
            guard folded.isFolded else { continue }
            for statement in graph.statements where !folded.draws(statement.id) {
                var style = DiagramStyle.report
                style.unfolded = [statement.id]
                let drawn = graph.diagram(style: style)
                var next: Statement.ID? = statement.id
                for _ in 0..<200 {
                    guard let id = next else { break }
                    #expect(drawn.draws(id))
                    next = graph.relations.first { $0.sources == [.statement(id)] }
                        .flatMap { graph.statement(at: $0.target) }
                }
                for other in graph.statements where folded.draws(other.id) {
                    #expect(drawn.draws(other.id))
                }
                let hidden = drawn.folded.values.reduce(0, +)
                #expect(
                    hidden == graph.statements.count { !drawn.draws($0.id) })
            }
        }
    }

    @Test("What is drawn anyway, and what is not in the graph, changes nothing")
    func needless() throws {
        for graph in try Samples.all {
            let folded = graph.diagram()
            var style = DiagramStyle.report
            style.unfolded = Set(graph.statements.map(\.id).filter { folded.draws($0) })
            style.unfolded.insert("nobody")
            #expect(graph.diagram(style: style).dot == folded.dot)
        }
    }

    @Test("Of boxes alike, those that a person corrected are drawn first")
    func corrected() throws {
        var graph = ArgumentGraph()
        let miner = Decision<Statement.Role>(by: .miner, confidence: 0.5)
        let thesis = graph.add(.thesis, "Keep the ferry.", decision: miner)
        for number in 1...60 {
            let claim = graph.add(.claim, "It serves quarter \(number).", decision: miner)
            try graph.relate(claim, .supports, thesis, decision: .init(by: .miner))
        }
        let last = try #require(graph.statements.last?.id)
        #expect(!graph.diagram().draws(last))
        try graph.reword(last, as: "It serves the last quarter.")
        #expect(graph.diagram().draws(last))
    }
}
