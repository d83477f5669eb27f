internal import ArgumentModel

/// The stages by which a graph becomes a drawing.
struct DiagramMaking {
    let style: DiagramStyle
    let plan: PagePlan
    let drawing: Drawing
    let caption: Caption

    init(_ graph: ArgumentGraph, _ style: DiagramStyle, _ overlay: DiagramOverlay) {
        self.style = style
        plan = PagePlan.plan(BoxTree(graph), style, overlay)
        caption = Caption(graph, plan.folding, style, width: plan.size.width)
        var drawing = Drawing(plan)
        if graph.isEmpty { drawing.nodes = [Drawing.Node(id: "nothing", subject: .nothing)] }
        self.drawing = drawing
    }

    /// The drawing as DOT.
    var dot: String { DOTWriter.write(drawing, plan, style, caption: caption) }

    /// What the legend explains.
    var legend: [LegendEntry] {
        style.showsLegend ? LegendEntry.entries(of: drawing, plan, style) : []
    }
}
