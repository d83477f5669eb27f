#if Graphviz
    internal import CGraphviz

    /// A graph in Graphviz's memory, closed at the end of its life.
    struct ParsedGraph: ~Copyable {
        let graph: UnsafeMutablePointer<Agraph_t>

        /// Takes over a graph that ``read(_:)`` gave.
        init(_ graph: UnsafeMutablePointer<Agraph_t>) {
            self.graph = graph
        }

        deinit {
            agclose(graph)
        }

        /// The first graph of the text, which the caller closes, and how many there are.
        static func read(
            _ text: UnsafeBufferPointer<UInt8>
        ) -> (first: UnsafeMutablePointer<Agraph_t>?, count: Int) {
            var count: Int32 = 0
            let first = graphviz_read(text.baseAddress, text.count, &count)
            return (first, Int(count))
        }

        /// Lays clusters out as if they were not there.
        func leaveOutClusters() {
            graphviz_set(graph, "clusterrank", "none")
        }
    }

    extension ParsedGraph {
        /// The boxes in the order of the text.
        var nodes: [GraphPart] {
            all(from: agfstnode(graph), then: { [graph] in agnxtnode(graph, $0) }, .node)
        }

        /// The arrows in the order of their tails.
        var edges: [GraphPart] {
            nodes.flatMap { [graph] node in
                let tail = node.pointer.assumingMemoryBound(to: Agnode_t.self)
                return all(from: agfstout(graph, tail), then: { agnxtout(graph, $0) }, .edge)
            }
        }

        /// The graph itself and every graph inside it.
        var graphs: [GraphPart] { graphsInside(graph) }
    }

    private func graphsInside(_ graph: UnsafeMutablePointer<Agraph_t>) -> [GraphPart] {
        let inner = all(from: agfstsubg(graph), then: { agnxtsubg($0) }, .graph)
        return [GraphPart(graph, .graph)]
            + inner.flatMap { graphsInside($0.pointer.assumingMemoryBound(to: Agraph_t.self)) }
    }

    private func all<Object>(
        from first: UnsafeMutablePointer<Object>?,
        then next: (UnsafeMutablePointer<Object>) -> UnsafeMutablePointer<Object>?,
        _ kind: GraphPart.Kind
    ) -> [GraphPart] {
        var found: [GraphPart] = []
        var current = first
        while let object = current {
            found.append(GraphPart(object, kind))
            current = next(object)
        }
        return found
    }
#endif
