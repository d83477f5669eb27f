import ArgumentModel
import TestSupport
import Testing

@Suite("Queries")
struct QueryTests {
    @Test("statements, arguments and relations stand for themselves, as their identifiers do")
    func values() throws {
        var graph = ArgumentGraph()
        let ids = [graph.add(.claim, "Claim"), graph.add(.evidence, "Fact")]
        let statements = ids.compactMap { graph.statements[$0] }
        let (claim, fact) = (statements[0], statements[1])
        let link = try graph.relate(fact, .supports, claim)
        let relation = try #require(graph.relations[link])
        let doubt = try graph.relate(fact, .undercuts, relation)
        let id = try graph.addArgument()
        let argument = try #require(graph.arguments[id])
        try graph.relate(argument, .attacks, claim)
        #expect(graph.premises(of: claim) == [fact])
        #expect(graph.premises(of: claim) == graph.premises(of: ids[0]))
        #expect(graph.relations(to: relation).map(\.id) == [doubt])
        #expect(graph.connections.from(argument) == graph.connections.from(argument.id))
        #expect(argument.endpoint == .argument(argument.id))
    }

    @Test("roles, premises, attackers and answers of a small debate")
    func debate() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        let claim = graph.add(.claim, "It may fall")
        let fact = graph.add(.evidence, "It sways")
        let other = graph.add(.counterclaim, "It always swayed")
        let again = graph.add(.thesis, "So close it")
        let first = try graph.relate(claim, .supports, thesis)
        try graph.relate(fact, .supports, claim)
        let attack = try graph.relate(other, .attacks, claim)
        try graph.relate(fact, .attacks, other)
        try graph.relate(fact, .undercuts, attack)
        try graph.relate(claim, .undercuts, attack)
        try graph.relate(again, .restates, thesis)
        #expect(graph.theses.map(\.id) == [thesis, again])
        #expect(graph.claims.map(\.id) == [claim])
        #expect(graph.evidence.map(\.id) == [fact])
        #expect(graph.counterclaims.map(\.id) == [other])
        #expect(graph.thesis?.id == thesis)
        #expect(graph.premises(of: thesis).map(\.id) == [claim])
        #expect(graph.attackers(of: claim).map(\.id) == [other])
        #expect(graph.answers(to: other).map(\.id) == [fact, claim])
        #expect(graph.primaryRelation(of: claim)?.id == first)
        #expect(graph.relations(from: claim).map(\.kind) == [.supports, .undercuts])
        #expect(graph.relations(to: attack).count == 2)
    }

    @Test("the thesis is the one that leads nowhere, else the first in the text")
    func thesis() throws {
        var graph = ArgumentGraph()
        #expect(graph.thesis == nil)
        let early = graph.add(.thesis, "Early")
        let late = graph.add(.thesis, "Late")
        #expect(graph.thesis?.id == early)
        try graph.relate(early, .restates, late)
        #expect(graph.thesis?.id == late)
        try graph.relate(late, .restates, early)
        #expect(graph.thesis?.id == early)
    }

    @Test("connections are what the queries say, in every graph of four statements")
    func smallGraphs() throws {
        SmallGraphs.forEach { graph, edges in
            let connections = graph.connections
            let ids = graph.statements.map(\.id)
            for (number, id) in ids.enumerated() {
                let sources = edges.filter { $0.1 == number }.map { ids[$0.0] }
                if graph.premises(of: id).map(\.id) != sources { Issue.record("premises of \(id)") }
                let from = graph.relations(from: id).map(\.id)
                if connections.from(id) != from { Issue.record("from \(id): \(edges)") }
                let to = graph.relations(to: id).map(\.id)
                if connections.to(id) != to { Issue.record("to \(id): \(edges)") }
            }
        }
    }

    @Test("every graph of four statements is sound and comes back from JSON")
    func smallGraphsAsFiles() throws {
        try SmallGraphs.forEach { graph, _ in
            try graph.checkInvariants()
            guard graph.relations.count < 4 else { return }
            if try ArgumentGraph(json: Array(graph.json.utf8)) != graph {
                Issue.record("\(graph.json)")
            }
        }
    }

    @Test("connections find the relations about relations and arguments", arguments: 1...60)
    func connections(seed: Int) throws {
        let graph = try RandomGraph.make(seed)
        let connections = graph.connections
        for relation in graph.relations {
            #expect(connections.to(relation.target).contains(relation.id))
            #expect(relation.sources.allSatisfy { connections.from($0).contains(relation.id) })
            #expect(connections.to(relation.id) == graph.relations(to: relation.id).map(\.id))
        }
    }

    @Test("labels count each role in reading order, and lead back to their statement")
    func labels() throws {
        var graph = ArgumentGraph()
        let roles: [Statement.Role] = [.claim, .thesis, .claim, .counterclaim, .evidence, .unknown]
        let ids = roles.map { graph.add($0, "") }
        #expect(ids.map { graph.labels[$0] } == ["C1", "T1", "C2", "X1", "E1", "S1"])
        #expect(graph.labels.statement("c2") == ids[2])
        #expect(graph.labels.statement("C3") == nil)
        #expect(graph.labels["nobody"] == "nobody")
        try graph.reassign(ids[0], to: .evidence)
        #expect(graph.labels[ids[2]] == "C1")
    }

    @Test("a record is found by its identifier and by its place")
    func records() {
        var graph = ArgumentGraph()
        let ids = ["One", "Two"].map { graph.add(.claim, $0) }
        #expect(graph.statements.position(of: ids[1]) == 1)
        #expect(graph.statements[1].id == ids[1])
        #expect(graph.statements["s9"] == nil)
        #expect(graph.statements.position(of: "s9") == nil)
    }

    @Test("places are written as people write them")
    func places() {
        #expect(Passage(source: "o1", paragraph: 3, sentence: 2).place == "3.2")
        #expect(Passage(source: "o1", paragraph: 3).place == "3")
        #expect(Passage(source: "o1", sentence: 2).place == nil)
    }
}
