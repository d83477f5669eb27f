import ArgumentAnalysis
import ArgumentModel
import SourceText
import TestSupport
import Testing

@Suite("Findings of a whole graph")
struct GraphFindingsTests {
    private func words(_ graph: ArgumentGraph) -> [String] {
        let labels = graph.labels
        return GraphFindings(in: graph).all.map { finding in
            ([finding.code] + finding.statements.map { labels[$0] }).joined(separator: " ")
        }
    }

    @Test("those of a small argument are what a reader finds on paper, warnings first")
    func paper() throws {
        #expect(
            try words(FerryDebate.graph()) == [
                "unanswered-counterclaim X2", "unsupported-claim C6", "unsupported-claim C5",
                "claims-only C2 C3", "dangler C5", "several-claims C5",
            ])
    }

    @Test("every code has its row, and every row can be found")
    func codes() throws {
        var found = Set(GraphFindings(in: try FerryDebate.graph()).all.map(\.code))
        for graph in try [circle(), bare(), careful(), again(), rebuttals(2)] {
            found.formUnion(GraphFindings(in: graph).all.map(\.code))
        }
        #expect(found == Set(GraphFindings.codes))
    }

    @Test("answers that nothing supports are told at once, one alone by itself")
    func answers() throws {
        let two = try rebuttals(2)
        #expect(
            words(two) == [
                "unsupported-thesis T1", "unsupported-answers C1 C2",
            ])
        let told = try #require(
            GraphFindings(in: two).all.first { $0.code == "unsupported-answers" })
        #expect(
            told.message
                == "Nothing supports the answers C1 (answers X1) and C2 (answers X2).")
        #expect(told.relations.count == 2)
        #expect(words(try rebuttals(1)).contains("unsupported-claim C1"))
    }

    @Test("answers are told at once only where they are equally sure")
    func surenessOfAnswers() throws {
        #expect(
            words(try rebuttals(3, lastConfidence: 0.1)) == [
                "unsupported-thesis T1", "unsupported-answers C1 C2", "unsupported-claim C3",
            ])
    }

    @Test("a claim that rests on claims names the bare ones, which then need no note")
    func bareBeneath() throws {
        #expect(words(try tower(by: .person)) == ["claims-only C1 C2"])
    }

    @Test("a bare claim that is surer than what would name it keeps its own note")
    func surerThanNamed() throws {
        #expect(
            words(try tower(by: .miner)) == ["unsupported-claim C2", "claims-only C1 C2"])
    }

    /// A thesis on evidence, on a bare claim and on a claim that rests on the bare one, as a person
    /// or the miner says.
    private func tower(by maker: Decision<Relation.Choice>.Maker) throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close the bridge")
        let claim = graph.add(.claim, "It sways")
        try graph.relate(graph.add(.evidence, "It moved"), .supports, thesis)
        try graph.relate(claim, .supports, thesis)
        let bare = graph.add(.claim, "It is old")
        try graph.relate(bare, .supports, thesis)
        try graph.relate(
            bare, .supports, claim, decision: .init(by: maker, confidence: 0.1))
        return graph
    }

    /// Objections to a thesis, each with an answer, of which the last may be a miner's.
    private func rebuttals(
        _ count: Int, lastConfidence: Double? = nil
    ) throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close the bridge")
        for number in 1...count {
            let objection = graph.add(.counterclaim, "Objection \(number)")
            try graph.relate(objection, .attacks, thesis)
            let answer = graph.add(.claim, "Answer \(number)")
            if let lastConfidence, number == count {
                try graph.relate(
                    answer, .attacks, objection,
                    decision: .init(by: .miner, confidence: lastConfidence))
            } else {
                try graph.relate(answer, .attacks, objection)
            }
        }
        return graph
    }

    private func circle() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let (one, two) = (graph.add(.claim, "It sways"), graph.add(.claim, "It is old"))
        try graph.relate(one, .supports, two)
        try graph.relate(two, .supports, one)
        return graph
    }

    private func bare() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close the bridge")
        for number in 1...4 {
            try graph.relate(graph.add(.evidence, "Fact \(number)"), .restates, thesis)
        }
        return graph
    }

    /// Two premises of which one is unstated: whatever is unsafe must close.
    private func careful(closing: String = "must be shut") throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "The bridge \(closing)")
        let stated = graph.add(.evidence, "The bridge is unsafe")
        let unstated = graph.add(.claim, "Whatever is unsafe must close")
        try graph.update(unstated) { $0.isImplicit = true }
        try graph.relate([stated, unstated], .supports, thesis)
        return graph
    }

    private func again() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "The council must close the old bridge.")
        let same = graph.add(.claim, "So the council should be closing the old bridge!")
        try graph.relate(same, .supports, thesis)
        return graph
    }

    @Test("a circle is told as the way round")
    func circleWords() throws {
        let finding = try #require(
            GraphFindings(in: circle()).all.first { $0.code == "circular-support" })
        #expect(finding.severity == .warning)
        #expect(finding.message == "C1 supports itself in the end: C1 → C2 → C1.")
        #expect(finding.sureness == .reviewed)
    }

    @Test("the rabbit and holding hands are asked where a premise was added, and only there")
    func mapRules() throws {
        let findings = GraphFindings(in: try careful()).all
        let rabbit = try #require(findings.first { $0.code == "rabbit" })
        #expect(rabbit.message.hasPrefix("T1 speaks of “shut”"))
        let hands = try #require(findings.first { $0.code == "holding-hands" })
        #expect(hands.message.contains("C1 of the premises speaks of “close”"))
        let kept = GraphFindings(in: try careful(closing: "must close")).all.map(\.code)
        #expect(!kept.contains("rabbit") && !kept.contains("holding-hands"))
        #expect(!(try words(FerryDebate.graph())).contains { $0.hasPrefix("rabbit") })
    }

    @Test("a premise that says its conclusion again is told by its stems")
    func sameWords() throws {
        let codes = GraphFindings(in: try again()).all.map(\.code)
        #expect(codes.contains("same-words"))
    }

    /// A mined claim without support; a sketchy relation of evidence to another claim.
    private func mined(confidence: Double) throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it", decision: .init(by: .miner, confidence: 0.9))
        let bare = graph.add(.claim, "It sways", decision: .init(by: .miner, confidence: 0.8))
        let fact = graph.add(.evidence, "It moved", decision: .init(by: .miner, confidence: 0.8))
        try graph.relate(bare, .supports, thesis)
        let other = Decision<Relation.Choice>.Alternative(
            Relation.Choice(.supports, .statement(bare)), confidence: 0.05)
        try graph.relate(
            fact, .supports, thesis,
            decision: .init(by: .miner, confidence: confidence, alternatives: [other]))
        return graph
    }

    @Test("what hangs on an unsure relation says perhaps, and names the relation")
    func perhaps() throws {
        let unsure = try mined(confidence: 0.12)
        let finding = try #require(
            GraphFindings(in: unsure).all.first { $0.code == "unsupported-claim" })
        #expect(finding.sureness == .perhaps)
        #expect(finding.doubtfulRelations == ["r2"])
        #expect(
            finding.doubt(in: unsure)
                == "perhaps: E1 → T1 (supports, 0.12) may be meant here instead")
        let surer = try mined(confidence: 0.7)
        let likely = GraphFindings(in: surer).all.first { $0.code == "unsupported-claim" }
        #expect(likely?.sureness == .likely)
        #expect(likely?.doubt(in: surer) == nil)
    }

    @Test("perhaps names what the finding itself rests on before what stands elsewhere")
    func ownDoubt() throws {
        var graph = ArgumentGraph()
        let sure = Decision<Statement.Role>(by: .miner, confidence: 0.9)
        let thesis = graph.add(.thesis, "Close it", decision: sure)
        let bare = graph.add(.claim, "It sways", decision: sure)
        let fact = graph.add(.evidence, "It moved", decision: sure)
        try graph.relate(
            bare, .supports, thesis, decision: .init(by: .miner, confidence: 0.11))
        let other = Decision<Relation.Choice>.Alternative(
            Relation.Choice(.supports, .statement(bare)), confidence: 0.05)
        try graph.relate(
            fact, .supports, thesis,
            decision: .init(by: .miner, confidence: 0.08, alternatives: [other]))
        let finding = try #require(
            GraphFindings(in: graph).all.first { $0.code == "unsupported-claim" })
        #expect(finding.message.contains("a reason for T1"))
        #expect(finding.doubt(in: graph) == "perhaps: C1 → T1 (supports, 0.11) is unsure")
        try graph.update(Relation.ID(rawValue: "r1")) { $0.decision.confidence = 0.8 }
        try graph.update(bare) { $0.decision.confidence = 0.3 }
        let role = try #require(
            GraphFindings(in: graph).all.first { $0.code == "unsupported-claim" })
        #expect(role.doubt(in: graph) == "perhaps: that C1 is claim (0.30) is unsure")
    }

    @Test("a finding quotes its passage as the text has it, without marks around marks")
    func quoted() throws {
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        graph.add(
            .thesis, "“Close it,” he said.",
            at: Passage(
                source: source, paragraph: 1, sentence: 1, quotation: "\"Close  it,\" he said"))
        graph.add(.claim, "It sways.")
        let text = StructureReport(of: graph).text()
        #expect(text.contains("1.1 \"Close it,\" he said\n"), "\(text)")
        #expect(text.contains("“It sways.”"))
    }

    @Test("what the miner read behind an objection in its paragraph may be meant as its answer")
    func behind() throws {
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        func place(_ paragraph: Int, _ sentence: Int) -> Passage {
            Passage(source: source, paragraph: paragraph, sentence: sentence)
        }
        let thesis = graph.add(.thesis, "Close it", at: place(1, 1))
        let objection = graph.add(.counterclaim, "The market needs it", at: place(2, 1))
        let behind = graph.add(.claim, "It moves in May", at: place(2, 2))
        let mined = Decision<Relation.Choice>(by: .miner, confidence: 0.5)
        try graph.relate(objection, .attacks, thesis)
        let relation = try graph.relate(behind, .supports, thesis, decision: mined)
        let finding = try #require(
            GraphFindings(in: graph).all.first { $0.code == "unanswered-counterclaim" })
        #expect(finding.sureness == .perhaps)
        #expect(finding.doubtfulRelations == [relation])
    }

    @Test("reviewed-only keeps to what a person decided")
    func reviewed() throws {
        let mined = try mined(confidence: 0.7)
        #expect(GraphFindings(in: mined, reviewedOnly: true).all.isEmpty)
        #expect(GraphFindings(in: mined).reach(.note))
        let ferry = try FerryDebate.graph()
        #expect(GraphFindings(in: ferry, reviewedOnly: true) == GraphFindings(in: ferry))
    }

    @Test(
        "any graph has findings in order of gravity, about its own statements", arguments: 0..<200)
    func anyGraph(seed: Int) throws {
        let graph = try TestSupport.RandomGraph.make(seed)
        let all = GraphFindings(in: graph).all
        #expect(zip(all, all.dropFirst()).allSatisfy { $0.severity >= $1.severity })
        for finding in all {
            #expect(finding.statements.allSatisfy(graph.statements.contains))
            #expect(finding.relations.allSatisfy(graph.relations.contains))
            #expect(!finding.message.contains("{"))
            #expect((finding.sureness == .perhaps) == (finding.doubt(in: graph) != nil))
        }
    }
}
