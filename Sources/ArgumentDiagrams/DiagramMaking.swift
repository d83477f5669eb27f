internal import ArgumentModel

/// The stages by which a graph becomes a drawing.
struct DiagramMaking {
    let style: DiagramStyle
    let plan: PagePlan
    let drawing: Drawing
    let caption: Caption
    let frames: GroupFrames
    /// What leads to other pages.
    var connectors: [SheetConnector] { plan.folding.connectors?.all ?? [] }

    init(_ graph: ArgumentGraph, _ style: DiagramStyle, _ overlay: DiagramOverlay) {
        let style = style.prepared(for: graph, overlay)
        let tree = BoxTree(graph, style, overlay)
        let choices = style.selection.choices(of: graph, tree)
        self.init(graph, PagePlan.plan(tree, style, overlay, choices), style, overlay)
    }

    /// The drawing of a plan, in a style that is ``DiagramStyle/prepared(for:_:)``.
    init(
        _ graph: ArgumentGraph, _ plan: PagePlan, _ style: DiagramStyle, _ overlay: DiagramOverlay
    ) {
        self.style = style
        self.plan = plan
        caption = Caption(graph, plan.folding, style, width: plan.size.width)
        frames = style.showsGroups ? GroupFrames(graph, plan, overlay) : GroupFrames()
        var drawing = Drawing(plan)
        drawing.alignRanks(overlay.ranks, plan.folding)
        drawing.orderBranches(of: plan)
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

extension DiagramStyle {
    /// The style with the colours of an overlay, and with what its own settings entail.
    func prepared(for graph: ArgumentGraph, _ overlay: DiagramOverlay) -> DiagramStyle {
        var style = self
        style.theme.take(overlay, graph)
        if labels == .number { style.showsNames = true }
        style.unfolded.formUnion(selection.focus)
        return style
    }
}
