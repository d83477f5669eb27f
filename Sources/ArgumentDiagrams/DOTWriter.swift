internal import ArgumentModel

/// Writes a drawing as DOT.
///
/// Lines run from the upper box to the lower one and have their arrow at the back, so that
/// the thesis stands at the top; only those by which a box hangs hold the ranks, so no circle
/// of them does. What Graphviz can fail on is not used: `rank=min`, `concentrate`, `ortho`,
/// and ports on lines that can come to lie within one rank.
struct DOTWriter {
    private var out: DOTText
    private let drawing: Drawing
    private let plan: PagePlan
    private let style: DiagramStyle
    private let look: DOTLook
    private let titles: LinkTitle
    private let hasPoints: Bool

    /// Writes the drawing.
    static func write(
        _ drawing: Drawing, _ plan: PagePlan, _ style: DiagramStyle, caption: Caption
    ) -> String {
        var writer = DOTWriter(drawing, plan, style)
        writer.writeAll(caption)
        return writer.out.text
    }

    private init(_ drawing: Drawing, _ plan: PagePlan, _ style: DiagramStyle) {
        self.drawing = drawing
        self.plan = plan
        self.style = style
        look = DOTLook(style.theme)
        titles = LinkTitle(texts: plan.texts)
        hasPoints = drawing.edges.contains { $0.endsAtPoint }
        out = DOTText(capacity: 4000 + 500 * drawing.nodes.count + 250 * drawing.edges.count)
    }

    private mutating func writeAll(_ caption: Caption) {
        let entries = style.showsLegend ? LegendEntry.entries(of: drawing, plan, style) : []
        var legend = DOTLegend(plan, look, style.theme, hasPoints: hasPoints)
        legend.write(entries, below: drawing)
        out.write("digraph argument {\n")
        writeDefaults(caption)
        if !plan.form.isDown { out.write(legend.text) }
        for node in drawing.nodes { write(node) }
        for edge in drawing.edges { write(edge) }
        if plan.form.isDown { out.write(legend.text) }
        out.write("}\n")
    }

    private mutating func writeDefaults(_ caption: Caption) {
        let gap = DOTText.inches(SizeEstimate.rankGap / (hasPoints ? 2 : 1))
        let boxGap = DOTText.inches(SizeEstimate.boxGap)
        out.write("graph [id=argument, newrank=true, rankdir=\(plan.form.isDown ? "TB" : "LR")")
        out.write(", nodesep=\(boxGap), ranksep=\(gap), pad=0.1, outputorder=edgesfirst")
        out.write(", labelloc=t, labeljust=l, fontsize=12, fontname=\"\(style.theme.fonts)\"")
        out.attribute("label", lines: caption.lines)
        let margin = DOTText.inches(DiagramTheme.Box.plainSideMargin)
        let width = DOTText.inches(plan.form.boxWidth)
        out.write("]\nnode [shape=box, style=filled, height=0.3, fontsize=10, ")
        out.write("margin=\"\(margin),0.06\", width=\(width), fontname=\"\(style.theme.fonts)\"]\n")
        out.write("edge [dir=back, arrowsize=0.7, fontsize=12, labeldistance=1.5, ")
        out.write("labelangle=-30, fontname=\"\(style.theme.fonts)\"]\n")
    }

    private mutating func write(_ node: Drawing.Node) {
        out.write("\"", node.id, "\" [id=\"", node.id, "\", class=\"")
        switch node.subject {
        case .box(let box): writeBox(box)
        case .pointOn(let link): writePoint(on: link)
        case .nothing:
            out.write("nothing\", label=\"\(plan.texts.terms.nothing)\"", look.box(.unknown))
        }
        out.write("]\n")
    }

    private mutating func writeBox(_ box: Int) {
        let subject = plan.folding.tree.boxes[box]
        let words = plan.texts[box]
        out.write(subject.kind.rawValue)
        if let id = subject.statement, !plan.texts.overlay.statements.isEmpty {
            writeClass(plan.texts.overlay.statements[id])
        }
        out.write("\", label=\"")
        out.escape(words.header)
        out.write("\\l")
        let room = plan.texts.room(box, width: plan.form.boxWidth)
        for line in words.label.lines(width: room) {
            out.escape(line)
            out.write("\\l")
        }
        for line in plan.texts.badge(box, plan.folding, width: plan.form.boxWidth) {
            out.write(line, "\\l")
        }
        out.write("\"", look.box(subject.kind), ", tooltip=\"")
        if subject.tooltip.isEmpty { out.write(" ") }
        out.escape(subject.tooltip)
        out.write("\"")
    }

    private mutating func writePoint(on number: Int) {
        let kind = plan.folding.tree.links[number].kind
        let color = style.theme.lines[kind]?.color ?? "black"
        out.write("point ", kind.rawValue, "\", label=\"\", shape=point, width=0.07, height=0.07")
        out.write(", color=\"", color, "\", fillcolor=\"", color, "\", tooltip=\"")
        writeTitle(of: number)
        out.write("\"")
    }

    private mutating func writeTitle(of link: Int) {
        titles.write(link) { out.escape($0) }
    }

    private mutating func writeClass(_ mark: DiagramOverlay.Mark?) {
        for name in (mark?.className ?? "").split(separator: " ") {
            out.write(" ", ElementID.safe(String(name)))
        }
    }

    private mutating func write(_ edge: Drawing.Edge) {
        let link = plan.folding.tree.links[edge.link]
        let isUnsure = link.confidence < style.unsureBelow
        let mark =
            plan.texts.overlay.relations.isEmpty
            ? nil : link.relation.flatMap { plan.texts.overlay.relations[$0] }
        out.write("\"", edge.upper, "\" -> \"", edge.lower, "\" [id=\"", edge.id)
        out.write("\", class=\"", link.kind.rawValue, isUnsure ? " unsure" : "")
        writeClass(mark)
        out.write("\"", look.line(link.kind, isUnsure: isUnsure))
        writeArrow(link.kind, edge)
        writeSign(link.kind, edge, mark)
        writePlace(edge)
        out.write(", tooltip=\"")
        writeTitle(of: edge.link)
        out.write("\"]\n")
    }

    private mutating func writeArrow(_ kind: Relation.Kind, _ edge: Drawing.Edge) {
        let arrow = style.theme.lines[kind]?.arrow ?? "normal"
        guard edge.hasArrow, arrow != "none" else { return out.write(", dir=none") }
        if arrow != "normal" { out.write(", arrowtail=", arrow) }
        if kind == .contradicts, !edge.endsAtPoint { out.write(", dir=both, arrowhead=", arrow) }
    }

    private mutating func writeSign(
        _ kind: Relation.Kind, _ edge: Drawing.Edge, _ mark: DiagramOverlay.Mark?
    ) {
        guard edge.hasSign else { return }
        out.write(", headlabel=\"", style.theme.lines[kind]?.sign ?? "")
        if let text = mark?.text { out.escape(" " + text) }
        out.write("\"", plan.form.isDown && edge.isLeft ? ", labelangle=30" : "")
    }

    private mutating func writePlace(_ edge: Drawing.Edge) {
        if !edge.holdsRanks { out.write(", constraint=false") }
        if hasPoints, !edge.startsAtPoint, !edge.endsAtPoint { out.write(", minlen=2") }
        guard edge.holdsRanks, !edge.endsAtPoint else { return }
        out.write(plan.form.isDown ? ", headport=n" : ", headport=w")
    }
}
