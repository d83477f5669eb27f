internal import ArgumentModel

/// Writes a drawing as DOT.
///
/// Lines run from the upper box to the lower one and have their arrow at the back, so that
/// the thesis stands at the top; only those by which a box hangs hold the ranks, so no circle
/// of them does. What Graphviz can fail on is not used: `rank=min`, `concentrate`, `ortho`,
/// and ports on lines that can come to lie within one rank.
struct DOTWriter {
    private let drawing: Drawing
    private let plan: PagePlan
    private let style: DiagramStyle
    private let boxes: [DiagramBox]
    private let links: [DiagramLink]
    private let look: DOTLook
    private let titles: LinkTitle
    private let hasPoints: Bool

    /// Writes the drawing.
    static func write(_ making: DiagramMaking) -> String {
        let drawing = making.drawing
        var out = DOTText(
            capacity: 4000 + 500 * drawing.nodes.count + 250 * drawing.edges.count)
        DOTWriter(drawing, making.plan, making.style)
            .write(making.caption, making.frames, to: &out)
        return out.text
    }

    private init(_ drawing: Drawing, _ plan: PagePlan, _ style: DiagramStyle) {
        self.drawing = drawing
        self.plan = plan
        self.style = style
        boxes = plan.folding.tree.boxes
        links = plan.folding.tree.links
        look = DOTLook(style.theme)
        titles = LinkTitle(plan.texts)
        hasPoints = drawing.edges.contains { $0.endsAtPoint }
    }

    private func write(_ caption: Caption, _ frames: GroupFrames, to out: inout DOTText) {
        out.write("digraph argument {\n")
        writeDefaults(caption, to: &out)
        for node in drawing.nodes { write(node, to: &out) }
        DOTFrames(frames, drawing, links, style.theme).write(to: &out)
        for edge in drawing.edges { write(edge, to: &out) }
        if let connectors = plan.folding.connectors {
            DOTConnectors(connectors, plan, style, isWide: hasPoints).write(to: &out)
        }
        for rank in drawing.ranks {
            out.write("{rank=same; \"", rank.joined(separator: "\"; \""), "\"}\n")
            if plan.texts.overlay.keepsOrderInRanks { writeOrder(of: rank, to: &out) }
        }
        out.write("}\n")
    }

    /// A line within a row leads from left to right, but not from one frame to another; so points
    /// that nobody sees stand in a row of their own above the boxes, and keep that order.
    private func writeOrder(of rank: [String], to out: inout DOTText) {
        let points = rank.indices.map { "order_\($0 + 1)" }
        let nodes = points.map { "\"\($0)\" [style=invis, shape=point]" }
        out.write("{rank=same; ", nodes.joined(separator: "; "), "}\n")
        out.write(points.map { "\"\($0)\"" }.joined(separator: " -> "), " [style=invis]\n")
        for (point, box) in zip(points, rank) {
            out.write("\"\(point)\" -> \"\(box)\" [style=invis, weight=50]\n")
        }
    }

    private func writeDefaults(_ caption: Caption, to out: inout DOTText) {
        let gap = DOTText.inches(min(max(style.rankGap, 8), 300) / (hasPoints ? 2 : 1))
        let boxGap = DOTText.inches(min(max(style.boxGap, 2), 150))
        out.write("graph [id=argument, newrank=true, rankdir=\(plan.form.isDown ? "TB" : "LR")")
        out.write(", nodesep=\(boxGap), ranksep=\(gap), pad=0.1, outputorder=edgesfirst")
        out.write(", labelloc=t, labeljust=l, fontsize=12, fontname=\"\(style.theme.fonts)\"")
        writeGround(to: &out)
        let entries = style.showsLegend ? LegendEntry.entries(of: drawing, plan, style) : []
        let terms = plan.texts.terms
        let rows = LegendRows(entries, width: plan.breadth, terms)
        out.write(", label=", DOTHeading(caption, rows, style.theme, terms).text)
        let margin = DOTText.inches(DiagramTheme.Box.plainSideMargin)
        let width = DOTText.inches(plan.form.boxWidth)
        out.write("]\nnode [shape=box, style=filled, height=0.3, fontsize=10, ")
        out.write("fontcolor=\"\(style.theme.text)\", ")
        out.write("penwidth=\(Decimal.text(DiagramTheme.Box.plainWidth, places: 2)), ")
        out.write("margin=\"\(margin),0.06\", width=\(width), fontname=\"\(style.theme.fonts)\"]\n")
        out.write("edge [dir=back, arrowsize=0.7, fontsize=12, labeldistance=1.5, ")
        out.write("labelangle=-30, fontname=\"\(style.theme.fonts)\"]\n")
    }

