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
        let legend = style.showsLegend ? (form.isDown ? 62 : 66.0) : 0
        let width = form.isDown ? estimate.across : estimate.along
        let height = form.isDown ? estimate.along : estimate.across
        size = DiagramSize(
            width: max(width, 340) + 14, height: height + heading + legend + 14, on: style.page)
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
