#if Graphviz
    internal import CGraphviz

    /// An attribute that some part of a graph has.
    struct GraphAttribute {
        let name: String
        let symbol: UnsafeMutablePointer<Agsym_t>

        /// The value for one part, its default included. Graphviz keeps each text once.
        func text(of part: GraphPart) -> UnsafePointer<CChar>? {
            graphviz_value(part.pointer, symbol)
        }

        /// A value in Swift's hands.
        struct Value {
            let text: String
            let isHTML: Bool

            init(_ value: UnsafePointer<CChar>) {
                text = String(cString: value)
                isHTML = graphviz_is_html(value)
            }
        }
    }

    extension ParsedGraph {
        /// The attributes declared for one kind of part.
        func attributes(of kind: GraphPart.Kind) -> [GraphAttribute] {
            var found: [GraphAttribute] = []
            while let symbol = graphviz_next_attribute(graph, kind.code, found.last?.symbol) {
                let name = String(cString: symbol.pointee.name)
                found.append(GraphAttribute(name: name, symbol: symbol))
            }
            return found
        }
    }
#endif
