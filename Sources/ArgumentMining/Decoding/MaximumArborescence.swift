/// The best tree that ties every node to a root: Chu–Liu/Edmonds.
///
/// Y. J. Chu and T. H. Liu, "On the shortest arborescence of a directed graph", 1965;
/// J. Edmonds, "Optimum branchings", 1967. An edge leads from a node to the one it is tied
/// to, so that every path ends in the root.
package struct MaximumArborescence {
    /// A weighted edge; kept small, for a text has thousands.
    package struct Edge: Sendable {
        private let ends: (source: Int32, target: Int32)
        private let worth: Int32

        /// The node that is tied.
        package var source: Int { Int(ends.source) }
        /// The node that it is tied to.
        package var target: Int { Int(ends.target) }
        /// How good that is.
        package var score: Int { Int(worth) }

        /// An edge.
        ///
        /// - Precondition: all three fit in 32 bits.
        package init(_ source: Int, _ target: Int, _ score: Int) {
            ends = (Int32(source), Int32(target))
            worth = Int32(score)
        }
    }

    /// For each node the index of its edge; `nil` for the root and for nodes without a path.
    package let choices: [Int?]

    /// Finds the tree of the highest sum of scores; equal sums go to earlier edges.
    ///
    /// - Precondition: sources and targets lie in `0..<nodes`.
    /// - Complexity: O(*e*) for each round of contraction; fewer rounds than nodes.
    package init(nodes: Int, root: Int, edges: [Edge]) {
        choices = Self.choose(nodes, root, edges)
    }

    private static func choose(_ nodes: Int, _ root: Int, _ edges: [Edge]) -> [Int?] {
        var best = bestEdges(nodes, root, edges)
        let (component, cycles) = components(nodes, best.map { $0.map { edges[$0].target } })
        guard cycles > 0 else { return best }
        let contracted = contract(edges, component, best, root)
        let count = (component.max() ?? 0) + 1
        let inner = choose(count, component[root], contracted.map(\.edge))
        for choice in inner.compactMap(\.self) {
            let original = Int(contracted[choice].original)
            best[edges[original].source] = original
        }
        return best
    }

    private static func bestEdges(_ nodes: Int, _ root: Int, _ edges: [Edge]) -> [Int?] {
        var best = [Int?](repeating: nil, count: nodes)
        for (index, edge) in edges.enumerated()
        where edge.source != root && edge.source != edge.target {
            if let old = best[edge.source], edges[old].score >= edge.score { continue }
            best[edge.source] = index
        }
        return best
    }

    /// Numbers the nodes anew, the nodes of one cycle alike; and how many cycles there are.
    private static func components(_ nodes: Int, _ next: [Int?]) -> ([Int], cycles: Int) {
        var component = [Int](repeating: -1, count: nodes)
        var visit = [Int](repeating: -1, count: nodes)
        var count = 0
        var cycles = 0
        for start in 0..<nodes where visit[start] < 0 {
            var node = start
            while visit[node] < 0 {
                visit[node] = start
                guard let following = next[node] else { break }
                node = following
            }
            guard visit[node] == start, component[node] < 0, next[node] != nil else { continue }
            number(cycleAt: node, next, &component, as: count)
            count += 1
            cycles += 1
        }
        for node in 0..<nodes where component[node] < 0 {
            component[node] = count
            count += 1
        }
        return (component, cycles)
    }

    private static func number(
        cycleAt node: Int, _ next: [Int?], _ component: inout [Int], as number: Int
    ) {
        var member = node
        while component[member] < 0 {
            component[member] = number
            member = next[member] ?? node
        }
    }

    /// The edges between components; one that leaves a cycle is worth what it gains there.
    private static func contract(
        _ edges: [Edge], _ component: [Int], _ best: [Int?], _ root: Int
    ) -> [(edge: Edge, original: Int32)] {
        var result: [(edge: Edge, original: Int32)] = []
        result.reserveCapacity(edges.count)
        for (index, edge) in edges.enumerated() where edge.source != root {
            let (source, target) = (component[edge.source], component[edge.target])
            guard source != target else { continue }
            let given = best[edge.source].map { edges[$0].score } ?? 0
            result.append((Edge(source, target, edge.score - given), Int32(index)))
        }
        return result
    }
}
