#if Graphviz
    import GraphvizRendering
    import Testing

    @Suite struct RenderingTests {
        private let dot = "digraph { a -> b }"

        @Test func `two boxes and an arrow become SVG`() async throws {
            let svg = try await GraphvizRenderer.shared.render(dot, as: .svg)
            let text = String(decoding: svg, as: UTF8.self)
            #expect(text.contains("<title>a&#45;&gt;b</title>"))
            #expect(text.hasSuffix("</svg>\n"))
        }

        @Test(arguments: zip(RenderFormat.allCases, ["<?xml", "%PDF-", "\u{FFFD}PNG"]))
        func `each form has its signature and a page in points`(
            _ format: RenderFormat, _ signature: String
        ) async throws {
            let rendering = try await GraphvizRenderer.shared.rendering(of: dot, as: format)
            #expect(String(decoding: rendering.bytes.prefix(8), as: UTF8.self).hasPrefix(signature))
            #expect(rendering.pageSize.width > 54)
            #expect(rendering.pageSize.height > rendering.pageSize.width)
            #expect(rendering.warnings.isEmpty)
            #expect(!rendering.isWithoutClusters)
        }

        @Test func `several forms from one layout come in the order asked for`() async throws {
            let formats: [RenderFormat] = [.png, .svg, .pdf, .svg]
            let renderings = try await GraphvizRenderer.shared.renderings(of: dot, as: formats)
            #expect(renderings.map(\.format) == formats)
            #expect(renderings[1].bytes == renderings[3].bytes)
            let alone = try await GraphvizRenderer.shared.render(dot, as: .png)
            #expect(renderings[0].bytes == alone)
        }

        @Test func `resolution enlarges pixels and not the page`() async throws {
            let plain = try await GraphvizRenderer.shared.rendering(of: dot, as: .png)
            let fine = try await GraphvizRenderer.shared.rendering(
                of: dot, as: .png, options: RenderingOptions(dotsPerInch: 192))
            #expect(fine.bytes.count > plain.bytes.count)
            #expect(abs(fine.pageSize.width - plain.pageSize.width) < 1)
        }

        @Test func `the text's own dpi concerns PNG alone`() async throws {
            let dense = "digraph { dpi=192 a -> b }"
            let expected = try await GraphvizRenderer.shared.renderings(
                of: dot, as: [.png, .svg], options: RenderingOptions(dotsPerInch: 192))
            let found = try await GraphvizRenderer.shared.renderings(of: dense, as: [.png, .svg])
            #expect(found.map(\.pageSize) == expected.map(\.pageSize))
        }

        @Test func `size scales the page down`() async throws {
            let small = try await GraphvizRenderer.shared.rendering(
                of: "digraph { size=\"0.5,0.5\" a -> b }", as: .svg)
            #expect(small.pageSize.height == 36)
        }

        @Test func `Graphviz says its version`() async throws {
            let version = try await GraphvizRenderer.shared.graphvizVersion
            #expect(version.split(separator: ".").count >= 3)
            #expect(GraphvizRenderer.isAvailable)
        }

        @Test func `preparing leaves the renderer ready`() async throws {
            try await GraphvizRenderer.shared.prepare()
            _ = try await GraphvizRenderer.shared.render(dot, as: .svg)
        }

        @Test(arguments: ["graph { a -- b }", "strict digraph { a -> b a -> b }", "digraph {}"])
        func `undirected, strict and empty graphs are drawn`(_ dot: String) async throws {
            #expect(try await !GraphvizRenderer.shared.render(dot, as: .svg).isEmpty)
        }
    }
#endif
