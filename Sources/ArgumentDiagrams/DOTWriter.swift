internal import ArgumentModel

/// Writes a drawing as DOT.
///
/// Lines run from the upper box to the lower one and have their arrow at the back, so that
/// the thesis stands at the top; only those by which a box hangs hold the ranks, so no circle
/// of them does. What Graphviz can fail on is not used: `rank=min`, `concentrate`,
/// `ortho`, and ports on lines that can come to lie within one rank.
struct DOTWriter {
    private var out: DOTText
    private let drawing: Drawing
    private let plan: PagePlan
    private let theme: DiagramTheme
    private let hasPoints: Bool

    /// Writes the drawing.
    static func write(
        _ drawing: Drawing, _ plan: PagePlan, _ style: DiagramStyle, caption: Caption,
        legend: [LegendEntry]
    ) -> String {
        var writer = DOTWriter(drawing, plan, style)
        writer.writeAll(caption, legend)
        return writer.out.text
    }

    private init(_ drawing: Drawing, _ plan: PagePlan, _ style: DiagramStyle) {
        self.drawing = drawing
        self.plan = plan
        theme = style.theme
        hasPoints = drawing.nodes.contains { $0.kind == nil }
        out = DOTText(capacity: 2000 + 700 * drawing.nodes.count + 400 * drawing.edges.count)
    }

    private mutating func writeAll(_ caption: Caption, _ legend: [LegendEntry]) {
        out.write("digraph argument {\n")
        writeDefaults(caption)
        if !plan.form.isDown { writeLegend(legend) }
        for node in drawing.nodes { write(node) }
        for edge in drawing.edges { write(edge) }
        if plan.form.isDown { writeLegend(legend) }
        out.write("}\n")
    }

    private mutating func writeDefaults(_ caption: Caption) {
        let gap = SizeEstimate.rankGap / (hasPoints ? 2 : 1)
        out.write("graph [id=argument, newrank=true, rankdir=\(plan.form.isDown ? "TB" : "LR")")
        out.write(", nodesep=\(inches(SizeEstimate.boxGap)), ranksep=\(inches(gap)), pad=0.1")
        out.write(", outputorder=edgesfirst, labelloc=t, labeljust=l, fontsize=12")
        out.attribute("fontname", theme.fonts)
        out.attribute("label", lines: caption.lines, end: "\\l")
        let margin = inches(DiagramTheme.Box.plainSideMargin)
        out.write("]\nnode [\(DOTWriter.nodeDefaults), margin=\"\(margin),0.06\"")
        out.write(", width=\(inches(plan.form.boxWidth))")
        out.attribute("fontname", theme.fonts)
        out.write("]\nedge [\(DOTWriter.edgeDefaults)")
        out.attribute("fontname", theme.fonts)
        out.write("]\n")
    }

    /// Every attribute of nodes that is used anywhere: Graphviz 2.42 mixes up attributes that
    /// it first meets inside of a subgraph.
    private static let nodeDefaults = """
        id="", class="", label="", tooltip="", shape=box, style=filled, fillcolor=white, \
        color=black, fontcolor=black, penwidth=1, peripheries=1, height=0.3, fontsize=10
        """

    /// Every attribute of edges that is used anywhere.
    private static let edgeDefaults = """
        id="", class="", tooltip="", headlabel="", dir=back, arrowhead=normal, \
        arrowtail=normal, arrowsize=0.7, style=solid, color=black, fontcolor=black, penwidth=1, \
        constraint=true, minlen=1, weight=1, tailclip=true, fontsize=12, labeldistance=1.5, \
        labelangle=-30
        """

    private mutating func write(_ node: Drawing.Node) {
        out.quoted(node.id)
        out.attribute(" [id", node.id, isFirst: true)
        out.attribute("class", node.classes)
        if let kind = node.kind, let look = theme.boxes[kind] {
            out.attribute("label", lines: node.lines, end: "\\l")
            write(look)
        } else {
            out.write(", label=\"\", shape=point, width=0.07, height=0.07")
            out.attribute("color", node.color)
        }
        out.attribute("tooltip", node.tooltip.isEmpty ? " " : node.tooltip)
        out.write("]\n")
    }

    private mutating func write(_ look: DiagramTheme.Box) {
        if look.shape != "box" { out.attribute("shape", look.shape) }
        if look.style != "filled" { out.attribute("style", look.style) }
        out.attribute("fillcolor", look.fill)
        out.attribute("color", look.line)
        out.attribute("fontcolor", look.text)
        out.write(", penwidth=\(Decimal.text(look.width, places: 2))")
        if look.sideMargin != DiagramTheme.Box.plainSideMargin {
            out.write(", margin=\"\(inches(look.sideMargin)),0.06\"")
        }
        if look.frames > 1 { out.write(", peripheries=\(look.frames)") }
        if look.isBold { out.attribute("fontname", theme.boldFont) }
    }

    private mutating func write(_ edge: Drawing.Edge) {
        out.quoted(edge.upper)
        out.write(" -> ")
        out.quoted(edge.lower)
        out.attribute(" [id", edge.id, isFirst: true)
        out.attribute("class", edge.classes)
        if let look = theme.lines[edge.kind] { write(look, edge) }
        if !edge.sign.isEmpty {
            out.attribute("headlabel", edge.sign)
            if plan.form.isDown, edge.isLeft { out.write(", labelangle=30") }
        }
        if !edge.holdsRanks { out.write(", constraint=false") }
        if hasPoints, !edge.startsAtPoint, !edge.endsAtPoint { out.write(", minlen=2") }
        if edge.holdsRanks, !edge.endsAtPoint {
            out.write(", headport=\(plan.form.isDown ? "n" : "w")")
        }
        out.attribute("tooltip", edge.tooltip)
        out.write("]\n")
    }

