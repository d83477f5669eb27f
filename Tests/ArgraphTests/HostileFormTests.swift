import ArgumentKit
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

#if Graphviz
    /// One graph of hostile texts, and one of a megabyte, in every form that argraph writes.
    @Suite("Hostile texts go through every output form")
    struct HostileFormTests {
        private static let names = [
            "svg", "pdf", "png", "dot", "argdown", "json", "annotation.json", "mmd", "txt", "md",
            "html",
        ]

        private func folder(_ graph: ArgumentGraph, _ more: String...) throws -> Program.Folder {
            let folder = try Program.Folder()
            try folder.put(graph.json, "hostile.json")
            let outputs = HostileFormTests.names.flatMap { ["-o", "out.\($0)"] }
            let run = try Program.run(
                arguments: ["hostile.json", "--all", "--dpi", "30", "-q"] + outputs + more,
                in: folder)
            #expect(run.status == 0, "\(run.errors.prefix(2000))")
            for name in HostileFormTests.names {
                #expect(try folder.data("out.\(name)").count > 100, "\(name)")
            }
            return folder
        }

        private static let large: ArgumentGraph = {
            var graph = ArgumentGraph()
            let source = graph.add(Citation())
            func passage(_ number: Int) -> Passage {
                Passage(source: source, paragraph: number, sentence: 1, quotation: Hostile.large)
            }
            let thesis = graph.add(.thesis, Hostile.large, at: passage(1))
            let claim = graph.add(.claim, Hostile.large, at: passage(2))
            _ = try? graph.relate(claim, .supports, thesis)
            return graph
        }()

        @Test("The SVG is well-formed and holds no script")
        func svg() throws {
            for graph in [try Hostile.graph(), HostileFormTests.large] {
                let data = try folder(graph).data("out.svg")
                #expect(XMLParser(data: data).parse())
                #expect(!String(decoding: data, as: UTF8.self).contains("<script"))
            }
        }

        @Test(
            "Pages are well-formed and hold no script, folded or on as many as it takes, or there is none",
            arguments: [
                ["--page", "A4"], ["--page", "A4", "--all"],
                ["--page", "A4", "--labels", "full"],
            ])
        func pages(options: [String]) throws {
            for graph in [try Hostile.graph(), HostileFormTests.large] {
                let folder = try Program.Folder()
                try folder.put(graph.json, "hostile.json")
                let run = try Program.run(
                    arguments: [
                        "hostile.json", "--dpi", "30", "-q", "-o", "p.pdf", "-o",
                        "p.svg", "-o", "p.png",
                    ] + options, in: folder)
                let names = folder.names.filter { $0 != "hostile.json" }
                if run.status == 2, options.contains("--all") {
                    #expect(run.errors.contains("choose a larger --page") && names.isEmpty)
                    continue
                }
                #expect(run.status == 0, "\(run.errors.prefix(2000))")
                for name in names where name.hasSuffix(".svg") {
                    let data = try folder.data(name)
                    #expect(XMLParser(data: data).parse(), "\(name)")
                    let text = String(decoding: data, as: UTF8.self)
                    #expect(!text.contains("<script") && !text.contains("href=\"javascript:"))
                }
                #expect(try folder.data("p.pdf").starts(with: Data("%PDF".utf8)))
                let pictures = names.filter { $0.hasSuffix(".png") }
                #expect(!pictures.isEmpty)
                for name in pictures {
                    #expect(try folder.data(name).dropFirst().starts(with: Data("PNG".utf8)))
                }
            }
        }

        @Test("HTML holds each text as text and runs nothing but its own script")
        func page() throws {
            for graph in [try Hostile.graph(), HostileFormTests.large] {
                let html = try folder(graph).text("out.html")
                #expect(html.split(separator: "<script").count == 3)
                #expect(html.split(separator: "</script").count == 3)
                #expect(!html.contains("alert(1)</script>"))
                #expect(!html.contains("href=\"javascript:"))
                #expect(!html.unicodeScalars.contains("\0"))
                #expect(html.contains("default-src"))
            }
        }

        @Test(
            "dot reads the DOT without a word",
            .enabled(if: Tools.has("dot"), "dot is not installed"))
        func dot() throws {
            let run = try Program.run(
                "dot", "-Tplain", "out.dot", in: folder(try Hostile.graph()), program: Tools.env)
            #expect(run.status == 0)
            #expect(run.errors.isEmpty, "\(run.errors.prefix(2000))")
        }

        @Test("JSON and Argdown give the statements back")
        func graphs() throws {
            let graph = try Hostile.graph()
            let folder = try folder(graph)
            let read = try ArgumentGraph(json: Array(folder.data("out.json")))
            #expect(read.statements.map(\.text) == graph.statements.map(\.text))
            let argdown = ArgdownDocument(Array(try folder.data("out.argdown")))
            #expect(ArgumentGraph(argdown: argdown).statements.count == graph.statements.count)
        }

        @Test("Text and Markdown hold each text; no line of theirs is one of the texts' own")
        func texts() throws {
            let folder = try folder(try Hostile.graph())
            let text = try folder.text("out.txt")
            #expect(text.contains("</script>"))
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
            let count = Hostile.texts.count
            #expect(text.split(separator: "\n").count <= 2 * count + 12)
            #expect(!(try folder.text("out.md")).contains("<script>"))
            #expect(!(try folder.text("out.mmd")).contains("<script>"))
        }

        @Test(
            "pdfLaTeX compiles the TikZ",
            .enabled(if: Tools.has("pdflatex"), "pdflatex is not installed"))
        func latex() throws {
            for graph in [try Hostile.graph(), HostileFormTests.large] {
                let folder = try Program.Folder()
                try folder.put(graph.json, "hostile.json")
                let made = try Program.run("hostile.json", "-q", "-o", "out.tex", in: folder)
                #expect(made.status == 0, "\(made.errors.prefix(2000))")
                let run = try Program.run(
                    "pdflatex", "-interaction=nonstopmode", "-halt-on-error", "out.tex",
                    in: folder, program: Tools.env)
                #expect(run.status == 0, "\(run.text.suffix(3000))")
            }
        }

        @Test("A drawing that is longer than TeX can draw is refused with the way out")
        func tooLong() throws {
            let folder = try Program.Folder()
            try folder.put(try Hostile.graph().json, "hostile.json")
            let run = try Program.run("hostile.json", "--all", "-o", "out.tex", in: folder)
            #expect(run.status == 70)
            #expect(run.errors.contains("TeX draws 16,000"))
            #expect(folder.names == ["hostile.json"])
        }

        @Test(
            "pandoc makes a Word document that gives the texts back",
            .enabled(if: Tools.has("pandoc"), "pandoc is not installed"))
        func word() throws {
            let folder = try folder(try Hostile.graph(), "-o", "out.docx")
            let run = try Program.run(
                "pandoc", "out.docx", "-t", "plain", "--wrap=none", in: folder,
                program: Tools.env)
            #expect(run.status == 0, "\(run.errors.prefix(2000))")
            for text in ["<script>alert(1)</script>", "]]>", "\\N \\G \\E", "AT&T", "a|b|<c> d"] {
                #expect(run.text.contains(text), "\(text)")
            }
        }
    }
#endif
