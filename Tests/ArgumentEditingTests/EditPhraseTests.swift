import ArgumentEditing
import ArgumentModel
import SourceText
import Testing

@Suite("A phrase")
struct EditPhraseTests {
    private let graph: ArgumentGraph
    private let thesis: Statement.ID
    private let claim: Statement.ID
    private let fact: Statement.ID
    private let other: Statement.ID
    private let step: Relation.ID

    init() throws {
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        func at(_ paragraph: Int, _ sentence: Int, _ words: String) -> Passage {
            Passage(source: source, paragraph: paragraph, sentence: sentence, quotation: words)
        }
        thesis = graph.add(.thesis, "Keep it open.", at: at(1, 1, "Keep it open."))
        claim = graph.add(
            .claim, "Boats teach, and boats pay.", at: at(2, 1, "Boats teach, and boats pay."))
        fact = graph.add(.evidence, "312 children came.", at: at(2, 2, "312 children came."))
        other = graph.add(.evidence, "Nobody drowned.", at: at(3, 1, "Nobody drowned."))
        step = try graph.relate(claim, .supports, thesis)
        try graph.relate(fact, .supports, claim)
        self.graph = graph
    }

    private func edits(_ phrase: String, about id: Statement.ID? = nil) throws -> [Edit] {
        try EditPhrase(phrase, about: id ?? fact, in: graph).edits
    }

    @Test("says a role, and what evidence rests on")
    func roles() throws {
        #expect(try edits("Claim") == [.reassign(fact, to: .claim, kind: nil)])
        #expect(try edits("objection") == [.reassign(fact, to: .counterclaim, kind: nil)])
        #expect(
            try edits("evidence statistic") == [.reassign(fact, to: .evidence, kind: .statistic)])
        #expect(
            try edits("evidence common ground")
                == [.reassign(fact, to: .evidence, kind: .commonGround)])
    }

    @Test("says what a statement leads to, by label, place or words")
    func targets() throws {
        let own = try #require(graph.primaryRelation(of: fact)).id
        for name in ["T1", "t1", "1.1", "keep it", "to T1"] {
            #expect(
                try edits("attacks \(name)") == [.retarget(own, .attacks, to: .statement(thesis))],
                "\(name)")
        }
        #expect(try edits("+ T1") == [.retarget(own, .supports, to: .statement(thesis))])
        #expect(try edits("_ C1") == [.retarget(own, .undercuts, to: .relation(step))])
        #expect(
            try edits("supports C1", about: other)
                == [.relate([.statement(other)], .supports, .statement(claim))])
        #expect(try edits("with C1", about: other) == [.link(other, into: step)])
        #expect(try edits("nowhere") == [.detach(fact)])
    }

    @Test("names the statement that it is about, too")
    func ownName() throws {
        let own = try edits("E1: evidence statistic")
        #expect(own == [.reassign(fact, to: .evidence, kind: .statistic)])
        #expect(graph.labels[fact] == "E1")
    }

    @Test("says other words, a cut, a merger, an addition, a deletion")
    func words() throws {
        #expect(try edits("say  Many came.") == [.reword(fact, as: "Many came.")])
        #expect(try edits("split before AND boats", about: claim) == [.split(claim, at: 13)])
        #expect(try edits("merge with E2") == [.merge(other, into: fact)])
        #expect(try edits("delete") == [.reject(fact)])
        let passage = Passage(source: graph.sources[0].id, quotation: "Calm water.")
        #expect(throws: PhraseError.self) { try edits("add claim 2.1") }
        #expect(try edits("add claim Calm water.") == [.add(.claim, "Calm water.", at: passage)])
    }

    @Test(
        "that says nothing is refused with the way out",
        arguments: [
            ("", "say what it is"), ("frobnicate", "begin with a role"),
            ("evidence rumour", "is no kind of evidence"), ("claim law", "only evidence has"),
            ("supports", "name a statement"), ("supports C9", "no statement"),
            ("supports E1", "is this statement itself"), ("undercuts T1", "attack it"),
            ("split before whales", "is not in the passage"), ("say", "which words"),
            ("add Calm water", "say its role"), ("with T1", "leads nowhere"),
        ])
    func refusals(phrase: String, message: String) throws {
        let error = #expect(throws: PhraseError.self) { try edits(phrase) }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }

    @Test("names those that fit where words fit several")
    func ambiguity() throws {
        let error = #expect(throws: PhraseError.self) { try edits("supports o", about: other) }
        #expect(error?.description.contains("T1, C1") == true, "\(error?.description ?? "")")
        let cut = #expect(throws: PhraseError.self) {
            try edits("split before boats", about: claim)
        }
        #expect(cut?.description.contains("2 times") == true)
    }
}
