internal import ArgumentModel

/// The entries of a legend in as few rows as a width allows: one, or boxes and lines apart, or
/// as many to a row as fit.
struct LegendRows {
    /// Between entries.
    static let gap = 14.0
    /// The length of the stroke that stands for a line, with its arrowhead.
    static let sampleWidth = 32.0
    /// The height of a row with what stays free above it.
    static let rowHeight = 25.0

    private(set) var rows: [[LegendEntry]] = []
    /// The width of the longest row.
    let width: Double

    init(_ entries: [LegendEntry], width limit: Double, _ terms: DiagramTerms) {
        func width(_ row: [LegendEntry]) -> Double {
            row.reduce(-LegendRows.gap) { $0 + LegendRows.gap + LegendRows.width($1, terms) }
        }
        let apart = [
            entries.filter { $0.box != nil }, entries.filter(\.isLine), entries.filter(\.isColor),
        ]
        for part in width(entries) <= limit ? [entries] : apart {
            rows.append([])
            for entry in part {
                if width(rows[rows.count - 1] + [entry]) > limit, !rows[rows.count - 1].isEmpty {
                    rows.append([])
                }
                rows[rows.count - 1].append(entry)
            }
        }
        rows.removeAll(where: \.isEmpty)
        self.width = rows.map(width).max() ?? 0
    }

    /// The height of all rows.
    var height: Double { Double(rows.count) * LegendRows.rowHeight }

    private static func width(_ entry: LegendEntry, _ terms: DiagramTerms) -> Double {
        let (name, sample) =
            switch entry {
            case .role, .argument: (entry.box.map(terms.name) ?? "", 8.0)
            case .relation(let kind): (terms.legend(kind), sampleWidth + 16)
            case .unsure: (terms.unsure, sampleWidth + 16)
            case .color(_, let name): (name, sampleWidth + 16)
            }
        return nameWidth(name) + sample
    }

    /// The room for a name, also in a font that runs wider than Helvetica.
    static func nameWidth(_ name: String) -> Double {
        let size = Double(DOTHeading.sizes.legend)
        return TextWidth.of(Array(name.utf8)[...], size: size, isBold: true) * widest
    }

    private static let widest = 1.2
}

extension LegendEntry {
    /// Whether it explains lines.
    var isLine: Bool { box == nil && !isColor }

    /// Whether it explains a colour.
    var isColor: Bool {
        if case .color = self { true } else { false }
    }
}

extension Folding {
    /// How many columns of boxes there are.
    var columns: Int { 1 + (shown.lazy.map { tree.ranks[$0] }.max() ?? 0) }
}
