internal import ArgumentModel

/// The attributes by which boxes and lines look as a theme says, as DOT.
struct DOTLook {
    private let boxes: KindTable<BoxKind, String>
    /// What follows the class of a line: where it is sure without and with an arrow, where not.
    private let lines: KindTable<Relation.Kind, [String]>
    private let signs: KindTable<Relation.Kind, String>

    init(_ theme: DiagramTheme) {
        boxes = KindTable { theme.boxes[$0].map { DOTLook.attributes($0, theme) } ?? "" }
        signs = KindTable { ", headlabel=\"" + (theme.lines[$0]?.sign ?? "") }
        lines = KindTable { kind in
            guard let line = theme.lines[kind] else { return Array(repeating: "\"", count: 4) }
            let arrows = [", dir=none", DOTLook.arrow(line)]
            let sure = "\"" + DOTLook.attributes(line, style: line.style, theme)
            let unsure = " unsure\"" + DOTLook.attributes(line, style: theme.unsure.style, theme)
            return arrows.map { sure + $0 } + arrows.map { unsure + $0 }
        }
    }

    /// The attributes of a box, each after a comma.
    func box(_ kind: BoxKind) -> String { boxes[kind] }

    /// The end of the class of a line, and the attributes by which it looks.
    func line(_ kind: Relation.Kind, isUnsure: Bool, hasArrow: Bool) -> String {
        lines[kind][(isUnsure ? 2 : 0) + (hasArrow ? 1 : 0)]
    }

    /// The sign at a line, not yet closed.
    func sign(_ kind: Relation.Kind) -> String { signs[kind] }

    private static func arrow(_ look: DiagramTheme.Line) -> String {
        switch look.arrow {
        case "none": ", dir=none"
        case "normal": ""
        default: ", arrowtail=\(look.arrow)"
        }
    }

    private static func attributes(_ look: DiagramTheme.Box, _ theme: DiagramTheme) -> String {
        var text = look.shape == "box" ? "" : ", shape=\(look.shape)"
        if look.style != "filled" { text += ", style=\"\(look.style)\"" }
        text += ", fillcolor=\"\(look.fill)\", color=\"\(look.line)\""
        if let color = look.text, color != theme.text { text += ", fontcolor=\"\(color)\"" }
        if look.width != DiagramTheme.Box.plainWidth {
            text += ", penwidth=\(Decimal.text(look.width, places: 2))"
        }
        if look.sideMargin != DiagramTheme.Box.plainSideMargin {
            text += ", margin=\"\(DOTText.inches(look.sideMargin)),0.06\""
        }
        if look.frames > 1 { text += ", peripheries=\(look.frames)" }
        if look.isBold { text += ", fontname=\"\(theme.boldFont)\"" }
        return text
    }

    private static func attributes(
        _ look: DiagramTheme.Line, style: String, _ theme: DiagramTheme
    ) -> String {
        let gap = theme.background
        let color = look.isDouble ? "\(look.color):\(gap):\(look.color)" : look.color
        return ", color=\"\(color)\"" + (style == "solid" ? "" : ", style=\(style)")
            + ", penwidth=\(Decimal.text(look.width, places: 2)), fontcolor=\"\(look.color)\""
    }
}
