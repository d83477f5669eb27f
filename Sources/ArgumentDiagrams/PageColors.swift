package import ArgumentModel

/// The colours of a diagram for what stands beside it.
package struct PageColors: Sendable, Hashable {
    /// A name, such as `claim` or `supports`, with its colours.
    private struct Entry: Sendable, Hashable {
        let name: String
        let line: String
        let fill: String?
    }

    private let light: [Entry]
    private let dark: [Entry]
    private let followsDarkScreens: Bool

    fileprivate init(_ theme: DiagramTheme) {
        let boxes = BoxKind.allCases.compactMap { kind in theme.boxes[kind].map { (kind, $0) } }
        let lines = Relation.Kind.allCases.compactMap { kind in
            theme.lines[kind].map { (kind, $0) }
        }
        followsDarkScreens = theme.followsDarkScreens
        light =
            boxes.map { Entry(name: $0.rawValue, line: $1.line, fill: $1.fill) }
            + lines.map { Entry(name: $0.rawValue, line: $1.color, fill: nil) }
        dark =
            boxes.map { Entry(name: $0.rawValue, line: $1.dark.line, fill: $1.dark.fill) }
            + lines.map { Entry(name: $0.rawValue, line: $1.dark, fill: nil) }
    }

    /// The colours as custom properties: `--claim-ground` and `--claim-mark` of a box,
    /// `--supports-line` of a line.
    package var styleSheet: String {
        let always = ":root{\(PageColors.properties(light))}"
        guard followsDarkScreens else { return always }
        return always + "@media screen and (prefers-color-scheme:dark){:root{"
            + "\(PageColors.properties(dark))}}"
    }

    private static func properties(_ entries: [Entry]) -> String {
        entries.map { entry in
            guard let fill = entry.fill else { return "--\(entry.name)-line:\(entry.line);" }
            return "--\(entry.name)-ground:\(fill);--\(entry.name)-mark:\(entry.line);"
        }.joined()
    }
}

extension Diagram {
    /// The colours that it is drawn in.
    package var palette: PageColors { PageColors(theme) }

    /// The sign at lines of a kind; empty where there is none.
    package func sign(of kind: Relation.Kind) -> String { theme.lines[kind]?.sign ?? "" }
}
