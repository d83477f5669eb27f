#if Graphviz
    import GraphvizRendering
    import Testing

    @Suite struct FontTests {
        private func warnings(on label: String) async throws -> [RenderingWarning] {
            try await GraphvizRenderer.shared.rendering(
                of: "digraph { a [label=\"\(label)\"] }", as: .svg
            ).warnings
        }

        @Test func `a character that no font draws is a warning`() async throws {
            let warnings = try await warnings(on: "x\u{10FFFD}y\u{10FFFD}")
            #expect(warnings == [.missingGlyphs(["\u{10FFFD}"])])
        }

        @Test func `spaces and joiners need no glyph`() async throws {
            #expect(try await warnings(on: "a\u{A0}b\u{200D}c\u{2003}d").isEmpty)
        }
    }
#endif
