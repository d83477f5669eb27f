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

    @Test("Of premises that work only together all are drawn, or none")
    func joint() throws {
        var count = 0
        for seed in UInt64(1)...3 {
            let graph = try Samples.joint(seed)
            let joint = graph.relations.filter { $0.sources.count > 1 }
            var style = DiagramStyle.report
            for unfolded in [nil] + graph.statements.map(\.id) {
                style.unfolded = unfolded.map { [$0] } ?? []
                let drawn = graph.diagram(style: style)
                #expect(drawn.isFolded)
                for relation in joint {
                    let seen = relation.sources.compactMap(\.statement).map(drawn.draws)
                    #expect(Set(seen).count == 1, "\(relation) \(seen)")
                    count += seen.contains(true) ? 1 : 0
                }
            }
        }
        #expect(count > 20)
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

extension Samples {
    /// A tree of 120 statements, in which some premises lead to their claims only together.
    static func joint(_ seed: UInt64) throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        var state = seed
        func number(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let ids = (0..<120).map { place in
            let role: Statement.Role = place == 0 ? .thesis : place % 4 == 1 ? .claim : .evidence
            return graph.add(role, "This is sentence \(place) of it")
        }
        for place in stride(from: 1, to: 119, by: 2) {
            let target = Endpoint.statement(ids[number(place)])
            let (one, other) = (ids[place], ids[place + 1])
            for sources in number(3) == 0 ? [[one, other]] : [[one], [other]] {
                try graph.relate(sources, .supports, target)
            }
        }
        return graph
    }
}
