import Argdown
import ArgumentModel
import SourceText
import TestSupport
import Testing

@Suite("A graph written as Argdown and read again is the same graph")
struct RoundTripTests {
    @Test("any graph comes back but for reasons, alternatives and bytes")
    func randomGraphs() throws {
        for seed in 0..<400 {
            let graph = try RandomGraph.make(seed)
            let text = graph.argdown()
            let read = ArgumentGraph(argdown: ArgdownDocument(Array(text.utf8)))
            let difference = Bare(graph).firstDifference(from: Bare(read))
            try #require(difference == nil, "seed \(seed): \(difference ?? "")\n\(text)")
        }
    }

    @Test("what was written is known as untouched, and any edit as an edit")
    func untouched() throws {
        for seed in 0..<40 {
            let text = try RandomGraph.make(seed).argdown()
            guard text.contains("<!-- argraph") else { continue }
            #expect(ArgdownDocument(Array(text.utf8)).isAsWritten)
            #expect(!ArgdownDocument(Array(("[New]: words\n\n" + text).utf8)).isAsWritten)
            #expect(!ArgdownDocument(Array((text + "\n[New]: words\n").utf8)).isAsWritten)
        }
    }

    @Test("writing twice gives the same bytes")
    func deterministic() throws {
        for seed in 0..<40 {
            let graph = try RandomGraph.make(seed)
            #expect(graph.argdown() == graph.argdown())
        }
    }
}

/// A graph without what Argdown is not asked to keep.
struct Bare {
    private let graph: ArgumentGraph
    private let statements: [Statement]

    init(_ graph: ArgumentGraph) {
        var bare = graph
        for statement in graph.statements {
            try? bare.update(statement.id) { each in
                each.decision = Decision(
                    by: each.decision.by, confidence: each.decision.confidence)
                for index in each.passages.indices where each.passages[index].quotation != nil {
                    each.passages[index].range = nil
                }
            }
        }
        for relation in graph.relations {
            try? bare.update(relation.id) {
                $0.decision = Decision(by: $0.decision.by, confidence: $0.decision.confidence)
            }
        }
        self.graph = bare
        // Without bytes two statements of one sentence may stand either way round.
        statements = bare.statements.sorted { $0.id.rawValue < $1.id.rawValue }
    }

    /// What another graph has otherwise, in words.
    func firstDifference(from other: Bare) -> String? {
        for (own, others) in zip(statements, other.statements) where own != others {
            return "\(own) became \(others)"
        }
        for (own, others) in zip(graph.relations, other.graph.relations) where own != others {
            return "\(own) became \(others)"
        }
        let isSame =
            statements.count == other.statements.count && graph.relations == other.graph.relations
            && graph.arguments == other.graph.arguments && graph.groups == other.graph.groups
            && graph.sources == other.graph.sources && graph.data == other.graph.data
            && graph.unknownFields == other.graph.unknownFields && graph.title == other.graph.title
        return isSame ? nil : "\(graph.json)\nbecame\n\(other.graph.json)"
    }
}
