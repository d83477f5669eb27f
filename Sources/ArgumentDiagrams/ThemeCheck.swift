internal import ArgumentModel

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
        for (path, color) in theme.colors where DiagramColor(color)?.isGrey == false {
            add(.notGrey, [path], [color])
        }
        let kinds = Relation.Kind.allCases
        for (place, one) in kinds.enumerated() {
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

extension DiagramTheme {
    /// Every colour with its place in the theme.
    fileprivate var colors: [(path: String, color: String)] {
        var colors = [
            ("background", background), ("text", text), ("heading", heading),
            ("credit", creditText), ("frames.line", frames.line), ("frames.text", frames.text),
            ("lines.unsure.color", unsure.color),
        ]
        colors += frames.fills.map { ("frames.fills", $0) }
        for (name, boxes) in [("boxes", boxes), ("mapBoxes", mapBoxes)] {
            for kind in BoxKind.allCases {
                guard let box = boxes[kind] else { continue }
                let path = "\(name).\(kind.rawValue)"
                colors += [("\(path).fill", box.fill), ("\(path).line", box.line)]
                if let text = box.text { colors.append(("\(path).text", text)) }
                guard followsDarkScreens else { continue }
                colors += [
                    ("\(path).dark.fill", box.dark.fill), ("\(path).dark.line", box.dark.line),
                ]
            }
        }
        for kind in Relation.Kind.allCases {
            guard let line = lines[kind] else { continue }
            colors.append(("lines.\(kind.rawValue).color", line.color))
            if followsDarkScreens { colors.append(("lines.\(kind.rawValue).dark", line.dark)) }
        }
        guard followsDarkScreens else { return colors }
        return colors + [
            ("lines.unsure.dark", unsure.dark), ("darkScreen.background", darkGround),
            ("darkScreen.text", darkText), ("darkScreen.credit", darkCredit),
            ("frames.dark.fill", frames.dark.fill), ("frames.dark.line", frames.dark.line),
        ]
    }
}
