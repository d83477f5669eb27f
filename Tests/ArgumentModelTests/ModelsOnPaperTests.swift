import ArgumentModel
import SourceText
import Testing

/// The maps of Documentation/Decisions/0001, each built in the model, written and read back.
@Suite("The maps that were drawn on paper fit the model")
struct ModelsOnPaperTests {
    private func survivesAsJSON(_ graph: ArgumentGraph) throws {
        try graph.checkInvariants()
        #expect(try ArgumentGraph(json: Array(graph.json.utf8)) == graph)
    }

    @Test("Toulmin: a warrant backs the step, a rebuttal undercuts it")
    func toulmin() throws {
        var graph = ArgumentGraph()
        let claim = graph.add(.claim, "The ferry will be late.")
        let data = graph.add(.evidence, "Fog lies on the bay.")
        let warrant = graph.add(.claim, "In fog the ferry slows down.")
        let backing = graph.add(.evidence, "The harbour rules say so.")
        let rebuttal = graph.add(.counterclaim, "The new ferry has radar.")
        try graph.update(claim) { $0.data["qualifier"] = .string("presumably") }
        let step = try graph.relate(data, .supports, claim)
        try graph.relate(warrant, .supports, step)
        try graph.relate(backing, .supports, warrant)
        try graph.relate(rebuttal, .undercuts, step)
        #expect(graph.premises(of: step).map(\.id) == [warrant])
        #expect(graph.answers(to: data).map(\.id) == [rebuttal])
        try survivesAsJSON(graph)
    }

    @Test("Carneades: an exception undercuts an argument node")
    func carneades() throws {
        var graph = ArgumentGraph()
        let premises = [
            graph.add(.evidence, "A signed a lease."), graph.add(.evidence, "B signed it too."),
        ]
        let conclusion = graph.add(.claim, "The lease binds.")
        try graph.update(conclusion) { $0.data["standard"] = .string("preponderance") }
        try graph.update(premises[1]) { $0.data["assumption"] = .boolean(true) }
        let step = Argument.Step(premises, therefore: conclusion)
        let argument = try graph.addArgument(title: "Contract", steps: [step])
        let exception = graph.add(.counterclaim, "A was a minor.")
        try graph.relate(exception, .undercuts, argument)
        let inference = Endpoint.step(argument, 1)
        try graph.relate(exception, .undercuts, inference)
        #expect(graph.relations(to: inference).count == 1)
        #expect(throws: GraphError.self) {
            try graph.relate(exception, .undercuts, Endpoint.step(argument, 2))
        }
        try survivesAsJSON(graph)
    }

    @Test("an undercut can be undercut, but never by itself")
    func undercutOfUndercut() throws {
        var graph = ArgumentGraph()
        let ids = (1...4).map { graph.add(.claim, "Statement \($0).") }
        let support = try graph.relate(ids[1], .supports, ids[0])
        let undercut = try graph.relate(ids[2], .undercuts, support)
        let second = try graph.relate(ids[3], .undercuts, undercut)
        try survivesAsJSON(graph)
        #expect(throws: GraphError.circularRelations(undercut)) {
            try graph.retarget(undercut, to: second)
        }
        #expect(throws: GraphError.circularRelations(second)) {
            try graph.retarget(second, to: second)
        }
    }

    @Test("linked premises share one relation; independent reasons have one each")
    func linkedPremises() throws {
        var graph = ArgumentGraph()
        let claim = graph.add(.claim, "The well must close.")
        let limit = graph.add(.evidence, "The limit is ten.")
        let reading = graph.add(.evidence, "The well gave twelve.")
        let other = graph.add(.evidence, "The pump is broken.")
        let linked = try graph.relate([limit, reading], .supports, claim)
        try graph.relate(other, .supports, claim)
        #expect(graph.relations[linked]?.isLinked == true)
        #expect(graph.premises(of: claim).map(\.id) == [limit, reading, other])
        try survivesAsJSON(graph)
    }

    @Test("a restated thesis is a statement of its own")
    func restatedThesis() throws {
        var graph = ArgumentGraph()
        let first = graph.add(.thesis, "Keep the night buses.")
        let again = graph.add(.thesis, "The night buses should stay.")
        try graph.relate(again, .restates, first)
        #expect(graph.thesis?.id == first)
        #expect(graph.theses.count == 2)
        try survivesAsJSON(graph)
    }

    @Test("a statement may attack itself, as in Argdown")
    func selfAttack() throws {
        var graph = ArgumentGraph()
        let liar = graph.add(.claim, "This sentence is false.")
        try graph.relate(liar, .attacks, liar)
        try survivesAsJSON(graph)
    }

    @Test("two sources live in one graph, and one source read twice is one source")
    func twoSources() throws {
        let first = try Document(pasted: "The dam leaks. It must be mended.")
        let second = try Document(pasted: "The dam is sound. It needs no mending.")
        var graph = try map(first)
        try graph.merge(try map(second))
        try graph.merge(try map(first))
        #expect(graph.statements.count == 3)
        #expect(Set(graph.statements.flatMap(\.passages).map(\.source)).count <= 2)
        try survivesAsJSON(graph)
    }

    private func map(_ document: Document) throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let source = graph.add(document)
        let sentence = try #require(document.sentences.first)
        let passage = Passage(
            source: source, range: sentence.range, paragraph: 1, sentence: 1,
            quotation: document.quotation(of: sentence.range))
        graph.add(.claim, document.quotation(of: sentence.range), at: passage)
        return graph
    }

    @Test("Argdown: strict and sketched relations, groups, tags and wordings")
    func argdown() throws {
        var graph = ArgumentGraph()
        let a = graph.add(.unknown, "third")
        let b = graph.add(.unknown, "b")
        try graph.update(a) { statement in
            statement.title = "A"
            statement.members = [
                Wording("first"), Wording("second", isCanonical: true), Wording("third"),
            ]
            statement.tags = ["core"]
        }
        try graph.relate(b, .supports, a)
        let strict = try graph.relate(b, .contradicts, a)
        try graph.update(strict) { $0.isStrict = true }
        let part = try graph.addGroup("Part", level: 1)
        let section = try graph.addGroup("Section", level: 2, in: part)
        try graph.update(section) { $0.members = [.statement(a)] }
        #expect(throws: GraphError.circularGroups(part)) {
            try graph.update(part) { $0.parent = section }
        }
        try survivesAsJSON(graph)
    }
}
