import ArgumentModel
import TestSupport
import Testing

@Suite("The graph without what is unsure")
struct SurerGraphTests {
    private func relate(
        _ source: Statement.ID, _ target: Statement.ID, _ confidence: Double?,
        by maker: Decision<Relation.Choice>.Maker = .miner, in graph: inout ArgumentGraph
    ) throws {
        let decision = Decision<Relation.Choice>(by: maker, confidence: confidence)
        try graph.relate(source, .supports, target, decision: decision)
    }

    @Test("unsure relations of the miner go, and the statements that only they tied in")
    func unsure() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Thesis")
        let sure = graph.add(.claim, "Sure")
        let unsure = graph.add(.claim, "Unsure")
        let behind = graph.add(.evidence, "Behind the unsure one")
        let person = graph.add(.evidence, "Tied by a person")
        let loose = graph.add(.claim, "Tied to nothing")
        try relate(sure, thesis, 0.5, in: &graph)
        try relate(unsure, thesis, 0.4, in: &graph)
        try relate(behind, unsure, 0.9, in: &graph)
        try relate(person, thesis, 0.1, by: .person, in: &graph)
        try relate(sure, loose, nil, in: &graph)
        try graph.remove(try #require(graph.relations.last).id)
        let surer = graph.surer(than: 0.5)
        #expect(surer.statements.map(\.id) == [thesis, sure, person, loose])
        #expect(surer.relations.map(\.sources) == [[.statement(sure)], [.statement(person)]])
        #expect(graph.tiedToThesis == [thesis, sure, unsure, behind, person])
    }

    @Test("what stays is well-formed, and one by one gives the same", arguments: 1...150)
    func oneByOne(seed: Int) throws {
        let graph = try RandomGraph.make(seed)
        var expected = graph
        for relation in graph.relations
        where relation.decision.by == .miner && (relation.decision.confidence ?? 1) < 0.6 {
            if expected.relations.contains(relation.id) { try expected.remove(relation.id) }
        }
        let lost = graph.tiedToThesis.subtracting(expected.tiedToThesis)
        for id in graph.statements.map(\.id) where lost.contains(id) { try expected.remove(id) }
        let surer = graph.surer(than: 0.6)
        try surer.checkInvariants()
        #expect(surer == expected)
    }
}
