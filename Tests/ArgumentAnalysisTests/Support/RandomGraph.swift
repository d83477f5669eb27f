import ArgumentModel
import SourceText
import TestSupport

/// Graphs with cycles, linked premises, relations about relations, and arguments.
enum RandomGraph {
    static func make(statements count: Int, relations: Int, _ seed: Int) -> ArgumentGraph {
        var random = SeededRandom(seed)
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        for number in 0..<count {
            let passage = Passage(
                source: source, paragraph: number / 4 + 1, sentence: number % 4 + 1)
            let words = (0...Int.random(in: 0...30, using: &random)).map { _ in
                random.pick(["bridge", "köprü", "橋が閉じる", "a", "unquestionably", "👩‍🚒", "it’s"])
            }
            graph.add(
                random.pick(Statement.Role.allCases), words.joined(separator: " "),
                at: random.once(in: 5) ? nil : passage,
                decision: .init(by: .miner, confidence: Double.random(in: 0...1, using: &random)))
        }
        addArgument(&graph, &random)
        for _ in 0..<relations { addRelation(&graph, &random) }
        return graph
    }

    private static func addArgument(_ graph: inout ArgumentGraph, _ random: inout SeededRandom) {
        guard graph.statements.count > 2, random.once(in: 2) else { return }
        let ids = graph.statements.map(\.id).shuffled(using: &random)
        _ = try? graph.addArgument(
            title: "Because", steps: [.init([ids[0], ids[1]], therefore: ids[2])])
    }

    private static func addRelation(_ graph: inout ArgumentGraph, _ random: inout SeededRandom) {
        let ids = graph.statements.map(\.id)
        guard let target = ids.randomElement(using: &random) else { return }
        var ends: [Endpoint] = [.statement(target)]
        ends += graph.relations.map { .relation($0.id) } + graph.arguments.map { .argument($0.id) }
        let premises = Array(ids.shuffled(using: &random).prefix(random.once(in: 4) ? 2 : 1))
        let kind = random.pick(Relation.Kind.allCases)
        let decision = Decision<Relation.Choice>(
            by: .miner, confidence: Double.random(in: 0...1, using: &random), reason: "so it is")
        _ = try? graph.relate(
            premises, kind, random.once(in: 3) ? random.pick(ends) : ends[0], decision: decision)
    }
}
