import ArgumentKit
import Foundation
import Testing

@Suite("The example programs run")
struct ExampleTests {
    private func run(
        _ name: String, _ arguments: String..., in folder: Program.Folder
    ) throws -> String {
        let program = Program.path.deletingLastPathComponent().appending(path: name)
        let run = try Program.run(arguments: arguments, in: folder, program: program)
        #expect(run.status == 0, "\(run.errors)")
        return run.text
    }

    /// Recorded with RECORD=1, which fails on purpose.
    private func isGolden(_ text: String, _ name: String) throws {
        let file = Program.root.appending(path: "Tests/ArgraphTests/Golden/\(name).txt")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(name); look at it and run again")
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(text == golden)
    }

    @Test("structure-inspection", arguments: ["night-buses", "museum-returns"])
    func structureInspection(_ name: String) throws {
        let folder = try Program.Folder()
        let text = try run("structure-inspection", Program.opEd(name), in: folder)
        try isGolden(text, "structure-inspection-\(name)")
    }

    @Test("debate-outline", arguments: ["night-buses", "harbour-brief"])
    func debateOutline(_ name: String) throws {
        let folder = try Program.Folder()
        let text = try run("debate-outline", Program.opEd(name), in: folder)
        try isGolden(text, "debate-outline-\(name)")
    }

    #if Graphviz
        @Test("report-diagram")
        func reportDiagram() throws {
            let folder = try Program.Folder()
            let text = try run(
                "report-diagram", Program.opEd("night-buses"), "map", in: folder)
            try isGolden(text, "report-diagram-night-buses")
            #expect(folder.names == ["map.pdf", "map.svg"])
            #expect(try folder.text("map.svg").contains("role=\"img\""))
        }
    #endif
}

@Suite("Graphs/ is what argraph draws")
struct KeptGraphTests {
    static let names: [String] = {
        let folder = Program.root.appending(path: "Graphs").path()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".argdown") }.map { String($0.dropLast(8)) }.sorted()
    }()

    private func kept(_ name: String) throws -> String {
        try String(contentsOf: Program.root.appending(path: "Graphs/\(name)"), encoding: .utf8)
    }

    @Test("there is something to compare")
    func some() { #expect(KeptGraphTests.names.contains("us-russia-relations")) }

    @Test("DOT byte for byte", arguments: names)
    func dot(_ name: String) throws {
        let folder = try Program.Folder()
        let graph = Program.root.appending(path: "Graphs/\(name).argdown").path()
        try Program.run(graph, "-o", "x.dot", in: folder)
        #expect(try folder.text("x.dot") == (try kept("\(name).dot")))
    }

    #if Graphviz
        @Test("SVG by ids, classes and titles", arguments: names)
        func svg(_ name: String) throws {
            let folder = try Program.Folder()
            let graph = Program.root.appending(path: "Graphs/\(name).argdown").path()
            try Program.run(graph, "-o", "x.svg", in: folder)
            #expect(structure(try folder.text("x.svg")) == structure(try kept("\(name).svg")))
        }

        private func structure(_ svg: String) -> [String] {
            svg.matches(of: /id="[^"]*"|class="[^"]*"|<title[^>]*>[^<]*<\/title>/)
                .map { String($0.0) }
        }
    #endif

    @Test("the record of the first op-ed stores no quotation of it")
    func noQuotation() throws {
        let graph = ArgumentGraph(
            argdown: ArgdownDocument(try kept("us-russia-relations.argdown")))
        #expect(graph.statements.allSatisfy { $0.passages.allSatisfy { $0.quotation == nil } })
        #expect(graph.statements.allSatisfy { $0.place != nil })
        #expect(graph.sources.first?.sha256?.count == 64)
        try graph.checkInvariants()
    }

    @Test(
        "its places agree with the op-ed",
        .enabled(if: Program.hasFirstOpEd, "skipped: the op-ed is not at hand"))
    func places() throws {
        let folder = try Program.Folder()
        let graph = Program.root.appending(path: "Graphs/us-russia-relations.argdown").path()
        let run = try Program.run(
            "check", graph, "--source", Program.firstOpEd.path(), in: folder)
        #expect(run.status == 0, "\(run.text) \(run.errors)")
        #expect(!run.text.contains("SHA-256"))
    }
}
