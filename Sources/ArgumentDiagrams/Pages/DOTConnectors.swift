internal import ArgumentModel

/// Writes the connectors of a page: small boxes that name the page and the number of their other
/// end, tied to what they go on from.
struct DOTConnectors {
    private let connectors: SheetConnectors
    private let plan: PagePlan
    private let look: DOTLook
    private let theme: DiagramTheme
    private let unsureBelow: Double
    /// The lengths of lines where every second rank is for points on lines.
    private let length: String

    init(
        _ connectors: SheetConnectors, _ plan: PagePlan, _ style: DiagramStyle, isWide: Bool
    ) {
        length = isWide ? ", minlen=2]\n" : "]\n"
        self.connectors = connectors
        self.plan = plan
        look = DOTLook(style.theme)
        theme = style.theme
        unsureBelow = style.unsureBelow
    }

    func write(to out: inout DOTText) {
        for mark in connectors.all {
            writeNode(mark, to: &out)
            writeLine(mark, to: &out)
        }
    }

    private func writeNode(_ mark: SheetConnector, to out: inout DOTText) {
        out.write("\"\(mark.elementID)\" [id=\"\(mark.elementID)\", class=\"connector\", label=\"")
        out.escape(mark.lines.joined(separator: "\n"))
        out.write("\", style=\"rounded,filled\", width=0.3, height=0.25, margin=\"0.08,0.03\"")
        let colors = theme.boxes[.group]
        out.write(
            ", fontsize=\(Int(SheetConnector.fontSize)), fillcolor=\"\(colors?.fill ?? "#FFFFFF")\""
        )
        out.write(", color=\"\(colors?.line ?? theme.text)\"]\n")
    }

    private func writeLine(_ mark: SheetConnector, to out: inout DOTText) {
        let box = plan.folding.tree.boxes[mark.box].elementID
        let ends = mark.isAbove ? (mark.elementID, box) : (box, mark.elementID)
        out.write("\"\(ends.0)\" -> \"\(ends.1)\" [id=\"\(mark.edgeID)\", class=\"connector")
        switch mark.kind {
        case .branch:
            let color = theme.boxes[.group]?.line ?? theme.text
            out.write("\", dir=none, penwidth=1, color=\"\(color)\"", length)
        case .link(let link, _):
            let kind = plan.folding.tree.links[link].kind
            let isUnsure = plan.folding.tree.links[link].confidence < unsureBelow
            out.write(" \(kind.rawValue)", look.line(kind, isUnsure: isUnsure, hasArrow: true))
            out.write(look.sign(kind), "\", weight=0", length)
        }
    }
}
