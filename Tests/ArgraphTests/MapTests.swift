import ArgumentKit
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("argraph map")
struct MapTests {
    #if Graphviz
        @Test("draws every op-ed so that its text has 9 points on the page")
        func readable() throws {
            let folder = try Program.Folder()
            let examples = try FileManager.default.contentsOfDirectory(
                atPath: Program.root.appending(path: "Examples/opeds").path())
            var paths = examples.filter { $0.hasSuffix(".txt") }.map { $0.dropLast(4) }
                .map { Program.opEd(String($0)) }
            #expect(paths.count >= 9)
            if Program.hasFirstOpEd { paths.append(Program.firstOpEd.path()) }
            for path in paths {
                let run = try Program.run(
                    path, "--json", "-o", "map.svg", "--force", in: folder)
                let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
                let files = try #require(object?["files"] as? [[String: Any]])
                let size = try #require(files.first?["textSize"] as? Double)
                #expect(size >= 9, "\(path)")
            }
        }

        @Test("writes the picture and the graph beside each other, named after the op-ed")
        func defaults() throws {
            let folder = try Program.Folder()
            let run = try Program.run(Program.opEd("night-buses"), in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(folder.names == ["night-buses.argdown", "night-buses.svg"])
            #expect(run.output.isEmpty)
            let lines = run.errors.split(separator: "\n")
            #expect((4...8).contains(lines.count), "\(run.errors)")
            #expect(run.errors.contains("The Last Bus Home"))
            #expect(run.errors.contains("Ruth Delahaye-Hahn"))
            let document = ArgdownDocument(Array(try folder.data("night-buses.argdown")))
            let graph = ArgumentGraph(argdown: document)
            #expect(document.isAsWritten)
            #expect(graph.statements.count > 20)
            #expect(graph.thesis != nil)
        }

        @Test("a pasted page on standard input becomes op-ed.svg and op-ed.argdown")
        func standardInput() throws {
            let folder = try Program.Folder()
            let text = try String(contentsOfFile: Program.opEd("goal-line"), encoding: .utf8)
            let run = try Program.run("-", "--quiet", in: folder, input: text)
            #expect(run.status == 0)
            #expect(run.errors.isEmpty)
            #expect(folder.names == ["op-ed.argdown", "op-ed.svg"])
        }

        @Test("the same op-ed gives the same bytes in every form")
        func deterministic() throws {
            let forms = ["svg", "pdf", "png", "dot", "argdown", "json", "annotation.json"]
            var runs: [[Data]] = []
            for _ in 0..<2 {
                let folder = try Program.Folder()
                let run = try Program.run(
                    Program.opEd("exam-phones"), "-o", "m.svg", "-o", "m.pdf", "-o", "m.png",
                    "-o", "m.dot", "-o", "m.argdown", "-o", "m.json", "-o", "m.annotation.json",
                    in: folder)
                #expect(run.status == 0, "\(run.errors)")
                runs.append(try forms.map { try folder.data("m.\($0)") })
            }
            #expect(runs[0] == runs[1])
            #expect(runs[0].allSatisfy { $0.count > 500 })
            #expect(runs[0][1].starts(with: Data("%PDF".utf8)))
            #expect(runs[0][2].starts(with: [0x89, 0x50, 0x4E, 0x47]))
        }

        @Test("a graph is drawn without being written again")
        func fromGraph() throws {
            let folder = try Program.Folder()
            try Program.run(Program.opEd("night-buses"), "-o", "a.json", in: folder)
            let run = try Program.run("a.json", in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(folder.names == ["a.json", "a.svg"])
        }

        @Test("the program works from any folder, alone")
        func copied() throws {
            let folder = try Program.Folder()
            let copy = folder.url.appending(path: "moved")
            try FileManager.default.copyItem(at: Program.path, to: copy)
            try folder.put("We must close the bridge. Two cables snapped in May.", "b.txt")
            let run = try Program.run("b.txt", in: folder, program: copy)
            #expect(run.status == 0, "\(run.errors)")
            #expect(folder.names == ["b.argdown", "b.svg", "b.txt", "moved"])
        }

        @Test("a text that argues nothing gives an empty graph and says so")
        func noArgument() throws {
            let folder = try Program.Folder()
            let run = try Program.run(Program.opEd("harbour-brief"), in: folder)
            #expect(run.status == 0)
            #expect(run.errors.contains("argues nothing"), "\(run.errors)")
            let bytes = Array(try folder.data("harbour-brief.argdown"))
            #expect(ArgumentGraph(argdown: ArgdownDocument(bytes)).isEmpty)
        }

        @Test("text is data: markup, quotes and controls never leave their label")
        func hostile() throws {
            let folder = try Program.Folder()
            let text = """
                The <script>alert(1)</script> bridge & "ferry" must close, or \\N will fail. \
                In 2019 two of its \u{202E}cables snapped, the ]]> report said. \
                Critics say that {it} is | safe, but <b>they</b> are wrong.
                """
            try folder.put(text, "h.txt")
            let run = try Program.run("h.txt", "-o", "h.svg", "-o", "h.dot", in: folder)
            #expect(run.status == 0, "\(run.errors)")
            let svg = try folder.text("h.svg")
            #expect(!svg.contains("<script"))
            #expect(!svg.contains("<b>"))
            let parser = XMLParser(data: Data(svg.utf8))
            #expect(parser.parse())
        }
    #endif

    @Test("a map written by hand is drawn with its groups, whole, and its settings are heard")
    func handWritten() throws {
        let folder = try Program.Folder()
        let file = Program.root.appending(path: "Examples/argdown/night-market.argdown").path()
        let run = try Program.run(file, "-o", "m.dot", in: folder)
        #expect(run.status == 0)
        #expect(run.errors.contains("warning: dot.graphVizSettings.concentrate: is not passed on"))
        #expect(run.errors.contains("6 statements; 4 support, 5 attack"))
        let dot = try folder.text("m.dot")
        #expect(dot.split(separator: "subgraph ").count == 4)
        #expect(!dot.contains("concentrate"))
    }

    @Test("statements with our roles and no settings are drawn as a mined graph is")
    func roles() throws {
        let folder = try Program.Folder()
        let text = "# Part\n\n[T1]: The dam must go. #thesis\n  + [C1]: It leaks. #claim\n"
        try folder.put(text, "a.argdown")
        try folder.put("===\ngroup: {groupDepth: 1}\n===\n\n" + text, "b.argdown")
        try Program.run("a.argdown", "-o", "a.dot", in: folder)
        try Program.run("b.argdown", "-o", "b.dot", in: folder)
        #expect(try folder.text("a.dot").contains("label=\"T1\\lThe dam must go\\l\""))
        #expect(try !folder.text("a.dot").contains("subgraph"))
        #expect(try folder.text("b.dot").contains("subgraph"))
    }

    @Test("DOT, JSON and the record need no Graphviz")
    func textForms() throws {
        let folder = try Program.Folder()
        let run = try Program.run(
            Program.opEd("four-day-week"), "-o", "m.dot", "-o", "m.json", "-o",
            "m.annotation.json", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.text("m.dot").hasPrefix("digraph"))
        let record = try AnnotationRecord(json: Array(try folder.data("m.annotation.json")))
        let text = try Data(contentsOf: URL(filePath: Program.opEd("four-day-week")))
        #expect(record.findings(in: Array(text)).filter(\.isError) == [])
    }

    @Test("no output holds a path, a user's name or the program's place")
    func nothingPersonal() throws {
        let folder = try Program.Folder()
        try Program.run(
            Program.opEd("night-buses"), "-o", "m.dot", "-o", "m.json", "-o",
            "m.annotation.json", in: folder)
        for name in folder.names {
            let text = try folder.text(name)
            #expect(!text.contains(Program.root.path()))
            #expect(!text.contains(folder.url.path()))
            #expect(!text.contains("/tmp"))
        }
    }

    @Test("a graph that a person edited is not replaced without --force")
    func keepsEdits() throws {
        let folder = try Program.Folder()
        try Program.run(Program.opEd("night-buses"), "-o", "m.json", in: folder)
        var graph = try ArgumentGraph(json: Array(try folder.data("m.json")))
        let first = try #require(graph.statements.first)
        try graph.reassign(first.id, to: .counterclaim)
        try folder.put(graph.json, "m.json")
        let refused = try Program.run(Program.opEd("night-buses"), "-o", "m.json", in: folder)
        #expect(refused.status == 74)
        #expect(refused.errors.contains("--force"))
        #expect(try folder.text("m.json") == graph.json)
        let forced = try Program.run(
            Program.opEd("night-buses"), "-o", "m.json", "--force", in: folder)
        #expect(forced.status == 0)
        #expect(try folder.text("m.json") != graph.json)
    }

    @Test("a citation file corrects what the page says; front matter does too")
    func citation() throws {
        let folder = try Program.Folder()
        try folder.put("author: R. Delahaye\nurl: https://example.org/x\n", "cite.yaml")
        try Program.run(
            Program.opEd("night-buses"), "--cite", "cite.yaml", "-o", "m.json", in: folder)
        let graph = try ArgumentGraph(json: Array(try folder.data("m.json")))
        let citation = try #require(graph.sources.first?.citation)
        #expect(citation.author == "R. Delahaye")
        #expect(citation.address == "https://example.org/x")
        #expect(citation.title == "The Last Bus Home")
        let body = "The dam must go. It leaked in 2019.\n"
        let text = "---\ntitle: Other\nauthor: Pat Doe\n---\n\n" + body
        try folder.put(text, "f.txt")
        try Program.run("f.txt", "-o", "f.json", in: folder)
        let second = try ArgumentGraph(json: Array(try folder.data("f.json")))
        #expect(second.sources.first?.citation.title == "Other")
        #expect(second.sources.first?.citation.author == "Pat Doe")
    }
}