    private mutating func write(_ look: DiagramTheme.Line, _ edge: Drawing.Edge) {
        write(look, arrow: edge.hasArrow ? "arrowtail" : nil, isUnsure: edge.isUnsure)
        out.attribute("fontcolor", look.color)
        if !edge.hasArrow || look.arrow == "none" { out.write(", dir=none") }
        if edge.kind == .contradicts, edge.hasArrow, !edge.endsAtPoint {
            out.attribute("dir", "both")
            out.attribute("arrowhead", look.arrow)
        }
    }

    private mutating func write(
        _ look: DiagramTheme.Line, arrow: String?, isUnsure: Bool
    ) {
        out.attribute("color", look.isDouble ? "\(look.color):#FFFFFF:\(look.color)" : look.color)
        let style = isUnsure ? theme.unsure.style : look.style
        if style != "solid" { out.attribute("style", style) }
        out.write(", penwidth=\(Decimal.text(look.width, places: 2))")
        if let arrow, look.arrow != "none" { out.attribute(arrow, look.arrow) }
    }

    private func inches(_ points: Double) -> String { Decimal.text(points / 72, places: 3) }
}

// MARK: - The legend

extension DOTWriter {
    /// Downwards, the legend is one row or two below the lowest box; to the right, it is a
    /// picture of its own with the same columns, which Graphviz puts below what comes later.
    private mutating func writeLegend(_ entries: [LegendEntry]) {
        guard !entries.isEmpty else { return }
        out.write("{ node [height=0.2, margin=\"0.06,0.02\", fontsize=9")
        out.write(plan.form.isDown ? ", width=0.5]" : "]")
        out.write(" edge [dir=forward, tooltip=\"\"]\n")
        for entry in entries { writeSample(entry) }
        if plan.form.isDown {
            writeRows(entries)
        } else {
            for row in LegendRows(entries, columns: plan.folding.columns).rows.reversed() {
                writeRow(row)
            }
        }
        out.write("}\n")
    }

    /// A box of its kind with its name in it; or a line that leads to its name.
    private mutating func writeSample(_ entry: LegendEntry) {
        out.quoted(entry.id)
        out.attribute(" [id", entry.id, isFirst: true)
        out.attribute("class", classes(of: entry))
        out.write(", tooltip=\" \"")
        out.attribute("label", lines: [label(of: entry)], end: "\\l")
        if let look = entry.box.flatMap({ theme.boxes[$0] }) {
            out.write(plan.form.isDown ? "" : ", width=1.1")
            write(look)
        } else {
            out.write(", shape=plaintext, style=\"\"")
        }
        out.write("]\n")
    }

    private func classes(of entry: LegendEntry) -> String {
        switch entry {
        case .relation(let kind): "legend \(kind.rawValue)"
        case .unsure: "legend"
        case .role, .argument: "legend \(entry.box?.rawValue ?? "")"
        }
    }

    private func label(of entry: LegendEntry) -> String {
        switch entry {
        case .relation(let kind):
            "\(theme.lines[kind]?.sign ?? "") \(plan.texts.terms.name(kind))"
        case .unsure: plan.texts.terms.unsure
        case .role, .argument: entry.box.map(plan.texts.terms.name) ?? ""
        }
    }

    /// A row of samples: a line begins at the name before it, or at an invisible box.
    private mutating func writeRow(_ row: [LegendEntry]) {
        var before: LegendEntry?
        for entry in row {
            if entry.box != nil {
                if let before { writeInvisible(before.id, entry.id) }
            } else {
                var start = before?.id ?? ""
                if plan.form.isDown || before?.box != nil || before == nil {
                    start = "\(entry.id)_start"
                    out.write("\(start) [label=\"\", style=invis")
                    out.write(plan.form.isDown ? ", width=0.6]\n" : "]\n")
                    if let before { writeInvisible(before.id, start) }
                }
                writeLine(entry, from: start)
            }
            before = entry
        }
    }

    private mutating func writeInvisible(_ upper: String, _ lower: String) {
        out.write("\(upper) -> \(lower) [style=invis\(hasColumnPairs ? ", minlen=2" : "")]\n")
    }

    /// With points on lines, only every second rank holds boxes.
    private var hasColumnPairs: Bool { hasPoints && !plan.form.isDown }

    private mutating func writeLine(_ entry: LegendEntry, from start: String) {
        var look = theme.unsure
        if case .relation(let kind) = entry { look = theme.lines[kind] ?? look }
        out.write("\(start) -> \(entry.id) [id=\(entry.id)_line")
        out.attribute("class", classes(of: entry))
        if plan.form.isDown { out.write(", tailclip=false") }
        if hasColumnPairs { out.write(", minlen=2") }
        write(look, arrow: "arrowhead", isUnsure: false)
        if look.arrow == "none" { out.write(", dir=none") }
        out.write("]\n")
    }

    /// Two rows below the lowest box: boxes, lines.
    private mutating func writeRows(_ entries: [LegendEntry]) {
        var above = plan.lowestBox(in: drawing)
        for row in [entries.filter { $0.box != nil }, entries.filter { $0.box == nil }] {
            guard let first = row.first else { continue }
            let start = first.box == nil ? "\(first.id)_start" : first.id
            out.write("{ rank=same\n")
            writeRow(row)
            out.write("}\n")
            if let above { out.write("\(above) -> \(start) [style=invis, weight=0]\n") }
            above = start
        }
    }
}
