import ArgumentAnalysis
import ArgumentModel
import TestSupport
import Testing

@Suite("Two op-eds")
struct OpEdComparisonTests {
    private func square() throws -> OpEdComparison {
        OpEdComparison(
            of: try ExampleGraph.make("square-for-people"),
            and: try ExampleGraph.make("square-for-everyone"))
    }

    @Test("two sides of one question: what both say, and in what they are opposed")
    func pair() throws {
        let compared = try square()
        let names = { (pair: OpEdComparison.Pair) in "\(pair.first) \(pair.second)" }
        #expect(compared.opposed.map(names).contains("u1 u1"))
        #expect(compared.opposed.map(names).contains("u8 u4"))
        #expect(compared.opposed.map(names).contains("u12 u14"))
        #expect(compared.pairs.map(names).contains("u7 u9"))
        #expect(compared.pairs.map(names).contains("u4 u5"))
        #expect(compared.pairs.allSatisfy { $0.similarity <= 1 })
        #expect(compared.onlyInFirst.count + compared.pairs.count == 14)
        #expect(compared.onlyInSecond.count + compared.pairs.count == 15)
    }

    @Test(
        "an op-ed and itself share all, and are opposed in nothing", arguments: ExampleGraph.names)
    func same(name: String) throws {
        let graph = try ExampleGraph.make(name)
        let compared = OpEdComparison(of: graph, and: graph)
        #expect(compared.opposed.isEmpty)
        #expect(Double(compared.shared.count) > 0.8 * Double(graph.statements.count))
        #expect(compared.shared.allSatisfy { $0.first == $0.second })
    }

    @Test("op-eds on different questions share next to nothing, and nothing surely")
    func strangers() throws {
        let graphs = try ExampleGraph.names.map { try ExampleGraph.make($0) }
        for one in graphs.indices {
            for other in graphs.indices where other > one {
                let compared = OpEdComparison(of: graphs[one], and: graphs[other])
                #expect(compared.pairs.count <= 2)
                #expect(compared.pairs.allSatisfy { $0.similarity < 0.5 })
            }
        }
    }

    static let stances: [(String, Statement.Role, String, Statement.Role, Bool)] = [
        ("Free trams fill the town", .claim, "Free trams fill the town", .claim, false),
        ("Free trams fill the town", .claim, "Free trams do not fill the town", .claim, true),
        ("Free trams fill the town", .claim, "Free trams fill the town", .counterclaim, true),
        (
            "Free trams fill the town", .claim, "Free trams don't fill the town", .counterclaim,
            false
        ),
        (
            "The town should keep free trams", .claim, "The town should scrap free trams", .claim,
            true
        ),
        (
            "Free trams never fail the town", .claim, "Free trams fail the town", .counterclaim,
            false
        ),
    ]

    @Test("a stance is the side it is brought up for, and whether it is denied", arguments: stances)
    func stance(
        one: String, role: Statement.Role, other: String, its: Statement.Role, isOpposed: Bool
    ) {
        var (first, second) = (ArgumentGraph(), ArgumentGraph())
        first.add(role, one)
        second.add(its, other)
        let compared = OpEdComparison(of: first, and: second)
        #expect(compared.pairs.map(\.isOpposed) == [isOpposed])
    }

    @Test("what supports an objection speaks for the other side, what attacks it for one's own")
    func sides() throws {
        func graph(_ kind: Relation.Kind) throws -> ArgumentGraph {
            var graph = ArgumentGraph()
            let thesis = graph.add(.thesis, "Trams must stay")
            let doubt = graph.add(.counterclaim, "Nobody rides them")
            let count = graph.add(.evidence, "Fares brought four million crowns")
            try graph.relate(doubt, .attacks, thesis)
            try graph.relate(count, kind, doubt)
            return graph
        }
        let compared = OpEdComparison(of: try graph(.supports), and: try graph(.attacks))
        let count = try #require(compared.pairs.first { $0.first == "s3" })
        #expect(count.isOpposed)
        let same = OpEdComparison(of: try graph(.attacks), and: try graph(.attacks))
        #expect(same.opposed.isEmpty)
    }

    @Test("empty graphs and hostile texts are compared, too")
    func hostile() throws {
        let nothing = OpEdComparison(of: ArgumentGraph(), and: ArgumentGraph())
        #expect(nothing.pairs.isEmpty && nothing.lines().count == 8)
        let graph = try Hostile.graph()
        let compared = OpEdComparison(of: graph, and: graph)
        #expect(compared.opposed.isEmpty)
        #expect(
            try compared.sideBySide(titles: ("<a>", "\"b\"")).ties.count == compared.pairs.count)
    }

    @Test(
        "side by side, each has its group and its labels, and pairs are ties", arguments: [1, 5, 9])
    func sideBySide(seed: Int) throws {
        let compared = try square()
        let map = try compared.sideBySide(titles: ("A: one", "B: other"))
        try map.graph.checkInvariants()
        #expect(map.graph.statements.count == 29)
        #expect(map.graph.groups.map(\.title) == ["A: one", "B: other"])
        #expect(map.graph.groups.map(\.members.count) == [14, 15])
        let ties = map.ties.compactMap { map.graph.relations[$0] }
        #expect(ties.count { $0.kind == .contradicts } == compared.opposed.count)
        #expect(ties.count { $0.kind == .restates } == compared.shared.count)
        #expect(map.theses.map { map.graph.labels[$0] } == ["A-T1", "B-T1"])
        let random = try (
            TestSupport.RandomGraph.make(seed), TestSupport.RandomGraph.make(seed + 1)
        )
        try OpEdComparison(of: random.0, and: random.1).sideBySide(titles: ("", "")).graph
            .checkInvariants()
    }

    @Test("lines hold 80 columns")
    func lines() throws {
        #expect(try square().lines(all: true).allSatisfy { $0.text.count <= 80 })
        #expect(try square().csv.split(separator: "\r\n").count > 20)
    }
}
