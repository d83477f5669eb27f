#if Graphviz
    internal import CGraphviz

    /// A graph whose boxes and arrows have places; freed, and its graph closed, at the end of its
    /// life.
    struct GraphLayout: ~Copyable {
        let context: OpaquePointer
        let content: ParsedGraph
        /// Zero where there is a layout; Graphviz is known to say so where there is none.
        let status: Int32

        init(of content: consuming ParsedGraph, in context: OpaquePointer) {
            self.context = context
            status = graphviz_layout(context, content.graph)
            self.content = content
        }

        deinit {
            gvFreeLayout(context, content.graph)
        }

        /// The bytes as Graphviz writes them; empty where it fails.
        func picture(_ format: RenderFormat, dotsPerInch: Double) -> [UInt8] {
            let own = graphviz_dpi(content.graph)
            graphviz_set_dpi(content.graph, dotsPerInch)
            defer { graphviz_set_dpi(content.graph, own) }
            var data: UnsafeMutablePointer<CChar>?
            var count = 0
            let status = graphviz_render(context, content.graph, format.rawValue, &data, &count)
            defer { data.map { gvFreeRenderData($0) } }
            guard status == 0, let data else { return [] }
            return [UInt8](UnsafeRawBufferPointer(start: data, count: count))
        }
    }

    extension GraphLayout {
        /// The `dpi` of the text, 0 where it has none.
        var ownDotsPerInch: Double { graphviz_dpi(content.graph) }

        /// What was not placed or routed, by name.
        var missingParts: [String] {
            guard graphviz_has_layout(content.graph) else { return content.nodes.map(\.name) }
            let edges = drawsEveryEdge ? content.edges.filter { !$0.isInvisible } : []
            return (content.nodes + edges).filter { !$0.isPlaced }.map(\.name)
        }

        /// Whether each edge has a curve of its own: `splines` may ask for none, and `concentrate`
        /// joins them.
        var drawsEveryEdge: Bool {
            let graph = GraphPart(content.graph, .graph)
            let lines = graphviz_value_named(content.graph, "splines").map { String(cString: $0) }
            return !["", "none"].contains(lines ?? "true")
                && ["", "false", "no", "0"].contains(graph.value("concentrate").lowercased())
        }
    }
#endif
