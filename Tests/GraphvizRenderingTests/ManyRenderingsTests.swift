#if Graphviz
    import Foundation
    import GraphvizRendering
    import Testing

    @Suite struct ManyRenderingsTests {
        @Test func `two hundred tasks at once all get their own picture`() async throws {
            try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
                for number in 0..<200 {
                    group.addTask {
                        let dot = "digraph { task\(number) -> b }"
                        return (number, try await GraphvizRenderer.shared.render(dot, as: .svg))
                    }
                }
                for try await (number, svg) in group {
                    #expect(String(decoding: svg, as: UTF8.self).contains(">task\(number)<"))
                }
            }
        }

        @Test func `a chain of two thousand boxes is drawn`() async throws {
            let chain = (0..<2_000).map { "s\($0)" }.joined(separator: " -> ")
            _ = try await GraphvizRenderer.shared.render("digraph { \(chain) }", as: .svg)
        }

        @Test(arguments: [1_000, 50_000])
        func `braces within braces end in a picture or an error`(_ depth: Int) async {
            let braces = ["{", "}"].map { String(repeating: $0, count: depth) }
            let dot = "digraph { \(braces[0]) a \(braces[1]) }"
            _ = try? await GraphvizRenderer.shared.render(dot, as: .svg)
        }

        /// Graphviz orders frames by the addresses of their names, which other pictures move.
        @Test func `frames are drawn in the order of the text each time`() async throws {
            let frames = (0..<8).map { "subgraph \"cluster_\($0 * 37 % 8)\" { f\($0) -> g\($0) }" }
            let dot = "digraph { \(frames.joined(separator: " ")) f0 -> g5 f3 -> g1 }"
            var pictures: Set<[UInt8]> = []
            for number in 0..<40 {
                let other = (0..<number).map { "subgraph cluster_\(number)x\($0) { a\($0) }" }
                let between = "digraph { \(other.joined(separator: " ")) }"
                _ = try await GraphvizRenderer.shared.render(between, as: .svg)
                pictures.insert(try await GraphvizRenderer.shared.render(dot, as: .svg))
            }
            #expect(pictures.count == 1)
            let drawn = String(decoding: try #require(pictures.first), as: UTF8.self)
            let order = drawn.matches(of: /<title>cluster_(\d)<\/title>/).map { String($0.1) }
            #expect(order == (0..<8).map { String($0 * 37 % 8) })
        }

        /// In a process of its own, where no other test asks for memory.
        @Test func `memory does not grow with the number of pictures`() async {
            await #expect(processExitsWith: .success) {
                let dot = "digraph { " + (1..<30).map { "s\($0) -> s\($0 / 2) " }.joined() + "}"
                var resident: [Int] = []
                for _ in 0..<4 {
                    for _ in 0..<100 { _ = try await GraphvizRenderer.shared.render(dot, as: .svg) }
                    let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
                    resident.append(try #require(Int(pages.split(separator: " ")[1])) * 4)
                }
                #expect(resident[3] - resident[0] < 500, "kilobytes: \(resident)")
            }
        }
    }
#endif
