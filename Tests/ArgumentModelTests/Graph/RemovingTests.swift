import ArgumentModel
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
