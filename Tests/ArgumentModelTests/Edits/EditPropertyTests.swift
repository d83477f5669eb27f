import ArgumentModel
import TestSupport
import Testing

@Suite("Any edit of any graph")
struct EditPropertyTests {
    @Test("leaves it well-formed and can be taken back, or is refused and changes nothing")
    func inverses() throws {
        var made: [String: Int] = [:]
        for seed in 0..<200 {
            var graph = try RandomGraph.make(seed)
            var edits = RandomEdits(seed)
            for _ in 0..<6 {
                let before = graph
                let edit = edits.next(for: graph)
                guard let inverse = try? graph.apply(edit) else {
                    #expect(graph == before, "seed \(seed), \(edit)")
                    continue
                }
                try graph.checkInvariants()
                made[name(of: edit), default: 0] += 1
                var back = graph
                let again = try back.apply(inverse)
                #expect(back == before, "seed \(seed), \(edit)")
                if seed % 10 == 0 { #expect(back.json == before.json, "seed \(seed), \(edit)") }
                try back.apply(again)
                #expect(back == graph, "seed \(seed), \(edit)")
            }
        }
        #expect(made.count == 13)
        #expect(made.values.allSatisfy { $0 >= 10 }, "\(made)")
    }

    @Test("names no statement that is gone, and stands in reading order")
    func nothingDangles() throws {
        for seed in 0..<150 {
            var graph = try RandomGraph.make(seed)
            var edits = RandomEdits(seed + 7)
            for _ in 0..<8 { _ = try? graph.apply(edits.next(for: graph)) }
            #expect(try ArgumentGraph(json: Array(graph.json.utf8)) == graph, "seed \(seed)")
            let alternatives = graph.relations.flatMap(\.decision.alternatives)
            #expect(alternatives.allSatisfy { graph.contains($0.choice.target) }, "seed \(seed)")
        }
    }

    @Test("of a script is the same as one by one, and the inverse script takes all back")
    func scripts() throws {
        for seed in 0..<100 {
            let draft = try RandomGraph.make(seed)
            var graph = draft
            var edits = RandomEdits(seed + 31)
            var script = EditScript()
            for _ in 0..<8 {
                let edit = edits.next(for: graph)
                guard let inverse = try? graph.apply(edit) else { continue }
                script.edits.append(edit)
                guard script.edits.count % 4 == 0 else { continue }
                script.edits.append(inverse)
                try graph.apply(inverse)
            }
            let read = try EditScript(json: Array(script.json.utf8))
            #expect(read == script, "seed \(seed)")
            let replay = try read.replayed(on: draft)
            #expect(replay.graph == graph, "seed \(seed)")
            #expect(try replay.inverse.replayed(on: graph).graph == draft, "seed \(seed)")
        }
    }

    private func name(of edit: Edit) -> String {
        String("\(edit)".prefix { $0 != "(" })
    }
}
