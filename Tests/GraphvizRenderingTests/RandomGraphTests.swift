#if Graphviz
    import GraphvizRendering
    import Testing

    @Suite struct RandomGraphTests {
        @Test func `three hundred random maps with groups are drawn whole`() async throws {
            var generator = SeededGenerator(seed: 2_026)
            for _ in 0..<300 {
                let dot = randomMap(using: &generator)
                do {
                    _ = try await GraphvizRenderer.shared.render(dot, as: .svg)
                } catch {
                    Issue.record("\(error) in \(dot)")
                }
            }
        }

        /// The safe profile: `newrank`, no extreme ranks, and arrows against the order of the boxes
        /// drawn as `dir=back`.
        private func randomMap(using generator: inout SeededGenerator) -> String {
            let count = Int.random(in: 1...25, using: &generator)
            var lines = ["digraph {", "newrank=true"]
            for box in 0..<count {
                let node = "s\(box) [id=\"s\(box)\", label=\"statement\\n\(box)\"]"
                let group = Int.random(in: 0..<6, using: &generator)
                lines.append(group < 4 ? "subgraph cluster_\(group) { \(node) }" : node)
            }
            for arrow in 0..<Int.random(in: 0...(2 * count), using: &generator) {
                let ends = (0..<2).map { _ in Int.random(in: 0..<count, using: &generator) }
                let direction = ends[0] <= ends[1] ? "forward" : "back"
                lines.append(
                    "s\(ends.min() ?? 0) -> s\(ends.max() ?? 0) [id=\"r\(arrow)\", dir=\(direction)]"
                )
            }
            return (lines + ["}"]).joined(separator: "\n")
        }
    }

    /// The same numbers for the same seed, on every machine (SplitMix64).
    struct SeededGenerator: RandomNumberGenerator {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
#endif
