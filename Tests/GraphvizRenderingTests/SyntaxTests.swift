#if Graphviz
    import GraphvizRendering
    import Testing

    @Suite struct SyntaxTests {
        private let good = "digraph { a -> b }"

        private func error(of dot: String) async -> RenderingError? {
            do throws(RenderingError) {
                _ = try await GraphvizRenderer.shared.render(dot, as: .svg)
                return nil
            } catch { return error }
        }

        @Test(arguments: ["", " \n", "// nothing\n", "/* nothing */"])
        func `text without a graph is no graph`(_ dot: String) async {
            #expect(await error(of: dot) == .noGraph)
        }

        @Test func `several graphs are counted and refused`() async {
            #expect(
                await error(of: "digraph { a }\ngraph { b }\ndigraph { c }") == .severalGraphs(3))
        }

        @Test(arguments: [
            ("digraph {\n a ->\n}", 3), ("digraph {\n\n\n a -- b }", 4), ("hello", 1),
            ("digraph { a }\n nonsense", 2), ("digraph {\n a [label=\"x]\n}", 2),
            ("digraph {\n a /* x\n}", 3), ("digraph {\n a [label=<x <b> ]\n}", 3),
            ("digraph { a @ b }", 1), ("digraph { subgraph x {", 1),
        ])
        func `a mistake is reported with its line and spoils nothing after it`(
            _ dot: String, _ line: Int
        ) async throws {
            let error = await error(of: dot)
            guard case .syntax(line, _) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(await self.error(of: good) == nil)
        }

        @Test(
            arguments: [
                ("digraph { a\u{0} }", 0, 1), ("digraph {\n a [label=\"\u{1}\"] }", 1, 2),
                ("digraph {\n\n \u{1B} }", 0x1B, 3), ("digraph { \u{FFFE} }", 0xFFFE, 1),
                ("digraph { \u{FFFF} }", 0xFFFF, 1),
            ] as [(String, UInt32, Int)])
        func `characters that spoil a picture are refused with their line`(
            _ dot: String, _ scalar: UInt32, _ line: Int
        ) async {
            #expect(await error(of: dot) == .forbiddenCharacter(scalar, line: line))
        }

        @Test func `a message longer than Graphviz's buffer arrives whole`() async throws {
            let color = String(repeating: "z", count: 70_000)
            let rendering = try await GraphvizRenderer.shared.rendering(
                of: "digraph { a [color=\(color)] }", as: .svg)
            #expect(rendering.warnings == [.graphviz("\(color) is not a known color.")])
        }

        @Test func `errors tell what to do`() async throws {
            let messages = await [
                error(of: ""), error(of: "digraph {\n a -> }"), error(of: "digraph { a\u{1} }"),
                error(of: "digraph { a [image=x] }"), error(of: "digraph { a [URL=\"data:x\"] }"),
            ].compactMap(\.self).map(\.description)
            #expect(
                messages == [
                    "there is no graph in the text; it should begin `digraph {`",
                    "line 2: not DOT: syntax error in line 2 near '}'",
                    "line 1: the character U+0001 cannot be drawn; remove it",
                    "the attribute `image` opens files; DOT may not; remove it",
                    "`URL` may not be `data:x`; use http:, https:, mailto: or #id",
                ])
        }
    }
#endif
