/// How large Graphviz will make a drawing, predicted from the sizes of its boxes.
///
/// Each tree is laid out bottom-up: subtrees stand as close as their outlines allow, parents
/// in the middle above their children. Beyond 400 boxes subtrees stand side by side.
struct SizeEstimate {
    /// Between boxes of one rank.
    static let boxGap = 12.0
    /// Between ranks.
    static let rankGap = 30.0

    let size: DiagramSize

    private let texts: BoxTexts
    private let form: PagePlan.Form

    init(_ texts: BoxTexts, _ form: PagePlan.Form, _ style: DiagramStyle) {
        self.texts = texts
        self.form = form
        let estimate = SizeEstimate.extents(texts, form)
        let heading = style.title == "" && !style.showsCredit ? 0 : 34.0
        let entries = style.showsLegend ? LegendEntry.entries(of: texts.folding) : []
        let legend = SizeEstimate.size(of: entries, form, columns: texts.folding.columns)
        let width = form.isDown ? estimate.across : estimate.along
        let height = form.isDown ? estimate.along : estimate.across
        size = DiagramSize(
            width: max(width, legend.width) + 22, height: height + heading + legend.height + 16,
            on: style.page)
    }

    /// Two rows below a drawing that runs down; as many as its columns need in another one.
    private static func size(
        of entries: [LegendEntry], _ form: PagePlan.Form, columns: Int
    ) -> (width: Double, height: Double) {
        guard !entries.isEmpty else { return (0, 0) }
        guard form.isDown else {
            let rows = LegendRows(entries, columns: columns).rows.count
            return (
                Double(max(2, columns)) * (form.boxWidth + rankGap) - rankGap, Double(rows) * 28 + 6
            )
        }
        let lines = entries.count(where: \.isLine)
        return (Double(max(lines * 110, (entries.count - lines) * 76)), lines > 0 ? 84 : 42)
    }

    /// The size across the ranks and along them.
    private static func extents(
        _ texts: BoxTexts, _ form: PagePlan.Form
    ) -> (across: Double, along: Double) {
        let folding = texts.folding
        let tree = folding.tree
        var depths: [Int: Double] = [:]
        var outlines: [Int: Outline] = [:]
        for box in tree.order.reversed() where folding.isShown[box] {
            let height = texts.height(box, width: form.boxWidth)
            let rank = tree.ranks[box]
            depths[rank] = max(depths[rank] ?? 0, form.isDown ? height : form.boxWidth)
            var outline = Outline(breadth: form.isDown ? form.boxWidth : height, rank: rank)
            outline.place(over: tree.children[box].compactMap { outlines.removeValue(forKey: $0) })
            outlines[box] = outline
        }
        var forest = Outline()
        for box in tree.order { if let outline = outlines[box] { forest.append(outline) } }
        let gaps = Double(max(0, depths.count - 1)) * rankGap
        return (forest.breadth, depths.values.reduce(gaps, +))
    }
}
