internal import ArgumentModel

/// The attributes by which boxes and lines look as a theme says, as DOT.
struct DOTLook {
    private let theme: DiagramTheme
    private let boxes: [BoxKind: String]
    private let lines: [Relation.Kind: (sure: String, unsure: String)]

    init(_ theme: DiagramTheme) {
        self.theme = theme
        boxes = theme.boxes.mapValues { DOTLook.attributes($0, theme) }
        lines = theme.lines.mapValues { line in
            let unsure = DOTLook.attributes(line, style: theme.unsure.style)
            return (DOTLook.attributes(line, style: line.style), unsure)
        }
    }

    /// The attributes of a box, each after a comma.
    func box(_ kind: BoxKind) -> String { boxes[kind] ?? "" }

    /// The attributes of a line without its ends.
    func line(_ kind: Relation.Kind, isUnsure: Bool) -> String {
        (isUnsure ? lines[kind]?.unsure : lines[kind]?.sure) ?? ""
    }

    /// The attributes of the line by which the legend explains dotted ones.
    var unsure: String { DOTLook.attributes(theme.unsure, style: theme.unsure.style) }

    private static func attributes(_ look: DiagramTheme.Box, _ theme: DiagramTheme) -> String {
        var text = look.shape == "box" ? "" : ", shape=\(look.shape)"
        if look.style != "filled" { text += ", style=\"\(look.style)\"" }
        text += ", fillcolor=\"\(look.fill)\", color=\"\(look.line)\""
        text += ", fontcolor=\"\(look.text)\", penwidth=\(Decimal.text(look.width, places: 2))"
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
