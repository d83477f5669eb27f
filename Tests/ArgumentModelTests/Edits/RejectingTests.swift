import ArgumentModel
import SourceText
import Testing

@Suite("Rejecting, detaching, linking, confirming")
struct RejectingTests {
    private var graph = ArgumentGraph()
    private let ids: [Statement.ID]
    private let miner = Decision<Relation.Choice>(by: .miner, confidence: 0.4)

    init() {
        let source = graph.add(Citation())
        var ids: [Statement.ID] = []
        for number in 1...4 {
            let passage = Passage(
                source: source, range: SourceRange(number * 10, number * 10 + 3),
                quotation: "s \(number)")
            ids.append(
                graph.add(
                    .claim, "S \(number)", at: passage, decision: .init(by: .miner, confidence: 0.3)
                ))
        }
        self.ids = ids
    }

    @Test("a rejected statement is gone with its relations, and its passages are remembered")
    func statement() throws {
        var graph = graph
        try graph.relate(ids[1], .supports, ids[0])
        try graph.relate(ids[2], .supports, ids[1])
        let passages = graph.statements[ids[1]]?.passages
        try graph.reject(ids[1])
        #expect(graph.relations.isEmpty)
        #expect(graph.rejected.passages == passages)
        try graph.apply(.add(.claim, "Two", at: passages?[0]))
        #expect(graph.rejected.isEmpty)
    }

