#if Graphviz
    import GraphvizRendering
    import Testing

    @Suite struct PortableDocumentTests {
        @Test func `a PDF is the same a second later`() async throws {
            let dot = "digraph { a -> b }"
            let first = try await GraphvizRenderer.shared.rendering(of: dot, as: .pdf)
            try await Task.sleep(for: .seconds(1.1))
            let second = try await GraphvizRenderer.shared.rendering(of: dot, as: .pdf)
            #expect(first == second)
            #expect(String(decoding: first.bytes, as: UTF8.self).contains("(D:20000101000000"))
        }
    }
#endif
