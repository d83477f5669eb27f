import ArgumentAnalysis
import ArgumentModel
import TestSupport
import Testing

@Suite("Structure measures")
struct StructureMeasureTests {
    /// What the figures of ``FerryDebate`` come to on paper, and the statements that they name.
    static let onPaper: [(name: String, figure: String, statements: String)] = [
        ("statements", "15", "T1 C1 E1 E2 C2 C3 X1 C4 E3 X2 E4 C5 E5 E6 C6"),
        ("thesis", "1", "T1"), ("claim", "6", "C1 C2 C3 C4 C5 C6"),
        ("evidence", "6", "E1 E2 E3 E4 E5 E6"), ("counterclaim", "2", "X1 X2"),
        ("unknown", "0", ""), ("implicit", "0", ""), ("arguments", "0", ""), ("words", "81", ""),
        ("relations", "13", ""), ("supports", "9", "C1 E1 E2 C2 C3 E3 E4 E5 E6"),
        ("attacks", "3", "X1 C4 X2"), ("undercuts", "1", "C6"), ("restates", "0", ""),
        ("contradicts", "0", ""), ("evidence_statistic", "2", "E1 E4"),
        ("evidence_event", "1", "E2"), ("evidence_testimony", "1", "E3"),
        ("evidence_law", "0", ""), ("evidence_other", "2", "E5 E6"),
        ("evidence_per_claim", "0.857", "E1 E2 E3 E5 E6"), ("depth", "3", "E3 E5 E6 C6"),
        ("breadth", "5", "C1 E2 C2 X1 X2"), ("longest_chain", "3", "E3 C4 X1 T1"),
        ("serial", "2", "C1 C2"),
        ("convergent", "3", "T1 C1 C4"), ("divergent", "1", "E2"), ("linked", "1", "E5 E6"),
        ("unsupported_claims", "3", "C3 C5 C6"), ("claims_on_claims", "1", "C2"),
        ("circular_support", "0", ""), ("answered", "1", "X1"), ("unanswered", "1", "X2"),
        ("answered_by_attack", "1", "X1"), ("answered_by_undercut", "0", ""),
        ("answering_claims", "1", "C4"), ("answering_evidence", "0", ""),
        ("answering_counterclaims", "0", ""), ("unrelated", "1", "C5"), ("untied", "1", "C5"),
        ("for", "11", "T1 C1 E1 E2 C2 C3 C4 E3 E5 E6 C6"), ("against", "3", "X1 X2 E4"),
        ("for_words", "59", "T1 C1 E1 E2 C2 C3 C4 E3 E5 E6 C6"),
        ("against_words", "16", "X1 X2 E4"), ("against_share", "0.213", "X1 X2 E4"),
        ("most_contested", "1", "X1 E4"), ("most_central", "4", "X1"), ("paragraphs", "", ""),
        ("sentences", "", ""), ("sentences_outside", "", ""),
        ("said_by_author", "13", "T1 C1 E1 E2 C2 C3 C4 E3 E4 C5 E5 E6 C6"),
        ("said_by_cited", "0", ""), ("said_by_opponents", "2", "X1 X2"), ("hedged", "2", "X1 C5"),
        ("several_claims", "1", "C5"), ("unsure_roles", "0", ""), ("unsure_relations", "0", ""),
        ("reviewed", "28", "T1 C1 E1 E2 C2 C3 X1 C4 E3 X2 E4 C5 E5 E6 C6"),
        ("new_terms", "8", "T1 C1 C2 C4 X2"),
    ]

    @Test("each is what it comes to on paper", arguments: onPaper)
    func paper(name: String, figure: String, statements: String) throws {
        let graph = try FerryDebate.graph()
        let measure = StructureMeasures(of: graph)[name]
        let labels = graph.labels
        #expect(measure.figure == figure)
        #expect(measure.statements.map { labels[$0] }.joined(separator: " ") == statements)
    }

    @Test("every measure has a meaning, and the paper has nearly all of them")
    func definitions() {
        let names = Measure.definitions.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(Set(StructureMeasureTests.onPaper.map(\.name)).isSubset(of: names))
        #expect(Measure.definitions.allSatisfy { $0.meaning.hasSuffix(".") })
        #expect(Measure.definitions.allSatisfy { !$0.words.isEmpty && !$0.words.contains("#") })
    }

    @Test("an empty graph has no depth, no share, and counts nothing")
    func empty() {
        let measures = StructureMeasures(of: ArgumentGraph())
        for name in ["depth", "breadth", "against_share", "evidence_per_claim", "most_central"] {
            #expect(measures[name].value == nil)
        }
        #expect(measures.all.allSatisfy { $0.statements.isEmpty })
        #expect(measures["longest_chain"].value == 0)
    }

