internal import ArgumentModel

/// What of a theme somebody could not read, see or tell apart.
///
/// The bounds are those of WCAG 2.2 for contrast (1.4.3 and 1.4.11), and a distance of 20 in
/// CIELAB for colours that have to be told apart.
public struct ThemeFault: Sendable, Hashable, CustomStringConvertible {
    /// The contrast that text needs on its box.
    public static let textContrast = 4.5
    /// The contrast that lines need on what they are drawn on.
    public static let lineContrast = 3.0
    /// The distance of two colours that mean different things.
    public static let leastDifference = 20.0

    /// What is wrong.
    public enum Kind: Sendable, Hashable {
        /// Text is too pale for what it stands on.
        case text
        /// A line is too pale for what it is drawn on.
        case line
        /// Two kinds of line have one colour for somebody.
        case alike(ColorVision)
        /// Two kinds of line of a grey theme have the same stroke and arrowhead.
        case sameForm
        /// A colour of a grey theme is none of the greys.
        case notGrey
    }

    /// What is wrong.
    public let kind: Kind
    /// The two that do not go together, by their places in the theme, such as `boxes.claim.text`.
    public let paths: [String]
    /// What they are: colours, or stroke and arrowhead.
    public let values: [String]
    /// The figure that they have.
    public let measured: Double
    /// Whether it is so on dark screens only.
    public let isDark: Bool

    /// The figure that they need.
    public var needed: Double {
        switch kind {
        case .text: ThemeFault.textContrast
        case .line: ThemeFault.lineContrast
        case .alike: ThemeFault.leastDifference
        case .sameForm, .notGrey: 0
        }
    }

    /// The measured figure, rounded down: what fails is not to look as if it did not.
    private var shown: String {
        Decimal.text((measured * 100).rounded(.down) / 100, places: 2)
    }

    /// The pair, both figures and the way out.
    public var description: String {
        let pair = zip(paths, values).map { "\($0) (\($1))" }.joined(separator: " and ")
        let place = isDark ? " on dark screens" : ""
        switch kind {
        case .text, .line:
            return "the contrast of \(pair)\(place) is \(shown):1 and "
                + "needs to be \(Decimal.text(needed, places: 1)):1; make one lighter or darker"
        case .alike(let vision):
            return "\(pair) are \(shown) apart\(place) for "
                + "\(vision.rawValue) vision (CIE76) and need to be \(Int(needed)); make one of "
                + "them lighter or darker"
        case .sameForm:
            return "\(pair) look the same in grey; give one of them another stroke or arrow"
        case .notGrey:
            return "\(pair) is no grey; change it, or write \"grey\": false"
        }
    }
}

extension DiagramTheme {
    /// What of the theme somebody could not read, see or tell apart; nothing for a good one.
    ///
    /// Text has to keep 4.5:1 on its box, lines and borders 3:1 on the background. Any two of
    /// supports, attacks and undercuts have to be 20 apart for every kind of colour vision, or,
    /// in a grey theme, any two relations to differ in stroke or arrowhead. Where the theme
    /// follows dark screens, so it has to be there. Frames of groups may be as quiet as they like.
    public var faults: [ThemeFault] {
        var check = ThemeCheck()
        check.check(self, isDark: false)
        if followsDarkScreens { check.check(self, isDark: true) }
        check.checkForms(self)
        return check.faults
    }
}

/// Collects the faults of a theme.
private struct ThemeCheck {
    private(set) var faults: [ThemeFault] = []

    /// A colour with its place in the theme.
    private typealias Spot = (path: String, color: String)

    mutating func check(_ theme: DiagramTheme, isDark: Bool) {
        let ground = isDark ? theme.darkGround : theme.background
        let under: Spot = (isDark ? "darkScreen.background" : "background", ground)
        checkHeading(theme, on: under, isDark)
        for (name, boxes) in [("boxes", theme.boxes), ("mapBoxes", theme.mapBoxes)] {
            for kind in BoxKind.allCases {
                guard let box = boxes[kind] else { continue }
                check(box, "\(name).\(kind.rawValue)", theme, on: under, isDark)
            }
        }
        var colors: [Spot] = []
        for kind in Relation.Kind.allCases {
            guard let line = theme.lines[kind] else { continue }
            let spot = (path: ThemeCheck.path(kind, isDark), color: isDark ? line.dark : line.color)
            compare(spot, under, .line, isDark)
            if [.supports, .attacks, .undercuts].contains(kind) { colors.append(spot) }
        }
        let unsure = isDark ? theme.unsure.dark : theme.unsure.color
        compare(("lines.unsure" + (isDark ? ".dark" : ".color"), unsure), under, .line, isDark)
        if !theme.isGrey { checkDifferences(colors, isDark) }
    }

