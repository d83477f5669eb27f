import ArgumentModel
import Testing

@testable import ArgumentDiagrams

@Suite struct DiagramThemeTests {
    private static var all: [DiagramTheme] {
        DiagramTheme.names.compactMap(DiagramTheme.named)
    }

    @Test("Every theme that comes along passes its own checks, also for maps")
    func shipped() {
        #expect(DiagramThemeTests.all.map(\.name) == DiagramTheme.names)
        for theme in DiagramThemeTests.all {
            #expect(theme.faults.isEmpty, "\(theme.name): \(theme.faults)")
            #expect(theme.forMaps.faults.isEmpty, "\(theme.name): \(theme.forMaps.faults)")
            #expect(Set(theme.boxes.keys) == Set(BoxKind.allCases))
            #expect(Set(theme.lines.keys) == Set(Relation.Kind.allCases))
        }
    }

    @Test("No two kinds of line look alike without their colour, in any theme")
    func lineForms() {
        for theme in DiagramThemeTests.all {
            let forms = theme.lines.values.map { "\($0.style) \($0.arrow) \($0.isDouble)" }
            #expect(Set(forms).count == Relation.Kind.allCases.count, "\(theme.name)")
            let signs = Set(theme.lines.values.map(\.sign))
            #expect(signs.count == Relation.Kind.allCases.count)
        }
    }

    @Test("No two kinds of box look alike without their colour, in any theme")
    func boxForms() {
        for theme in DiagramThemeTests.all + [.map] {
            let forms = theme.boxes.values.map {
                "\($0.shape) \($0.style) \($0.frames) \($0.isBold)"
            }
            #expect(Set(forms).count == BoxKind.allCases.count, "\(theme.name)")
        }
    }

    @Test("Every grey of the theme for printers is one")
    func greys() throws {
        let theme = try #require(DiagramTheme.named("print"))
        let colors =
            theme.lines.values.map(\.color) + theme.boxes.values.flatMap { [$0.fill, $0.line] }
            + [theme.text, theme.heading, theme.creditText, theme.unsure.color]
        let known = colors.compactMap(DiagramColor.init)
        #expect(known.count == colors.count)
        #expect(known.allSatisfy { $0.isGrey })
        #expect(theme.isGrey)
    }

