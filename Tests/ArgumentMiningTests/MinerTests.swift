import ArgumentModel
import SourceText
import Testing

@testable import ArgumentMining

@Suite("The miner")
struct MinerTests {
    private func graph(_ text: String) throws -> ArgumentGraph {
        ArgumentMiner.cues.graph(of: try Texts.document(text))
    }

    private func statement(_ start: String, in graph: ArgumentGraph) throws -> Statement {
        try #require(graph.statements.first { $0.quotation.hasPrefix(start) }, "\(start)")
    }

    @Test("finds thesis, counterclaim, answer and evidence of a short op-ed")
    func ferry() throws {
        let graph = try graph(Texts.ferry)
        #expect(graph.title == "The Council Must Keep the Winter Ferry")
        #expect(graph.thesis?.quotation.hasPrefix("The council should keep") == true)
        let objection = try statement("Critics say", in: graph)
        #expect(objection.role == .counterclaim)
        #expect(objection.attribution == "Critics")
        #expect(try statement("in 2021", in: graph).kind == .statistic)
        let nurse = try statement("A nurse on the island", in: graph)
        #expect(nurse.role == .evidence && nurse.kind == .testimony)
        let answer = try statement("a road also", in: graph)
        #expect(answer.role == .claim)
        #expect(graph.primaryRelation(of: answer.id)?.kind != .supports)
    }

    @Test("gives a reason joined by because to what it is a reason for")
    func because() throws {
        let graph = try graph(Texts.ferry)
        let reason = try statement("the bridge will not open", in: graph)
        let relation = try #require(graph.primaryRelation(of: reason.id))
        #expect(relation.kind == .supports)
        #expect(relation.cue == "Because")
        #expect(relation.target == .statement(try statement("the island has", in: graph).id))
    }

    @Test(
        "takes a stock objection for a counterclaim",
        arguments: [
            "Some will object that a road would serve the island as well.",
            "It is also said that the islanders could move to the town.",
            "Critics may say that the boat has always been late.",
            "One might think that the helicopter would do for the sick.",
            "The usual worry is that the tickets pay for half of the fuel.",
        ])
    func stockObjections(_ sentence: String) throws {
        let text = Texts.ferry + "\n\n\(sentence) The islanders voted for the boat in May."
        let objection = try statement(String(sentence.dropLast()), in: try graph(text))
        #expect(objection.role == .counterclaim)
    }

    @Test("keeps the last stop of a dotted word in a text, not in the passage")
    func dottedWords() throws {
        let graph = try graph(
            Texts.ferry + "\n\nThe council should run the boat until 11 p.m. The same boats run"
                + " in the U.S. The boat must sail at noon.")
        let hour = try statement("The council should run", in: graph)
        #expect(hour.text.hasSuffix("11 p.m."))
        #expect(hour.quotation.hasSuffix("11 p.m"))
        #expect(try statement("The same boats", in: graph).text.hasSuffix("the U.S."))
        #expect(try statement("The boat must sail", in: graph).text.hasSuffix("at noon"))
    }

    @Test("reads one paragraph of thousands of sentences")
    func longParagraph() throws {
        let sentence = "The city should build the wall because the river floods every year. "
        let graph = try graph(String(repeating: sentence, count: 4_000))
        #expect(graph.statements.count == 8_000)
    }

    @Test("finds no argument in a news brief or a recipe", arguments: [Texts.brief, Texts.recipe])
    func noArgument(_ text: String) throws {
        let graph = try graph(text)
        #expect(graph.isEmpty)
        #expect(graph.sources.count == 1)
    }

    @Test("says the same twice", arguments: 0..<10)
    func determinism(seed: UInt64) throws {
        let text = RandomTexts.text(seed, paragraphs: 8, sentences: 6)
        #expect(try graph(text) == graph(text))
    }

    @Test("draws one well-formed graph whose paths end in the thesis", arguments: 0..<150)
    func invariants(seed: UInt64) throws {
        let text = RandomTexts.text(seed, paragraphs: Int(seed % 9) + 1, sentences: 6)
        try expectSound(try graph(text), text)
    }

    @Test("reads ten thousand sentences")
    func longText() throws {
        let text = RandomTexts.text(7, paragraphs: 2_900, sentences: 6)
        let document = try Texts.document(text)
        #expect(document.sentences.count > 9_000)
        let graph = ArgumentMiner.cues.graph(of: document)
        #expect(graph.statements.count > 5_000)
        try graph.checkInvariants()
    }

    private func expectSound(_ graph: ArgumentGraph, _ text: String) throws {
        try graph.checkInvariants()
        guard let thesis = graph.thesis else {
            #expect(graph.isEmpty)
            return
        }
        let primary = primaryRelations(of: graph)
        for statement in graph.statements {
            #expect(text.contains(statement.quotation))
            #expect(pathEnd(from: statement.id, graph, primary) == thesis.id)
            expectExplained(statement.decision)
            #expect(statement.decision.alternatives.count == 2)
        }
        for relation in graph.relations {
            expectExplained(relation.decision)
            #expect(relation.decision.alternatives.count <= 2)
        }
    }

    private func primaryRelations(of graph: ArgumentGraph) -> [Statement.ID: Relation] {
        var primary: [Statement.ID: Relation] = [:]
        for relation in graph.relations {
            for id in relation.sourceStatements where primary[id] == nil { primary[id] = relation }
        }
        return primary
    }

    /// Where the primary relations lead in the end; an undercut leads to whose relation it is.
    private func pathEnd(
        from start: Statement.ID, _ graph: ArgumentGraph, _ primary: [Statement.ID: Relation]
    ) -> Statement.ID {
        var end = start
        for _ in graph.statements {
            guard let relation = primary[end] else { break }
            let target = relation.target.relation.flatMap { graph.relations[$0] }
            end = target?.sourceStatements.first ?? relation.target.statement ?? end
        }
        return end
    }

    private func expectExplained<Choice>(_ decision: Decision<Choice>) {
        #expect(decision.by == .miner)
        #expect(decision.confidence.map { (0.01...0.99).contains($0) } == true)
        #expect(decision.reason?.isEmpty == false)
        let confidences = decision.alternatives.map(\.confidence)
        #expect(confidences == confidences.sorted(by: >))
    }
}
