internal import ArgumentModel

/// The style sheet in a finished SVG: colours on dark screens, white paper in print.
enum DiagramStyleSheet {
    /// The sheet of a diagram.
    static func text(_ diagram: Diagram) -> String {
        let theme = diagram.theme
        let cursor = ".node,.edge{cursor:default}"
        guard theme.followsDarkScreens else { return cursor }
        let kinds = BoxKind.allCases.filter { $0 != .group || diagram.hasGroups }
        let rules =
            [
                ".graph>polygon:first-of-type{fill:\(theme.darkGround)}",
                "text{fill:\(theme.darkText)}",
                ".graph .credit{fill:\(theme.darkCredit.lowercased())}",
            ]
            + kinds.compactMap { kind in
                theme.boxes[kind].map { box(kind, $0.dark) }
            }
            + Relation.Kind.allCases.compactMap { kind in
                theme.lines[kind].map { line(kind, $0.dark) }
            } + [
                ".legend.unsure polyline{stroke:\(theme.unsure.dark)}", gap(theme),
                ".sign{fill:\(theme.darkGround)}",
            ] + signs(theme)
            + (diagram.hasGroups ? [frame(theme.frames)] : []) + diagram.colors.map(colored)
        return cursor + "@media screen and (prefers-color-scheme:dark){\(rules.joined())}"
    }

    /// What is filled, such as the inner one of two frames, stays filled; the rest stays empty.
    private static func box(_ kind: BoxKind, _ colors: DiagramTheme.Dark) -> String {
        let elements = [".node.", ".legend."].map { $0 + kind.rawValue }
        let shapes = elements.flatMap { element in
            ["polygon", "path", "polyline"].map { "\(element) \($0)" }
        }
        let filled = elements.flatMap { element in
            ["polygon", "path"].map { "\(element) \($0):not([fill=none])" }
        }
        return shapes.joined(separator: ",") + "{stroke:\(colors.line)}"
            + filled.joined(separator: ",") + "{fill:\(colors.fill)}"
    }

    private static func frame(_ look: DiagramTheme.Frame) -> String {
        ".cluster path,.cluster polygon{fill:\(look.dark.fill);stroke:\(look.dark.line)}"
    }

    /// A colour that somebody chose stays on dark screens, and so does its text.
    private static func colored(_ color: DiagramColor) -> String {
        let name = ".colored.\(color.className)"
        let fills = [".node", ".cluster"].flatMap { element in
            ["polygon", "path"].map { "\(element)\(name) \($0):not([fill=none])" }
        }
        let line = ["path", "polygon", "text"].map { ".edge\(name) \($0)" }
        return fills.joined(separator: ",") + "{fill:\(color.hexadecimal)}"
            + ".node\(name) text,.cluster\(name) text{fill:\(color.textColor.hexadecimal)}"
            + ".edge\(name) path{stroke:\(color.hexadecimal)}"
            + line.dropFirst().joined(separator: ",") + "{fill:\(color.hexadecimal)}"
    }

    private static func line(_ kind: Relation.Kind, _ color: String) -> String {
        let element = ".\(kind.rawValue)"
        return "\(element) path,\(element) polygon,\(element) polyline,\(element) ellipse"
            + "{stroke:\(color)}\(element) text{fill:\(color)}"
            + "\(element) polygon:not([fill=none]),.point\(element) ellipse{fill:\(color)}"
    }

    /// The ring round a sign of the legend stands in no group of its kind.
    private static func signs(_ theme: DiagramTheme) -> [String] {
        Relation.Kind.allCases.compactMap { kind in
            theme.lines[kind].map {
                ".sign[stroke=\"\($0.color.lowercased())\"]{stroke:\($0.dark)}"
            }
        }
    }

    /// What is seen between the two strokes of a double line is the ground.
    private static func gap(_ theme: DiagramTheme) -> String {
        let ground = theme.background.lowercased()
        return ".edge path[stroke=\"\(ground)\"]{stroke:\(theme.darkGround)!important}"
    }
}