    @Test("A theme of no fields but its version is the default one")
    func empty() throws {
        var theme = try DiagramTheme(json: Array(##"{"version": 1}"##.utf8))
        #expect(theme == .standard)
        theme = try DiagramTheme(
            json: Array(##"{"version": 1, "base": "dark", "name": "x"}"##.utf8))
        var dark = try #require(DiagramTheme.named("dark"))
        dark.name = "x"
        #expect(theme == dark)
    }

    @Test(
        "What cannot be read, seen or told apart is refused where it stands, with both figures",
        arguments: [
            (
                ##"{"version": 1, "boxes": {"claim": {"fill": "#777777"}}}"##, 44,
                "the contrast of text (#1A1A1A) and boxes.claim.fill (#777777) is 3.88:1 and needs "
                    + "to be 4.5:1"
            ),
            (
                ##"{"version": 1, "lines": {"supports": {"color": "#B0B0B0"}}}"##, 48,
                "the contrast of lines.supports.color (#B0B0B0) and background (#FFFFFF) is "
                    + "2.16:1 and needs to be 3:1"
            ),
            (
                ##"{"version": 1, "lines": {"undercuts": {"color": "#8A3FA0"}}}"##, 49,
                "lines.supports.color (#0072B2) and lines.undercuts.color (#8A3FA0) are 12.71 "
                    + "apart for protan vision (CIE76) and need to be 20"
            ),
            (
                ##"{"version": 1, "base": "print", "lines": {"contradicts": {"arrow": "tee"}}}"##,
                58,
                "lines.attacks (dashed, tee) and lines.contradicts (dashed, tee) look the same"
            ),
            (
                ##"{"version": 1, "boxes": {"claim": {"dark": {"line": "#203040"}}}}"##, 53,
                "on dark screens is 1.3"
            ),
            (
                ##"{"version": 1, "base": "none"}"##, 1,
                "lines.supports.color (#000000) and lines.attacks.color (#000000) are 0 apart"
            ),
            (
                ##"{"version": 1, "base": "print", "lines": {"attacks": {"color": "#602000"}}}"##,
                64,
                "lines.attacks.color (#602000) is no grey"
            ),
            (
                ##"{"version": 1, "base": "print", "boxes": {"claim": {"fill": "#FFEEAA"}}}"##, 61,
                "boxes.claim.fill (#FFEEAA) is no grey"
            ),
            (
                ##"{"version": 1, "base": "print", "lines": {"unsure": {"color": "#A00000"}}}"##,
                63, "lines.unsure.color (#A00000) is no grey"
            ),
            (
                ##"{"version": 1, "boxes": {"claim": {"frames": 2.7}}}"##, 46,
                "\"frames\" is 1, 2 or 3"
            ),
        ])
    func refused(json: String, column: Int, message: String) throws {
        let error = #expect(throws: FormError.self) { try DiagramTheme(json: Array(json.utf8)) }
        #expect(error?.line == 1)
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
        #expect(error?.column == column, "\(error?.message ?? "")")
    }

    @Test(
        "What is no theme is refused with the way out",
        arguments: [
            (##"{"vresion": 1}"##, "write \"version\": 1"),
            (##"{"version": 1, "bakground": "white"}"##, "write \"background\""),
            (##"{"version": 1, "boxes": {"clam": {}}}"##, "write \"claim\""),
            (##"{"version": 1, "boxes": {"claim": {"border": ["wavy"]}}}"##, "any of rounded"),
            (##"{"version": 1, "boxes": {"claim": {"shape": "star"}}}"##, "one of box, note"),
            (##"{"version": 1, "boxes": {"claim": {"width": 40}}}"##, "from 0.3 to 6.0"),
            (##"{"version": 1, "lines": {"attacks": {"stroke": "dotted"}}}"##, "one of solid"),
            (##"{"version": 1, "lines": {"attacks": {"sign": "<b>"}}}"##, "at most two characters"),
            (##"{"version": 1, "lines": {"attacks": {"sign": "\u202e"}}}"##, "at most two"),
            (##"{"version": 1, "text": "red\" URL=\"x"}"##, "is no colour"),
            (##"{"version": 1, "font": "x\"; URL"}"##, "a font is one name or several"),
            (##"{"version": 1, "base": "prnt"}"##, "write one of default, print"),
        ])
    func malformed(json: String, message: String) {
        let error = #expect(throws: FormError.self) { try DiagramTheme(json: Array(json.utf8)) }
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }

    @Test("A dark theme brings its ground along; one for dark screens keeps a white one")
    func ground() throws {
        var style = DiagramStyle.report
        #expect(!(try Samples.ferry.dot(style: style).contains("bgcolor=\"")))
        style.theme = try #require(DiagramTheme.named("dark"))
        let dot = try Samples.ferry.dot(style: style)
        #expect(dot.contains("bgcolor=\"#16191D\", fontcolor=\"#F2F2F2\""))
        #expect(!dot.contains("#FFFFFF"))
    }

    @Test("Colours of a palette are apart, and text can be read on each of them")
    func palette() {
        let colors = DiagramPalette.categories
        #expect(colors.count == 8)
        for (place, one) in colors.enumerated() {
            for other in colors[(place + 1)...] {
                for vision in ColorVision.allCases {
                    #expect(one.difference(from: other, seenBy: vision) > 18)
                }
            }
        }
        let levels = DiagramPalette.levels.map(\.key.color)
        #expect(levels.count == 5)
        for color in colors + levels + [DiagramPalette.none, DiagramPalette.byPerson.color] {
            #expect(color.contrast(with: color.textColor) >= ThemeFault.textContrast)
        }
    }
}
