import ArgumentModel
import Foundation
import SourceText
import Testing

@testable import ArgumentMining

/// The op-eds of the repository with the graphs that annotators drew of them.
struct Oped: Sendable, CustomTestStringConvertible {
    let name: String
    let document: Document
    let gold: ArgumentGraph

    var testDescription: String { name }

    /// All of them; none where a file cannot be read.
    static let all: [Oped] = names.compactMap { try? Oped(named: $0) }

    private init(named name: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Examples/opeds")
        let text = try Data(contentsOf: folder.appending(path: "\(name).txt"))
        let record = try Data(contentsOf: folder.appending(path: "\(name).annotation.json"))
        self.name = name
        document = try Document(file: Array(text))
        gold = try ArgumentGraph(AnnotationRecord(json: Array(record)), of: document)
    }

    private static let names = [
        "asteroid-mining", "exam-phones", "four-day-week", "goal-line", "harbour-brief",
        "museum-returns", "night-buses", "open-letter-wells", "river-barrage",
    ]

    /// The mined statements that stand where one of the annotator's does, and that one.
    func matches(_ graph: ArgumentGraph) -> [(mined: Statement.ID, gold: Statement)] {
        graph.statements.compactMap { statement in
            guard let range = statement.passages.first?.range else { return nil }
            let same = gold.statements.first { $0.passages.first?.range?.overlaps(range) ?? false }
            return same.map { (statement.id, $0) }
        }
    }
}

/// A graph as a person edits it: what was changed, and what was deleted.
struct Desk {
    var graph: ArgumentGraph
    private var random: Seeded

    init(_ graph: ArgumentGraph, _ seed: UInt64) {
        self.graph = graph
        random = Seeded(seed)
    }

    /// Makes corrections that the annotator would: roles and targets of some statements.
    mutating func correct(_ count: Int, by oped: Oped) throws {
        let matches = oped.matches(graph)
        for match in matches.shuffled(using: &random).prefix(count) {
            try graph.reassign(match.mined, to: match.gold.role)
            guard let relation = oped.gold.primaryRelation(of: match.gold.id),
                let target = matches.first(where: { .statement($0.gold.id) == relation.target })
            else { continue }
            try tie(match.mined, relation.kind, .statement(target.mined))
        }
    }

    /// Makes so many corrections of any kind, sensible or not.
    mutating func meddle(_ count: Int, in document: Document) throws {
        for _ in 0..<count where !graph.statements.isEmpty {
            let id = pick(graph.statements.map(\.id))
            switch Int.random(in: 0..<10, using: &random) {
            case 0: try graph.reassign(id, to: pick(Statement.Role.allCases))
            case 1: try reword(id)
            case 2: try delete(id)
            case 3: try add(in: document)
            case 4: graph.add(pick(Statement.Role.allCases), "Nobody wrote this.")
            case 5: try link(id)
            case 6: try undercut(id)
            case 7: try mergeNeighbours(of: id)
            case 8: try unlink(id)
            default: try tie(id, pick([.supports, .attacks, .restates]), .statement(other(id)))
            }
        }
    }

    private mutating func pick<Element>(_ all: [Element]) -> Element {
        all[Int.random(in: 0..<all.count, using: &random)]
    }

    private mutating func other(_ id: Statement.ID) -> Statement.ID {
        pick(graph.statements.map(\.id))
    }

    private mutating func reword(_ id: Statement.ID) throws {
        let name = "N\(id)"
        try graph.update(id) {
            $0.text = "In other words."
            $0.title = name
            $0.decision = .byPerson
        }
    }

    mutating func delete(_ id: Statement.ID) throws {
        graph.rejected.passages += graph.statements[id]?.passages ?? []
        try graph.remove(id)
    }

    /// Takes out a relation of one source, or all that lead away from a statement, for good.
    private mutating func unlink(_ id: Statement.ID) throws {
        guard let relation = graph.primaryRelation(of: id), relation.sources.count == 1 else {
            return
        }
        if Bool.random(using: &random) {
            graph.rejected.relations.append(Rejections.Link(id))
            for relation in graph.relations where relation.sourceStatements.contains(id) {
                if graph.relations.contains(relation.id) { try graph.remove(relation.id) }
            }
        } else {
            let target =
                relation.target.statement
                ?? relation.target.relation.flatMap { graph.relations[$0]?.sourceStatements.first }
            guard let target else { return }
            graph.rejected.relations.append(Rejections.Link(id, relation.kind, target))
            try graph.remove(relation.id)
        }
    }

    private mutating func add(in document: Document) throws {
        let sentence = pick(document.sentences)
        let bytes = sentence.range.lowerBound...sentence.range.upperBound
        let ends = [Int.random(in: bytes, using: &random), Int.random(in: bytes, using: &random)]
            .sorted()
        let range = SourceRange(ends[0], ends[1])
        guard !range.isEmpty, document.splitsNothing(range), let source = graph.sources.first
        else { return }
        let passage = Passage(
            source: source.id, range: range, paragraph: sentence.paragraph,
            sentence: sentence.number, quotation: document.quotation(of: range))
        graph.add(pick(Statement.Role.allCases), "Added.", at: passage)
    }

    private mutating func link(_ id: Statement.ID) throws {
        try graph.relate(id, pick([.supports, .attacks, .contradicts]), other(id))
    }

    private mutating func undercut(_ id: Statement.ID) throws {
        guard !graph.relations.isEmpty else { return }
        try graph.relate(id, .undercuts, pick(graph.relations.map(\.id)))
    }

    private mutating func mergeNeighbours(of id: Statement.ID) throws {
        let all = graph.statements
        guard let place = all.position(of: id), place + 1 < all.count else { return }
        let next = all[place + 1]
        try graph.update(id) {
            $0.passages += next.passages
            $0.decision = .byPerson
        }
        try graph.remove(next.id)
    }

    /// Ties a statement to another target, as one who moves its line.
    mutating func tie(
        _ id: Statement.ID, _ kind: Relation.Kind, _ target: Endpoint
    ) throws {
        if let old = graph.primaryRelation(of: id) {
            if old.isLinked {
                try graph.update(old.id) { $0.sources.removeAll { $0 == .statement(id) } }
            } else {
                try graph.remove(old.id)
            }
        }
        try graph.relate(id, kind, target)
    }
}

extension Document {
    fileprivate func splitsNothing(_ range: SourceRange) -> Bool {
        [range.lowerBound, range.upperBound].allSatisfy {
            $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
        }
    }
}
