internal import ArgumentModel

/// The attributes by which boxes and lines look as a theme says, as DOT.
struct DOTLook {
    /// What is written of a kind of line.
    struct Line {
        /// Its attributes where the graph is sure of it, and where not.
        var sure: String
        var unsure: String
        /// Its arrow at the upper end, and where it has none.
        var arrow: String
        var sign: String
    }

    private let theme: DiagramTheme
    private let boxes: [BoxKind: String]
    private let lines: [Relation.Kind: Line]

    init(_ theme: DiagramTheme) {
        self.theme = theme
        boxes = theme.boxes.mapValues { DOTLook.attributes($0, theme) }
        lines = theme.lines.mapValues { line in
            Line(
                sure: DOTLook.attributes(line, style: line.style),
                unsure: DOTLook.attributes(line, style: theme.unsure.style),
                arrow: DOTLook.arrow(line), sign: line.sign)
        }
    }

    /// The attributes of a box, each after a comma.
    func box(_ kind: BoxKind) -> String { boxes[kind] ?? "" }

    /// What is written of a kind of line.
    func line(_ kind: Relation.Kind) -> Line {
        lines[kind] ?? Line(sure: "", unsure: "", arrow: "", sign: "")
    }

    private static func arrow(_ look: DiagramTheme.Line) -> String {
        switch look.arrow {
        case "none": ", dir=none"
        case "normal": ""
        default: ", arrowtail=\(look.arrow)"
        }
    }

    /// The attributes of the line by which the legend explains dotted ones.
    var unsure: String { DOTLook.attributes(theme.unsure, style: theme.unsure.style) }

    private static func attributes(_ look: DiagramTheme.Box, _ theme: DiagramTheme) -> String {
        var text = look.shape == "box" ? "" : ", shape=\(look.shape)"
        if look.style != "filled" { text += ", style=\"\(look.style)\"" }
        text += ", fillcolor=\"\(look.fill)\", color=\"\(look.line)\""
        if look.text != DiagramTheme.Box.plainText { text += ", fontcolor=\"\(look.text)\"" }
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

    private static func attributes(_ look: DiagramTheme.Line, style: String) -> String {
        let color = look.isDouble ? "\(look.color):#FFFFFF:\(look.color)" : look.color
        return ", color=\"\(color)\"" + (style == "solid" ? "" : ", style=\(style)")
            + ", penwidth=\(Decimal.text(look.width, places: 2)), fontcolor=\"\(look.color)\""
    }
}
