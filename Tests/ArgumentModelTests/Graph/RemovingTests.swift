import ArgumentModel
import TestSupport
import Testing

@Suite("Removing")
struct RemovingTests {
    @Test("with a statement fall its relations, and the relations about those")
    func cascade() throws {
        var graph = ArgumentGraph()
        let ids = (0..<5).map { graph.add(.claim, "\($0)") }
        let link = try graph.relate(ids[0], .supports, ids[1])
        let doubt = try graph.relate(ids[2], .undercuts, link)
        try graph.relate(ids[3], .undercuts, doubt)
        let other = try graph.relate(ids[3], .attacks, ids[4])
        try graph.remove(ids[1])
        #expect(graph.relations.map(\.id) == [other])
        try graph.checkInvariants()
    }

    @Test("linked premises stay where one of them goes")
    func linkedPremises() throws {
        var graph = ArgumentGraph()
        let ids = (0..<3).map { graph.add(.claim, "\($0)") }
        let link = try graph.relate([ids[0], ids[1]], .supports, ids[2])
        try graph.remove(ids[0])
        #expect(graph.relations[link]?.sourceStatements == [ids[1]])
        try graph.remove(ids[1])
        #expect(graph.relations.isEmpty)
    }

    @Test("an argument loses a premise, or the step to a conclusion; others keep theirs")
    func arguments() throws {
        var graph = ArgumentGraph()
        let ids = (0..<5).map { graph.add(.claim, "\($0)") }
        let argument = try graph.addArgument(steps: [
            .init([ids[0]], therefore: ids[1]), .init([ids[2]], therefore: ids[3]),
        ])
        let first = try graph.relate(ids[4], .attacks, Endpoint.step(argument, 1))
        let second = try graph.relate(ids[4], .attacks, Endpoint.step(argument, 2))
        try graph.remove(ids[0])
        #expect(graph.arguments[argument]?.premises == [ids[2]])
        #expect(graph.relations.map(\.id) == [first, second])
        try graph.remove(ids[1])
        #expect(graph.arguments[argument]?.steps.map(\.conclusion) == [ids[3]])
        #expect(graph.relations.map(\.id) == [second])
        #expect(graph.relations[second]?.target == .step(argument, 1))
        try graph.checkInvariants()
    }

    @Test("groups lose the member, and alternatives that led to it are dropped")
    func groupsAndAlternatives() throws {
        var graph = ArgumentGraph()
        let ids = (0..<3).map { graph.add(.claim, "\($0)") }
        let group = try graph.addGroup("Part")
        try graph.update(group) { $0.members = [.statement(ids[2]), .statement(ids[0])] }
        let decision = Decision<Relation.Choice>(
            by: .miner,
            alternatives: [.init(.init(.attacks, .statement(ids[2])), confidence: 0.2)])
        let link = try graph.relate(ids[0], .supports, ids[1], decision: decision)
        try graph.remove(ids[2])
        #expect(graph.groups[group]?.members == [.statement(ids[0])])
        #expect(graph.relations[link]?.decision.alternatives == [])
    }

    @Test("removing many at once is removing them one by one", arguments: 1...300)
    func atOnce(seed: Int) throws {
        let graph = try RandomGraph.make(seed)
        var random = SeededRandom(seed)
        let statements = graph.statements.map(\.id).filter { _ in random.once(in: 3) }
        let relations = graph.relations.map(\.id).filter { _ in random.once(in: 5) }
        var expected = OneByOneRemoval(graph)
        for id in relations { expected.remove(id) }
        for id in statements { expected.remove(id) }
        var changed = graph
        changed.remove(statements: Set(statements), relations: Set(relations))
        #expect(OneByOneRemoval(changed) == expected)
        try changed.checkInvariants()
        var single = graph
        for id in relations where single.relations.contains(id) { try single.remove(id) }
        for id in statements { try single.remove(id) }
        #expect(single == changed)
    }

    @Test("what is not in the graph is passed over")
    func unknown() throws {
        let graph = try RandomGraph.make(5)
        var changed = graph
        changed.remove(statements: ["nobody"], relations: ["nothing"])
        #expect(changed == graph)
    }

    @Test("a chain of 6,000 undercuts falls at once")
    func longChain() throws {
        let links = (2...6_000).map {
            #"{"id": "r\#($0)", "kind": "undercuts", "from": ["b"], "#
                + #""to": {"relation": "r\#($0 - 1)"}}"#
        }
        let file = """
            {"version": 1, "statements": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}],
             "relations": [{"id": "r1", "kind": "supports", "from": ["b"], "to": "a"},
             \(links.joined(separator: ",\n"))]}
            """
        var graph = try ArgumentGraph(json: Array(file.utf8))
        let time = try ContinuousClock().measure { try graph.remove("r1" as Relation.ID) }
        #expect(graph.relations.isEmpty)
        #expect(time < .seconds(5))
    }

    @Test("after every removal the graph is well-formed, down to nothing", arguments: 1...120)
    func wellFormed(seed: Int) throws {
        var graph = try RandomGraph.make(seed)
        var random = SeededRandom(seed)
        for id in graph.statements.map(\.id).shuffled(using: &random) {
            if let relation = graph.relations.map(\.id).randomElement(using: &random) {
                try graph.remove(relation)
                try graph.checkInvariants()
            }
            try graph.remove(id)
            try graph.checkInvariants()
        }
        #expect(graph.statements.isEmpty)
    }
}
