import ArgumentModel
import SourceText
import Testing

@testable import ArgumentMining

@Suite("A correction")
struct RevisingExampleTests {
    private let miner = ArgumentMiner.cues

    private func ferry(_ old: String = "", _ new: String = "") throws -> Document {
        try Texts.document(old.isEmpty ? Texts.ferry : Texts.ferry.replacing(old, with: new))
    }

    private func id(_ start: String, in graph: ArgumentGraph) throws -> Statement.ID {
        try #require(graph.statements.first { $0.quotation.hasPrefix(start) }, "\(start)").id
    }

    @Test("of a role changes how the statement is tied")
    func ownTie() throws {
        let document = try ferry()
        var graph = miner.graph(of: document)
        let objection = try id("Critics say", in: graph)
        #expect(graph.primaryRelation(of: objection)?.kind == .attacks)
        try graph.reassign(objection, to: .claim)
        let revised = miner.revise(graph, from: document).graph
        #expect(revised.statements[objection]?.role == .claim)
        #expect(revised.primaryRelation(of: objection)?.kind == .supports)
        #expect(revised.primaryRelation(of: objection)?.decision.by == .miner)
    }

    @Test("of a role changes what the neighbours are or do")
    func neighbours() throws {
        let document = try ferry()
        let graph = miner.graph(of: document)
        var changed = 0
        for statement in graph.statements {
            var edited = graph
            try edited.reassign(statement.id, to: .counterclaim)
            let revised = miner.revise(edited, from: document).graph
            for other in graph.statements where other.id != statement.id {
                let isOther = revised.statements[other.id]?.role != other.role
                let tie = revised.primaryRelation(of: other.id)
                let old = graph.primaryRelation(of: other.id)
                if isOther || tie?.target != old?.target || tie?.kind != old?.kind {
                    changed += 1
                }
            }
        }
        #expect(changed * 2 > graph.statements.count)
    }

    @Test("to the thesis makes it the one that all paths end in")
    func thesis() throws {
        let document = try ferry()
        var graph = miner.graph(of: document)
        let last = try id("The council must not", in: graph)
        try graph.reassign(last, to: .thesis)
        if let relation = graph.primaryRelation(of: last) { try graph.remove(relation.id) }
        let revised = miner.revise(graph, from: document).graph
        #expect(revised.primaryRelation(of: last) == nil)
        #expect(revised.thesis?.id == last)
        #expect(revised.statements.count == graph.statements.count)
    }

    @Test("that deletes a statement lets what led to it lead elsewhere, for good")
    func deletion() throws {
        let document = try ferry()
        var graph = miner.graph(of: document)
        let objection = try #require(graph.statements[try id("Critics say", in: graph)])
        try graph.remove(objection.id)
        graph.rejected.passages = objection.passages
        var revised = miner.revise(graph, from: document).graph
        #expect(revised.statements.count == graph.statements.count)
        #expect(!revised.statements.contains { $0.quotation.hasPrefix("Critics say") })
        let tied = Set(revised.relations.flatMap(\.sourceStatements))
        #expect(tied.count == revised.statements.count - 1)
        revised.rejected = Rejections()
        let forgotten = miner.revise(revised, from: document).graph
        #expect(forgotten.statements.contains { $0.quotation.hasPrefix("Critics say") })
        #expect(forgotten.statements[objection.id] == nil)
    }

