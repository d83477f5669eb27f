import ArgumentKit
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("argraph map --page")
struct PageTests {
    @Test(
        "says what is wrong with a page, and writes nothing",
        arguments: [
            ["--page", "A9"], ["--landscape"], ["--margin", "3"],
            ["--page", "A5", "--margin", "60"],
            ["--page", "20x20mm"],
        ])
    func refused(options: [String]) throws {
        let folder = try Program.Folder()
        let run = try Program.run(
            arguments: [Program.opEd("goal-line"), "-o", "a.dot"] + options, in: folder)
        #expect(run.status == 64, "\(run.errors)")
        #expect(folder.names.isEmpty)
    }

    #if Graphviz
        @Test(
            "draws on a page of the size asked for, with text of at least 7 points",
            arguments: [
                ("A4", 595.28, 841.89), ("A3", 841.89, 1190.55), ("A5", 419.53, 595.28),
                ("Letter", 612, 792), ("Legal", 612, 1008), ("16:9", 960, 540),
                ("250x180mm", 708.66, 510.24),
            ])
        func sizes(paper: String, width: Double, height: Double) throws {
            let folder = try Program.Folder()
            for name in ["night-buses", "open-letter-wells"] {
                let run = try Program.run(
                    Program.opEd(name), "--page", paper, "--json", "-o", "map.svg", "-o",
                    "map.pdf", "-o", "map.png", "--dpi", "60", in: folder)
                #expect(run.status == 0, "\(run.errors)")
                let page = try #require(try PageTests.summary(run)["page"] as? [String: Any])
                #expect(try #require(page["textSize"] as? Double) >= 6.99)
                #expect(page["pages"] as? Int == 1)
                let pdf = String(decoding: try folder.data("map.pdf"), as: UTF8.self)
                let box = try #require(PageTests.mediaBoxes(pdf).first)
                #expect(abs(box[2] - width) <= 1 && abs(box[3] - height) <= 1, "\(box)")
                let svg = try folder.text("map.svg")
                let size = try #require(
                    svg.firstMatch(of: /width="([\d.]+)pt" height="([\d.]+)pt"/))
                #expect(abs(try #require(Double(size.1)) - width) <= 1)
                #expect(abs(try #require(Double(size.2)) - height) <= 1)
                #expect(XMLParser(data: Data(svg.utf8)).parse())
                let png = try folder.data("map.png")
                let pixels = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
                #expect(abs(Double(pixels) - width * 60 / 72) <= 1)
            }
        }

        @Test("turns the page by --landscape")
        func landscape() throws {
            let folder = try Program.Folder()
            try Program.run(
                Program.opEd("goal-line"), "--page", "A4", "--landscape", "--margin", "5", "-o",
                "map.pdf", in: folder)
            let pdf = String(decoding: try folder.data("map.pdf"), as: UTF8.self)
            let box = try #require(PageTests.mediaBoxes(pdf).first)
            #expect(abs(box[2] - 841.89) <= 1 && abs(box[3] - 595.28) <= 1)
        }

        @Test("draws everything by --all, on pages that lead to one another")
        func all() throws {
            let folder = try Program.Folder()
            let run = try Program.run(
                Program.opEd("night-buses"), "--page", "A5", "--all", "--json", "-o", "map.pdf",
                "-o", "map.svg", "-o", "map.json", in: folder)
            #expect(run.status == 0, "\(run.errors)")
            let page = try #require(try PageTests.summary(run)["page"] as? [String: Any])
            let count = try #require(page["pages"] as? Int)
            #expect(count > 5)
            #expect(try #require(page["textSize"] as? Double) >= 6.99)
            let pdf = String(decoding: try folder.data("map.pdf"), as: UTF8.self)
            #expect(PageTests.mediaBoxes(pdf).count == count)
            #expect(pdf.contains("/Title (The Last Bus Home)"))
            #expect(pdf.contains("/Author (Ruth Delahaye-Hahn)"))
            let graph = try ArgumentGraph(json: Array(try folder.data("map.json")))
            let entries = pdf.split(separator: "/Title ").count - 2
            let main = graph.statements.filter { statement in
                graph.relations.contains {
                    $0.sources == [.statement(statement.id)]
                        && $0.target == graph.thesis.map { .statement($0.id) }
                }
            }
            #expect(entries >= main.count { $0.role == .claim } + 2)
            var shown = ""
            for number in 1...count { shown += try folder.text("map-\(number).svg") }
            #expect(!folder.names.contains("map.svg"))
            for statement in graph.statements {
                #expect(shown.contains("id=\"statement_\(statement.id.rawValue)\""))
            }
        }

        @Test("gives the same bytes every time, in every form")
        func deterministic() throws {
            let folder = try Program.Folder()
            let forms = ["pdf", "svg", "png", "dot"]
            for name in ["one", "two"] {
                try Program.run(
                    arguments: [Program.opEd("river-barrage"), "--page", "A4", "--dpi", "50"]
                        + forms.flatMap { ["-o", "\(name).\($0)"] }, in: folder)
            }
            for form in forms {
                #expect(try folder.data("one.\(form)") == folder.data("two.\(form)"))
            }
        }

        @Test("refuses several pages of SVG on standard output, and a page without room")
        func impossible() throws {
            let folder = try Program.Folder()
            let several = try Program.run(
                Program.opEd("night-buses"), "--page", "A5", "--all", "--to", "svg", "-o", "-",
                in: folder)
            #expect(several.status == 2 && several.errors.contains("several pages"))
            #expect(several.output.isEmpty)
            let tiny = try Program.run(
                Program.opEd("night-buses"), "--page", "30x30mm", "-o", "map.svg", in: folder)
            #expect(tiny.status == 2 && tiny.errors.contains("30x30mm; choose"))
            #expect(folder.names.isEmpty)
        }

        @Test("a page that is too small is refused with a size that is large enough")
        func wayOut() throws {
            let folder = try Program.Folder()
            let text = Program.opEd("goal-line")
            let small = try Program.run(
                text, "--page", "200x30mm", "--all", "-o", "map.pdf", in: folder)
            #expect(small.status == 2, "\(small.errors)")
            let size = try #require(small.errors.firstMatch(of: /choose --page (\d+x\d+mm)/))
            let run = try Program.run(
                text, "--page", String(size.1), "--all", "-o", "map.pdf", in: folder)
            #expect(run.status == 0, "\(run.errors)")
        }

        @Test("--spread puts the article beside its map, as PDF with outline and links")
        func spread() throws {
            let folder = try Program.Folder()
            let run = try Program.run(
                Program.opEd("night-buses"), "--spread", "--json", "-o", "spread.pdf", "-o",
                "spread.svg", in: folder)
            #expect(run.status == 0, "\(run.errors)")
            let page = try #require(try PageTests.summary(run)["page"] as? [String: Any])
            #expect(page["spread"] as? Bool == true)
            #expect(try #require(page["textSize"] as? Double) >= 6.99)
            let count = try #require(page["pages"] as? Int)
            let files = try #require(try PageTests.summary(run)["files"] as? [[String: Any]])
            #expect(files[0]["carriedWords"] as? Int == files[0]["articleWords"] as? Int)
            #expect(files[0]["carriedWords"] as? Int ?? 0 > 700)
            let held = files.dropFirst().compactMap { $0["carriedWords"] as? Int }
            #expect(held.count == count && held.allSatisfy { (100..<700).contains($0) }, "\(held)")
            #expect(held.reduce(0, +) >= 700)
            let pdf = String(decoding: try folder.data("spread.pdf"), as: UTF8.self)
            let boxes = PageTests.mediaBoxes(pdf)
            #expect(boxes.count == count && count > 1)
            #expect(boxes.allSatisfy { abs($0[2] - 841.89) <= 1 && abs($0[3] - 595.28) <= 1 })
            #expect(pdf.contains("/Title (The Last Bus Home)"))
            #expect(pdf.contains("/Author (Ruth Delahaye-Hahn)"))
            #expect(pdf.contains("/CreationDate (20000101000000"))
            for number in 1...count {
                #expect(XMLParser(data: try folder.data("spread-\(number).svg")).parse())
            }
            try Program.run(
                Program.opEd("night-buses"), "--spread", "-q", "-o", "again.pdf", in: folder)
            #expect(try folder.data("again.pdf") == folder.data("spread.pdf"))
        }

        @Test(
            "the text of a spread can be read in the PDF",
            .enabled(if: Tools.has("pdftotext"), "pdftotext is not installed"))
        func spreadText() throws {
            let folder = try Program.Folder()
            try Program.run(
                Program.opEd("night-buses"), "--spread", "-q", "-o", "s.pdf", in: folder)
            let run = try Program.run(
                "pdftotext", "-raw", "s.pdf", "-", in: folder, program: Tools.env)
            let read = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let text = try String(contentsOfFile: Program.opEd("night-buses"), encoding: .utf8)
            let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
            let runs = stride(from: 60, to: words.count - 60, by: 15).map {
                words[$0..<$0 + 3].joined(separator: " ")
            }
            #expect(runs.count { read.contains($0) } * 10 > runs.count * 7)
        }

        @Test(
            "a spread of a graph takes the article from --source, and says so where it is missing")
        func spreadOfGraph() throws {
            let folder = try Program.Folder()
            try Program.run(Program.opEd("goal-line"), "-q", "-o", "map.json", in: folder)
            let missing = try Program.run("map.json", "--spread", "-o", "s.pdf", in: folder)
            #expect(missing.status == 2 && missing.errors.contains("--source"), "\(missing.errors)")
            let made = try Program.run(
                "map.json", "--spread", "-o", "s.pdf", "--source", Program.opEd("goal-line"),
                in: folder)
            #expect(made.status == 0, "\(made.errors)")
            #expect(folder.names == ["map.json", "s.pdf"])
        }

        @Test(
            "says what a spread is not",
            arguments: [
                ["--spread", "-o", "a.html"], ["--spread", "--focus", "C1", "-o", "a.pdf"],
                ["--spread", "--page", "60x40mm", "-o", "a.pdf"],
            ])
        func noSpread(options: [String]) throws {
            let folder = try Program.Folder()
            let run = try Program.run(arguments: [Program.opEd("goal-line")] + options, in: folder)
            #expect(run.status == 64, "\(run.errors)")
            #expect(folder.names.isEmpty)
        }

        private static func summary(_ run: Program.Run) throws -> [String: Any] {
            let object = try JSONSerialization.jsonObject(with: run.output)
            return try #require(object as? [String: Any])
        }

        private static func mediaBoxes(_ pdf: String) -> [[Double]] {
            pdf.matches(of: /\/MediaBox \[([^\]]*)\]/).map { match in
                match.1.split(separator: " ").compactMap { Double($0) }
            }
        }
    #endif
}
