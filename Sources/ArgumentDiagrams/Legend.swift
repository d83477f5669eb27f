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
        var entries = Statement.Role.allCases.filter { boxes.contains(BoxKind($0)) }
            .map(LegendEntry.role)
        if boxes.contains(.argument) { entries.append(.argument) }
        entries += Relation.Kind.allCases.filter(lines.contains).map(LegendEntry.relation)
        if drawing.edges.contains(where: \.isUnsure) { entries.append(.unsure) }
        return entries
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