    /// What of the ground differs from black on white, which Graphviz takes by itself.
    private func writeGround(to out: inout DOTText) {
        let theme = style.theme
        if theme.background != "#FFFFFF" { out.write(", bgcolor=\"", theme.background, "\"") }
        if theme.heading != DiagramTheme.plainHeading {
            out.write(", fontcolor=\"", theme.heading, "\"")
        }
    }

    private func write(_ node: Drawing.Node, to out: inout DOTText) {
        out.write("\"", node.id, "\" [id=\"", node.id)
        out.write("\", class=\"")
        switch node.subject {
        case .box(let box): writeBox(box, to: &out)
        case .pointOn(let link): writePoint(on: link, to: &out)
        case .nothing:
            out.write("nothing\", label=\"\(plan.texts.terms.nothing)\"")
            out.write(look.box(.unknown))
        }
        out.write("]\n")
    }

    private func writeBox(_ box: Int, to out: inout DOTText) {
        let kind = boxes[box].kind
        out.write(kind.rawValue)
        let mark = plan.texts.overlay[boxes[box]]
        writeClass(mark, to: &out)
        out.write("\", label=")
        if !plan.texts.titles.isEmpty, let title = plan.texts.titles[box] {
            writeRichLines(of: box, title, to: &out)
        } else {
            writeLines(of: box, to: &out)
        }
        out.write(look.box(kind))
        if let color = mark?.color {
            out.write(", fillcolor=\"", color.hexadecimal)
            out.write("\", fontcolor=\"", color.textColor.hexadecimal, "\"")
        }
        if let id = boxes[box].statement, style.selection.focus.contains(id) {
            out.write(", penwidth=\(Decimal.text(DiagramTheme.Box.focusWidth, places: 2))")
        }
        out.write(", tooltip=\"")
        if boxes[box].tooltip.isEmpty { out.write(" ") }
        out.escape(boxes[box].tooltip)
        out.write("\"")
    }

    private func writeLines(of box: Int, to out: inout DOTText) {
        let width = plan.form.boxWidth
        out.write("\"")
        out.escape(plan.texts.names[box][...])
        plan.texts.labels[box].forEachLine(width: plan.texts.room(box, width: width)) { line in
            out.write("\\l")
            out.escape(plan.texts.labels[box].bytes[line])
        }
        out.write("\\l")
        for line in plan.texts.badge(box, plan.folding, width: width) { out.write(line, "\\l") }
        out.write("\"")
    }

    /// The lines of a box whose title is bold, as a label in Graphviz's HTML-like language.
    private func writeRichLines(of box: Int, _ title: WrappedText, to out: inout DOTText) {
        let width = plan.form.boxWidth
        let header =
            title.bytes.isEmpty ? [] : title.texts(width: plan.texts.room(box, width: width))
        let body =
            plan.texts.labels[box].texts(width: plan.texts.room(box, width: width))
            + plan.texts.badge(box, plan.folding, width: width)
        guard !header.isEmpty || !body.isEmpty else {
            out.write("\"\"")
            return
        }
        // Without a table that is as wide as the box, the lines would stand in its middle.
        let room = Int(width - plan.texts.margins[box])
        let table = "\(DOTHeading.table) WIDTH=\"\(room)\"><TR><TD ALIGN=\"LEFT\">"
        out.write("<", body.isEmpty ? "" : table)
        for line in header { writeRich(line, "<B>", "</B>", to: &out) }
        for line in body { writeRich(line, to: &out) }
        out.write(body.isEmpty ? "" : "</TD></TR></TABLE>", ">")
    }

