import ArgumentModel
import SourceText
import Testing

@Suite("Merging two statements")
struct UnifyingTests {
    private var graph = ArgumentGraph()
    private let miner = Decision<Relation.Choice>(by: .miner, confidence: 0.4)

    init() {
        graph.add(Citation())
        for (index, words) in ["fares fell", "cars stayed at home", "Trams work"].enumerated() {
            let sentence = index < 2 ? 1 : 2
            let start = index * 100
            let passage = Passage(
                source: "o1", range: SourceRange(start, start + words.utf8.count), paragraph: 1,
                sentence: sentence, quotation: words)
            graph.add(
                .evidence, words.prefix(1).uppercased() + words.dropFirst(), at: passage,
                decision: .init(by: .miner, confidence: 0.5))
        }
        graph.add(.claim, "Keep the trams")
    }

    @Test("keeps both passages in reading order, whichever stays")
    func passages() throws {
        for (gone, stays) in [("s2", "s1"), ("s1", "s2")] as [(Statement.ID, Statement.ID)] {
            var graph = graph
            try graph.merge(gone, into: stays)
            let merged = try #require(graph.statements[stays])
            #expect(merged.passages.map(\.quotation) == ["fares fell", "cars stayed at home"])
            #expect(merged.text == "Fares fell cars stayed at home")
            #expect(merged.decision == .byPerson)
            #expect(graph.statements[gone] == nil)
            #expect(graph.statements.first?.id == stays)
        }
    }

    @Test("makes two sentences of what stands in two")
    func sentences() throws {
        var graph = graph
        try graph.merge("s3", into: "s2")
        #expect(graph.statements["s2"]?.text == "Cars stayed at home. Trams work")
        try graph.split("s2", at: 4)
        #expect(graph.statements["s2"]?.text == "Cars Trams work")
    }

    @Test("loses no words of a person's")
    func wordings() throws {
        var graph = graph
        try graph.reword("s2", as: "Nobody drove")
        var kept = graph
        try kept.merge("s2", into: "s1")
        #expect(kept.statements["s1"]?.text == "Fares fell")
        #expect(kept.statements["s1"]?.members.map(\.text) == ["Fares fell", "Nobody drove"])
        #expect(kept.statements["s1"]?.members.map(\.isCanonical) == [true, false])
        try graph.merge("s1", into: "s2")
        #expect(graph.statements["s2"]?.text == "Nobody drove")
        #expect(graph.statements["s2"]?.members == [])
    }

    @Test("unites tags, data and members, the survivor's first")
    func fields() throws {
        var graph = graph
        try graph.update(id("s1")) {
            $0.tags = ["a", "b"]
            $0.data = ["weight": .integer(1)]
        }
        try graph.update(id("s2")) {
            $0.tags = ["b", "c"]
            $0.data = ["weight": .integer(2), "page": .integer(3)]
            $0.kind = .statistic
            $0.attribution = "the city"
            $0.title = "Home"
        }
        try graph.merge("s2", into: "s1")
        let merged = try #require(graph.statements["s1"])
        #expect(merged.tags == ["a", "b", "c"])
        #expect(merged.data == ["weight": .integer(1), "page": .integer(3)])
        #expect(merged.kind == .statistic)
        #expect(merged.attribution == "the city")
        #expect(merged.title == "Home")
    }

    @Test("follows with relations, and drops those between the two")
    func relations() throws {
        var graph = graph
        let between = try relate("s1", .supports, "s2", in: &graph)
        try undercut(between, by: "s3", in: &graph)
        let away = try relate("s2", .supports, "s4", in: &graph)
        let here = try relate("s3", .attacks, "s2", in: &graph)
        try graph.merge("s2", into: "s1")
        #expect(graph.relations.map(\.id) == [away, here])
        #expect(graph.relations[away]?.sources == [.statement("s1")])
        #expect(graph.relations[here]?.target == .statement("s1"))
    }

