#if !Graphviz
    import GraphvizRendering
    import Testing

    @Suite struct TraitOffTests {
        @Test func `without the trait every call says so`() async {
            #expect(!GraphvizRenderer.isAvailable)
            await #expect(throws: RenderingError.builtWithoutGraphviz) {
                try await GraphvizRenderer.shared.render("digraph { a }", as: .svg)
            }
            await #expect(throws: RenderingError.builtWithoutGraphviz) {
                try await GraphvizRenderer.shared.graphvizVersion
            }
        }
    }
#endif
