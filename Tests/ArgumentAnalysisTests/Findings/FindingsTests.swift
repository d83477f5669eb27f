import ArgumentAnalysis
import ArgumentModel
import Testing

@Suite("Findings")
struct FindingsTests {
    @Test("the summary counts roles and relations and names what asks for a second look")
    func summary() throws {
        let summary = try GraphSummary(of: BridgeDebate.graph())
        #expect(summary.roles.map(\.subject) == [.thesis, .claim, .evidence, .counterclaim])
        #expect(summary.roles.map(\.count) == [2, 3, 2, 2])
        #expect(summary.kinds.map(\.subject) == [.supports, .attacks, .undercuts, .restates])
        #expect(summary.kinds.map(\.count) == [3, 2, 1, 1])
        #expect(summary.thesis?.id == "s1")
        #expect(summary.unansweredCounterclaims == ["s7"])
        #expect(summary.unsureRelations == ["r5"])
        #expect(summary.unrelatedStatements == ["s9"])
    }

    @Test("what attacks or contradicts a counterclaim answers it, and so does an undercut")
    func answers() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        let one = graph.add(.counterclaim, "The market needs it")
        let two = graph.add(.counterclaim, "It is pretty")
        let three = graph.add(.counterclaim, "It is old")
        let reply = graph.add(.claim, "The market moved")
        let objection = try graph.relate(two, .attacks, thesis)
        let attack = try graph.relate(reply, .attacks, one)
        let undercut = try graph.relate(reply, .undercuts, objection)
        try graph.relate(reply, .supports, three)
        let four = graph.add(.counterclaim, "It is dear")
        let contrary = try graph.relate(four, .contradicts, reply)
        let answers = CounterclaimAnswers(in: graph)
        #expect(answers.items.map(\.answers) == [[attack], [undercut], [], [contrary]])
        #expect(answers.unanswered == [three])
    }

    @Test("counterclaims are unanswered where the graph knows no answer", arguments: 1...60)
    func answersOfTheModel(seed: Int) {
        let graph = RandomGraph.make(statements: seed % 9, relations: seed % 14, seed)
        let answers = CounterclaimAnswers(in: graph)
        let expected = graph.counterclaims.map(\.id).filter { graph.answers(to: $0).isEmpty }
        #expect(answers.items.filter(\.answers.isEmpty).map(\.counterclaim) == expected)
        #expect(Set(answers.unanswered).isSubset(of: expected))
    }

    @Test("a thesis whose reasons hang on what says it again has reasons")
    func supportedAgain() throws {
        var graph = ArgumentGraph()
        let (thesis, again) = (graph.add(.thesis, "Close it"), graph.add(.thesis, "So close it"))
        let fact = graph.add(.evidence, "It sways")
        try graph.relate(again, .restates, thesis)
        try graph.relate(fact, .supports, again)
        #expect(UnsupportedClaims(in: graph).claims.isEmpty)
    }

    @Test("a claim needs support, or to say again what has some")
    func unsupported() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        let again = graph.add(.thesis, "So close it")
        let claim = graph.add(.claim, "It may fall")
        let bare = graph.add(.claim, "Nobody would miss it")
        let proved = graph.add(.claim, "It sways")
        try graph.relate(claim, .supports, thesis)
        try graph.relate(again, .restates, thesis)
        try graph.relate(bare, .restates, claim)
        try graph.relate(claim, .restates, bare)
        try graph.addArgument(steps: [.init([bare], therefore: proved)])
        #expect(UnsupportedClaims(in: graph).claims == [claim, bare])
    }

    @Test("what elaborates an answered counterclaim is answered with it")
    func elaboration() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        let objection = graph.add(.counterclaim, "It is cheap")
        let detail = graph.add(.counterclaim, "It costs nothing to keep")
        let other = graph.add(.counterclaim, "People like it")
        let answer = graph.add(.claim, "Cheap is not safe")
        try graph.relate(objection, .attacks, thesis)
        try graph.relate(detail, .supports, objection)
        try graph.relate(other, .attacks, thesis)
        #expect(CounterclaimAnswers(in: graph).unanswered == [objection, detail, other])
        try graph.relate(answer, .attacks, objection)
        #expect(CounterclaimAnswers(in: graph).unanswered == [other])
    }

    @Test("a counterclaim of which every reason is answered is answered with them")
    func answeredReasons() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        let objection = graph.add(.counterclaim, "The town needs it")
        let first = graph.add(.counterclaim, "The market needs it")
        let second = graph.add(.counterclaim, "The school needs it")
        let again = graph.add(.counterclaim, "A town wants its bridge")
        let reply = graph.add(.claim, "The market moved")
        try graph.relate(objection, .attacks, thesis)
        try graph.relate(first, .supports, objection)
        try graph.relate(again, .restates, objection)
        try graph.relate(reply, .attacks, first)
        #expect(CounterclaimAnswers(in: graph).unanswered == [second])
        try graph.relate(second, .supports, objection)
        #expect(CounterclaimAnswers(in: graph).unanswered == [objection, second, again])
        try graph.relate(reply, .attacks, second)
        #expect(CounterclaimAnswers(in: graph).unanswered.isEmpty)
    }

    @Test("what answers an objection said again answers it")
    func answeredAgain() throws {
        var graph = ArgumentGraph()
        let objection = graph.add(.counterclaim, "The town needs it")
        let again = graph.add(.counterclaim, "A town wants its bridge")
        let reply = graph.add(.claim, "The market moved")
        try graph.relate(again, .restates, objection)
        try graph.relate(reply, .attacks, again)
        #expect(CounterclaimAnswers(in: graph).unanswered.isEmpty)
    }

    @Test(
        "answers reach what lacks them by the rules, applied until nothing changes",
        arguments: 1...60)
    func answersByTheRules(seed: Int) {
        let graph = RandomGraph.make(statements: seed % 13, relations: seed % 29, seed)
        let counterclaims = Set(graph.counterclaims.map(\.id))
        func elaborations(_ kinds: Set<Relation.Kind>, of id: Statement.ID) -> [Relation] {
            graph.relations.filter { kinds.contains($0.kind) && $0.target.statement == id }
        }
        func comes(_ relation: Relation, from ids: Set<Statement.ID>) -> Bool {
            relation.sourceStatements.contains(where: ids.contains)
        }
        var answered = counterclaims.filter { !graph.answers(to: $0).isEmpty }
        func grow(_ isNew: (Statement.ID) -> Bool) {
            while let next = counterclaims.subtracting(answered).first(where: isNew) {
                answered.insert(next)
            }
        }
        grow { id in
            let reasons = elaborations([.supports], of: id)
            return elaborations([.restates], of: id).contains { comes($0, from: answered) }
                || !reasons.isEmpty && reasons.allSatisfy { comes($0, from: answered) }
        }
        grow { id in
            answered.contains { answer in
                elaborations([.supports, .restates], of: answer).contains { comes($0, from: [id]) }
            }
        }
        let expected = graph.counterclaims.map(\.id).filter { !answered.contains($0) }
        #expect(CounterclaimAnswers(in: graph).unanswered == expected)
    }

    @Test("a person's decision is never unsure")
    func unsure() {
        func statement(_ decision: Decision<Statement.Role>) -> Statement {
            Statement(id: "s1", role: .claim, text: "It leaks.", decision: decision)
        }
        #expect(statement(.init(by: .miner, confidence: 0.49)).isUnsure)
        #expect(!statement(.init(by: .miner, confidence: 0.5)).isUnsure)
        #expect(!statement(.init(by: .miner)).isUnsure)
        #expect(!statement(.init(by: .person, confidence: 0.1)).isUnsure)
        func relation(_ decision: Decision<Relation.Choice>) -> Relation {
            Relation(
                id: "r1", [.statement("s1")], .supports, .statement("s2"), decision: decision)
        }
        #expect(relation(.init(by: .miner, confidence: 0.19)).isUnsure)
        #expect(!relation(.init(by: .miner, confidence: 0.2)).isUnsure)
        #expect(!relation(.init(by: .person, confidence: 0.1)).isUnsure)
    }
}
