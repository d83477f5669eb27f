internal import ArgumentKit

/// What a pack is made of, read: one graph, or two on opposite sides.
struct PackInput {
    let debate: DebateCase
    /// The texts that are at hand, by their sources.
    private(set) var documents: [Source.ID: Document] = [:]
    /// What was noticed of the files.
    private(set) var complaints: [Complaint] = []
    /// The files that were read beside the inputs.
    let named: [String]
    private let both: SideBySideGraph?

    init(_ paths: [String], _ reading: ReadingFlags) throws {
        named = [reading.source, reading.cite].compactMap(\.self)
        var inputs: [(path: String, input: Input)] = []
        for path in paths { inputs.append((path, try reading.load(path))) }
        complaints = inputs.flatMap { $0.input.complaints($0.path) }
        let graphs = inputs.map(\.input.graph)
        if inputs.count == 2 {
            let titles = zip(graphs, paths).map { graph, path in
                graph.title ?? graph.sources.first?.citation.title ?? FileForm.stem(of: path)
            }
            let sides = try OpEdComparison(of: graphs[0], and: graphs[1])
                .sideBySide(titles: (first: titles[0], second: titles[1]))
            both = sides
            debate = DebateCase(of: sides)
        } else {
            both = nil
            debate = DebateCase(of: graphs.first ?? ArgumentGraph())
        }
        for document in inputs.compactMap(\.input.document) {
            if let source = debate.graph.sources.first(where: { $0.sha256 == document.fingerprint })
            {
                documents[source.id] = document
            }
        }
    }

    /// The look of the map, without the heading that its page has.
    var style: DiagramStyle {
        if let both { return SideBySideLook(both).style }
        var style = DiagramStyle.report
        style.terms = .plain
        style.extent = .onePage
        style.title = ""
        style.showsCredit = false
        return style
    }

    /// The drawing of the map.
    func diagram(_ style: DiagramStyle) -> Diagram {
        let overlay = both.map { SideBySideLook($0).overlay } ?? DiagramOverlay()
        return debate.graph.diagram(style: style, overlay: overlay)
    }
}
