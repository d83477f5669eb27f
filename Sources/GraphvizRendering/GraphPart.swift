#if Graphviz
    internal import CGraphviz

    /// A box, an arrow or a graph in Graphviz's memory; valid as long as its ``ParsedGraph``.
    struct GraphPart {
        enum Kind: String {
            case graph, node, edge

            var code: graphviz_kind {
                switch self {
                case .graph: graphviz_graphs
                case .node: graphviz_nodes
                case .edge: graphviz_edges
                }
            }
        }

        let pointer: UnsafeMutableRawPointer
        let kind: Kind

        init(_ pointer: UnsafeMutableRawPointer, _ kind: Kind) {
            self.pointer = pointer
            self.kind = kind
        }

        /// The value of an attribute, its default included; empty where there is none.
        func value(_ attribute: String) -> String {
            graphviz_value_named(pointer, attribute).map { String(cString: $0) } ?? ""
        }

        /// Whether its style is `invis`: it takes room and is not drawn.
        var isInvisible: Bool {
            value("style").split { ", \t\n".contains($0) }.contains("invis")
        }
    }

    extension GraphPart {
        /// What people call it: a node's name, an edge's two ends.
        var name: String {
            guard kind == .edge else { return String(cString: graphviz_name(pointer)) }
            let edge = pointer.assumingMemoryBound(to: Agedge_t.self)
            let ends = [graphviz_tail(edge), graphviz_head(edge)]
            return ends.map { String(cString: graphviz_name($0)) }.joined(separator: " -> ")
        }

        /// Graphviz's count of parts of this kind, from 1.
        var sequenceNumber: Int { Int(graphviz_sequence(pointer)) }

        /// Whether the layout gave it a place: a node a position, an edge a curve.
        var isPlaced: Bool {
            switch kind {
            case .graph: true
            case .node: graphviz_is_placed(pointer.assumingMemoryBound(to: Agnode_t.self))
            case .edge: graphviz_is_routed(pointer.assumingMemoryBound(to: Agedge_t.self))
            }
        }
    }
#endif
