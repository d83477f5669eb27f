#if Graphviz
    import Foundation
    import GraphvizRendering
    import Testing

    /// Looks at file descriptor 2 while troublesome text is drawn. Other tests may write to it at the
    /// same time, so only Graphviz's own words count; the rest is handed on.
    @Suite struct StandardErrorTests {
        @Test func `nothing that Graphviz reports reaches standard error`() async throws {
            let written = try await standardError {
                for content in [
                    "a -> ", "a [color=xyzzy1]", "a [shape=xyzzy2]", "a [label=<<b>x>]",
                    "layout=xyzzy",
                    "dpi=100000 a", "a [fontname=xyzzy]", "charset=xyzzy a", "a -> b [lhead=xyzzy]",
                    "subgraph cluster_0 { c } d -> c { rank=min e d } { rank=max d a }",
                ] {
                    for format in RenderFormat.allCases {
                        _ = try? await GraphvizRenderer.shared.render(
                            "digraph { \(content) }", as: format)
                    }
                }
            }
            for word in ["xyzzy", "Error:", "init_rank", "cairo", "Pango"] {
                #expect(!written.contains(word))
            }
        }

        private func standardError(of work: () async throws -> Void) async throws -> String {
            let file = try #require(tmpfile())
            defer { fclose(file) }
            let saved = dup(2)
            dup2(fileno(file), 2)
            defer { close(saved) }
            try await work()
            dup2(saved, 2)
            rewind(file)
            let written = FileHandle(fileDescriptor: fileno(file)).readDataToEndOfFile()
            FileHandle.standardError.write(written)
            return String(decoding: written, as: UTF8.self)
        }
    }
#endif
