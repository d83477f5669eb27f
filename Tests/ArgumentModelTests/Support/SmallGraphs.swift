import ArgumentModel

/// Every graph of up to four statements in which a statement may support any other one.
enum SmallGraphs {
    /// - Parameter body: is given each graph with its edges as pairs of positions.
    static func forEach(_ body: (ArgumentGraph, [(Int, Int)]) throws -> Void) rethrows {
        for count in 0...4 {
            let pairs = (0..<count).flatMap { first in
                (0..<count).filter { $0 != first }.map { (first, $0) }
            }
            for choice in 0..<(1 << pairs.count) {
                let edges = pairs.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(
                    \.element)
                try body(graph(count, edges), edges)
            }
        }
    }

    private static func graph(_ count: Int, _ edges: [(Int, Int)]) -> ArgumentGraph {
        var graph = ArgumentGraph()
        let ids = (0..<count).map { graph.add(.claim, "Statement \($0)") }
        for edge in edges { _ = try? graph.relate(ids[edge.0], .supports, ids[edge.1]) }
        return graph
    }
}
