import ArgumentKit
import Foundation
import Testing

@Suite("What goes into other texts")
struct InsertTests {
    private func mapped(_ outputs: String...) throws -> (Program.Folder, Program.Run) {
        let folder = try Program.Folder()
        let opEd = try Data(contentsOf: URL(filePath: Program.opEd("night-buses")))
        try folder.put(Array(opEd), "op-ed.txt")
        let run = try Program.run(
            arguments: ["op-ed.txt"] + outputs.flatMap { ["-o", $0] }, in: folder)
        return (folder, run)
    }

    #if Graphviz
        @Test("Markdown shows a picture that is written in the same call, by the way to it")
        func markdownPicture() throws {
            let (folder, run) = try mapped("map.md", "map.svg")
            #expect(run.status == 0, "\(run.errors)")
            let text = try folder.text("map.md")
            #expect(text.contains("](<map.svg>)"))
            #expect(text.contains("![Argument map: 1 thesis, 9 claims"))
            let picture = try folder.text("map.svg")
            #expect(picture.contains("C1 · 3.1"))
            #expect(text.contains("**C1**, claim, 3.1, supports T1"))
        }
    #endif

    @Test("Text and Markdown name every statement; Mermaid is a flowchart")
    func textForms() throws {
        let (folder, run) = try mapped("map.txt", "map.md", "map.mmd", "map.json")
        #expect(run.status == 0, "\(run.errors)")
        let text = try folder.text("map.txt")
        let lines = text.split(separator: "\n").count {
            $0.firstMatch(of: /^\s*[TCEX]\d+,/) != nil && !$0.hasSuffix("as above")
        }
        let graph = try ArgumentGraph(json: Array(try folder.data("map.json")))
        #expect(lines == graph.statements.count && lines > 40)
        #expect(!(try folder.text("map.md")).contains("!["))
        #expect(try folder.text("map.mmd").contains("\nflowchart "))
    }

    @Test("A text that is there already is replaced only by --force, or where it is the same")
    func overwriting() throws {
        let (folder, _) = try mapped("map.txt")
        #expect(try Program.run("op-ed.txt", "-o", "map.txt", in: folder).status == 0)
        try folder.put("notes of mine\n", "map.txt")
        let run = try Program.run("op-ed.txt", "-o", "map.txt", in: folder)
        #expect(run.status == 74)
        #expect(run.errors.contains("map.txt: error: is there already"))
        #expect(try folder.text("map.txt") == "notes of mine\n")
        #expect(try Program.run("op-ed.txt", "-o", "map.txt", "--force", in: folder).status == 0)
        #expect(try folder.text("map.txt").hasPrefix("Argument map: "))
        #expect(try Program.run("op-ed.txt", "-o", "op-ed.txt", in: folder).status == 74)
    }

    #if Graphviz
        @Test(
            "A Word document holds picture, alternative text and statements, the same each time",
            .enabled(if: Tools.has("pandoc"), "pandoc is not installed"))
        func word() throws {
            let (folder, run) = try mapped("map.docx", "other.docx")
            #expect(run.status == 0, "\(run.errors)")
            #expect(try folder.data("map.docx") == folder.data("other.docx"))
            let plain = try Program.run(
                "pandoc", "map.docx", "-t", "markdown", "--wrap=none", in: folder,
                program: Tools.env)
            #expect(plain.text.contains("![Argument map: 1 thesis, 9 claims"))
            #expect(plain.text.contains("**C1**, claim, 3.1, supports T1"))
        }

        @Test("Without pandoc, what to install and what works instead is said")
        func noPandoc() throws {
            let folder = try Program.Folder()
            let run = try Program.run(
                "PATH=/nowhere", Program.path.path(), Program.opEd("night-buses"), "-o",
                "map.docx", "-o", "map.txt", in: folder, program: Tools.env)
            #expect(run.status == 69)
            #expect(run.errors.contains("apt install pandoc"))
            #expect(run.errors.contains(".png or .svg"))
            #expect(folder.names.isEmpty)
        }

        @Test(
            "pdfLaTeX makes one page of the TikZ",
            .enabled(if: Tools.has("pdflatex"), "pdflatex is not installed"))
        func latex() throws {
            let (folder, run) = try mapped("map.tex")
            #expect(run.status == 0, "\(run.errors)")
            let latex = try Program.run(
                "pdflatex", "-interaction=nonstopmode", "-halt-on-error", "map.tex", in: folder,
                program: Tools.env)
            #expect(latex.status == 0)
            #expect(latex.text.contains("Output written on map.pdf (1 page"))
        }
    #endif
}