    @Test("keeps what the survivor led to by a miner's choice, and any choice of a person's")
    func primaries() throws {
        var graph = graph
        let own = try graph.relate(id("s1"), .supports, id("s4"), decision: miner)
        let other = try graph.relate(id("s2"), .attacks, id("s4"), decision: miner)
        var mined = graph
        try mined.merge("s2", into: "s1")
        #expect(mined.relations.map(\.id) == [own])
        try graph.confirm(other)
        var decided = graph
        try decided.merge("s2", into: "s1")
        #expect(decided.relations.map(\.id) == [own, other])
        try mined.apply(mined.difference(to: graph))
        try graph.relate(id("s3"), .undercuts, other)
        try graph.update(other) { $0.decision = .init(by: .miner) }
        try graph.merge("s2", into: "s1")
        #expect(graph.relations.count == 3)
    }

    @Test("drops exact doubles, and what is about them is about the one that stays")
    func doubles() throws {
        var graph = graph
        let mined = try graph.relate(id("s3"), .attacks, id("s1"), decision: miner)
        let decided = try relate("s3", .attacks, "s2", in: &graph)
        try graph.update(mined) { $0.scheme = "from example" }
        let one = try undercut(mined, by: "s4", in: &graph)
        try undercut(decided, by: "s4", in: &graph)
        try graph.merge("s2", into: "s1")
        #expect(graph.relations.map(\.id) == [decided, one])
        #expect(graph.relations[decided]?.scheme == "from example")
        #expect(graph.relations[one]?.target == .relation(decided))
    }

    @Test("leaves no premise twice, and none for itself")
    func linked() throws {
        var graph = graph
        let both = try graph.relate(["s1", "s2"], .supports, id("s4"))
        let onto = try graph.relate(["s2", "s3"], .supports, id("s1"))
        try graph.merge("s2", into: "s1")
        #expect(graph.relations[both]?.sources == [.statement("s1")])
        #expect(graph.relations[onto]?.sources == [.statement("s3")])
    }

    @Test("is followed by arguments, groups and what was rejected")
    func others() throws {
        var graph = graph
        var step = Argument.Step(["s1", "s2", "s3"], therefore: "s4")
        step.uses = [3]
        let argument = try graph.addArgument(steps: [step])
        let group = try graph.addGroup("Group")
        try graph.update(group) { $0.members = [.statement("s2"), .statement("s3")] }
        let link = try relate("s3", .attacks, "s2", in: &graph)
        try graph.reject(link)
        try graph.detach("s2")
        try graph.merge("s2", into: "s1")
        #expect(graph.arguments[argument]?.premises == ["s1", "s3"])
        #expect(graph.arguments[argument]?.steps.first?.uses == [])
        #expect(graph.groups[group]?.members == [.statement("s1"), .statement("s3")])
        #expect(graph.rejected.relations == [.init("s3", .attacks, "s1"), .init("s1")])
        try graph.checkInvariants()
    }

    @Test("of one that was detached lets no miner's relation lead away")
    func detached() throws {
        var graph = graph
        try graph.relate(id("s2"), .supports, id("s4"), decision: miner)
        try graph.detach("s1")
        try graph.merge("s2", into: "s1")
        #expect(graph.relations.isEmpty)
        #expect(graph.rejected.relations == [.init("s1")])
    }

    @Test("with itself, or with what is not there, is refused")
    func refusals() {
        var graph = graph
        let error = #expect(throws: EditError.self) { try graph.merge("s1", into: "s1") }
        #expect(error?.description == "s1 cannot be merged into itself; name another statement")
        let unknown = EditError.graph(.unknown(id: "s9", in: "the edit"))
        #expect(throws: unknown) { try graph.merge("s9", into: "s1") }
        #expect(throws: unknown) { try graph.merge("s1", into: "s9") }
    }

    private func id(_ name: String) -> Statement.ID { .init(rawValue: name) }

    @discardableResult
    private func relate(
        _ source: Statement.ID, _ kind: Relation.Kind, _ target: Statement.ID,
        in graph: inout ArgumentGraph
    ) throws -> Relation.ID {
        try graph.relate(source, kind, target)
    }

    @discardableResult
    private func undercut(
        _ relation: Relation.ID, by source: Statement.ID, in graph: inout ArgumentGraph
    ) throws -> Relation.ID {
        try graph.relate(source, .undercuts, relation)
    }
}
