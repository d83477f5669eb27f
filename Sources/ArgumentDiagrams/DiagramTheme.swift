internal import ArgumentModel

/// The shapes, colours and lines of a diagram.
struct DiagramTheme: Sendable, Hashable {
    /// How a box looks.
    struct Box: Sendable, Hashable {
        var shape = "box"
        var style = "filled"
        var fill: String
        var line: String
        var text = Box.plainText
        var width = Box.plainWidth
        var frames = 1
        var isBold = false
        /// Between text and line at the left and at the right, in points.
        var sideMargin = Box.plainSideMargin
        /// Fill and line on a dark ground.
        var dark: Dark

        static let plainSideMargin = 8.0
        static let plainText = "#1A1A1A"
        static let plainWidth = 1.1
    }

    /// How a line looks. The colours keep 3:1 against white, and apart for any colour sight.
    struct Line: Sendable, Hashable {
        var color: String
        var style = "solid"
        var arrow: String
        var isDouble = false
        var width = 1.3
        var sign: String
        /// The colour on a dark ground.
        var dark: String
    }

    /// How the frame of a group looks: quietly, the inner ones a little darker.
    struct Frame: Sendable, Hashable {
        var fills = ["#F6F7F8", "#ECEEF0", "#E3E6E9"]
        var line = "#B9C0C7"
        var text = "#3F4750"
        var dark = Dark(fill: "#1E2227", line: "#4A525B")
    }

    /// Colours on a dark ground.
    struct Dark: Sendable, Hashable {
        var fill: String
        var line: String
    }

    var boxes: [BoxKind: Box]
    var lines: [Relation.Kind: Line]
    var fonts = "Helvetica,Arial,sans-serif"
    /// As Pango reads it; "Helvetica-Bold" would be looked up as a family of its own.
    var boldFont = "Helvetica,Arial,sans-serif" + boldSuffix
    static let boldSuffix = " Bold"
    var unsure = Line(color: "#6B6B6B", style: "dotted", arrow: "normal", sign: "", dark: "#A8A8A8")
    var darkGround = "#16191D"
    var darkText = "#ECECEC"
    var creditText = "#555555"
    var frames = Frame()

    /// Okabe and Ito's blue and vermillion, apart under every colour blindness; the rest fits
    /// round them.
    static let standard = DiagramTheme(
        boxes: [
            .thesis: Box(
                fill: "#FFF3CC", line: "#4A3B00", width: 1.3, frames: 2, isBold: true,
                dark: Dark(fill: "#4A3D0C", line: "#F0D060")),
            .claim: Box(
                style: "rounded,filled", fill: "#EAF3FA", line: "#2F5D80",
                dark: Dark(fill: "#1D3040", line: "#8DBDE0")),
            .evidence: Box(
                shape: "note", fill: "#F1F8F3", line: "#2E7355",
                dark: Dark(fill: "#1B3328", line: "#86C9A8")),
            .counterclaim: Box(
                style: "diagonals,filled", fill: "#FDEEE5", line: "#A84300", sideMargin: 13,
                dark: Dark(fill: "#43230F", line: "#F0A070")),
            .unknown: Box(
                style: "dashed,filled", fill: "#FFFFFF", line: "#6B6B6B",
                dark: Dark(fill: "#22262B", line: "#A8A8A8")),
            .argument: Box(
                shape: "component", fill: "#F4F1F8", line: "#5B4A80",
                dark: Dark(fill: "#2A2438", line: "#B8A8DC")),
            .group: Box(
                shape: "folder", fill: "#E9EBEE", line: "#6A727C",
                dark: Dark(fill: "#30353B", line: "#9AA3AD")),
        ],
        lines: [
            .supports: Line(color: "#0072B2", arrow: "normal", sign: "+", dark: "#56B4E9"),
            .attacks: Line(
                color: "#D55E00", style: "dashed", arrow: "tee", width: 1.6, sign: "−",
                dark: "#FF8A3D"),
            .undercuts: Line(
                color: "#8A3FA0", style: "bold", arrow: "odiamond", width: 1.8, sign: "×",
                dark: "#D79AE8"),
            .restates: Line(
                color: "#6B6B6B", arrow: "none", isDouble: true, width: 1.1, sign: "=",
                dark: "#A8A8A8"),
            .contradicts: Line(
                color: "#A3243B", style: "dashed", arrow: "box", width: 1.6, sign: "≠",
                dark: "#FF8095"),
        ])
}

extension DiagramTheme {
    /// For maps in which hardly a statement has a role: statements are white with a strong frame,
    /// arguments are filled.
    static let map: DiagramTheme = {
        var theme = standard
        theme.boxes[.unknown] = Box(
            style: "rounded,bold,filled", fill: "#FFFFFF", line: "#2F5D80", width: 1.8,
            dark: Dark(fill: "#1B242C", line: "#8DBDE0"))
        theme.boxes[.argument] = Box(
            fill: "#EEE9F6", line: "#5B4A80",
            dark: Dark(fill: "#2A2438", line: "#B8A8DC"))
        return theme
    }()
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
