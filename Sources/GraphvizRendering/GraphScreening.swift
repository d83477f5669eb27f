#if Graphviz
    internal import CGraphviz

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
                try check(values(of: attribute, in: parts), of: attribute.name)
            }
        }

        private static func check(
            _ values: [GraphAttribute.Value], of attribute: String
        ) throws(RenderingError) {
            for value in values {
                if value.isHTML { try HTMLLabel.check(value.text, of: attribute) }
                try AttributeRules.check(value.text, of: attribute)
            }
        }

        /// The values that need a look, each once in a run of parts that share it.
        private static func values(
            of attribute: GraphAttribute, in parts: [GraphPart]
        ) -> [GraphAttribute.Value] {
            let isConcerned = AttributeRules.concern(attribute.name)
            var last: UnsafePointer<CChar>?
            return parts.compactMap { part in
                let text = attribute.text(of: part)
                defer { last = text }
                guard let text, text != last, text.pointee != 0 else { return nil }
                let needsLook = isConcerned || graphviz_is_remarkable(text)
                return needsLook ? GraphAttribute.Value(text) : nil
            }
        }
    }
#endif
