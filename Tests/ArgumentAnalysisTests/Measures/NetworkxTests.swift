import ArgumentAnalysis
import ArgumentModel
import Foundation
import TestSupport
import Testing

@Suite("Measures agree with networkx (PyPI)")
struct NetworkxTests {
    /// Whether `python3` and its package networkx are at hand.
    static let isHere = (try? run("import networkx", input: Data())) != nil

    @Test(
        "on 1,000 random graphs",
        .enabled(if: isHere, "skipped: python3 with networkx is not at hand"))
    func random() throws {
        let graphs = (0..<1000).map(NetworkxTests.graph)
        let input = try JSONEncoder().encode(graphs.map(\.edges))
        let output = try NetworkxTests.run(NetworkxTests.script, input: input)
        let expected = try JSONDecoder().decode([Expected].self, from: output)
        #expect(expected.count == graphs.count)
        var circles = 0
        for (graph, expected) in zip(graphs.map(\.graph), expected) {
            let measures = StructureMeasures(of: graph)
            func places(_ name: String) -> [Int] {
                measures[name].statements.compactMap { graph.statements.position(of: $0) }
            }
            #expect(measures["depth"].value == Double(expected.depth))
            #expect(places("depth") == expected.furthest)
            #expect(measures["breadth"].value == Double(expected.breadth))
            #expect(measures["longest_chain"].value == Double(expected.chain))
            #expect(places("circular_support") == expected.circular)
            #expect(measures["most_central"].value == Double(expected.central))
            #expect(places("most_central") == expected.carriers)
            #expect(places("untied") == expected.untied)
            #expect(places("unrelated") == expected.unrelated)
            circles += expected.circular.isEmpty ? 0 : 1
        }
        #expect((100..<1000).contains(circles))
    }

    /// What networkx says; statements by their places.
    private struct Expected: Decodable {
        let depth, breadth, chain, central: Int
        let furthest, circular, carriers, untied, unrelated: [Int]
    }

    /// A step as the script sees it.
    private struct Edge: Encodable {
        let from, to, count: Int
        let kind: String
    }

    private static func graph(seed: Int) -> (graph: ArgumentGraph, edges: [Edge]) {
        var random = SeededRandom(seed)
        var graph = ArgumentGraph()
        let count = Int.random(in: 2...14, using: &random)
        let ids = (0..<count).map { graph.add($0 == 0 ? .thesis : .claim, "Claim \($0)") }
        var edges = [Edge(from: 0, to: 0, count: count, kind: "nodes")]
        for _ in 0..<Int.random(in: 0...(2 * count), using: &random) {
            let kind = random.pick([Relation.Kind.supports, .supports, .attacks, .restates])
            let (from, to) = (random.pick(ids.indices), random.pick(ids.indices))
            guard (try? graph.relate(ids[from], kind, ids[to])) != nil else { continue }
            edges.append(Edge(from: from, to: to, count: 0, kind: kind.rawValue))
        }
        return (graph, edges)
    }

    private static let script = """
        import json, sys
        import networkx as nx
        found = []
        for steps in json.load(sys.stdin):
            count = steps[0]["count"]
            g = nx.DiGraph(); g.add_nodes_from(range(count))
            g.add_edges_from((s["from"], s["to"]) for s in steps[1:])
            distance = nx.single_source_shortest_path_length(g.reverse(), 0)
            depth = max(distance.values())
            widths = [list(distance.values()).count(d) for d in range(depth + 1)]
            s = nx.DiGraph(); s.add_nodes_from(range(count))
            kept = [e for e in steps[1:] if e["kind"] in ("supports", "restates")]
            s.add_edges_from((e["from"], e["to"]) for e in kept)
            circular = []
            for part in nx.strongly_connected_components(s):
                inside = [e for e in kept if e["from"] in part and e["to"] in part]
                if any(e["kind"] == "supports" for e in inside): circular += part
            above = nx.immediate_dominators(g.reverse(), 0)
            carried = [0] * count
            for v in above:
                while v != 0 and above[v] != 0 and above[v] is not None:
                    v = above[v]; carried[v] += 1
            most = max(carried)
            found.append({
                "depth": depth, "breadth": max(widths),
                "furthest": sorted(v for v, d in distance.items() if d == depth > 0),
                "chain": nx.dag_longest_path_length(nx.condensation(g)),
                "circular": sorted(circular), "central": most,
                "carriers": [v for v in range(count) if most > 0 and carried[v] == most],
                "untied": [v for v in range(count) if v not in distance],
                "unrelated": [v for v in range(count) if g.degree(v) == 0 and count > 1],
            })
        print(json.dumps(found))
        """

    private static func run(_ script: String, input: Data) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        let file = FileManager.default.temporaryDirectory.appending(path: "graphs-\(UUID())")
        try input.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let output = Pipe()
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return data
    }
}
