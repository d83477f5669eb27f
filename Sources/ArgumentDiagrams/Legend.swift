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
    static func entries(of drawing: Drawing) -> [LegendEntry] {
        let boxes = Set(drawing.nodes.compactMap(\.kind))
        let lines = Set(drawing.edges.map(\.kind))
        return entries(boxes, lines, isUnsure: drawing.edges.contains(where: \.isUnsure))
    }

    /// What a drawing of those boxes will need, but for lines by which no box hangs.
    static func entries(of folding: Folding) -> [LegendEntry] {
        let tree = folding.tree
        let boxes = Set(folding.shown.map(tree.kind))
        let links = folding.shown.compactMap { tree.primaryLinks[$0] }.map { tree.links[$0] }
        let lines = Set(links.map(\.kind))
        let isUnsure = links.contains { ($0.relation?.decision.confidence ?? 1) < 0.5 }
        return entries(boxes, lines, isUnsure: isUnsure)
    }

    private static func entries(
        _ boxes: Set<BoxKind>, _ lines: Set<Relation.Kind>, isUnsure: Bool
    ) -> [LegendEntry] {
        Statement.Role.allCases.filter { boxes.contains(BoxKind($0)) }.map(LegendEntry.role)
            + (boxes.contains(.argument) ? [.argument] : [])
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
