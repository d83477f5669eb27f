import ArgumentAnalysis
import ArgumentModel
import TestSupport
import Testing

@Suite("Argumentation schemes")
struct SchemeTests {
    private func scheme(
        _ premise: String, _ kind: Statement.EvidenceKind? = nil,
        _ relation: Relation.Kind = .supports, for conclusion: String = "The bridge sways."
    ) throws -> RecognisedScheme? {
        var graph = ArgumentGraph()
        let goal = graph.add(.claim, conclusion)
        let reason = graph.add(.evidence, premise)
        try graph.update(reason) { $0.kind = kind }
        try graph.relate(reason, relation, goal)
        return GraphSchemes(in: graph).all.first
    }

    @Test(
        "are recognised by cues, kinds and relations together",
        arguments: [
            ("According to the engineers it moves.", .testimony, .supports, "expert_opinion"),
            ("The ferryman says that it moves.", .testimony, .supports, "position_to_know"),
            ("The charter forbids it.", .law, .supports, "established_rule"),
            ("For instance, it swung in March.", .event, .supports, "example"),
            ("Take the gale of 1998.", nil, .supports, "example"),
            ("The cracks are a sign of rust.", nil, .supports, "sign"),
            ("It would ruin the market.", nil, .attacks, "consequences_neg"),
            ("No study has found a crack.", nil, .attacks, "ignorance"),
            ("They take the bus.", nil, .supports, nil),
            ("According to the engineers it moves.", nil, .supports, nil),
            ("It would ruin the market.", nil, .restates, nil),
            ("The cracks are no sign of rust.", nil, .supports, nil),
            ("It isn’t linked to the gale.", nil, .supports, nil),
            ("It will not only ruin the market.", nil, .attacks, nil),
            ("Not least it would ruin the market.", nil, .attacks, "consequences_neg"),
        ] as [(String, Statement.EvidenceKind?, Relation.Kind, String?)])
    func rules(
        premise: String, kind: Statement.EvidenceKind?, relation: Relation.Kind, id: String?
    ) throws {
        #expect(try scheme(premise, kind, relation)?.scheme.id == id)
    }

    @Test("practical schemes ask for a conclusion that says what to do")
    func practical() throws {
        let premise = "Closing it would save lives."
        #expect(try scheme(premise, for: "The bridge must close.")?.scheme.id == "consequences_pos")
        #expect(try scheme(premise)?.scheme.id == nil)
        let signs = try scheme(premise, for: "The bridge must close.")?.signs
        #expect(signs == "“would save” in E1, “must” in C1")
    }

    @Test("a scheme that the graph names is taken at its word")
    func given() throws {
        var graph = ArgumentGraph()
        let (goal, reason) = (graph.add(.claim, "It sways"), graph.add(.claim, "It is like a rope"))
        let relation = try graph.relate(reason, .supports, goal)
        try graph.update(relation) { $0.scheme = "Analogy" }
        let found = try #require(GraphSchemes(in: graph).all.first)
        #expect(found.scheme.id == "analogy" && found.isGiven)
    }

    @Test("a question is open, raised by who attacks what it asks about, or borne on")
    func states() throws {
        var graph = ArgumentGraph()
        let goal = graph.add(.claim, "The bridge sways.")
        let reason = graph.add(.evidence, "According to the engineers it moves.")
        try graph.update(reason) {
            $0.kind = .testimony
            $0.attribution = "the engineers"
        }
        let relation = try graph.relate(reason, .supports, goal)
        func state(_ word: String) throws -> RecognisedScheme.State? {
            let questions = try #require(GraphSchemes(in: graph).all.first).questions
            return questions.first { $0.words.contains(word) }?.state
        }
        let questions = try #require(GraphSchemes(in: graph).all.first).questions
        #expect(questions.allSatisfy { $0.state == .open })
        #expect(questions[0].words == "How much does the engineers really know about the field?")
        let doubt = graph.add(.counterclaim, "They were paid for it.")
        try graph.relate(doubt, .undercuts, relation)
        #expect(try state("findings") == .raised(by: [doubt]))
        let reply = graph.add(.claim, "They were not.")
        try graph.relate(reply, .attacks, doubt)
        #expect(try state("findings") == .answered(by: [reply]))
        let backing = graph.add(.evidence, "Their report is public.")
        try graph.relate(backing, .supports, reason)
        #expect(try state("really know") == .answered(by: [backing]))
    }

    @Test("all schemes have questions, and every slot is filled")
    func table() throws {
        #expect(ArgumentationScheme.all.count == 37)
        for scheme in ArgumentationScheme.all {
            #expect(!scheme.questions.isEmpty && !scheme.premises.isEmpty)
            #expect(ArgumentationScheme.named(scheme.name.uppercased())?.id == scheme.id)
            var graph = ArgumentGraph()
            let (goal, reason) = (graph.add(.claim, "A"), graph.add(.claim, "B"))
            let relation = try graph.relate(reason, .supports, goal)
            try graph.update(relation) { $0.scheme = scheme.id }
            let found = try #require(GraphSchemes(in: graph).all.first)
            for question in found.questions {
                #expect(!question.words.contains("{") && !question.words.contains("_"))
                #expect(question.words.hasSuffix("?"))
            }
        }
    }

    @Test("any graph has schemes of its own relations", arguments: 0..<100)
    func anyGraph(seed: Int) throws {
        let graph = try TestSupport.RandomGraph.make(seed)
        let all = GraphSchemes(in: graph).all
        #expect(all.allSatisfy { graph.relations.contains($0.relation) })
    }
}
