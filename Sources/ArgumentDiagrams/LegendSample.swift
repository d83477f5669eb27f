internal import ArgumentModel

/// Draws what a legend explains as the diagram draws it: a small box with its border, a line with
/// its stroke and its arrowhead, as SVG.
///
/// Graphviz itself has only tables in labels. What it puts there is a likeness; the finishing of
/// the SVG puts these in its place.
struct LegendSample {
    /// The part of the drawing that a sample takes.
    struct Area {
        let left: Double
        let top: Double
        let right: Double
        let bottom: Double

        var middle: Double { (top + bottom) / 2 }

        /// The same with more room, or less, on each side.
        func grown(_ more: Double) -> Area {
            Area(left: left - more, top: top - more, right: right + more, bottom: bottom + more)
        }
    }

    let theme: DiagramTheme
    /// Whether colours mean something else than roles.
    let isColored: Bool

    /// The sample of an entry; `nil` for a colour, whose patch is what Graphviz draws.
    func svg(_ entry: LegendEntry, in area: Area) -> String? {
        switch entry {
        case .role, .argument: entry.box.flatMap { box($0, area) }
        case .relation(let kind):
            theme.lines[kind].map { group(kind.rawValue, line($0, area)) }
        case .unsure: group("unsure", line(theme.unsure, area))
        case .color: nil
        }
    }

    private func group(_ kind: String, _ shapes: String) -> String {
        "<g class=\"legend \(kind)\">\n\(shapes)</g>\n"
    }

    private func box(_ kind: BoxKind, _ area: Area) -> String? {
        theme.boxes[kind].map { look in
            group(
                kind.rawValue, LegendBox(look, isColored ? theme.background : look.fill).svg(area))
        }
    }

    /// A line from the left to the right with its head at the right.
    private func line(_ look: DiagramTheme.Line, _ area: Area) -> String {
        let head = LegendArrow(look)
        let end = area.right - head.length
        let strokes = look.isDouble ? [-LegendSample.doubleGap, LegendSample.doubleGap] : [0]
        let shafts = strokes.map { shift in
            let y = LegendSample.number(area.middle + shift)
            let points = "\(LegendSample.number(area.left)),\(y) \(LegendSample.number(end)),\(y)"
            return "<polyline fill=\"none\" \(LegendSample.stroke(look, look.style)) "
                + "points=\"\(points)\"/>\n"
        }
        return shafts.joined() + head.svg(from: end, to: area.right, area.middle)
    }

    /// Half of what Graphviz leaves between the middles of two strokes.
    private static let doubleGap = 2.0

    /// The attributes of a stroke, as Graphviz writes them.
    fileprivate static func stroke(_ look: DiagramTheme.Line, _ style: String = "solid") -> String {
        "stroke=\"\(look.color.lowercased())\" "
            + "stroke-width=\"\(Decimal.text(look.width, places: 2))\""
            + (dashes[style].map { " stroke-dasharray=\"\($0)\"" } ?? "")
    }

    static let dashes = ["dashed": "5,2", "dotted": "1,5"]

    static func number(_ value: Double) -> String { Decimal.text(value, places: 2) }

    static func points(_ points: [(x: Double, y: Double)]) -> String {
        points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    }
}

/// The head of a line in a legend, with the measures of Graphviz' own at size 0.7.
struct LegendArrow {
    private let look: DiagramTheme.Line
    private let name: String
    private let isHollow: Bool

    init(_ look: DiagramTheme.Line) {
        self.look = look
        let isOpen = look.arrow.hasPrefix("o")
        isHollow = isOpen || look.arrow == "empty"
        let plain = isOpen ? String(look.arrow.dropFirst()) : look.arrow
        name = plain == "empty" ? "normal" : plain
    }

    /// The outline of each head, from its tip at 0 back along the line, and to both sides.
    private static let outlines: [String: [(x: Double, y: Double)]] = [
        "normal": [(0, 0), (-7, 2.6), (-7, -2.6)],
        "inv": [(-7, 0), (0, 2.6), (0, -2.6)],
        "vee": [(0, 0), (-7.2, 3.2), (-4, 0), (-7.2, -3.2)],
        "tee": [(-1.4, -3.6), (-1.4, 3.6), (-2.8, 3.6), (-2.8, -3.6)],
        "diamond": [(0, 0), (-4.2, 2.8), (-8.4, 0), (-4.2, -2.8)],
        "box": [(0, -2.8), (0, 2.8), (-5.6, 2.8), (-5.6, -2.8)],
        "crow": [(-7, 0), (0, 3.2), (-2.6, 0), (0, -3.2)],
    ]

    /// How far it reaches from its tip.
    var length: Double {
        if name == "dot" { return 5.6 }
        return -(LegendArrow.outlines[name]?.map(\.x).min() ?? 0) + (name == "none" ? 0 : 0.5)
    }

    /// The head, and below a tee the rest of the line.
    func svg(from start: Double, to tip: Double, _ middle: Double) -> String {
        let color = look.color.lowercased()
        let paint =
            "fill=\"\(isHollow ? "none" : color)\" stroke=\"\(color)\" "
            + "stroke-width=\"\(Decimal.text(min(look.width, 1.4), places: 2))\""
        let y = LegendSample.number(middle)
        if name == "dot" {
            return "<ellipse \(paint) cx=\"\(LegendSample.number(tip - 2.8))\" cy=\"\(y)\" "
                + "rx=\"2.8\" ry=\"2.8\"/>\n"
        }
        guard let outline = LegendArrow.outlines[name], let first = outline.first else { return "" }
        let corners = (outline + [first]).map { (x: tip + $0.x, y: middle + $0.y) }
        let head = "<polygon \(paint) points=\"\(LegendSample.points(corners))\"/>\n"
        guard name == "tee" else { return head }
        let ends = LegendSample.points([(start, middle), (tip, middle)])
        return head + "<polyline fill=\"none\" stroke=\"\(color)\" stroke-width=\""
            + "\(Decimal.text(look.width, places: 2))\" points=\"\(ends)\"/>\n"
    }
}