    @Test(
        "that adds a statement makes a unit of its own, and displaces none of the map",
        arguments: ["the county paid £84,000", "in 2021 the county paid"])
    func addition(quotation: String) throws {
        let document = try ferry()
        var graph = miner.graph(of: document)
        let source = try #require(graph.sources.first)
        let added = graph.add(
            .evidence, "The county paid.",
            at: Passage(source: source.id, quotation: quotation))
        let revised = miner.revise(graph, from: document).graph
        let statement = try #require(revised.statements[added])
        #expect(statement.text == "The county paid.")
        #expect(statement.place == "2.2")
        #expect(revised.primaryRelation(of: added)?.decision.by == .miner)
        for old in graph.statements { #expect(revised.statements[old.id] != nil) }
        let bare = miner.revise(try alone(added, in: graph), from: document).graph
        #expect(!bare.statements.contains { $0.quotation.hasPrefix("in 2021 the county paid £") })
    }

    /// The graph without all the others.
    private func alone(_ id: Statement.ID, in graph: ArgumentGraph) throws -> ArgumentGraph {
        var graph = graph
        graph.remove(statements: Set(graph.statements.map(\.id)).subtracting([id]))
        return graph
    }

    @Test("may lead to a statement without a passage")
    func implicit() throws {
        let document = try ferry()
        var graph = miner.graph(of: document)
        let premise = graph.add(.claim, "Nobody should be cut off from a hospital.")
        let fact = try id("A nurse", in: graph)
        let old = try #require(graph.primaryRelation(of: fact))
        try graph.retarget(old.id, to: premise)
        try graph.relate(premise, .supports, try #require(graph.thesis))
        let revised = miner.revise(graph, from: document)
        #expect(revised.missing.isEmpty)
        #expect(revised.graph.statements[premise] == graph.statements[premise])
        #expect(revised.graph.relations[old.id] == graph.relations[old.id])
    }

    @Test("of a thesis that stands nowhere ties the rest to it")
    func impliedThesis() throws {
        let document = try ferry()
        var graph = miner.graph(of: document)
        for thesis in graph.theses { try graph.reassign(thesis.id, to: .claim) }
        let thesis = graph.add(.thesis, "Islands need boats.")
        let revised = miner.revise(graph, from: document).graph
        #expect(revised.thesis?.id == thesis)
        #expect(!revised.relations(to: thesis).isEmpty)
        let tied = Set(revised.relations.flatMap(\.sourceStatements))
        #expect(tied.count == revised.statements.count - 1)
    }

    @Test("of a rejected passage does not go over to a sentence that another statement has")
    func rejectedAndSimilar() throws {
        let (monday, tuesday) = ("The ferry ran late on Monday.", "The ferry ran late on Tuesday.")
        let both = try ferry("But a road also", "\(monday) \(tuesday) But a road also")
        var graph = miner.graph(of: both)
        let first = try id("The ferry ran late on Monday", in: graph)
        let second = try id("The ferry ran late on Tuesday", in: graph)
        try graph.reject(first)
        let one = try Texts.document(
            String(decoding: both.bytes, as: UTF8.self).replacing(monday + " ", with: ""))
        let revised = miner.revise(graph, from: one)
        #expect(revised.graph.statements[second] != nil)
        #expect(revised.missingRejections.count == 1)
    }

    @Test("is found again in a changed text, and is never lost where it is gone")
    func changedText() throws {
        var graph = miner.graph(of: try ferry())
        let nurse = try id("A nurse", in: graph)
        let answer = try id("a road also", in: graph)
        try graph.reassign(nurse, to: .claim)
        try graph.reassign(answer, to: .evidence)
        let changed = try ferry("But a road also loses money, and nobody closes the road.", "")
        let document = try Texts.document(
            "The Council Must Keep the Winter Ferry\n\nIt must be said at once.\n\n"
                + String(decoding: changed.bytes, as: UTF8.self).split(separator: "\n\n")
                .dropFirst().joined(separator: "\n\n"))
        let revised = miner.revise(graph, from: document)
        #expect(revised.missing.map(\.statement) == [answer])
        #expect(revised.graph.statements[answer]?.passages == graph.statements[answer]?.passages)
        #expect(revised.graph.statements[answer]?.text == graph.statements[answer]?.text)
        #expect(revised.graph.labels[answer] == graph.labels[answer])
        #expect(revised.graph.statements[nurse]?.role == .claim)
        #expect(revised.graph.statements[nurse]?.place == "4.2")
        #expect(revised.graph.sources.count == 1)
        #expect(revised.graph.sources.first?.sha256 == document.fingerprint)
        try revised.graph.checkInvariants()
        #expect(miner.revise(revised.graph, from: document) == revised)
    }

    @Test("that takes out a relation lets its statement lead elsewhere, for good")
    func rejectedRelation() throws {
        let document = try ferry()
        var graph = miner.graph(of: document)
        let relation = try #require(
            graph.relations.first { $0.kind == .supports && $0.target.statement != nil })
        let (source, target) = (relation.sourceStatements[0], relation.target.statement)
        try graph.remove(relation.id)
        graph.rejected.relations = [Rejections.Link(source, .supports, target)]
        let revised = miner.revise(graph, from: document).graph
        let now = try #require(revised.primaryRelation(of: source))
        #expect(now.kind != .supports || now.target != relation.target)
        graph.rejected.relations = [Rejections.Link(source)]
        let apart = miner.revise(graph, from: document).graph
        #expect(apart.primaryRelation(of: source) == nil)
        #expect(apart.statements.count == graph.statements.count)
        graph.rejected.relations = graph.statements.map { Rejections.Link(source, nil, $0.id) }
        #expect(miner.revise(graph, from: document).graph.primaryRelation(of: source) == nil)
    }

    @Test("that rejects what the text does not hold is reported")
    func missingRejection() throws {
        let document = try ferry()
        var graph = miner.graph(of: document)
        let source = try #require(graph.sources.first)
        let passage = Passage(source: source.id, quotation: "The ferry is blue.")
        graph.rejected.passages = [passage]
        let revised = miner.revise(graph, from: document)
        #expect(revised.missingRejections == [passage])
        #expect(revised.graph == graph)
    }

    @Test("moves no label that people know")
    func labels() throws {
        let document = try ferry()
        var graph = miner.graph(of: document)
        let labels = graph.labels
        let first = try #require(graph.claims.first)
        try graph.remove(first.id)
        let before = graph.labels
        let revised = miner.revise(graph, from: document).graph
        let returned = try #require(revised.statements.first { graph.statements[$0.id] == nil })
        #expect(returned.quotation == first.quotation)
        #expect(!graph.statements.contains { before[$0.id] == revised.labels[returned.id] })
        for statement in graph.statements {
            #expect(revised.labels[statement.id] == before[statement.id])
        }
        #expect(labels[first.id] == "C1")
    }

    @Test("in a text that argues nothing is all that there is")
    func brief() throws {
        let document = try Texts.document(Texts.brief)
        var graph = miner.graph(of: document)
        let source = try #require(graph.sources.first)
        let added = graph.add(
            .claim, "It opens at nine.",
            at: Passage(source: source.id, paragraph: 1, sentence: 1))
        let revised = miner.revise(graph, from: document).graph
        #expect(revised.statements.map(\.id) == [added])
        #expect(revised.relations.isEmpty)
    }
}
