#if Graphviz
    import GraphvizRendering
    import Testing

    @Suite struct VerificationTests {
        private func rendering(of dot: String, _ format: RenderFormat = .svg) async throws
            -> Rendering
        {
            try await GraphvizRenderer.shared.rendering(of: dot, as: format)
        }

        /// Version 2.42 reports "trouble in init_rank" here and returns success.
        private let failing = """
            digraph { subgraph cluster_0 { c } d -> c [label=x] d -> d [label=x]
            { rank=min e d } { rank=max d a } }
            """

        /// The same trouble, which goes away with the cluster.
        private let curable = """
            digraph { subgraph cluster_0 { b subgraph cluster_1 { a b } }
            e -> f [minlen=0] b -> a d -> a e -> a b -> b [minlen=0] a -> c [label=x]
            { rank=max d a } { rank=min d e } }
            """

        @Test(arguments: RenderFormat.allCases)
        func `an error behind a status of success is an error`(_ format: RenderFormat) async {
            await #expect {
                _ = try await rendering(of: failing, format)
            } throws: {
                guard case .graphvizFailed(let messages) = $0 as? RenderingError else {
                    return false
                }
                return messages.contains { $0.contains("trouble in init_rank") }
            }
        }

        @Test func `a layout that fails on clusters is tried without`() async throws {
            let rendering = try await rendering(of: curable)
            #expect(rendering.isWithoutClusters)
            #expect(!String(decoding: rendering.bytes, as: UTF8.self).contains("class=\"cluster\""))
        }

        @Test func `a malformed HTML label is an error`() async {
            await #expect(throws: RenderingError.self) {
                try await rendering(of: "digraph { a [label=<<b>x>] }")
            }
        }

        @Test func `an unknown layout engine is an error`() async {
            await #expect(throws: RenderingError.self) {
                try await rendering(of: "digraph { layout=zork a }")
            }
        }

        @Test func `a doubt is a warning beside the picture`() async throws {
            let rendering = try await rendering(of: "digraph { a [color=octarine] }")
            #expect(rendering.warnings == [.graphviz("octarine is not a known color.")])
            #expect(rendering.warnings[0].description == "Graphviz: octarine is not a known color.")
        }

        @Test func `an id that two boxes share is refused`() async {
            await #expect(throws: RenderingError.repeatedIdentifiers(["x"])) {
                try await rendering(of: "digraph { a [id=x] b [id=x] c }")
            }
        }

        @Test(arguments: [
            "digraph { a -> b [style=invis] c [style=\"filled,invis\"] }",
            "digraph { splines=none a -> b }", "digraph { concentrate=true a -> b a -> b }",
            "digraph { id=root a [id=\"x_\\N\"] a -> b subgraph cluster_c { c } }",
            "digraph { a [id=\"&lt;&amp;&#233;\"] \"a&amp;b\" -> a [id=\"x->y\"] }",
            "digraph { a:n -> b:s a -> a node [shape=record] r [label=\"<p> x|<q> y\"] r:p -> r:q }",
        ])
        func `what is invisible, joined or named oddly is not missed`(_ dot: String) async throws {
            _ = try await GraphvizRenderer.shared.renderings(of: dot, as: RenderFormat.allCases)
        }

        @Test func `an entity that SVG does not know is an error`() async {
            await #expect(throws: RenderingError.self) {
                try await rendering(of: "digraph { a [id=\"&eacute;\"] }")
            }
        }
    }
#endif
