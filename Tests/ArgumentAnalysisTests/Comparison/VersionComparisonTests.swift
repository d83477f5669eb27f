import ArgumentAnalysis
import ArgumentModel
import Foundation
import SourceText
import TestSupport
import Testing

@Suite("Two versions of one graph")
struct VersionComparisonTests {
    @Test("a graph and itself differ in nothing", arguments: 1...60)
    func identity(seed: Int) throws {
        let graph = try TestSupport.RandomGraph.make(seed)
        let compared = VersionComparison(from: graph, to: graph)
        #expect(compared.changes == [])
        #expect(compared.difference.isEmpty)
    }

    @Test("the difference makes the new version of the old one", arguments: 1...60)
    func difference(seed: Int) throws {
        let old = try TestSupport.RandomGraph.make(seed)
        let new = try TestSupport.RandomGraph.make(seed + 500)
        let compared = VersionComparison(from: old, to: new)
        var made = old
        try made.apply(compared.difference)
        #expect(made.statements.map(\.text) == new.statements.map(\.text))
        #expect(made.groups.map(\.title) == new.groups.map(\.title))
        #expect(made.relations.map(\.kind) == new.relations.map(\.kind))
        #expect(compared.lines.allSatisfy { $0.text.count <= 160 })
    }

    @Test("an example under other identifiers differs in nothing", arguments: ExampleGraph.names)
    func renumbered(name: String) throws {
        let graph = try ExampleGraph.make(name)
        var other = ArgumentGraph()
        try other.merge(graph)
        #expect(other.statements.first?.id != graph.statements.first?.id)
        #expect(VersionComparison(from: graph, to: other).changes == [])
        #expect(VersionComparison(from: other, to: graph).changes == [])
    }

    /// Three edits of different statements of an example, and what a comparison is to say of them.
    @Test("known edits are recovered, these and no others", arguments: ExampleGraph.names, 1...15)
    func edits(name: String, seed: Int) throws {
        let old = try ExampleGraph.make(name)
        var maker = KnownEdits(SeededRandom(seed), of: old)
        var new = old
        var expected: Set<String> = []
        for _ in 0..<3 { expected.formUnion(try maker.edit(&new)) }
        let compared = VersionComparison(from: old, to: new)
        #expect(Set(compared.changes.map(KnownEdits.words)) == expected)
        #expect(compared.changes.count == expected.count)
        var made = old
        try made.apply(compared.difference)
        #expect(made == new)
    }

    @Test("the same edits are recovered where the identifiers are others", arguments: 1...15)
    func renumberedEdits(seed: Int) throws {
        let old = try ExampleGraph.make("night-buses")
        var maker = KnownEdits(SeededRandom(seed), of: old)
        maker.keepsPassages = true
        var new = old
        var count = 0
        for _ in 0..<2 { count += try maker.edit(&new).count }
        var renumbered = ArgumentGraph()
        try renumbered.merge(new)
        let compared = VersionComparison(from: old, to: renumbered)
        #expect(compared.changes.count == count)
        #expect(
            compared.changes.map(\.aspect)
                == VersionComparison(from: old, to: new).changes.map(\.aspect))
    }

    @Test("a split and a merger are recognised, the one the inverse of the other")
    func parts() throws {
        var old = ArgumentGraph()
        let thesis = old.add(.thesis, "Trams should be free")
        let both = old.add(.evidence, "Fares fell, and cars stayed at home")
        try old.relate(both, .supports, thesis)
        var new = old
        let part = try new.split(both, at: 10)
        let there = VersionComparison(from: old, to: new).changes
        #expect(there.map(\.aspect) == [.split, .added])
        #expect(there[0].others == [part.rawValue])
        #expect(there[0].after == "Fares fell | Cars stayed at home")
        let back = VersionComparison(from: new, to: old).changes
        #expect(back.map(\.aspect) == [.merged, .removed])
        #expect(back[0].others == [part.rawValue])
    }

    @Test("a statement put before the others is one addition, though all numbers move")
    func moved() throws {
        func graph(_ texts: [String]) throws -> ArgumentGraph {
            var graph = ArgumentGraph()
            let thesis = graph.add(.thesis, "Trams should be free")
            for text in texts {
                try graph.relate(graph.add(.claim, text), .supports, thesis)
            }
            return graph
        }
        let old = try graph(["Fares keep the poor at home", "Cars fill the streets"])
        let new = try graph([
            "Air would be better", "Fares keep the poor at home", "Cars fill the streets",
        ])
        let changes = VersionComparison(from: old, to: new).changes
        #expect(changes.map(\.aspect) == [.added, .added])
        #expect(changes.map(\.name) == ["C1", "C1 carries T1"])
    }

    @Test("hostile text stays text, in lines and in tables")
    func hostile() throws {
        let old = try Hostile.graph()
        var new = old
        for statement in old.statements { try new.reassign(statement.id, to: .unknown) }
        let compared = VersionComparison(from: old, to: new)
        #expect(compared.changes.count == old.statements.count)
        #expect(compared.csv.hasSuffix("\r\n"))
        let script = try EditScript(json: Array(compared.json.utf8))
        #expect(try script.replayed(on: old).graph == new)
    }
}

