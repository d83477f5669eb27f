internal import ArgumentModel

/// Writes the legend of a drawing as DOT.
///
/// Downwards, the legend is one row or two below the lowest box; to the right, it is a picture
/// of its own with the same columns, which Graphviz puts below what comes later.
struct DOTLegend {
    private var out = DOTText(capacity: 2000)
    private let plan: PagePlan
    private let look: DOTLook
    private let theme: DiagramTheme
    /// Between columns; with points on lines, only every second rank holds boxes.
    private let columnLength: String

    init(_ plan: PagePlan, _ look: DOTLook, _ theme: DiagramTheme, hasPoints: Bool) {
        self.plan = plan
        self.look = look
        self.theme = theme
        columnLength = hasPoints && !plan.form.isDown ? ", minlen=2" : ""
    }

    /// What was written.
    var text: String { out.text }

    /// Writes the entries.
    mutating func write(_ entries: [LegendEntry], below drawing: Drawing) {
        guard !entries.isEmpty else { return }
        out.write("{ node [height=0.2, margin=\"0.06,0.02\", fontsize=9")
        out.write(plan.form.isDown ? ", width=0.5]" : "]")
        out.write(" edge [dir=forward, tooltip=\"\"]\n")
        if plan.form.isDown {
            for entry in entries { writeSample(entry) }
            writeRows(entries, below: plan.lowestBox(in: drawing))
        } else {
            let rows = LegendRows(entries, columns: plan.folding.columns).rows
            for row in rows.reversed() {
                for entry in row { writeSample(entry) }
                writeRow(row)
            }
        }
        out.write("}\n")
    }

    /// A box of its kind with its name in it; or the name that a line leads to.
    private mutating func writeSample(_ entry: LegendEntry) {
        out.write("\(entry.id) [id=\(entry.id), class=\"\(classes(of: entry))\", tooltip=\" \"")
        out.write(", label=\"\(label(of: entry))\\l\"")
        if let box = entry.box {
            out.write(plan.form.isDown ? "" : ", width=1.1")
            out.write(look.box(box))
        } else {
            out.write(", shape=plaintext, style=\"\"")
        }
        out.write("]\n")
    }

    private func classes(of entry: LegendEntry) -> String {
        switch entry {
        case .relation(let kind): "legend \(kind.rawValue)"
        case .unsure: "legend unsure"
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
            if entry.isLine {
                writeLine(entry, after: before)
            } else if let before {
                writeInvisible(before.id, entry.id)
            }
            before = entry
        }
    }

    private mutating func writeLine(_ entry: LegendEntry, after before: LegendEntry?) {
        var start = before?.id ?? ""
        if plan.form.isDown || !(before?.isLine ?? false) {
            start = "\(entry.id)_start"
            out.write(
                "\(start) [label=\"\", style=invis\(plan.form.isDown ? ", width=0.6" : "")]\n")
            if let before { writeInvisible(before.id, start) }
        }
        out.write("\(start) -> \(entry.id) [id=\(entry.id)_line, class=\"\(classes(of: entry))\"")
        out.write(plan.form.isDown ? ", tailclip=false" : columnLength)
        var line = theme.unsure
        if case .relation(let kind) = entry {
            line = theme.lines[kind] ?? line
            out.write(look.sample(kind))
        } else {
            out.write(look.unsure)
        }
        out.write(line.arrow == "none" ? ", dir=none]\n" : ", arrowhead=\(line.arrow)]\n")
    }

    private mutating func writeInvisible(_ upper: String, _ lower: String) {
        out.write("\(upper) -> \(lower) [style=invis\(columnLength)]\n")
    }

    /// Two rows below the lowest box: boxes, lines.
    private mutating func writeRows(_ entries: [LegendEntry], below box: String?) {
        var above = box
        for row in [entries.filter { !$0.isLine }, entries.filter(\.isLine)] {
            guard let first = row.first else { continue }
            let start = first.isLine ? "\(first.id)_start" : first.id
            out.write("{ rank=same\n")
            writeRow(row)
            out.write("}\n")
            if let above { out.write("\(above) -> \(start) [style=invis, weight=0]\n") }
            above = start
        }
    }
}