    @Test("a circle counts as one step of a chain, and its statements support themselves")
    func circle() throws {
        var graph = ArgumentGraph()
        let ids = (1...5).map { graph.add($0 == 1 ? .thesis : .claim, "Claim number \($0)") }
        try graph.relate(ids[1], .supports, ids[0])
        try graph.relate(ids[2], .supports, ids[1])
        try graph.relate(ids[1], .restates, ids[3])
        try graph.relate(ids[3], .supports, ids[2])
        try graph.relate(ids[4], .supports, ids[3])
        let measures = StructureMeasures(of: graph)
        #expect(measures["circular_support"].statements == [ids[1], ids[2], ids[3]])
        #expect(measures["longest_chain"].statements == [ids[4], ids[1], ids[0]])
        #expect(measures["depth"].value == 4)
        let circle = try #require(CircularSupport(in: graph).circles.first)
        #expect(circle.round == [ids[1], ids[3], ids[2]])
        #expect(circle.relations.count == 3)
    }

    @Test("answers and restatements alone make no circle of support")
    func noCircle() throws {
        var graph = ArgumentGraph()
        let (one, two) = (graph.add(.claim, "One"), graph.add(.claim, "Two"))
        try graph.relate(one, .attacks, two)
        try graph.relate(two, .supports, one)
        #expect(CircularSupport(in: graph).circles.isEmpty)
        try graph.relate(one, .restates, two)
        #expect(CircularSupport(in: graph).circles.map(\.statements) == [[one, two]])
        var again = ArgumentGraph()
        let (left, right) = (again.add(.claim, "One"), again.add(.claim, "Two"))
        try again.relate(left, .restates, right)
        try again.relate(right, .restates, left)
        #expect(CircularSupport(in: again).circles.isEmpty)
    }

    @Test("an argument stands between its premises and its conclusion")
    func argument() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        let (one, two) = (graph.add(.evidence, "It sways"), graph.add(.evidence, "Swaying kills"))
        try graph.addArgument(steps: [.init([one, two], therefore: thesis)])
        let measures = StructureMeasures(of: graph)
        #expect(measures["depth"].value == 2)
        #expect(measures["linked"].statements == [one, two])
        #expect(measures["unsupported_claims"].value == 0)
        #expect(measures["untied"].value == 0)
    }

    @Test("a step has the premises that it says it uses, and a linked attack is one attack")
    func uses() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        let (one, two) = (graph.add(.evidence, "It sways"), graph.add(.evidence, "Swaying kills"))
        let between = graph.add(.claim, "It may kill")
        var last = Argument.Step([], therefore: thesis)
        last.uses = [3]
        try graph.addArgument(steps: [.init([one, two], therefore: between), last])
        let argument = try #require(graph.arguments.elements.first)
        #expect(argument.used(inStep: 0) == nil)
        #expect(argument.used(inStep: 1) == [between])
        #expect(Inference.all(in: graph).map { $0.premises.map(\.id) } == [[one, two], [between]])
        let doubts = (0..<2).map { graph.add(.counterclaim, "Doubt \($0)") }
        try graph.relate(doubts, .attacks, between)
        #expect(StructureMeasures(of: graph)["most_contested"].value == 1)
    }

    @Test("what undercuts an attack on the thesis speaks for it")
    func sides() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        let attacker = graph.add(.counterclaim, "It is pretty")
        let reply = graph.add(.claim, "Beauty is no safety")
        let other = graph.add(.counterclaim, "Keep it")
        let attack = try graph.relate(attacker, .attacks, thesis)
        try graph.relate(reply, .undercuts, attack)
        try graph.relate(thesis, .contradicts, other)
        let measures = StructureMeasures(of: graph)
        #expect(measures["for"].statements == [thesis, reply])
        #expect(measures["against"].statements == [attacker, other])
        #expect(measures["most_contested"].statements == [attacker, other])
    }

    @Test("any graph is measured, circles and arguments and all", arguments: 0..<300)
    func anyGraph(seed: Int) throws {
        let graph = try TestSupport.RandomGraph.make(seed)
        let known = Set(graph.statements.map(\.id))
        let measures = StructureMeasures(of: graph)
        for measure in measures.all {
            #expect(known.isSuperset(of: measure.statements), "\(measure.definition.name)")
            #expect((measure.value ?? 0) >= 0)
        }
        #expect(measures == StructureMeasures(of: graph))
    }

    @Test("a chain of 5,000 statements is measured, and one that closes to a circle")
    func large() throws {
        var chain = ArgumentGraph()
        var last = chain.add(.thesis, "Claim 0")
        for number in 1...5_000 {
            let next = chain.add(.claim, "Claim \(number)")
            try chain.relate(next, .supports, last)
            last = next
        }
        let measures = StructureMeasures(of: chain)
        #expect(measures["depth"].value == 5_000)
        #expect(measures["longest_chain"].value == 5_000)
        #expect(measures["most_central"].value == 4_999)
        try chain.relate(chain.statements[0].id, .supports, last)
        #expect(StructureMeasures(of: chain)["circular_support"].value == 5_001)
    }
}
