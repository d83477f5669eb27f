internal import ArgumentModel

/// Writes a drawing as a Mermaid flowchart.
struct MermaidWriter {
    private let making: DiagramMaking
    private let tree: BoxTree
    private let terms: DiagramTerms
    private var lines: [String] = []

    init(_ making: DiagramMaking) {
        self.making = making
        tree = making.plan.folding.tree
        terms = making.plan.texts.terms
        write()
    }

    /// What was written, and whether Mermaid can draw it.
    var chart: MermaidChart {
        let text = lines.joined(separator: "\n") + "\n"
        let edges = making.drawing.edges.count
        var limits: [MermaidLimit] = []
        // JavaScript counts units of UTF-16.
        let characters = text.utf16.count
        if characters > MermaidLimit.mostCharacters { limits.append(.characters(characters)) }
        if edges > MermaidLimit.mostEdges { limits.append(.edges(edges)) }
        return MermaidChart(
            text: text, limits: limits,
            foldedCount: making.plan.folding.total.reduce(0) { $0 + $1.count })
    }

    private mutating func write() {
        lines += ["---", "title: \"\(MermaidWriter.plain(making.caption.title))\"", "---"]
        lines.append("flowchart " + (making.plan.form.isDown ? "BT" : "RL"))
        lines.append("accTitle: " + MermaidWriter.plain(making.caption.title))
        lines.append("accDescr: " + MermaidWriter.plain(TextAlternative(making.plan).text))
        for node in making.drawing.nodes { write(node) }
        for edge in making.drawing.edges { write(edge) }
        writeClasses()
        writeLineStyles()
    }

    /// The words of a title; Mermaid reads no entities there, so what it could read as syntax goes.
    private static func plain(_ text: String) -> String {
        let kept = text.unicodeScalars.filter { scalar in
            !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value))
                && !"#;%{}`<>\"\\".unicodeScalars.contains(scalar)
        }
        return String(String.UnicodeScalarView(kept))
    }

    private mutating func write(_ node: Drawing.Node) {
        switch node.subject {
        case .box(let box):
            let words = shape(label(of: box), tree.kind(box))
            lines.append("\(node.id)\(words):::\(tree.kind(box).rawValue)")
        case .pointOn(let link):
            lines.append("\(node.id)((\" \")):::\(tree.links[link].kind.rawValue)Point")
        case .nothing:
            lines.append("\(node.id)[\"\(MermaidText.escaped(terms.nothing))\"]")
        }
    }

    /// The label in the brackets that stand for its shape.
    private func shape(_ label: String, _ kind: BoxKind) -> String {
        switch kind {
        case .thesis: "[[\"\(label)\"]]"
        case .claim: "(\"\(label)\")"
        case .counterclaim: "{{\"\(label)\"}}"
        default: "[\"\(label)\"]"
        }
    }

    private func label(of box: Int) -> String {
        let texts = making.plan.texts
        let header = texts.titles[box].map(\.bytes) ?? texts.names[box]
        var parts: [String] = []
        if !header.isEmpty { parts.append("<b>\(MermaidWriter.text(header))</b>") }
        let words = MermaidWriter.text(texts.labels[box].bytes)
        if !words.isEmpty { parts.append(words) }
        if let badge = making.plan.folding.badge(box, terms) {
            parts.append("<i>\(MermaidText.escaped(badge))</i>")
        }
        return parts.joined(separator: "<br/>")
    }

    private static func text(_ bytes: [UInt8]) -> String {
        MermaidText.escaped(String(decoding: bytes, as: UTF8.self))
    }

    private mutating func write(_ edge: Drawing.Edge) {
        let kind = tree.links[edge.link].kind
        let line = MermaidWriter.lines[kind] ?? ("---", "-->")
        let arrow = edge.hasArrow ? line.withArrow : line.plain
        let word = edge.hasSign ? "|\(MermaidText.escaped(terms.name(kind)))|" : ""
        lines.append("\(edge.lower) \(arrow)\(word) \(edge.upper)")
    }

    /// How the line of each kind is drawn, so that it can be told without its colour.
    private static let lines: [Relation.Kind: (plain: String, withArrow: String)] = [
        .supports: ("---", "-->"), .attacks: ("-.-", "-.-x"), .undercuts: ("===", "==o"),
        .restates: ("---", "---"), .contradicts: ("-.-", "x-.-x"),
    ]

    private mutating func writeClasses() {
        let theme = making.style.theme
        for kind in BoxKind.allCases where making.plan.folding.shows(kind) {
            guard let look = theme.boxes[kind] else { continue }
            lines.append(
                "classDef \(kind.rawValue) fill:\(look.fill),stroke:\(look.line),"
                    + "color:\(theme.text(of: look)),text-align:left")
        }
        let points = making.drawing.nodes.compactMap { node -> Relation.Kind? in
            guard case .pointOn(let link) = node.subject else { return nil }
            return tree.links[link].kind
        }
        for kind in Relation.Kind.allCases where points.contains(kind) {
            guard let color = theme.lines[kind]?.color else { continue }
            lines.append("classDef \(kind.rawValue)Point fill:\(color),stroke:\(color)")
        }
    }

    /// The colours of lines, which Mermaid knows by their numbers.
    private mutating func writeLineStyles() {
        let edges = making.drawing.edges
        for kind in Relation.Kind.allCases {
            guard let color = making.style.theme.lines[kind]?.color else { continue }
            let places = edges.indices.filter { tree.links[edges[$0].link].kind == kind }
            // A later style of the same line replaces the earlier one.
            write(places.filter { !isUnsure(edges[$0]) }, "stroke:\(color),color:\(color)")
            write(
                places.filter { isUnsure(edges[$0]) },
                "stroke:\(color),color:\(color),stroke-dasharray:2 4")
        }
    }

    private func isUnsure(_ edge: Drawing.Edge) -> Bool {
        tree.links[edge.link].confidence < making.style.unsureBelow
    }

    private mutating func write(_ places: [Int], _ style: String) {
        guard !places.isEmpty else { return }
        lines.append("linkStyle \(places.map(String.init).joined(separator: ",")) \(style)")
    }
}
