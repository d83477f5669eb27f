#if Graphviz
    /// Refuses what DOT text may not ask of Graphviz or of the reader of the SVG.
    enum GraphScreening {
        static func check(_ graph: borrowing ParsedGraph) throws(RenderingError) {
            try check(graph.graphs, having: graph.attributes(of: .graph))
            try check(graph.nodes, having: graph.attributes(of: .node))
            try check(graph.edges, having: graph.attributes(of: .edge))
            for node in graph.nodes { try AttributeRules.check(node.name, of: "node") }
        }

        private static func check(
            _ parts: [GraphPart], having attributes: [GraphAttribute]
        ) throws(RenderingError) {
            for attribute in attributes {
                if let reason = AttributeRules.refused[attribute.name] {
                    throw .refusedAttribute(attribute.name, reason)
                }
                for part in parts { try check(part, attribute) }
            }
        }

        private static func check(
            _ part: GraphPart, _ attribute: GraphAttribute
        ) throws(RenderingError) {
            let (value, isHTML) = part.value(attribute)
            if value.isEmpty { return }
            if isHTML { try HTMLLabel.check(value, of: attribute.name) }
            try AttributeRules.check(value, of: attribute.name)
        }
    }
#endif