    private func writeRich(
        _ line: String, _ start: String = "", _ end: String = "", to out: inout DOTText
    ) {
        let text = String(decoding: XMLText.escaped(line), as: UTF8.self)
        out.write(start, text.allSatisfy(\.isWhitespace) ? "\u{A0}" : text, end)
        out.write("<BR ALIGN=\"LEFT\"/>")
    }

    private func writePoint(on number: Int, to out: inout DOTText) {
        let kind = links[number].kind
        let color = style.theme.lines[kind]?.color ?? "black"
        out.write("point ", kind.rawValue)
        out.write("\", label=\"\", shape=point, width=0.07, height=0.07")
        out.write(", color=\"", color, "\", fillcolor=\"", color)
        out.write("\", tooltip=\"")
        writeTitle(of: number, to: &out)
        out.write("\"")
    }

    private func writeTitle(of link: Int, to out: inout DOTText) {
        titles.write(link) { out.escape($0) }
    }

    private func writeClass(_ mark: DiagramOverlay.Mark?, to out: inout DOTText) {
        if let color = mark?.color { out.write(" colored ", color.className) }
        guard let name = mark?.className else { return }
        for part in name.split(separator: " ") { out.write(" ", ElementID.safe(String(part))) }
    }

    private func write(_ edge: Drawing.Edge, to out: inout DOTText) {
        let kind = links[edge.link].kind
        let isUnsure = links[edge.link].confidence < style.unsureBelow
        out.write("\"", edge.upper, "\" -> \"", edge.lower)
        out.write("\" [id=\"", edge.id, "\", class=\"", kind.rawValue)
        let mark = mark(on: edge)
        writeClass(mark, to: &out)
        out.write(look.line(kind, isUnsure: isUnsure, hasArrow: edge.hasArrow))
        if let color = mark?.color?.hexadecimal {
            out.write(", color=\"", color, "\", fontcolor=\"")
            out.write(color, "\"")
        }
        if kind == .contradicts, edge.hasArrow, !edge.endsAtPoint {
            out.write(", dir=both, arrowhead=", style.theme.lines[kind]?.arrow ?? "normal")
        }
        if edge.hasSign { writeSign(kind, edge, mark, to: &out) }
        writePlace(edge, to: &out)
        out.write(", tooltip=\"")
        writeTitle(of: edge.link, to: &out)
        out.write("\"]\n")
    }

    private func mark(on edge: Drawing.Edge) -> DiagramOverlay.Mark? {
        guard !plan.texts.overlay.relations.isEmpty else { return nil }
        return links[edge.link].relation.flatMap { plan.texts.overlay.relations[$0] }
    }

    private func writeSign(
        _ kind: Relation.Kind, _ edge: Drawing.Edge, _ mark: DiagramOverlay.Mark?,
        to out: inout DOTText
    ) {
        out.write(look.sign(kind))
        if let text = mark?.text { out.escape(" " + text) }
        let isLeft = plan.form.isDown && edge.isLeft
        if edge.startsAtPoint {
            out.write("\", labeldistance=1.9, labelangle=", isLeft ? "60" : "-60")
        } else {
            out.write("\"", isLeft ? ", labelangle=30" : "")
        }
    }

    private func writePlace(_ edge: Drawing.Edge, to out: inout DOTText) {
        if !edge.holdsRanks { out.write(", constraint=false") }
        if hasPoints, !edge.startsAtPoint, !edge.endsAtPoint { out.write(", minlen=2") }
        guard edge.holdsRanks, edge.hasPort, !edge.endsAtPoint else { return }
        out.write(plan.form.isDown ? ", headport=n" : ", headport=w")
    }
}
