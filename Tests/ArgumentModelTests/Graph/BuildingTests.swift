import ArgumentModel
import SourceText
import TestSupport
import Testing

@Suite("Building")
struct BuildingTests {
    @Test("a graph is built in sentences")
    func readsAloud() throws {
        var graph = ArgumentGraph()
        let claim = graph.add(.claim, "The bridge must close.")
        let fact = graph.add(.evidence, "Two of its cables have snapped.")
        let doubt = graph.add(.counterclaim, "Cables are not what holds it.")
        let link = try graph.relate(fact, .supports, claim)
        try graph.relate(doubt, .undercuts, link)
        #expect(graph.premises(of: claim).map(\.text) == ["Two of its cables have snapped."])
        #expect(graph.relations(to: link).map(\.sourceStatements) == [[doubt]])
        try graph.checkInvariants()
    }

    @Test("identifiers are given once and never again, not even after removal and a file")
    func identifiersOnce() throws {
        var graph = ArgumentGraph()
        let first = graph.add(.claim, "One")
        let last = graph.add(.claim, "Two")
        try graph.relate(first, .supports, last)
        try graph.remove(last)
        graph = try ArgumentGraph(json: Array(graph.json.utf8))
        let next = graph.add(.claim, "Three")
        let link = try graph.relate(first, .supports, next)
        #expect(next == "s3")
        #expect(link == "r2")
    }

    @Test("identifiers that a statement brings along are not given to another")
    func foreignIdentifiers() throws {
        var graph = ArgumentGraph()
        try graph.insert(Statement(id: "s7", role: .claim, text: "Seven"))
        #expect(graph.add(.claim, "Eight") == "s8")
        #expect(throws: GraphError.duplicate(id: "s7")) {
            try graph.insert(Statement(id: "s7", role: .claim, text: "Again"))
        }
        #expect(throws: GraphError.emptyIdentifier) {
            try graph.insert(Statement(id: "", role: .claim, text: "Nobody"))
        }
    }

    @Test("a huge number in an identifier does no harm")
    func hugeIdentifier() throws {
        var graph = ArgumentGraph()
        try graph.insert(Statement(id: "s9223372036854775807", role: .claim, text: "Huge"))
        #expect(graph.add(.claim, "Next") == "s1")
    }

    @Test("what is refused leaves the graph as it was", arguments: 0..<4)
    func refusals(number: Int) throws {
        var graph = ArgumentGraph()
        let one = graph.add(.claim, "One")
        let before = graph
        let attempts: [(inout ArgumentGraph) throws -> Void] = [
            { try $0.relate(one, .supports, "nobody" as Statement.ID) },
            { try $0.relate([one, one], .supports, one) },
            { try $0.addGroup("Part", in: "g9") },
            { try $0.addArgument(steps: [.init(["nobody"], therefore: one)]) },
        ]
        #expect(throws: GraphError.self) { try attempts[number](&graph) }
        #expect(graph == before)
    }

    @Test("statements stand in reading order, in whatever order they come", arguments: 1...60)
    func readingOrder(seed: Int) throws {
        var random = SeededRandom(seed)
        var graph = ArgumentGraph()
        let sources = [graph.add(Citation()), graph.add(Citation())]
        let places = sources.flatMap { source in
            (1...3).flatMap { paragraph in (1...2).map { (source, paragraph, $0) } }
        }
        for place in places.shuffled(using: &random) {
            let passage = Passage(source: place.0, paragraph: place.1, sentence: place.2)
            if random.once(in: 3) { graph.add(.claim, "placeless") }
            graph.add(.claim, "\(place)", at: passage)
        }
        let expected = places.map { "\($0)" }
        #expect(graph.statements.map(\.text).filter { $0 != "placeless" } == expected)
        let last = graph.statements.drop { $0.passages.count == 1 }
        #expect(last.map(\.text).allSatisfy { $0 == "placeless" })
    }

    @Test("bytes decide the order, and passages without bytes follow those that have them")
    func orderByBytes() {
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        graph.add(.claim, "2", at: Passage(source: source, paragraph: 2))
        for (start, paragraph) in [(90, 3), (10, nil), (50, nil), (30, 1)] as [(Int, Int?)] {
            let range = SourceRange(start, start + 5)
            graph.add(
                .claim, "\(start)", at: Passage(source: source, range: range, paragraph: paragraph))
        }
        graph.add(.claim, "1", at: Passage(source: source, paragraph: 1))
        #expect(graph.statements.map(\.text) == ["10", "30", "50", "90", "1", "2"])
    }
}
