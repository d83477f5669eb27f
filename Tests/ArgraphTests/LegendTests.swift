#if Graphviz
    import ArgumentKit
    import Foundation
    import Testing

    @Suite("The legend draws what the diagram draws")
    struct LegendTests {
        private static let attributes = ["fill", "stroke", "stroke-width", "stroke-dasharray"]

        /// The looks of the shapes in the first group of a class, in their order.
        private func looks(_ svg: String, _ name: String) -> [[String]] {
            guard let start = svg.firstRange(of: "class=\"\(name)\"") else { return [] }
            let group = svg[start.upperBound...].prefix { $0 != "\u{0}" }
            let end = group.firstRange(of: "</g>")?.lowerBound ?? group.endIndex
            let shapes = group[..<end].matches(of: /<(?:polygon|path|polyline|ellipse) [^>]*>/)
            return shapes.map { shape in
                LegendTests.attributes.map { name in
                    let value = shape.0.firstRange(of: " \(name)=\"").map {
                        shape.0[$0.upperBound...].prefix { $0 != "\"" }
                    }
                    return String(value ?? "")
                }
            }
        }

        private func drawn(_ theme: String, _ more: String...) throws -> String {
            let folder = try Program.Folder()
            let run = try Program.run(
                arguments: [
                    Program.opEd("night-buses"), "--all", "-q", "--theme", theme, "-o", "m.svg",
                ] + more, in: folder)
            #expect(run.status == 0, "\(run.errors)")
            return try folder.text("m.svg")
        }

        @Test(
            "boxes have the border of their kind, lines the stroke and the head",
            arguments: DiagramTheme.names)
        func themes(theme: String) throws {
            let svg = try drawn(theme)
            for kind in ["thesis", "claim", "evidence", "counterclaim"] {
                let (box, sample) = (looks(svg, "node \(kind)"), looks(svg, "legend \(kind)"))
                let border = try #require(box.last)
                #expect(sample.map { $0[1] }.allSatisfy { $0 == border[1] }, "\(kind) \(sample)")
                #expect(sample.allSatisfy { $0[3] == border[3] }, "\(kind)")
                #expect(Set(sample.map { $0[0] }) == Set(box.map { $0[0] }), "\(kind)")
                // Frames, folded corners and strokes across corners count alike.
                #expect((box.count > 1) == (sample.count > 1), "\(kind)")
            }
            for kind in ["supports", "attacks", "undercuts"] {
                let (line, sample) = (looks(svg, "edge \(kind)"), looks(svg, "legend \(kind)"))
                let heads = svg.matches(of: /class="edge ([a-z]+)"/).filter { $0.1 == kind }
                    .compactMap { looks(String(svg[$0.range.lowerBound...]), "edge \(kind)") }
                    .flatMap { $0.dropFirst() }
                #expect(line.first == sample.first, "\(kind)")
                let head = try #require(sample.dropFirst().first, "\(kind) \(sample)")
                #expect(heads.contains { $0.prefix(2) == head.prefix(2) }, "\(kind): \(head)")
            }
        }

        @Test("no likeness is left, and nothing else of the drawing is lost")
        func nothingElse() throws {
            let svg = try drawn("default", "--color-by", "confidence")
            #expect(!svg.contains("fill-opacity"))
            #expect(svg.split(separator: "class=\"legend ").count > 6)
            let patches = svg.matches(of: /\n<polygon fill="#[0-9a-f]{6}" stroke="none"/)
            #expect(patches.count >= 3)
        }

        @Test("PDF and PNG show it, too: they are drawn from the SVG")
        func pictures() throws {
            let folder = try Program.Folder()
            let run = try Program.run(
                Program.opEd("night-buses"), "-q", "-o", "m.pdf", "-o", "m.svg", in: folder)
            #expect(run.status == 0, "\(run.errors)")
            let svg = try folder.text("m.svg")
            let size = try #require(svg.firstMatch(of: /width="(\d+)pt" height="(\d+)pt"/))
            let pdf = String(decoding: try folder.data("m.pdf"), as: UTF8.self)
            let box = try #require(pdf.firstMatch(of: /\/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]/))
            let sides = [box.1, box.2].compactMap { Double($0) }
            let expected = [size.1, size.2].compactMap { Double($0) }
            #expect(zip(sides, expected).allSatisfy { abs($0 - $1) <= 1 }, "\(sides) \(expected)")
            #expect(pdf.contains("/Title (The Last Bus Home)"))
            #expect(pdf.contains("/Author (Ruth Delahaye-Hahn)"))
        }
    }
#endif
