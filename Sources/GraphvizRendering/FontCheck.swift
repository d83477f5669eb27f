#if Graphviz
    internal import CGraphviz

    /// Asks fontconfig, which Graphviz's text plugin has loaded, what it can draw. Where it has not
    /// (a Graphviz without Pango) nothing is known and nothing is said.
    enum FontCheck {
        static func warnings(on text: String) -> [RenderingWarning] {
            guard let fonts = graphviz_fonts() else { return [] }
            if fonts.pointee.count == 0 { return [.noFontInstalled] }
            let undrawn = unusual(in: text).filter { !graphviz_fonts_have(fonts, $0.value) }
            return undrawn.isEmpty ? [] : [.missingGlyphs(undrawn.map(Character.init))]
        }

        /// Every character beyond ASCII that leaves ink, once, in order.
        private static func unusual(in text: String) -> [Unicode.Scalar] {
            if text.utf8.allSatisfy({ $0 < 0x80 }) { return [] }
            let scalars = Set(text.unicodeScalars.lazy.filter { !$0.isASCII })
            return scalars.filter { !leavesNoInk($0.properties) }.sorted()
        }

        private static func leavesNoInk(_ properties: Unicode.Scalar.Properties) -> Bool {
            properties.isDefaultIgnorableCodePoint || properties.isWhitespace
        }
    }
#endif