    private static func path(_ kind: Relation.Kind, _ isDark: Bool) -> String {
        "lines.\(kind.rawValue)" + (isDark ? ".dark" : ".color")
    }

    private mutating func checkHeading(
        _ theme: DiagramTheme, on ground: (path: String, color: String), _ isDark: Bool
    ) {
        if isDark {
            compare(("darkScreen.text", theme.darkText), ground, .text, isDark)
            compare(("darkScreen.credit", theme.darkCredit), ground, .text, isDark)
            compare(
                ("darkScreen.text", theme.darkText), ("frames.dark.fill", theme.frames.dark.fill),
                .text, isDark)
            return
        }
        compare(("heading", theme.heading), ground, .text, isDark)
        compare(("credit", theme.creditText), ground, .text, isDark)
        for fill in theme.frames.fills {
            compare(("frames.text", theme.frames.text), ("frames.fills", fill), .text, isDark)
        }
    }

    private mutating func check(
        _ box: DiagramTheme.Box, _ path: String, _ theme: DiagramTheme,
        on ground: (path: String, color: String), _ isDark: Bool
    ) {
        let part = isDark ? "\(path).dark" : path
        let fill = (path: "\(part).fill", color: isDark ? box.dark.fill : box.fill)
        let line = (path: "\(part).line", color: isDark ? box.dark.line : box.line)
        let text =
            isDark
            ? (path: "darkScreen.text", color: theme.darkText)
            : (path: box.text == nil ? "text" : "\(path).text", color: theme.text(of: box))
        compare(text, fill, .text, isDark)
        compare(line, ground, .line, isDark)
    }

    private mutating func compare(
        _ one: (path: String, color: String), _ other: (path: String, color: String),
        _ kind: ThemeFault.Kind, _ isDark: Bool
    ) {
        guard let first = DiagramColor(one.color), let second = DiagramColor(other.color) else {
            return
        }
        let fault = ThemeFault(
            kind: kind, paths: [one.path, other.path], values: [one.color, other.color],
            measured: first.contrast(with: second), isDark: isDark)
        if fault.measured < fault.needed { faults.append(fault) }
    }

    private mutating func checkDifferences(
        _ colors: [(path: String, color: String)], _ isDark: Bool
    ) {
        for (place, one) in colors.enumerated() {
            for other in colors[(place + 1)...] {
                guard let first = DiagramColor(one.color), let second = DiagramColor(other.color)
                else { continue }
                for vision in ColorVision.allCases {
                    let fault = ThemeFault(
                        kind: .alike(vision), paths: [one.path, other.path],
                        values: [one.color, other.color],
                        measured: first.difference(from: second, seenBy: vision), isDark: isDark)
                    if fault.measured < fault.needed { faults.append(fault) }
                }
            }
        }
    }

    /// In a grey theme every two relations differ without their colour, and all is grey.
    mutating func checkForms(_ theme: DiagramTheme) {
        guard theme.isGrey else { return }
        let kinds = Relation.Kind.allCases
        for (place, one) in kinds.enumerated() {
            if let color = theme.lines[one]?.color, DiagramColor(color)?.isGrey == false {
                add(.notGrey, [ThemeCheck.path(one, false)], [color])
            }
            for other in kinds[(place + 1)...] {
                guard let first = theme.lines[one]?.form, first == theme.lines[other]?.form else {
                    continue
                }
                let paths = ["lines.\(one.rawValue)", "lines.\(other.rawValue)"]
                add(.sameForm, paths, [first, first])
            }
        }
    }

    private mutating func add(_ kind: ThemeFault.Kind, _ paths: [String], _ values: [String]) {
        faults.append(
            ThemeFault(kind: kind, paths: paths, values: values, measured: 0, isDark: false))
    }
}

extension DiagramTheme.Line {
    /// What is seen of it without its colour.
    fileprivate var form: String { "\(isDouble ? "double" : style), \(arrow)" }
}