/// The graphs of the op-eds in Examples/opeds.
enum ExampleGraph {
    static let names = ["exam-phones", "goal-line", "museum-returns", "night-buses"]

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples")

    /// Each is read once: finding its quotations takes a while.
    private static let graphs: [String: ArgumentGraph] = {
        let pair = ["square-for-people", "square-for-everyone"].map { ($0, "opeds-pair") }
        let all = names.map { ($0, "opeds") } + pair
        return Dictionary(
            all.compactMap { name, set in (try? read(name, set)).map { (name, $0) } }
        ) { first, _ in first }
    }()

    private static func read(_ name: String, _ set: String) throws -> ArgumentGraph {
        let folder = folder.appending(path: set)
        let record = try Data(contentsOf: folder.appending(path: "\(name).annotation.json"))
        let text = try Data(contentsOf: folder.appending(path: "\(name).txt"))
        return try ArgumentGraph(
            AnnotationRecord(json: Array(record)), of: Document(file: Array(text)))
    }

    static func make(_ name: String) throws -> ArgumentGraph { try #require(graphs[name]) }
}

/// Edits that touch no statement twice, with what each is to be told as.
private struct KnownEdits {
    private var random: SeededRandom
    private let graph: ArgumentGraph
    private var used: Set<Statement.ID> = []
    private var number = 0
    /// Whether statements keep what they are known by, so that only fields change.
    var keepsPassages = false

    init(_ random: SeededRandom, of graph: ArgumentGraph) {
        self.random = random
        self.graph = graph
    }

    static func words(_ change: GraphChange) -> String {
        "\(change.subject.rawValue) \(change.id) \(change.aspect.rawValue)"
    }

    /// A statement whose relations nobody touched, with its only relation.
    private mutating func fresh() throws -> (id: Statement.ID, relation: Relation.ID) {
        for statement in graph.statements.shuffled(using: &random) {
            let own = graph.relations.filter { $0.sources.contains(.statement(statement.id)) }
            let near = own.flatMap(\.sourceStatements) + own.compactMap(\.target.statement)
            guard own.count == 1, let only = own.first, !only.isLinked,
                graph.relations(to: only.id).isEmpty,
                !near.contains(where: used.contains), only.target.statement != nil
            else { continue }
            used.formUnion(near)
            return (statement.id, only.id)
        }
        throw CocoaError(.featureUnsupported)
    }

    mutating func edit(_ new: inout ArgumentGraph) throws -> Set<String> {
        let (id, relation) = try fresh()
        number += 1
        switch Int.random(in: 0..<(keepsPassages ? 7 : 9), using: &random) {
        case 0:
            let role = new.statements[id]?.role == .claim ? Statement.Role.counterclaim : .claim
            try new.apply(.reassign(id, to: role, kind: nil))
            return ["statement \(id) role"]
        case 1:
            try new.apply(.reword(id, as: "Said in quite other words, number \(number)"))
            return ["statement \(id) text"]
        case 2:
            let added = new.add(.claim, "What nobody said before, number \(number) of it")
            let link = try new.relate(added, .supports, id)
            return ["statement \(added) added", "relation \(link) added"]
        case 3:
            let kind =
                new.relations[relation]?.kind == .supports ? Relation.Kind.attacks : .supports
            let target = try #require(new.relations[relation]?.target)
            try new.apply(.retarget(relation, kind, to: target))
            return ["relation \(relation) relation"]
        case 4:
            let isMined = new.statements[id]?.decision.by == .miner
            try new.apply(.confirm(id))
            try new.update(id) { $0.tags.append("looked-at") }
            return Set(["statement \(id) tags"])
                .union(isMined ? ["statement \(id) confirmed"] : [])
        case 5:
            try new.update(id) { $0.attribution = "the mayor" }
            return ["statement \(id) attribution"]
        case 6:
            try new.apply(.rejectRelation(relation))
            return ["relation \(relation) removed"]
        case 7:
            let target = try #require(
                new.statements.first {
                    $0.id != id && new.relations[relation]?.target != .statement($0.id)
                })
            let kind = try #require(new.relations[relation]?.kind)
            try new.apply(.retarget(relation, kind, to: .statement(target.id)))
            return ["relation \(relation) target"]
        default:
            let gone = new.relations.filter {
                $0.sources == [.statement(id)] || $0.target == .statement(id)
            }
            let more = gone.flatMap { relation in
                new.relations.filter { $0.target == .relation(relation.id) }
            }
            try new.apply(.reject(id))
            return Set(["statement \(id) removed"])
                .union((gone + more).map { "relation \($0.id) removed" })
        }
    }
}
