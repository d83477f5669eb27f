internal import ArgumentModel

/// The stages by which a graph becomes a drawing.
struct DiagramMaking {
    let style: DiagramStyle
    let plan: PagePlan
    let drawing: Drawing
    let caption: Caption
    let frames: GroupFrames

    init(_ graph: ArgumentGraph, _ style: DiagramStyle, _ overlay: DiagramOverlay) {
        var style = style
        style.theme.take(overlay, graph)
        if style.labels == .number { style.showsNames = true }
        style.unfolded.formUnion(style.selection.focus)
        self.style = style
        let tree = BoxTree(graph, style, overlay)
        plan = PagePlan.plan(tree, style, overlay, style.selection.choices(of: graph, tree))
        caption = Caption(graph, plan.folding, style, width: plan.size.width)
        frames = style.showsGroups ? GroupFrames(graph, plan, overlay) : GroupFrames()
        var drawing = Drawing(plan)
        drawing.alignRanks(overlay.ranks, plan.folding)
        if graph.isEmpty { drawing.nodes = [Drawing.Node(id: "nothing", subject: .nothing)] }
        self.drawing = drawing
    }

    /// The drawing as DOT.
    var dot: String { DOTWriter.write(self) }

    /// What the legend explains.
    var legend: [LegendEntry] {
        style.showsLegend ? LegendEntry.entries(of: drawing, plan, style) : []
    }
}
