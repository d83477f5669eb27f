import ArgumentModel
import Foundation
import Testing

@testable import ArgumentDiagrams

@Suite struct DiagramThemeTests {
    private let theme = DiagramTheme.standard

    private func channels(_ color: String) -> [Double] {
        let value = Int(color.dropFirst(), radix: 16) ?? 0
        return [value >> 16 & 255, value >> 8 & 255, value & 255].map { Double($0) / 255 }
    }

    /// Relative luminance as WCAG 2.2 defines it.
    private func luminance(_ color: String) -> Double {
        let linear = channels(color).map { value in
            value <= 0.04045 ? value / 12.92 : pow(((value + 0.055) / 1.055), 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    private func contrast(_ one: String, _ other: String) -> Double {
        let pair = [luminance(one), luminance(other)].sorted()
        return (pair[1] + 0.05) / (pair[0] + 0.05)
    }

    @Test("Lines keep 3:1 against their ground, by day and by night")
    func lines() {
        for line in theme.lines.values {
            #expect(contrast(line.color, "#FFFFFF") >= 3)
            #expect(contrast(line.dark, theme.darkGround) >= 3)
        }
        for box in theme.boxes.values {
            #expect(contrast(box.line, "#FFFFFF") >= 3)
            #expect(contrast(box.dark.line, box.dark.fill) >= 3)
        }
    }

    @Test(
        "Text keeps 4.5:1 against its box, by day and by night",
        arguments: [DiagramTheme.standard, .map])
    func text(_ theme: DiagramTheme) {
        for box in theme.boxes.values {
            #expect(contrast(box.text, box.fill) >= 4.5)
            #expect(contrast(theme.darkText, box.dark.fill) >= 4.5)
        }
    }

    @Test("No two kinds of line look alike without their colour")
    func lineForms() {
        let forms = theme.lines.values.map { "\($0.style) \($0.arrow) \($0.isDouble)" }
        #expect(Set(forms).count == Relation.Kind.allCases.count)
        #expect(Set(theme.lines.values.map(\.sign)).count == Relation.Kind.allCases.count)
    }

    @Test(
        "No two kinds of box look alike without their colour",
        arguments: [DiagramTheme.standard, .map])
    func boxForms(_ theme: DiagramTheme) {
        let forms = theme.boxes.values.map { "\($0.shape) \($0.style) \($0.frames)" }
        #expect(Set(forms).count == BoxKind.allCases.count)
    }
}
