import ArgumentModel
import SourceText
import Testing

@Suite("Editing")
struct EditingTests {
    @Test("another role is a person's decision, and only evidence has a kind")
    func reassigning() throws {
        var graph = ArgumentGraph()
        let id = graph.add(.evidence, "It fell", decision: .init(by: .miner, confidence: 0.3))
        try graph.update(id) { $0.kind = .event }
        try graph.reassign(id, to: .claim)
        #expect(graph.statements[id]?.role == .claim)
        #expect(graph.statements[id]?.kind == nil)
        #expect(graph.statements[id]?.decision == .byPerson)
    }

    @Test("a relation is led elsewhere, even back to its source, but not to itself")
    func retargeting() throws {
        var graph = ArgumentGraph()
        let ids = ["One", "Two", "Three"].map { graph.add(.claim, $0) }
        let link = try graph.relate(
            ids[0], .supports, ids[1], decision: .init(by: .miner, confidence: 0.2))
        try graph.retarget(link, to: ids[2])
        #expect(graph.relations[link]?.target == .statement(ids[2]))
        #expect(graph.relations[link]?.decision == .byPerson)
        try graph.retarget(link, to: ids[0])
        #expect(graph.relations[link]?.target == .statement(ids[0]))
        let before = graph
        #expect(throws: GraphError.circularRelations(link)) { try graph.retarget(link, to: link) }
        #expect(graph == before)
    }

    @Test("other words leave passages and quotations as they are")
    func rewording() throws {
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        let id = graph.add(.claim, "close it", at: Passage(source: source, quotation: "close it"))
        try graph.reword(id, as: "The bridge must close.")
        #expect(graph.statements[id]?.text == "The bridge must close.")
        #expect(graph.statements[id]?.quotation == "close it")
    }

    @Test("a statement whose passages change takes its new place in reading order")
    func moving() throws {
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        let ids = [1, 2, 3].map { (paragraph: Int) in
            graph.add(.claim, "\(paragraph)", at: Passage(source: source, paragraph: paragraph))
        }
        try graph.update(ids[2]) { $0.passages[0].paragraph = 1 }
        #expect(graph.statements.map(\.id) == [ids[0], ids[2], ids[1]])
    }

    @Test("no edit changes an identifier")
    func identityStays() throws {
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        let id = graph.add(.claim, "One")
        try graph.update(id) { $0 = Statement(id: "other", role: .claim, text: "Two") }
        try graph.update(source) { $0 = Source(id: "other") }
        #expect(graph.statements.map(\.id) == [id])
        #expect(graph.statements[id]?.text == "Two")
        #expect(graph.sources.map(\.id) == [source])
    }

    @Test("what is not there cannot be edited")
    func unknownRecords() {
        var graph = ArgumentGraph()
        let unknown = GraphError.unknown(id: "x", in: "the edit")
        #expect(throws: unknown) { try graph.reword("x", as: "") }
        #expect(throws: unknown) { try graph.update("x" as Source.ID) { _ in } }
        #expect(throws: unknown) { try graph.update("x" as Relation.ID) { _ in } }
        #expect(throws: unknown) { try graph.update("x" as Argument.ID) { _ in } }
        #expect(throws: unknown) { try graph.update("x" as Group.ID) { _ in } }
        #expect(throws: unknown) { try graph.remove("x" as Statement.ID) }
        #expect(throws: unknown) { try graph.remove("x" as Relation.ID) }
    }
}
