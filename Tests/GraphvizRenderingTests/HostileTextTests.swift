#if Graphviz
    import Foundation
    import GraphvizRendering
    import Testing

    #if canImport(FoundationXML)
        import FoundationXML
    #endif

    @Suite struct HostileTextTests {
        static let texts = [
            "<script>alert(1)</script>", "\" onload=\"x", "' onload='x", "a & b", "&amp;", "&#1;",
            "&eacute; &zork;", "]]>", "<!-- x -->", "--", "\\N \\G \\E \\T \\H \\L", "\\", "\\\\",
            "\\n\\l\\r", "a\nb", "a\tb", "%s%n%d", "{|}", "<b>", "\u{7F}", "\u{85}", "\u{2028}",
            "\u{FEFF}x", "\u{202E}abc", "e\u{301}", "👩‍👩‍👧", "漢字", "שלום", "\u{10FFFD}",
            "; } digraph {", "/* x", "// x", "#x", "$(x)", String(repeating: "word ", count: 2_000),
            String(repeating: "&", count: 3_000), "", " ",
        ]

        @Test(arguments: texts)
        func `any label, tooltip and name gives XML without a script`(_ text: String) async throws {
            let value = escaped(text)
            let dot = """
                digraph "\(value)" { label="\(value)"
                "x\(value)" [label="\(value)", tooltip="\(value)", class="\(value)", xlabel="\(value)"]
                b -> "x\(value)" [label="\(value)", headlabel="\(value)", edgetooltip="\(value)"]
                subgraph cluster_c { label="\(value)" tooltip="\(value)" c } }
                """
            let svg = try await GraphvizRenderer.shared.render(dot, as: .svg)
            let reader = MarkupReader(of: svg)
            #expect(reader.isWellFormed)
            #expect(reader.elements.isSubset(of: MarkupReader.harmless))
            #expect(!reader.attributes.contains { $0.hasPrefix("on") })
        }

        private func escaped(_ text: String) -> String {
            text.replacing("\\", with: "\\\\").replacing("&", with: "&amp;")
                .replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        }
    }

    /// Reads XML and notes the names that occur in it.
    private final class MarkupReader: NSObject, XMLParserDelegate {
        static let harmless: Set<String> = [
            "svg", "g", "title", "polygon", "ellipse", "path", "text", "a", "polyline",
        ]

        private(set) var elements: Set<String> = []
        private(set) var attributes: Set<String> = []
        private(set) var isWellFormed = false

        init(of bytes: [UInt8]) {
            super.init()
            let parser = XMLParser(data: Data(bytes))
            parser.delegate = self
            isWellFormed = parser.parse()
        }

        func parser(
            _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            elements.insert(element)
            self.attributes.formUnion(attributes.keys)
        }
    }
#endif
