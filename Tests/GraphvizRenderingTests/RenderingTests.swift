#if Graphviz
    import GraphvizRendering
    import Testing

    @Suite struct RenderingTests {
        @Test func `two boxes and an arrow become SVG`() async throws {
            let svg = try await GraphvizRenderer.shared.render("digraph { a -> b }", as: .svg)
            let text = String(decoding: svg, as: UTF8.self)
            #expect(text.contains("<title>a&#45;&gt;b</title>"))
            #expect(text.hasSuffix("</svg>\n"))
        }

        @Test(arguments: RenderFormat.allCases)
        func `a page has a size in points`(_ format: RenderFormat) async throws {
            let rendering = try await GraphvizRenderer.shared.rendering(
                of: "digraph { a -> b }", as: format)
            #expect(rendering.pageSize.width > 54)
            #expect(rendering.pageSize.height > rendering.pageSize.width)
        }
    }
#endif