    @Test("a rejected relation is remembered for each premise")
    func relation() throws {
        var graph = graph
        let link = try graph.relate([ids[1], ids[2]], .supports, ids[0])
        let undercut = try graph.relate(ids[3], .undercuts, link)
        try graph.reject(undercut)
        #expect(graph.rejected.relations == [.init(ids[3], .undercuts, ids[1])])
        try graph.reject(link)
        #expect(
            graph.rejected.relations.dropFirst() == [
                .init(ids[1], .supports, ids[0]), .init(ids[2], .supports, ids[0]),
            ])
        #expect(graph.relations.isEmpty)
    }

    @Test("what was rejected and is drawn by a person is rejected no more")
    func accepted() throws {
        var graph = graph
        let link = try graph.relate(ids[1], .supports, ids[0])
        try graph.reject(link)
        let other = try graph.relate(ids[1], .attacks, ids[0])
        #expect(graph.rejected.relations.count == 1)
        var related = graph
        try related.apply(.relate([.statement(ids[1])], .supports, .statement(ids[0])))
        #expect(related.rejected.isEmpty)
        var turned = graph
        try turned.apply(.retarget(other, .supports, to: .statement(ids[0])))
        #expect(turned.rejected.isEmpty)
        let premises = try graph.relate(ids[2], .supports, ids[0])
        try graph.link(ids[1], into: premises)
        #expect(graph.rejected.isEmpty)
    }

    @Test("a detached statement leads nowhere; as a premise it leaves the others")
    func detached() throws {
        var graph = graph
        let linked = try graph.relate([ids[1], ids[2]], .supports, ids[0], decision: miner)
        let own = try graph.relate(ids[1], .attacks, ids[3])
        try graph.relate(ids[3], .undercuts, own)
        let here = try graph.relate(ids[3], .supports, ids[1])
        try graph.reject(try graph.relate(ids[1], .supports, ids[3]))
        try graph.detach(ids[1])
        #expect(graph.relations.map(\.id) == [linked, here])
        #expect(graph.relations[linked]?.sources == [.statement(ids[2])])
        #expect(graph.relations[linked]?.decision == .byPerson)
        #expect(graph.rejected.relations == [.init(ids[1])])
        try graph.apply(.relate([.statement(ids[1])], .supports, .statement(ids[0])))
        #expect(graph.rejected.isEmpty)
    }

    @Test("a linked statement leaves what a miner let it lead to, and nothing of a person's")
    func linked() throws {
        var graph = graph
        let into = try graph.relate(ids[1], .supports, ids[0], decision: miner)
        let mined = try graph.relate(ids[2], .attacks, ids[3], decision: miner)
        let decided = try graph.relate(ids[2], .attacks, ids[1])
        var plain = graph
        try plain.link(ids[2], into: into)
        #expect(plain.relations.map(\.id) == [into, decided])
        #expect(plain.relations[into]?.sources == [.statement(ids[1]), .statement(ids[2])])
        #expect(plain.relations[into]?.decision == .byPerson)
        let about = try graph.relate(ids[0], .undercuts, mined)
        try graph.link(ids[2], into: into)
        #expect(graph.relations.map(\.id) == [into, mined, decided, about])
    }

    @Test("what a person confirms or words is theirs")
    func confirmed() throws {
        var graph = graph
        let link = try graph.relate(ids[1], .supports, ids[0], decision: miner)
        try graph.confirm(link)
        try graph.confirm(ids[0])
        try graph.reword(ids[1], as: "Other words")
        #expect(graph.relations[link]?.decision == .byPerson)
        #expect(graph.statements[ids[0]]?.decision == .byPerson)
        #expect(graph.statements[ids[1]]?.decision == .byPerson)
        #expect(graph.statements[ids[2]]?.decision.by == .miner)
    }

    @Test("a relation that is there already is confirmed, not doubled")
    func again() throws {
        var graph = graph
        let link = try graph.relate(ids[1], .supports, ids[0], decision: miner)
        try graph.apply(.relate([.statement(ids[1])], .supports, .statement(ids[0])))
        #expect(graph.relations.map(\.id) == [link])
        #expect(graph.relations[link]?.decision == .byPerson)
    }

    /// Edits of a graph in which s2 restates s1 (r1), a1 supports s1 (r2), s3 supports s1 (r3).
    static let refusals: [(Edit, String)] = [
        (
            .reassign("s9", to: .claim, kind: nil),
            "the edit names s9, which is not in the graph; add it or correct the name"
        ),
        (
            .reassign("s1", to: .claim, kind: .law),
            "statement s1 has a kind of evidence but is no evidence; drop the kind"
        ),
        (.reword("s1", as: "…"), "the text has no words; write some, or reject the statement"),
        (.add(.claim, "", at: nil), "the text has no words; write some, or reject the statement"),
        (
            .add(.claim, "One", at: Passage(source: "o9")),
            "the new statement names o9, which is not in the graph; add it or correct the name"
        ),
        (
            .add(.claim, "One", at: Passage(source: "o1", paragraph: 0)),
            "the new statement stands in a paragraph or sentence below 1; they count from 1"
        ),
        (
            .relate([], .supports, .statement("s1")),
            "relation r4 needs one or more statements, or one argument, to begin at"
        ),
        (
            .retarget("r3", .restates, to: .argument("a1")),
            "relation r3 is of the kind restates and cannot have that target"
        ),
        (
            .retarget("r3", .undercuts, to: .relation("r3")),
            "relation r3 is about itself by way of other relations; change one target"
        ),
        (
            .link("s3", into: "r3"),
            "s3 is a premise of r3 already; confirm the relation if it is right"
        ),
        (
            .link("s4", into: "r1"),
            "r1 cannot have one more premise: it begins at an argument, or restates or "
                + "contradicts; draw a relation of its own"
        ),
        (
            .link("s4", into: "r2"),
            "r2 cannot have one more premise: it begins at an argument, or restates or "
                + "contradicts; draw a relation of its own"
        ),
        (
            .link("s4", into: "r9"),
            "the edit names r9, which is not in the graph; add it or correct the name"
        ),
        (
            .reject("s9"),
            "the edit names s9, which is not in the graph; add it or correct the name"
        ),
        (
            .rejectRelation("r9"),
            "the edit names r9, which is not in the graph; add it or correct the name"
        ),
        (
            .detach("s9"),
            "the edit names s9, which is not in the graph; add it or correct the name"
        ),
        (
            .confirm("s9"),
            "the edit names s9, which is not in the graph; add it or correct the name"
        ),
        (
            .confirmRelation("r9"),
            "the edit names r9, which is not in the graph; add it or correct the name"
        ),
        (
            .split("s9", at: 1),
            "the edit names s9, which is not in the graph; add it or correct the name"
        ),
    ]

    @Test("what cannot be is refused, with the way out", arguments: refusals)
    func refused(edit: Edit, message: String) throws {
        var graph = graph
        try graph.relate(ids[1], .restates, ids[0])
        try graph.relate(try graph.addArgument(title: "A"), .supports, ids[0])
        try graph.relate(ids[2], .supports, ids[0])
        let before = graph
        let error = #expect(throws: EditError.self) { try graph.apply(edit) }
        #expect(error?.description == message)
        #expect(graph == before)
    }
}
