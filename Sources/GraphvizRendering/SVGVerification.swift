#if Graphviz
    /// Holds an SVG against the graph that it shows.
    enum SVGVerification {
        /// - Throws: ``RenderingError`` where the SVG is not well-formed, or where a visible box or
        ///   arrow is not found in it exactly once.
        static func check(
            _ picture: [UInt8], shows layout: borrowing GraphLayout
        ) throws(RenderingError) {
            if let fault = firstFault(in: picture) { throw .illFormed(fault) }
            let shown = SVGGroups(in: picture)
            let repeated = shown.occurrences.filter { $0.value > 1 }.keys.sorted()
            guard repeated.isEmpty else { throw .repeatedIdentifiers(repeated) }
            try compare(shown, with: layout)
        }

        private static func firstFault(in picture: [UInt8]) -> String? {
            picture.withUnsafeBufferPointer { bytes in
                ForbiddenCharacters.first(in: bytes).map { "U+" + String($0.scalar, radix: 16) }
                    ?? CharacterReferences.firstUndefined(in: bytes)
            }
        }

        private static func compare(
            _ shown: SVGGroups, with layout: borrowing GraphLayout
        ) throws(RenderingError) {
            let edges = layout.drawsEveryEdge ? layout.content.edges : []
            let expected = (layout.content.nodes + edges).filter { !$0.isInvisible }
            let prefix = GraphPart(layout.content.graph, .graph).value("id")
            let missing = expected.filter { part in
                part.identifier(within: prefix).map { shown.occurrences[$0] == nil } ?? false
            }
            if !missing.isEmpty {
                throw .incomplete(missing: missing.map(\.name), messages: [])
            }
            if shown.count < expected.count {
                throw .incomplete(missing: ["\(expected.count - shown.count) parts"], messages: [])
            }
        }
    }

    extension GraphPart {
        /// The id that Graphviz gives the group in the SVG: the part's own, or its kind and number
        /// after the graph's id. `nil` where it holds an escape such as `\N`.
        fileprivate func identifier(within graph: String) -> String? {
            let own = value("id")
            if !own.isEmpty { return own.contains("\\") ? nil : CharacterReferences.decode(own) }
            let prefix = graph.isEmpty ? "" : CharacterReferences.decode(graph) + "_"
            return prefix + kind.rawValue + String(sequenceNumber)
        }
    }
#endif
