internal import ArgumentModel

/// The style sheet in a finished SVG: colours on dark screens, white paper in print.
enum DiagramStyleSheet {
    /// The sheet of a theme.
    static func text(_ theme: DiagramTheme) -> String {
        let rules =
            [
                ".graph>polygon{fill:\(theme.darkGround)}", "text{fill:\(theme.darkText)}",
                ".graph .credit{fill:#b0b0b0}",
            ]
            + BoxKind.allCases.compactMap { kind in
                theme.boxes[kind].map { box(kind, $0.dark) }
            }
            + Relation.Kind.allCases.compactMap { kind in
                theme.lines[kind].map { line(kind, $0.dark) }
            }
        return ".node,.edge{cursor:default}"
            + "@media screen and (prefers-color-scheme:dark){\(rules.joined())}"
    }

    private static func box(_ kind: BoxKind, _ colors: DiagramTheme.Dark) -> String {
        let element = ".node.\(kind.rawValue)"
        return "\(element) polygon,\(element) path{fill:\(colors.fill);stroke:\(colors.line)}"
            + "\(element) polyline{stroke:\(colors.line)}"
    }

    private static func line(_ kind: Relation.Kind, _ color: String) -> String {
        let element = ".\(kind.rawValue)"
        return "\(element) path,\(element) polygon,\(element) polyline,\(element) ellipse"
            + "{stroke:\(color)}\(element) polygon,.point\(element) ellipse{fill:\(color)}"
            + "\(element) text{fill:\(color)}"
    }
}
