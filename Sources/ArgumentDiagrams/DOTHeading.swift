internal import ArgumentModel

/// Writes what stands above a drawing as Graphviz's HTML-like label: the heading in bold, the
/// credit, and the legend in as few rows as the width allows.
///
/// A label of the whole graph moves no box, and bold and size are in it for PDF and PNG too.
struct DOTHeading {
    /// The size of the heading and that of the credit, in points.
    static let sizes = (heading: 13, credit: 10, legend: 9)

    private var out = DOTText(capacity: 4000)
    private let theme: DiagramTheme
    private let terms: DiagramTerms
    private let columns: Int
    /// Whether colours mean something else than roles, so that their samples have none.
    private let isColored: Bool
    /// How many samples are written.
    private var samples = 0

    init(_ caption: Caption, _ legend: LegendRows, _ theme: DiagramTheme, _ terms: DiagramTerms) {
        self.theme = theme
        self.terms = terms
        columns = 4 * (legend.rows.map(\.count).max() ?? 0) + 1
        isColored = legend.rows.contains { $0.contains(where: \.isColor) }
        guard !caption.lines.isEmpty || !legend.rows.isEmpty else {
            out.write("\"\"")
            return
        }
        out.write("<", DOTHeading.table, ">")
        for line in caption.heading { write(line, DOTHeading.sizes.heading, isHeading: true) }
        for line in caption.credit { write(line, DOTHeading.sizes.credit, isHeading: false) }
        for row in legend.rows { write(row) }
        if !legend.rows.isEmpty { out.write(DOTHeading.space) }
        out.write("</TABLE>>")
    }

    /// The value of the attribute `label`, with its marks.
    var text: String { out.text }

    /// The start of a table without lines, not yet closed.
    static let table =
        "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\""

    private static let space = "<TR><TD HEIGHT=\"7\"></TD></TR>\n"

    private mutating func write(_ line: String, _ size: Int, isHeading: Bool) {
        out.write("<TR><TD COLSPAN=\"\(columns)\" ALIGN=\"LEFT\"><FONT POINT-SIZE=\"\(size)\"")
        out.write(isHeading ? "><B>" : " COLOR=\"\(theme.creditText)\">")
        out.write(String(decoding: XMLText.escaped(line), as: UTF8.self))
        out.write(isHeading ? "</B>" : "", "</FONT></TD></TR>\n")
    }

    /// Each entry has columns for its sample, its sign and its name, and one that stays free.
    private mutating func write(_ row: [LegendEntry]) {
        out.write(DOTHeading.space, "<TR>")
        for entry in row {
            switch entry {
            case .role, .argument: if let box = entry.box { writeBox(box) }
            case .relation(let kind):
                if let line = theme.lines[kind] { writeLine(line, terms.legend(kind)) }
            case .unsure: writeLine(theme.unsure, terms.unsure)
            case .color(let color, let name): writeColor(color, name)
            }
            out.write("<TD WIDTH=\"\(Int(LegendRows.gap))\"></TD>\n")
        }
        out.write("</TR>\n")
    }

    /// A box in the colours of its kind, with its name in it.
    private mutating func writeBox(_ kind: BoxKind) {
        guard let look = theme.boxes[kind] else { return }
        out.write("<TD COLSPAN=\"3\"", mark(), "><TABLE BORDER=\"1\" CELLBORDER=\"0\"")
        out.write(" CELLSPACING=\"0\" CELLPADDING=\"2\"")
        out.write(look.style.contains("rounded") ? " STYLE=\"ROUNDED\"" : "")
        out.write(" COLOR=\"\(look.line)\" ")
        out.write("BGCOLOR=\"\(isColored ? theme.background : look.fill)\"><TR><TD")
        out.write(" WIDTH=\"\(Int(LegendRows.nameWidth(terms.name(kind))) + 4)\">")
        writeName(terms.name(kind), isBold: look.isBold, color: nameColor(look))
        out.write("</TD></TR></TABLE></TD>")
    }

