import ArgumentAnalysis
import ArgumentModel
import Testing

@Suite("What turns a statement")
struct TurningPointTests {
    /// T rests on C1 and C2, each on one piece of evidence; X attacks E1.
    private func graph() throws -> (ArgumentGraph, [Statement.ID]) {
        var graph = ArgumentGraph()
        let ids = [
            graph.add(.thesis, "Close it"), graph.add(.claim, "It may fall"),
            graph.add(.evidence, "Cables snapped"), graph.add(.claim, "Nobody needs it"),
            graph.add(.evidence, "Nobody crosses it"),
        ]
        try graph.relate(ids[1], .supports, ids[0])
        try graph.relate(ids[2], .supports, ids[1])
        try graph.relate(ids[3], .supports, ids[0])
        try graph.relate(ids[4], .supports, ids[3])
        return (graph, ids)
    }

    /// T needs one of two branches, each of two statements: no single fall turns it, and each
    /// pair with one from either branch does: 2 × 2.
    @Test("two branches: four pairs turn the thesis")
    func pairs() throws {
        let (graph, ids) = try graph()
        let found = try #require(try Acceptability(of: graph).turningPoints(of: ids[0]))
        #expect(found.standing == .stands)
        #expect(found.isComplete)
        #expect(found.sizeTried == 2)
        let sets = Set(found.changes.map { Set($0.without) })
        #expect(
            sets == [
                [.statement(ids[1]), .statement(ids[3])], [.statement(ids[1]), .statement(ids[4])],
                [.statement(ids[2]), .statement(ids[3])], [.statement(ids[2]), .statement(ids[4])],
            ])
        #expect(found.changes.allSatisfy { $0.standing == .falls })
    }

    @Test("one that fell stands again without its objection, or without the objection's reason")
    func reinstated() throws {
        var (graph, ids) = try graph()
        let objection = graph.add(.counterclaim, "It carries the mains")
        let reason = graph.add(.evidence, "The mains run below it")
        try graph.relate(objection, .attacks, ids[0])
        try graph.relate(reason, .supports, objection)
        let found = try #require(try Acceptability(of: graph).turningPoints(of: ids[0]))
        #expect(found.standing == .falls)
        #expect(found.changes.map(\.without) == [[.statement(objection)], [.statement(reason)]])
        #expect(found.changes.allSatisfy { $0.standing == .stands })
    }

    /// Neither direction of a contradiction alone is the relation: with all of it gone, the
    /// other one's attack on the thesis is gone too only where the relation is.
    @Test("what contradicts falls in both directions together")
    func contradiction() throws {
        var graph = ArgumentGraph()
        let (thesis, one) = (graph.add(.thesis, "Close it"), graph.add(.claim, "It may fall"))
        let other = graph.add(.claim, "It stands fast")
        try graph.relate(one, .attacks, thesis)
        let contrary = try graph.relate(other, .contradicts, one)
        let now = try Acceptability(of: graph)
        let found = try #require(try now.turningPoints(of: thesis))
        for change in found.changes {
            let then = try now.after(WhatIf(without: change.without))
            #expect(then[thesis] == change.standing)
        }
        #expect(!found.changes.contains { $0.without == [.relation(contrary)] })
    }

    @Test("the step of a statement that is taken as given may fall")
    func assumed() throws {
        var (graph, ids) = try graph()
        let objection = graph.add(.counterclaim, "It carries the mains")
        let step = try graph.relate(objection, .attacks, ids[0])
        let given = try Acceptability(of: graph).after(WhatIf(assuming: [.statement(objection)]))
        let found = try #require(try given.turningPoints(of: ids[0]))
        #expect(found.changes.map(\.without) == [[.relation(step)]])
    }

    @Test("read deductively, a step that binds its premise may fall")
    func deductive() throws {
        var (graph, ids) = try graph()
        let objection = graph.add(.counterclaim, "It carries the mains")
        try graph.relate(objection, .attacks, ids[1])
        let now = try Acceptability(of: graph, reading: .deductive)
        let found = try #require(try now.turningPoints(of: ids[2]))
        #expect(found.standing == .falls)
        let step = try #require(graph.relations.first { $0.sources == [.statement(ids[2])] })
        #expect(found.changes.contains { $0.without == [.relation(step.id)] })
        for change in found.changes {
            #expect(try now.after(WhatIf(without: change.without))[ids[2]] == change.standing)
        }
    }

    @Test("a relation is named where its premise does more than that")
    func relations() throws {
        var graph = ArgumentGraph()
        let (thesis, other) = (graph.add(.thesis, "Close it"), graph.add(.claim, "Fence it"))
        let fact = graph.add(.evidence, "It sways")
        let link = try graph.relate(fact, .supports, thesis)
        try graph.relate(fact, .supports, other)
        let found = try #require(try Acceptability(of: graph).turningPoints(of: thesis))
        #expect(found.changes.map(\.without) == [[.statement(fact)], [.relation(link)]])
    }

    @Test("single statements that turn another are those of trying each", arguments: 0..<60)
    func singles(seed: Int) throws {
        let graph = RandomGraph.make(statements: 6, relations: 8, seed)
        guard let target = graph.statements.first?.id else { return }
        let standings = try Acceptability(of: graph)
        let found = try #require(try standings.turningPoints(of: target, largest: 1))
        let argument = standings.flattening.argument(of:)
        var expected: Set<Int?> = []
        for id in graph.statements.map(\.id) where argument(id) != argument(target) {
            let then = try standings.after(WhatIf(without: [.statement(id)]))[target]
            if (then == .stands) != (standings[target] == .stands) { expected.insert(argument(id)) }
        }
        let singles = found.changes.compactMap { $0.without[0].statement }.map(argument)
        #expect(Set(singles) == expected)
    }

    @Test("the bound is told where it is reached")
    func bound() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        for number in 1...30 {
            try graph.relate(graph.add(.evidence, "Reason \(number)"), .supports, thesis)
        }
        let found = try #require(
            try Acceptability(of: graph).turningPoints(of: thesis, bound: 1_000))
        #expect(!found.isComplete)
        #expect(found.changes.isEmpty)
        #expect(found.sizeTried == 2)  // 30 + 435 sets; of the 4,060 of three some are left
        #expect(found.tried == 1_000)
    }

    /// E1 is all that C1 has, and the miner is unsure of that relation: taken away, C1 is no
    /// longer refuted with E1 but assumed.
    @Test("what hangs on an unsure relation is told with it")
    func unsure() throws {
        var graph = ArgumentGraph()
        let claim = graph.add(.claim, "It may fall")
        let fact = graph.add(.evidence, "It sways")
        let doubt = graph.add(.counterclaim, "It does not")
        let link = try graph.relate(
            fact, .supports, claim, decision: .init(by: .miner, confidence: 0.1))
        try graph.relate(doubt, .attacks, fact)
        let standings = try Acceptability(of: graph)
        #expect(standings[claim] == .falls)
        let unsure = try UnsureConclusions(in: standings)
        #expect(unsure.items == [.init(statement: claim, relations: [link])])
    }

    /// Two unsure attacks on one claim: either suffices, so no single one decides.
    @Test("several unsure relations count together")
    func together() throws {
        var graph = ArgumentGraph()
        let claim = graph.add(.claim, "It may fall")
        for text in ["It is new", "It is small"] {
            try graph.relate(
                graph.add(.counterclaim, text), .attacks, claim,
                decision: .init(by: .miner, confidence: 0.1))
        }
        let unsure = try UnsureConclusions(in: Acceptability(of: graph))
        #expect(unsure.items == [.init(statement: claim, relations: [])])
    }
}
