import ArgumentDiagrams
import ArgumentModel
import Foundation
import FoundationXML
import TestSupport
import Testing

/// Graphviz as Debian installs it.
enum DotProgram {
    static let path = "/usr/bin/dot"
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }
}

/// What the `dot` program makes of our DOT, where it is installed.
@Suite(.serialized, .enabled(if: DotProgram.isInstalled)) struct GraphvizTests {
    private func render(_ dot: String) throws -> (svg: [UInt8], complaints: String) {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["in.dot", "out.svg", "errors.txt"].map(folder.appendingPathComponent)
        try Data(dot.utf8).write(to: files[0])
        try Data().write(to: files[2])
        let process = Process()
        process.executableURL = URL(fileURLWithPath: DotProgram.path)
        process.arguments = ["-Tsvg", "-o", files[1].path, files[0].path]
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        let svg = try Data(contentsOf: files[1])
        return (Array(svg), try String(contentsOf: files[2], encoding: .utf8))
    }

    private func check(
        _ graph: ArgumentGraph, _ style: DiagramStyle,
        _ overlay: DiagramOverlay = DiagramOverlay(), isQuiet: Bool = true
    ) throws {
        let diagram = graph.diagram(style: style, overlay: overlay)
        let (svg, complaints) = try render(diagram.dot)
        // Among frames Graphviz may say that a line could have been routed better.
        #expect(complaints.isEmpty || (!isQuiet && !complaints.contains("Error")))
        let finished = diagram.finished(svg: svg)
        let reader = ElementReader()
        let parser = XMLParser(data: Data(finished))
        parser.delegate = reader
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        let expected = diagram.nodeIDs + diagram.edgeIDs
        #expect(reader.nodesAndEdges.sorted() == expected.sorted())
        #expect(!String(decoding: finished, as: UTF8.self).contains("transparent"))
    }

    @Test("Samples and hostile texts render without a complaint, with every id once")
    func samples() throws {
        for graph in try Samples.all + [Hostile.graph(), ArgumentGraph(), Samples.chain(40)] {
            for extent in DiagramStyle.Extent.allCases {
                for direction in DiagramStyle.Direction.allCases {
                    var style = DiagramStyle.report
                    style.extent = extent
                    style.direction = direction
                    try check(graph, style)
                }
            }
        }
    }

    @Test("Random graphs with undercuts, links and circles render whole", arguments: 0..<40)
    func random(_ seed: Int) throws {
        var style = DiagramStyle.report
        style.extent = .everything
        try check(try Samples.random(seed), style)
    }

    @Test("Random groups, ranks and colours render whole, too", arguments: 0..<40)
    func maps(_ seed: Int) throws {
        var graph = try Samples.random(seed)
        let overlay = try Samples.mapped(&graph, seed)
        for direction in [DiagramStyle.Direction.down, .right] {
            var style = DiagramStyle.map
            style.direction = direction
            try check(graph, style, overlay, isQuiet: false)
        }
    }

    @Test("Hostile texts as titles and headings of a map render without a complaint")
    func hostileMap() throws {
        var graph = try Hostile.graph()
        for (number, text) in Hostile.texts.enumerated() {
            let group = try graph.addGroup(text)
            let statement = graph.statements[number].id
            try graph.update(group) { $0.members = [.statement(statement)] }
            try graph.update(statement) { $0.title = text + " and more" }
            try graph.addArgument(title: text, descriptions: [Wording(text)])
        }
        try check(graph, .map)
    }

    @Test("The predicted size is near the real one")
    func prediction() throws {
        for graph in try Samples.all {
            let diagram = graph.diagram()
            let svg = String(decoding: try render(diagram.dot).svg, as: UTF8.self)
            let size = try #require(
                svg.firstMatch(of: /width="([0-9]+)pt" height="([0-9]+)pt"/))
            let width = try #require(Double(size.1))
            let height = try #require(Double(size.2))
            let real = DiagramSize(width: width, height: height, on: .a4)
            #expect(real.textSize >= 8.6, "\(width) x \(height)")
            #expect(abs(real.textSize - diagram.size.textSize) < 1)
        }
    }
}

/// The ids of the groups of nodes and edges in an SVG.
private final class ElementReader: NSObject, XMLParserDelegate {
    var nodesAndEdges: [String] = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        guard name == "g", let names = attributes["class"], let id = attributes["id"],
            names.hasPrefix("node") || names.hasPrefix("edge")
        else { return }
        nodesAndEdges.append(id)
    }
}
