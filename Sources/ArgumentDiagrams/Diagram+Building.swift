internal import ArgumentModel

extension Diagram {
    /// The diagram of a drawing.
    init(_ drawing: Drawing, _ plan: PagePlan, _ style: DiagramStyle) {
        let graph = plan.folding.tree.graph
        legend = style.showsLegend ? LegendEntry.entries(of: drawing) : []
        caption = Caption(graph, plan.folding, style, width: plan.size.width)
        dot = DOTWriter.write(drawing, plan, style, caption: caption, legend: legend)
        title = caption.title
        summary = TextAlternative(plan).text
        size = plan.size
        theme = style.theme
        folded = Dictionary(
            uniqueKeysWithValues: plan.folding.total.compactMap { kind, count in
                Statement.Role(kind).map { ($0, count) }
            })
        let lines = legend.filter { $0.box == nil }.map { "\($0.id)_line" }
        nodeIDs = drawing.nodes.map(\.id) + legend.map(\.id)
        edgeIDs = drawing.edges.map(\.id) + lines
        elements = ElementNote.notes(of: drawing, plan)
    }

    /// The small picture of a graph in which nothing is argued.
    static func empty(_ graph: ArgumentGraph, _ style: DiagramStyle) -> Diagram {
        let plan = PagePlan(BoxTree(graph), style, DiagramOverlay())
        var drawing = Drawing()
        let text = DiagramTerms(terms: style.terms).nothing
        drawing.nodes = [
            Drawing.Node(
                id: "nothing", classes: "nothing", kind: .unknown, lines: [text], tooltip: text)
        ]
        var style = style
        style.showsLegend = false
        return Diagram(drawing, plan, style)
    }
}

extension Statement.Role {
    /// The role that boxes of a kind stand for.
    init?(_ kind: BoxKind) {
        guard let role = Statement.Role.allCases.first(where: { BoxKind($0) == kind }) else {
            return nil
        }
        self = role
    }
}

extension ElementNote {
    static func notes(of drawing: Drawing, _ plan: PagePlan) -> [String: ElementNote] {
        var notes: [String: ElementNote] = [:]
        let boxes = drawing.nodes.filter { $0.kind != nil }
        for (box, node) in zip(plan.folding.shown, boxes) {
            let badge = plan.texts.text(box, width: plan.form.boxWidth).badge
            notes[node.id] = ElementNote(
                title:
                    "\(plan.texts.name(box)), \(plan.texts.terms.name(plan.folding.tree.kind(box)))",
                lines: node.lines.count, badgeLines: badge.count, hasHeader: true)
        }
        for node in drawing.nodes where node.kind == nil {
            notes[node.id] = ElementNote(title: node.tooltip)
        }
        for edge in drawing.edges { notes[edge.id] = ElementNote(title: edge.tooltip) }
        return notes
    }
}
