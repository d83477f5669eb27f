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
}

extension LegendEntry {
    /// What of a drawing needs an explanation, in a fixed order.
    static func entries(
        of drawing: Drawing, _ plan: PagePlan, _ style: DiagramStyle
    ) -> [LegendEntry] {
        let tree = plan.folding.tree
        return entries(
            drawing.nodes.compactMap(\.box).map(tree.kind),
            drawing.edges.map { tree.links[$0.link] }, style)
    }

    /// What a drawing of those boxes will need, but for lines by which no box hangs.
    static func entries(of folding: Folding, _ style: DiagramStyle) -> [LegendEntry] {
        let tree = folding.tree
        let links = folding.shown.compactMap { tree.primaryLinks[$0] }
        return entries(folding.shown.map(tree.kind), links.map { tree.links[$0] }, style)
    }

    private static func entries(
        _ boxes: [BoxKind], _ links: [DiagramLink], _ style: DiagramStyle
    ) -> [LegendEntry] {
        let kinds = Set(boxes)
        let lines = Set(links.map(\.kind))
        let isUnsure = links.contains { $0.confidence < style.unsureBelow }
        return Statement.Role.allCases.filter { kinds.contains(BoxKind($0)) }.map(LegendEntry.role)
            + (kinds.contains(.argument) ? [.argument] : [])
            + Relation.Kind.allCases.filter(lines.contains).map(LegendEntry.relation)
            + (isUnsure ? [.unsure] : [])
    }

    /// The kind of box that it explains.
    var box: BoxKind? {
        switch self {
        case .role(let role): BoxKind(role)
        case .argument: .argument
        case .relation, .unsure: nil
        }
    }

    /// The identifier of its element.
    var id: String {
        switch self {
        case .role(let role): "legend_\(role.rawValue)"
        case .argument: "legend_argument"
        case .relation(let kind): "legend_\(kind.rawValue)"
        case .unsure: "legend_unsure"
        }
    }
}
