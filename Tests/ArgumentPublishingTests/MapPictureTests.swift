import Argdown
import ArgumentDiagrams
import ArgumentModel
import ArgumentPublishing
import Foundation
import GraphvizRendering
import Testing

/// Recorded DOT of the examples, compared byte for byte; `RECORD=1` records anew and fails.
@Suite("Pictures of documents")
struct MapPictureTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func example(_ name: String) throws -> ArgdownPicture {
        let file = Self.root.appending(path: "Examples/argdown/\(name).argdown")
        let document = ArgdownDocument(Array(try Data(contentsOf: file)))
        return ArgdownPicture(ArgdownModel(document), of: document)
    }

    @Test("the examples as DOT", arguments: ["free-trams", "night-market"])
    func golden(_ name: String) throws {
        let dot = try example(name).diagram().dot
        let file = Self.root.appending(path: "Tests/ArgumentPublishingTests/Golden/\(name).dot")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try dot.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name); look at it and run again")
        } else {
            #expect(try String(contentsOf: file, encoding: .utf8) == dot)
        }
    }

    #if Graphviz
        private func finished(_ map: ArgdownPicture) async throws -> String {
            let diagram = map.diagram()
            let renderings = try await GraphvizRenderer.shared.renderings(
                of: diagram.dot, as: [.svg])
            let rendering = try #require(renderings.first)
            #expect(!rendering.isWithoutClusters)
            return String(decoding: diagram.finished(svg: rendering.bytes), as: UTF8.self)
        }

        @Test("the examples render with their frames, colours and bold titles")
        func rendered() async throws {
            let trams = try await finished(try example("free-trams"))
            #expect(trams.matches(of: /class="cluster group"/).count == 4)
            #expect(trams.contains("<title>What speaks for it, group</title>"))
            #expect(trams.contains(/font-weight="bold"[^>]*>Fares bite</))
            let market = try await finished(try example("night-market"))
            #expect(market.contains("id=\"group_g4\" class=\"node group\""))
            #expect(market.contains(".node.colored.color_ffd700 path:not([fill=none])"))
        }

        @Test("hostile titles, texts, headings, tags and data are drawn as text")
        func hostile() async throws {
            let words = [
                "</B><IMG SRC=\"/etc/passwd\"/>", "\" ]; evil [label=\"", "\\N \\G \\l",
                "&amp; &#65; &unknown; AT&T", "]]> -->", "a\\\\", "%3 $(id)", "<script>",
                "\u{202E}right to left", "中文字符没有空格的长句子 in a title", "\u{1}\u{8}red \u{1B}[31m",
            ]
            var text = ""
            for (number, word) in words.enumerated() {
                text +=
                    "# \(word) {color: \"#fff\"}\n\n[Title \(number) \(word.filter { !"[]".contains($0) })]: "
                text += "\(word) and more {rank: \(number % 3)}\n"
                if number > 0 { text += "  + [Title 0 x]\n" }
                text +=
                    "  - <Argument \(number) \(word.filter { !"<>".contains($0) })>: \(word)\n\n"
            }
            let svg = try await finished(picture(text, "group: {groupDepth: 4}"))
            #expect(!svg.contains("<script") && !svg.contains("<image"))
        }
    #endif
}
