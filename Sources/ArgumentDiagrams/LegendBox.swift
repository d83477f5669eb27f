/// A small box in a legend, with the outline, the border and the number of frames of its kind.
struct LegendBox {
    private typealias Point = (x: Double, y: Double)

    private let look: DiagramTheme.Box
    private let fill: String
    /// What outlines cut off or add at a corner.
    private static let corner = 4.0
    /// Between two frames.
    private static let frameGap = 2.6

    init(_ look: DiagramTheme.Box, _ fill: String) {
        self.look = look
        self.fill = fill.lowercased()
    }

    /// The box; its frames beyond the first lie outside.
    func svg(_ area: LegendSample.Area) -> String {
        let frames = (0..<max(1, min(look.frames, 3))).reversed().map { place in
            let frame = area.grown(Double(place) * LegendBox.frameGap)
            return shape(frame, fill: place == 0 ? fill : "none")
        }
        return frames.joined() + folds(area)
    }

    private func shape(_ area: LegendSample.Area, fill: String) -> String {
        if look.style.contains("rounded") {
            return "<path fill=\"\(fill)\" \(stroke) d=\"\(LegendBox.rounded(area))\"/>\n"
        }
        let outline = LegendBox.outline(look.shape, area)
        let corners = LegendSample.points(outline + outline.prefix(1))
        return "<polygon fill=\"\(fill)\" \(stroke) points=\"\(corners)\"/>\n"
    }

    private var stroke: String {
        let dash = LegendSample.dashes.keys.sorted().first(where: look.style.contains)
        return "stroke=\"\(look.line.lowercased())\" "
            + "stroke-width=\"\(Decimal.text(look.width, places: 2))\""
            + (dash.flatMap { LegendSample.dashes[$0] }.map { " stroke-dasharray=\"\($0)\"" } ?? "")
    }

    private static func outline(_ shape: String, _ area: LegendSample.Area) -> [Point] {
        let (left, top, right, bottom) = (area.left, area.top, area.right, area.bottom)
        switch shape {
        case "note":
            return [
                (right - corner, top), (left, top), (left, bottom), (right, bottom),
                (right, top + corner),
            ]
        case "tab", "folder":
            let ends = shape == "tab" ? (left, left + 12) : (right - 16, right - 3)
            return [
                (left, top), (ends.0, top), (ends.0 + 1, top - 3), (ends.1 - 1, top - 3),
                (ends.1, top), (right, top), (right, bottom), (left, bottom),
            ]
        case "component":
            let rows = [0.2, 0.4, 0.6, 0.8].map { top + (bottom - top) * $0 }
            return [
                (left, top), (left, rows[0]), (left - 3, rows[0]), (left - 3, rows[1]),
                (left, rows[1]), (left, rows[2]), (left - 3, rows[2]), (left - 3, rows[3]),
                (left, rows[3]), (left, bottom), (right, bottom), (right, top),
            ]
        case "box3d":
            return [
                (left, top), (left + 3, top - 3), (right + 3, top - 3), (right + 3, bottom - 3),
                (right, bottom), (left, bottom),
            ]
        default: return [(left, top), (left, bottom), (right, bottom), (right, top)]
        }
    }

    /// The strokes within an outline.
    private func folds(_ area: LegendSample.Area) -> String {
        let (left, top, right) = (area.left, area.top, area.right)
        let lines: [[Point]]
        switch look.shape {
        case "note":
            let inner = (x: right - LegendBox.corner, y: top + LegendBox.corner)
            lines = [[(inner.x, top), inner, (right, inner.y)]]
        case "component":
            let rows = [0.2, 0.4, 0.6, 0.8].map { top + (area.bottom - top) * $0 }
            lines = [(rows[0], rows[1]), (rows[2], rows[3])].map { from, to in
                [(left, from), (left + 3, from), (left + 3, to), (left, to)]
            }
        case "box3d":
            lines = [
                [(left, top), (right, top), (right, area.bottom)],
                [(right, top), (right + 3, top - 3)],
            ]
        default: lines = []
        }
        return (lines + (look.style.contains("diagonals") ? LegendBox.diagonals(area) : [])).map {
            "<polyline fill=\"none\" \(stroke) points=\"\(LegendSample.points($0))\"/>\n"
        }.joined()
    }

    /// A stroke across each corner.
    private static func diagonals(_ area: LegendSample.Area) -> [[Point]] {
        let length = corner + 1
        return [(area.left, 1.0), (area.right, -1.0)].flatMap { x, inward in
            [(area.top, 1.0), (area.bottom, -1.0)].map { y, down in
                [(x + inward * length, y), (x, y + down * length)]
            }
        }
    }

    private static func rounded(_ area: LegendSample.Area) -> String {
        let radius = min(6, (area.bottom - area.top) / 2.5)
        let near = radius * 0.45
        let (left, top, right, bottom) = (area.left, area.top, area.right, area.bottom)
        func at(_ x: Double, _ y: Double) -> String { LegendSample.points([(x, y)]) }
        func side(_ from: Point, _ to: Point) -> String {
            "C\(at(from.x, from.y)) \(at(to.x, to.y)) \(at(to.x, to.y))"
        }
        return "M\(at(left + radius, top))"
            + side((left + radius, top), (right - radius, top))
            + "C\(at(right - near, top)) \(at(right, top + near)) \(at(right, top + radius))"
            + side((right, top + radius), (right, bottom - radius))
            + "C\(at(right, bottom - near)) \(at(right - near, bottom)) "
            + at(right - radius, bottom)
            + side((right - radius, bottom), (left + radius, bottom))
            + "C\(at(left + near, bottom)) \(at(left, bottom - near)) \(at(left, bottom - radius))"
            + side((left, bottom - radius), (left, top + radius))
            + "C\(at(left, top + near)) \(at(left + near, top)) \(at(left + radius, top))"
    }
}
