import ArgumentModel
import SourceText
import Testing

@testable import ArgumentMining

@Suite("Mining around a person's decisions")
struct RevisingTests {
    private let miner = ArgumentMiner.cues

    @Test("is tested on nine op-eds")
    func opeds() {
        #expect(Oped.all.count == 9)
    }

    @Test(
        "changes nothing where a person decided nothing",
        arguments: Oped.all, TestedMiner.allCases)
    func noDecisions(oped: Oped, by tested: TestedMiner) {
        let miner = tested.miner
        let graph = miner.graph(of: oped.document)
        #expect(miner.revise(graph, from: oped.document).graph == graph)
        #expect(miner.revise(graph, from: oped.document).graph.json == graph.json)
        #expect(miner.revise(ArgumentGraph(), from: oped.document).graph.json == graph.json)
    }

    @Test(
        "keeps what an annotator would correct", arguments: Oped.all, TestedMiner.allCases)
    func goldCorrections(oped: Oped, by tested: TestedMiner) throws {
        var desk = Desk(tested.miner.graph(of: oped.document), 0)
        try desk.correct(12, by: oped)
        try expectKept(desk, oped.document, by: tested.miner)
    }

    @Test("keeps whatever a person does", arguments: 0..<9, TestedMiner.allCases)
    func anyCorrections(seed: UInt64, by tested: TestedMiner) throws {
        let miner = tested.miner
        let oped = Oped.all[Int(seed % 9)]
        var desk = Desk(miner.graph(of: oped.document), seed)
        for _ in 0..<2 {
            try desk.meddle(Int(seed % 13) + 1, in: oped.document)
            desk.graph = try expectKept(desk, oped.document, by: miner)
        }
    }

    @Test(
        "keeps whatever a person does in a text of three units", arguments: 0..<60,
        TestedMiner.allCases)
    func smallTexts(seed: UInt64, by tested: TestedMiner) throws {
        let miner = tested.miner
        let document = try Texts.document(RandomTexts.text(seed, paragraphs: 2, sentences: 2))
        var desk = Desk(miner.graph(of: document), seed)
        for _ in 0..<3 {
            try desk.meddle(4, in: document)
            desk.graph = try expectKept(desk, document, by: miner)
        }
    }

    @Test("keeps decisions in a text too long for every pair", arguments: 0..<1)
    func longTexts(seed: UInt64) throws {
        let document = try Texts.document(RandomTexts.text(seed, paragraphs: 45, sentences: 6))
        var desk = Desk(miner.graph(of: document), seed)
        try desk.meddle(60, in: document)
        try expectKept(desk, document, by: miner)
    }

    @Test("an undercut of the thesis moves no thesis", arguments: Oped.all)
    func undercutThesis(oped: Oped) throws {
        let graph = miner.graph(of: oped.document)
        guard let thesis = graph.statements.first(where: { $0.role == .thesis }) else { return }
        for statement in graph.statements.filter({ $0.role == .evidence }).prefix(3) {
            var edited = graph
            guard let own = edited.primaryRelation(of: statement.id),
                (try? edited.retarget(own.id, .undercuts, to: Endpoint.statement(thesis.id))) != nil
            else { continue }
            let revised = miner.revise(edited, from: oped.document).graph
            #expect(revised.statements[thesis.id]?.role == .thesis)
        }
    }

    @Test("a deletion moves what hung on it and little else", arguments: Oped.all)
    func deletions(oped: Oped) throws {
        let graph = miner.graph(of: oped.document)
        var moved = 0
        for statement in graph.statements.prefix(4) {
            var edited = graph
            try edited.reject(statement.id)
            let revised = miner.revise(edited, from: oped.document).graph
            let hung = Set(
                graph.relations.filter { graph.statement(at: $0.target) == statement.id }.flatMap(
                    \.sourceStatements))
            moved += graph.statements.count { old in
                guard let new = revised.statements[old.id], !hung.contains(old.id) else {
                    return false
                }
                return new.role != old.role
            }
        }
        #expect(moved * 2 <= graph.statements.count, "\(moved) of \(graph.statements.count)")
    }

    /// Every decision holds, the graph is sound, and mining it again changes nothing.
    @discardableResult
    private func expectKept(
        _ desk: Desk, _ document: Document, by miner: ArgumentMiner
    ) throws -> ArgumentGraph {
        let revised = miner.revise(desk.graph, from: document)
        let graph = revised.graph
        try graph.checkInvariants()
        #expect(revised.missing.isEmpty)
        for statement in desk.graph.statements where statement.decision.by == .person {
            let kept = try #require(graph.statements[statement.id])
            #expect(kept.withoutTitle == statement.withoutTitle)
            #expect(kept.title == statement.title ?? kept.title)
        }
        for relation in desk.graph.relations where relation.decision.by == .person {
            #expect(graph.relations[relation.id] == relation)
        }
        for passage in desk.graph.rejected.passages {
            let again = graph.statements.filter { $0.passages == [passage] }
            #expect(again.allSatisfy { desk.graph.statements[$0.id] != nil })
        }
        #expect(graph.rejected == desk.graph.rejected)
        for relation in graph.relations where relation.decision.by == .miner {
            #expect(!graph.isRejected(relation))
        }
        expectTied(graph)
        let twice = miner.revise(graph, from: document).graph
        #expect(twice == graph, "\(difference(twice.json, graph.json))")
        #expect(
            miner.revise(desk.graph, from: document) == revised)
        let (labels, before) = (graph.labels, desk.graph.labels)
        for statement in desk.graph.statements where graph.statements[statement.id] != nil {
            #expect(labels[statement.id] == before[statement.id])
        }
        return graph
    }

    /// The lines of one text that the other lacks, both ways.
    private func difference(_ left: String, _ right: String) -> String {
        let (left, right) = (left.split(separator: "\n"), right.split(separator: "\n"))
        return left.difference(from: right).map { "\($0)" }.joined(separator: "\n")
    }

    /// Everything that the miner decided the role of is tied, but one thesis.
    private func expectTied(_ graph: ArgumentGraph) {
        let tied = Set(graph.relations.flatMap(\.sourceStatements))
        let apart = Set(graph.rejected.relations.map(\.source))
        let loose = graph.statements.filter {
            $0.decision.by == .miner && !tied.contains($0.id)
                && !apart.contains($0.id)
        }
        #expect(loose.count <= 1)
        #expect(loose.allSatisfy { $0.role == .thesis })
    }
}

extension ArgumentGraph {
    /// Whether a person rejected just that relation.
    fileprivate func isRejected(_ relation: Relation) -> Bool {
        let target =
            relation.target.statement
            ?? relation.target.relation.flatMap { relations[$0]?.sourceStatements.first }
        guard let source = relation.sourceStatements.first, let target else { return false }
        return rejected.contains(source, relation.kind, target)
    }
}

extension Statement {
    /// Titles are given where labels would change.
    fileprivate var withoutTitle: Statement {
        var copy = self
        copy.title = nil
        return copy
    }
}
