/// Finds in the SVG of a drawing what stands for the samples of its legend, and puts there what the
/// diagram itself draws.
///
/// Before each sample the drawing has a patch that nobody sees (``mark(_:)``); all shapes from
/// there to the next patch are of the sample.
struct SVGLegend {
    /// What becomes of a shape.
    enum Fate {
        case kept
        case dropped
        case replaced(String)
    }

    private let entries: [LegendEntry]
    private let sample: LegendSample
    /// The entry whose sample comes, and whether it has been drawn.
    private var entry: LegendEntry?
    private var isDrawn = false
    private var middle = 0.0
    private let theme: DiagramTheme
    /// The sign that is the next text.
    private var awaited: String?

    init(_ entries: [LegendEntry], _ theme: DiagramTheme) {
        self.entries = entries
        self.theme = theme
        sample = LegendSample(theme: theme, isColored: entries.contains(where: \.isColor))
    }

    var isEmpty: Bool { entries.isEmpty }

    /// The ground of the cell before the sample of an entry: a colour of its own that is as good as
    /// transparent.
    static func mark(_ place: Int) -> String {
        let digits = String(place % 255 + 1, radix: 16, uppercase: true)
        return "#0000" + (digits.count < 2 ? "0" : "") + digits + "01"
    }

    /// Takes a shape that belongs to no box and no line.
    mutating func take(_ tag: XMLTag) -> Fate {
        if let place = SVGLegend.place(tag), entries.indices.contains(place) {
            entry = entries[place]
            isDrawn = false
            let area = SVGLegend.area(tag)
            middle = area.middle
            return .dropped
        }
        guard let entry, !entry.isColor else { return .kept }
        guard !isDrawn else { return .dropped }
        isDrawn = true
        if case .relation(let kind) = entry { awaited = theme.lines[kind]?.sign }
        return sample.svg(entry, in: area(of: entry, tag)).map(Fate.replaced) ?? .dropped
    }

    /// The sign that follows the sample of a line, once; `nil` where the next text is none.
    mutating func takeSign() -> String? {
        defer { awaited = nil }
        return awaited.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Where the sample stands: a line begins with its first dash.
    private func area(of entry: LegendEntry, _ tag: XMLTag) -> LegendSample.Area {
        let area = SVGLegend.area(tag)
        guard entry.isLine else { return area }
        // Where no sign follows, the name stands near; else the ring round the sign takes room.
        let length = LegendRows.sampleWidth - (entry == .unsure ? 7 : 4)
        return LegendSample.Area(
            left: area.left, top: middle, right: area.left + length, bottom: middle)
    }

    private static func place(_ tag: XMLTag) -> Int? {
        guard let fill = tag["fill"]?.lowercased(), fill.hasPrefix("#0000"), fill.utf8.count == 7,
            let opacity = tag["fill-opacity"].flatMap(Double.init), opacity < 0.01
        else { return nil }
        return Int(fill.dropFirst(5), radix: 16).map { $0 - 1 }
    }

    /// What a polygon or a path of curves covers.
    private static func area(_ tag: XMLTag) -> LegendSample.Area {
        let text = tag["points"] ?? tag["d"] ?? ""
        let numbers = text.split { ", MC".contains($0) }.compactMap { Double($0) }
        let x = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
        let y = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
        return LegendSample.Area(
            left: x.min() ?? 0, top: y.min() ?? 0, right: x.max() ?? 0, bottom: y.max() ?? 0)
    }
}
