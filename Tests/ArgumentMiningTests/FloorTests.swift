import ArgumentModel
import SourceText
import Testing

@testable import ArgumentMining

/// The two readings that any miner must beat: every sentence a claim, tied to the first one or
/// to the one before.
enum Floor: CaseIterable {
    case tiedToThesis, tiedToPrevious

    func graph(of document: Document) throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let source = graph.add(document)
        var ids: [Statement.ID] = []
        for sentence in document.sentences {
            let quotation = document.quotation(of: sentence.range)
            let passage = Passage(source: source, range: sentence.range, quotation: quotation)
            let id = graph.add(ids.isEmpty ? .thesis : .claim, quotation, at: passage)
            let target = self == .tiedToThesis ? ids.first : ids.last
            if let target { try graph.relate(id, .supports, target) }
            ids.append(id)
        }
        return graph
    }
}

@Suite("The miner beside the floors")
struct FloorTests {
    /// What a reader ties to what, and how, in the text about the ferry.
    private let gold: [(source: String, kind: Relation.Kind, target: String)] = [
        ("Its plan to stop", .supports, "The council should keep"),
        ("Critics say", .attacks, "The council should keep"),
        ("in 2021 the county", .supports, "Critics say"),
        ("a road also", .undercuts, "Critics say"),
        ("A nurse on the island", .supports, "In January 2019"),
        ("“We rowed", .supports, "A nurse on the island"),
        ("the bridge will not open", .supports, "the island has no other way"),
        ("The council must not", .restates, "The council should keep"),
    ]

    @Test(
        "finds more of a reader's relations than either floor", arguments: Floor.allCases,
        TestedMiner.allCases)
    func beats(_ floor: Floor, _ miner: TestedMiner) throws {
        let document = try Texts.document(Texts.ferry)
        let mined = found(in: miner.miner.graph(of: document))
        let (lead, least) = miner == .cues ? (2, 5) : (1, 4)
        #expect(mined >= found(in: try floor.graph(of: document)) + lead)
        #expect(mined >= least)
    }

    private func found(in graph: ArgumentGraph) -> Int {
        gold.count { expected in
            graph.relations.contains { relation in
                relation.kind == expected.kind
                    && relation.sourceStatements.contains { begins($0, expected.source, graph) }
                    && begins(target(of: relation, graph), expected.target, graph)
            }
        }
    }

    private func target(of relation: Relation, _ graph: ArgumentGraph) -> Statement.ID? {
        let undercut = relation.target.relation.flatMap { graph.relations[$0] }
        return undercut?.sourceStatements.first ?? relation.target.statement
    }

    private func begins(_ id: Statement.ID?, _ start: String, _ graph: ArgumentGraph) -> Bool {
        id.flatMap { graph.statements[$0] }?.quotation.hasPrefix(start) == true
    }
}
