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
    /// - Precondition: sources and targets lie in `0..<nodes`; edges are ordered by source.
    /// - Complexity: O(*e*) and, for each circle that the best edges make, its edges to
    ///   different targets.
    package init(nodes: Int, root: Int, edges: [Edge]) {
        var circles = Circles(nodes: nodes, root: root, edges: edges)
        circles.contractAll()
        choices = circles.choices()
    }
}
