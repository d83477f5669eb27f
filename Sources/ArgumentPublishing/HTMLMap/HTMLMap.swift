public import ArgumentDiagrams
public import ArgumentModel
internal import ArgumentAnalysis
public import SourceText

/// A map to explore: one file with picture, outline and passages, which a browser shows without
/// asking anybody for anything.
///
/// ```swift
/// var style = DiagramStyle.report
/// style.extent = .everything
/// let diagram = graph.diagram(style: style)
/// let svg = try await GraphvizRenderer.shared.render(diagram.dot, as: .svg)
/// let map = HTMLMap(of: graph, drawn: diagram, as: diagram.finished(svg: svg))
/// map.text                                // write it to map.html
/// ```
///
/// Without JavaScript the file shows the picture, the outline and the passages, each statement
/// under its label as an anchor. With it the map can be searched, folded, faded and shown step by
/// step, and what a person corrects can be downloaded as an ``ArgumentModel/EditScript``. A
/// content security policy in the file lets nothing run but its own script.
public struct HTMLMap: Sendable {
    private let graph: ArgumentGraph
    private let diagram: Diagram
    private let svg: [UInt8]

    /// The article, to be counted and, with ``CarriedText/full``, to be shown.
    public var document: Document?
    /// How much of the article's text goes into the file.
    public var carriedText = CarriedText.quoted
    /// Whose words name roles and relations.
    public var terms = DiagramStyle.Terms.field
    /// The name of the file, without a folder, that the map is of: corrections go back to it.
    public var input = "op-ed.txt"
    /// What of the graph the page shows when it opens; one key there shows all.
    public var selection = DiagramSelection()

    /// The map of a graph.
    ///
    /// - Parameters:
    ///   - diagram: the drawing of it; with ``CarriedText/none`` the drawing of the graph that has
    ///     no more text, too, as drawings quote in their tooltips.
    ///   - svg: what ``ArgumentDiagrams/Diagram/finished(svg:)`` gave for it.
    public init(of graph: ArgumentGraph, drawn diagram: Diagram, as svg: [UInt8]) {
        self.graph = graph
        self.diagram = diagram
        self.svg = svg
    }

    /// The file's text: the same for the same graph, picture and settings.
    ///
    /// - Complexity: O(*n*) over the length of the texts.
    public var text: String {
        let graph = carriedText == .none ? carriedText.graph(graph, of: nil) : graph
        let picture = HTMLPicture(svg)
        let script = ScriptBundle("explore/app.js").text
        let style = styleSheet
        let policy = ContentPolicy(
            scripts: [script], styles: [style, picture.style].filter { !$0.isEmpty })
        let passages = passages(of: graph)
        let template = HTMLTemplate("explore/index.html")
        return template.filled([
            "policy": HTMLText.escaped(policy.text), "style": style, "script": script,
            "title": HTMLText.escaped(title), "credit": HTMLText.escaped(graph.credit),
            "extent": passages.isEmpty ? "quoted-none" : "quoted-\(carriedText.rawValue)",
            "articleName": carriedText == .full ? "Article" : "Passages",
            "article": passages, "picture": picture.markup,
            "outline": outline(of: graph, template.identifiers),
            "key": HTMLKey(diagram, isPlain: terms == .plain).markup,
            "paper": picture.paper.rawValue, "onPaper": picture.paper.note,
            "note": HTMLText.escaped(note), "data": data(of: graph),
        ])
    }
}

extension HTMLMap {
    private var title: String { graph.writtenTitle ?? "Argument map" }

    private var note: String {
        guard let document else { return "" }
        let words = CarriedWords(of: document, in: graph, as: carriedText)
        return "\(words.carried) of the article’s \(words.total) words are in this file"
    }

    /// The sheets of the page behind each other; the picture's colours between them.
    private var styleSheet: String {
        [
            Resource.text("page/style.css"), diagram.palette.styleSheet,
            Resource.text("explore/style.css"),
        ].joined(separator: "\n")
    }

    private func passages(of graph: ArgumentGraph) -> String {
        guard carriedText != .none else { return "" }
        return HTMLPassages(graph, of: document, isWhole: carriedText == .full).markup()
    }

    private func outline(of graph: ArgumentGraph, _ reserved: Set<String>) -> String {
        let quoted =
            carriedText == .none
            ? []
            : graph.statements.filter { statement in
                statement.passages.contains { $0.quotation != nil }
            }.map(\.id)
        return HTMLOutline(
            graph, isPlain: terms == .plain, quoted: Set(quoted), reserved: reserved
        ).markup()
    }

    /// What the script is told, as JSON in which nothing ends its element.
    private func data(of graph: ArgumentGraph) -> String {
        var object = PageState(graph, of: nil, name: fileName).object
        object["title"] = .string(title)
        object["name"] = .string(fileName)
        object["input"] = .string(input)
        if let part = selection.subjects(of: graph) {
            object["part"] = .list(part.map(DataValue.string))
        }
        if selection.focus.count == 1, let focus = selection.focus.first {
            object["focus"] = .string(focus.rawValue)
        }
        var words = DataObject()
        for name in TermTable.standard.names {
            words[name] = .string(TermTable.standard.word(name, isPlain: terms == .plain))
        }
        object["terms"] = .object(words)
        return JSONWriter.text(of: .object(object)).replacing("<", with: "\\u003c")
    }

    /// The input's name without its ending.
    private var fileName: String {
        guard let dot = input.lastIndex(of: "."), dot > input.startIndex else { return input }
        return String(input[..<dot])
    }
}
