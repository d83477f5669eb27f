import Testing

@testable import ArgumentMining

@Suite("The maximum arborescence")
struct MaximumArborescenceTests {
    typealias Edge = MaximumArborescence.Edge

    @Test("is the best of all trees on every graph of three nodes with scores -1, 0 and 1")
    func smallGraphs() {
        let pairs = [(1, 0), (1, 2), (2, 0), (2, 1)]
        for code in 0..<256 {
            var rest = code
            var edges: [Edge] = []
            for (source, target) in pairs {
                if rest % 4 < 3 { edges.append(Edge(source, target, rest % 4 - 1)) }
                rest /= 4
            }
            expectBest(nodes: 3, root: 0, edges)
        }
    }

    @Test("is the best of all trees on random graphs of up to six nodes", arguments: 0..<400)
    func randomGraphs(seed: Int) {
        var random = Seeded(UInt64(seed))
        let nodes = Int.random(in: 1...6, using: &random)
        let root = Int.random(in: 0..<nodes, using: &random)
        var edges: [Edge] = []
        for source in 0..<nodes {
            for target in 0..<nodes where source != target {
                guard Int.random(in: 0..<4, using: &random) > 0 || target == root else { continue }
                edges.append(Edge(source, target, Int.random(in: -9...9, using: &random)))
            }
        }
        expectBest(nodes: nodes, root: root, edges)
    }

    @Test("gives equal sums to the earlier edge")
    func ties() {
        let edges = [Edge(1, 0, 5), Edge(1, 0, 5)]
        #expect(MaximumArborescence(nodes: 2, root: 0, edges: edges).choices == [nil, 0])
    }

    @Test("breaks a long circle at its weakest place")
    func longCircle() {
        let nodes = 2_000
        let edges = (1..<nodes).flatMap {
            [Edge($0, $0 % (nodes - 1) + 1, 10), Edge($0, 0, $0 == 700 ? 1 : 0)]
        }
        let choices = MaximumArborescence(nodes: nodes, root: 0, edges: edges).choices
        #expect(choices[700] == 2 * 699 + 1)
        #expect(choices.compactMap(\.self).filter { edges[$0].target == 0 }.count == 1)
    }

    @Test("contracts circle in circle, one node after the other, without going over all again")
    func nestedCircles() {
        let nodes = 50_000
        var edges: [Edge] = []
        for node in 1..<nodes {
            edges.append(Edge(node, 0, -1_000 * nodes))
            if node > 1 { edges.append(Edge(node, node - 1, 2 * nodes - node)) }
            if node + 1 < nodes { edges.append(Edge(node, node + 1, nodes)) }
        }
        let choices = MaximumArborescence(nodes: nodes, root: 0, edges: edges).choices
        let chosen = choices.compactMap { $0 }
        #expect(chosen.count == nodes - 1)
        #expect(chosen.count { edges[$0].target == 0 } == 1)
    }

    private func expectBest(nodes: Int, root: Int, _ edges: [Edge]) {
        let choices = MaximumArborescence(nodes: nodes, root: root, edges: edges).choices
        guard let best = bestByTrial(nodes, root, edges) else { return }
        let chosen = choices.compactMap(\.self)
        #expect(chosen.count == nodes - 1)
        #expect(choices[root] == nil)
        #expect(chosen.reduce(0) { $0 + edges[$1].score } == best)
        #expect(isTree(choices.map { $0.map { edges[$0].target } }, root))
    }

    /// The best sum over every way to give each node one edge; `nil` where no way is a tree.
    private func bestByTrial(_ nodes: Int, _ root: Int, _ edges: [Edge]) -> Int? {
        var best: Int?
        var heads = [Int?](repeating: nil, count: nodes)
        func choose(_ node: Int, _ sum: Int) {
            guard node < nodes else {
                if isTree(heads, root) { best = max(best ?? sum, sum) }
                return
            }
            if node == root { return choose(node + 1, sum) }
            for edge in edges where edge.source == node {
                heads[node] = edge.target
                choose(node + 1, sum + edge.score)
            }
        }
        choose(0, 0)
        return best
    }

    private func isTree(_ heads: [Int?], _ root: Int) -> Bool {
        heads.indices.allSatisfy { start in
            var node = start
            for _ in heads.indices {
                guard let next = heads[node] else { break }
                node = next
            }
            return node == root
        }
    }
}
