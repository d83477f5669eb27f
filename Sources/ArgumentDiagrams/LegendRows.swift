/// The entries of a legend in rows of so many columns.
///
/// A box and a line take one column each; a line that follows no other line takes one more to
/// begin in.
struct LegendRows {
    private(set) var rows: [[LegendEntry]] = []

    init(_ entries: [LegendEntry], columns: Int) {
        var used = 0
        for entry in entries {
            let followsLine = rows.last?.last?.isLine ?? false
            if rows.isEmpty || used + (entry.isLine && !followsLine ? 2 : 1) > max(columns, 2) {
                rows.append([])
                used = 0
            }
            used += entry.isLine && !(followsLine && used > 0) ? 2 : 1
            rows[rows.count - 1].append(entry)
        }
    }
}

extension LegendEntry {
    /// Whether it explains lines.
    var isLine: Bool { box == nil }
}

extension Folding {
    /// How many columns of boxes there are.
    var columns: Int { 1 + (shown.lazy.map { tree.ranks[$0] }.max() ?? 0) }
}

extension PagePlan {
    /// The box in the last rank that is first in the text.
    func lowestBox(in drawing: Drawing) -> String? {
        let ranks = folding.tree.ranks
        let boxes = drawing.nodes.filter { $0.box != nil }
        return boxes.max { ranks[$0.box ?? 0] < ranks[$1.box ?? 0] }?.id
    }
}
