/// How large Graphviz will make a drawing, predicted from the sizes of its boxes.
///
/// Each tree is laid out bottom-up: subtrees stand as close as their outlines allow, parents
/// in the middle above their children.
struct SizeEstimate {
    /// Between boxes of one rank.
    static let boxGap = 12.0
    /// Between ranks.
    static let rankGap = 30.0

    /// What a frame takes, about.
    static let frameMargin = 16.0

    let size: DiagramSize
    /// The width of all boxes together.
    let breadth: Double

    init(_ folding: Folding, _ texts: BoxTexts, _ form: PagePlan.Form, _ style: DiagramStyle) {
        let extents = SizeEstimate.extents(folding, texts, form, style)
        let entries =
            style.showsLegend ? LegendEntry.entries(of: folding, style, texts.overlay) : []
        let heading = style.title == "" && !style.showsCredit ? 0 : 34.0
        let frames = style.showsGroups ? folding.tree.groupCount : 0
        let margin = Double(frames) * SizeEstimate.frameMargin
        let width = (form.isDown ? extents.across : extents.along) + margin
        let height = (form.isDown ? extents.along : extents.across) + margin
        breadth = width
        let legend = LegendRows(entries, width: width, texts.terms)
        size = DiagramSize(
            width: max(width, legend.width) + 22, height: height + heading + legend.height + 16,
            on: style.page)
    }

    /// The size across the ranks and along them.
    private static func extents(
        _ folding: Folding, _ texts: BoxTexts, _ form: PagePlan.Form, _ style: DiagramStyle
    ) -> (across: Double, along: Double) {
        let tree = folding.tree
        // One rank more at each end: connectors may stand beyond the boxes.
        var thickness = Array(repeating: 0.0, count: folding.columns + 2)
        var outlines: [Outline?] = Array(repeating: nil, count: tree.count)
        for box in tree.order.reversed() where folding.isShown[box] {
            let height = texts.height(box, folding, width: form.boxWidth)
            let rank = tree.ranks[box] + 1
            thickness[rank] = max(thickness[rank], form.isDown ? height : form.boxWidth)
            var row = Outline()
            for child in tree.children[box] {
                guard let outline = outlines[child] else { continue }
                row.append(outline)
                outlines[child] = nil
            }
            let marks = folding.connectors?.count(at: box) ?? (above: 0, below: 0)
            var mark = SheetConnector.size(
                isDown: form.isDown, tellsMore: folding.connectors?.tellsMore ?? false)
            for _ in 0..<marks.below {
                var leaf = Outline()
                leaf.putOnTop(breadth: mark.breadth, rank: rank + 1)
                row.append(leaf)
                thickness[rank + 1] = max(thickness[rank + 1], mark.thickness)
            }
            row.putOnTop(breadth: form.isDown ? form.boxWidth : height, rank: rank)
            if marks.above > 0 {
                mark = SheetConnector.size(isDown: form.isDown, tellsMore: false)
                row.putOnTop(breadth: mark.breadth * Double(marks.above), rank: rank - 1)
                thickness[rank - 1] = max(thickness[rank - 1], mark.thickness)
            }
            outlines[box] = row
        }
        var forest = Outline()
        for box in tree.order { if let outline = outlines[box] { forest.append(outline) } }
        let gaps = Double(max(0, thickness.count { $0 > 0 } - 1)) * style.rankGap
        return (forest.breadth, thickness.reduce(gaps, +))
    }
}
