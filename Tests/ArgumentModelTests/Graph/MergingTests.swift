import ArgumentModel
import SourceText
import TestSupport
import Testing

@Suite("Merging")
struct MergingTests {
    @Test("a graph merged into nothing is itself under other names", arguments: 1...80)
    func intoNothing(seed: Int) throws {
        let other = try RandomGraph.make(seed)
        var graph = ArgumentGraph()
        try graph.merge(other)
        try graph.checkInvariants()
        #expect(graph.statements.map(\.text).sorted() == other.statements.map(\.text).sorted())
        #expect(graph.relations.map(\.kind) == other.relations.map(\.kind))
        #expect(graph.arguments.map(\.steps.count) == other.arguments.map(\.steps.count))
        #expect(graph.groups.map(\.members.count) == other.groups.map(\.members.count))
        #expect(graph.title == other.title)
        #expect(graph.data == other.data)
    }

    @Test("two graphs keep their relations, and identifiers stay apart", arguments: 1...80)
    func twoGraphs(seed: Int) throws {
        let first = try RandomGraph.make(seed)
        let second = try RandomGraph.make(seed + 1000)
        var graph = first
        try graph.merge(second)
        try graph.checkInvariants()
        #expect(graph.statements.count == first.statements.count + second.statements.count)
        #expect(graph.relations.prefix(first.relations.count).elementsEqual(first.relations))
        #expect(graph.title == first.title ?? second.title)
        for (copy, original) in zip(
            graph.relations.suffix(second.relations.count), second.relations)
        {
            let words = (graph.words(of: copy), second.words(of: original))
            #expect(words.0 == words.1)
        }
    }

    @Test("a source of the same fingerprint is the same source")
    func sameSource() throws {
        var graph = try article("One", fingerprint: "aa")
        try graph.merge(article("Two", fingerprint: "aa"))
        try graph.merge(article("Three", fingerprint: "bb"))
        #expect(graph.sources.count == 2)
        #expect(graph.statements.map { $0.passages[0].source } == ["o1", "o1", "o2"])
    }

    @Test("statements of two graphs on one text stand in reading order, its own first where equal")
    func readingOrder() throws {
        func graph(_ places: [(Int, String)]) throws -> ArgumentGraph {
            var graph = try article("", fingerprint: "aa")
            try graph.remove(try #require(graph.statements.first).id)
            for (paragraph, text) in places {
                graph.add(.claim, text, at: Passage(source: "o1", paragraph: paragraph))
            }
            return graph
        }
        var merged = try graph([(1, "1"), (4, "4")])
        merged.add(.claim, "placeless")
        try merged.merge(graph([(1, "1, theirs"), (3, "3"), (5, "5")]))
        #expect(merged.statements.map(\.text) == ["1", "1, theirs", "3", "4", "5", "placeless"])
    }

    @Test("alternatives that lead nowhere are not led elsewhere")
    func danglingAlternatives() throws {
        var other = ArgumentGraph()
        let ids = [other.add(.claim, "One"), other.add(.claim, "Two")]
        let lost = Decision<Relation.Choice>(
            by: .miner, alternatives: [.init(.init(.attacks, .statement("s9")), confidence: 0.1)])
        try other.relate(ids[0], .supports, ids[1], decision: lost)
        var graph = ArgumentGraph()
        try graph.merge(other)
        #expect(graph.relations["r1"]?.decision.alternatives == [])
    }

    private func article(_ text: String, fingerprint: String) throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        try graph.update(source) { $0.sha256 = fingerprint }
        graph.add(.claim, text, at: Passage(source: source))
        return graph
    }
}

extension ArgumentGraph {
    /// What a relation says, without identifiers.
    fileprivate func words(of relation: Relation) -> [String] {
        let sources = relation.sources.map(words)
        return sources + [relation.kind.rawValue, words(relation.target)]
            + relation.decision.alternatives.map { words($0.choice.target) }
    }

    private func words(_ end: Endpoint) -> String {
        switch end {
        case .statement(let id): statements[id]?.text ?? "?"
        case .argument(let id): arguments[id]?.title ?? ""
        case .step(_, let number): "step \(number)"
        case .relation(let id): relations[id].map { words(of: $0).joined(separator: " ") } ?? "?"
        }
    }
}