    /// The colour of a name in a box, where it is not that of the heading.
    private func nameColor(_ look: DiagramTheme.Box) -> String? {
        let isPlain = look.text == nil && theme.heading == DiagramTheme.plainHeading
        return isPlain || isColored ? nil : theme.text(of: look)
    }

    private mutating func writeName(_ name: String, isBold: Bool = false, color: String? = nil) {
        out.write("<FONT POINT-SIZE=\"\(DOTHeading.sizes.legend)\"")
        out.write(color.map { " COLOR=\"\($0)\"" } ?? "", ">")
        out.write(isBold ? "<B>" : "")
        out.write(String(decoding: XMLText.escaped(name), as: UTF8.self))
        out.write(isBold ? "</B>" : "", "</FONT>")
    }

    /// The ground by which the finishing of an SVG finds the next sample; nobody sees it.
    private mutating func mark() -> String {
        defer { samples += 1 }
        return " BGCOLOR=\"\(SVGLegend.mark(samples))\""
    }

    /// A patch of a colour, then its meaning.
    private mutating func writeColor(_ color: DiagramColor, _ name: String) {
        out.write("<TD\(mark())>", DOTHeading.table, DOTHeading.sampleSize(10))
        writeBar(LegendRows.sampleWidth, 10, color: color.hexadecimal)
        out.write("</TR></TABLE></TD><TD WIDTH=\"6\"></TD><TD ALIGN=\"LEFT\">")
        writeName(name)
        out.write("</TD>")
    }

    /// A line as bars in its colour, then its sign and its name.
    private mutating func writeLine(_ look: DiagramTheme.Line, _ name: String) {
        out.write("<TD\(mark())>", DOTHeading.table, DOTHeading.sampleSize(6))
        let bars = DOTHeading.bars(look)
        for (place, width) in bars.widths.enumerated() {
            if place > 0 { writeBar(bars.gap, bars.height, color: nil) }
            writeBar(width, bars.height, color: look.color)
        }
        out.write("</TR>")
        if look.isDouble {
            out.write("<TR>")
            writeBar(LegendRows.sampleWidth, 2, color: nil)
            out.write("</TR><TR>")
            writeBar(LegendRows.sampleWidth, bars.height, color: look.color)
            out.write("</TR>")
        }
        out.write("</TABLE></TD>")
        if look.sign.isEmpty {
            out.write("<TD COLSPAN=\"2\" ALIGN=\"LEFT\">")
            writeName(name)
        } else {
            out.write("<TD WIDTH=\"16\"><FONT POINT-SIZE=\"10\" COLOR=\"\(look.color)\">")
            out.write(look.sign, "</FONT></TD><TD ALIGN=\"LEFT\">")
            writeName(name)
        }
        out.write("</TD>")
    }

    private static func sampleSize(_ height: Int) -> String {
        " FIXEDSIZE=\"TRUE\" WIDTH=\"\(Int(LegendRows.sampleWidth))\" HEIGHT=\"\(height)\"><TR>"
    }

    private mutating func writeBar(_ width: Double, _ height: Int, color: String?) {
        out.write("<TD FIXEDSIZE=\"TRUE\" WIDTH=\"\(Int(width))\" HEIGHT=\"\(height)\"")
        out.write(color.map { " BGCOLOR=\"\($0)\"" } ?? "", "></TD>")
    }

    /// A stroke as bars: one, dashes, or dots.
    private static func bars(
        _ look: DiagramTheme.Line
    ) -> (widths: [Double], gap: Double, height: Int) {
        switch look.style {
        case "dashed": ([8, 8, 8], 4, 2)
        case "dotted": ([2, 2, 2, 2, 2], 5, 2)
        case "bold": ([LegendRows.sampleWidth], 0, 3)
        default: ([LegendRows.sampleWidth], 0, look.isDouble ? 1 : 2)
        }
    }
}
