public import ArgumentModel

/// What the legend of a diagram explains: only what the diagram uses.
public enum LegendEntry: Sendable, Hashable {
    /// The boxes of a role.
    case role(Statement.Role)
    /// The boxes of arguments.
    case argument
    /// The lines of a kind.
    case relation(Relation.Kind)
    /// Dotted lines.
    case unsure
    /// A colour that an overlay gives, and what it means.
    case color(DiagramColor, String)
}

extension LegendEntry {
    /// What of a drawing needs an explanation, in a fixed order.
    static func entries(
        of drawing: Drawing, _ plan: PagePlan, _ style: DiagramStyle
    ) -> [LegendEntry] {
        let tree = plan.folding.tree
        return entries(
            of: tree, drawing.nodes.lazy.compactMap(\.box), drawing.edges.lazy.map(\.link), style)
            + key(plan.texts.overlay)
    }

    /// What a drawing of those boxes will need, but for lines by which no box hangs.
    static func entries(
        of folding: Folding, _ style: DiagramStyle, _ overlay: DiagramOverlay
    ) -> [LegendEntry] {
        let tree = folding.tree
        let links = folding.shown.lazy.compactMap { tree.primaryLinks[$0] }
        return entries(of: tree, folding.shown, links, style) + key(overlay)
    }

    private static func key(_ overlay: DiagramOverlay) -> [LegendEntry] {
        overlay.key.map { .color($0.color, $0.name) }
    }

    private static func entries(
        of tree: BoxTree, _ boxes: some Sequence<Int>, _ links: some Sequence<Int>,
        _ style: DiagramStyle
    ) -> [LegendEntry] {
        var kinds = Array(repeating: false, count: BoxKind.allCases.count)
        for box in boxes { kinds[tree.kind(box).place] = true }
        var lines = Array(repeating: false, count: Relation.Kind.allCases.count)
        var isUnsure = false
        for link in links {
            lines[tree.links[link].kind.place] = true
            if tree.links[link].confidence < style.unsureBelow { isUnsure = true }
        }
        return Statement.Role.allCases.filter { kinds[BoxKind($0).place] }.map(LegendEntry.role)
            + (kinds[BoxKind.argument.place] ? [.argument] : [])
            + Relation.Kind.allCases.filter { lines[$0.place] }.map(LegendEntry.relation)
            + (isUnsure ? [.unsure] : [])
    }

    /// The kind of box that it explains.
    var box: BoxKind? {
        switch self {
        case .role(let role): BoxKind(role)
        case .argument: .argument
        case .relation, .unsure, .color: nil
        }
    }
}
