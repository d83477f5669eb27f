internal import ArgumentModel

/// The shapes, colours and lines of a diagram.
///
/// ```swift
/// var style = DiagramStyle.report
/// style.theme = .named("print") ?? .standard
/// ```
///
/// A theme is data: a JSON file, of which Documentation/Themes.md explains every field.
public struct DiagramTheme: Sendable, Hashable {
    /// How a box looks.
    struct Box: Sendable, Hashable {
        var shape = "box"
        var style = "filled"
        var fill = "#FFFFFF"
        var line = "#000000"
        /// The colour of its text, where it is not that of the theme.
        var text: String?
        var width = Box.plainWidth
        var frames = 1
        var isBold = false
        /// Between text and line at the left and at the right, in points.
        var sideMargin = Box.plainSideMargin
        /// Fill and line on a dark screen.
        var dark = Dark(fill: "#000000", line: "#FFFFFF")

        static let plainSideMargin = 8.0
        static let plainWidth = 1.1
        /// The border of what a person asked for.
        static let focusWidth = 3.0
    }

    /// How a line looks.
    struct Line: Sendable, Hashable {
        var color = "#000000"
        var style = "solid"
        var arrow = "normal"
        var isDouble = false
        var width = 1.3
        var sign = ""
        /// The colour on a dark screen.
        var dark = "#FFFFFF"
    }

    /// How the frame of a group looks: quietly, the inner ones a little darker.
    struct Frame: Sendable, Hashable {
        var fills = ["#FFFFFF"]
        var line = "#000000"
        var text = "#000000"
        var dark = Dark(fill: "#000000", line: "#FFFFFF")
    }

    /// Colours on a dark screen.
    struct Dark: Sendable, Hashable {
        var fill: String
        var line: String
    }

    /// What people call it.
    public internal(set) var name = ""
    var boxes: [BoxKind: Box] = [:]
    /// Boxes that look different in maps in which hardly a statement has a role.
    var mapBoxes: [BoxKind: Box] = [:]
    var lines: [Relation.Kind: Line] = [:]
    /// The line of relations that the graph is not sure of; dotted, with the arrow of their kind.
    var unsure = Line(style: "dotted")
    var frames = Frame()
    var fonts = DiagramTheme.plainFonts
    var background = "#FFFFFF"
    /// The colour of the text in boxes.
    var text = "#1A1A1A"
    /// The colour of heading and legend.
    var heading = DiagramTheme.plainHeading
    var creditText = "#555555"
    /// Whether colours are left to nobody: kinds differ by stroke and arrowhead.
    var isGrey = false
    /// Whether SVG takes the dark colours on dark screens.
    var followsDarkScreens = false
    var darkGround = "#16191D"
    var darkText = "#ECECEC"
    var darkCredit = "#B0B0B0"

    static let plainFonts = "Helvetica,Arial,sans-serif"
    static let plainHeading = "#000000"
    static let boldSuffix = " Bold"
    /// As Pango reads it; "Helvetica-Bold" would be looked up as a family of its own.
    var boldFont: String { fonts + DiagramTheme.boldSuffix }

    /// The colour of the text in a box.
    func text(of box: Box) -> String { box.text ?? text }
}

extension DiagramTheme {
    /// The theme for maps in which hardly a statement has a role: statements are white with a
    /// strong frame, arguments are filled.
    public var forMaps: DiagramTheme {
        var theme = self
        theme.boxes.merge(mapBoxes) { _, own in own }
        return theme
    }

    static let map = standard.forMaps
}

extension DiagramTheme {
    /// Takes over the colour that all relations of a kind are given, so that the legend shows it.
    mutating func take(_ overlay: DiagramOverlay, _ graph: ArgumentGraph) {
        guard overlay.relations.contains(where: { $0.value.color != nil }) else { return }
        var colors: [Relation.Kind: Set<DiagramColor?>] = [:]
        for relation in graph.relations {
            colors[relation.kind, default: []].insert(overlay.relations[relation.id]?.color)
        }
        for (kind, found) in colors where found.count == 1 {
            guard let color = found.first ?? nil else { continue }
            lines[kind]?.color = color.hexadecimal
            lines[kind]?.dark = color.hexadecimal
        }
    }
}
