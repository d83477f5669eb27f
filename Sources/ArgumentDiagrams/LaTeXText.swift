/// Text as it is written into LaTeX.
///
/// Nothing in it is a command, and pdfLaTeX reads it with T1 fonts: what those do not have is
/// written as `\argumentchar{…}`, which XeLaTeX and LuaLaTeX show, where they have a font for it,
/// and pdfLaTeX names by number.
enum LaTeXText {
    /// A text on one line.
    static func escaped(_ text: String) -> String {
        var result = ""
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            guard let written = written(scalar) else { continue }
            if let last, isLigature(last, scalar) { result += "{}" }
            if scalar != " " || last != " " { result += written }
            last = written == " " ? " " : scalar
        }
        return result
    }

    private static func written(_ scalar: Unicode.Scalar) -> String? {
        if let command = commands[scalar] { return command }
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x85, 0x2028, 0x2029: return " "
        case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: return nil
        case 0x20...0x7E, 0xA1...0x17E: return isKnown(scalar) ? String(scalar) : number(of: scalar)
        default: return known.contains(scalar) ? String(scalar) : number(of: scalar)
        }
    }

    /// The characters that are commands in LaTeX, and those that its fonts would show otherwise.
    static let commands: [Unicode.Scalar: String] = [
        "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#",
        "%": "\\%", "_": "\\_", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
        "\"": "\\textquotedbl{}", "`": "\\textasciigrave{}", "\u{A0}": "~", "\u{AD}": "\\-",
        "\u{2212}": "\\textminus{}", "\u{D7}": "\\texttimes{}", "\u{2260}": "\\ensuremath{\\neq}",
        "\u{2248}": "\\ensuremath{\\approx}", "\u{2264}": "\\ensuremath{\\leq}",
        "\u{2265}": "\\ensuremath{\\geq}", "\u{2192}": "\\ensuremath{\\rightarrow}",
        "\u{2009}": "\\,", "\u{202F}": "\\,", "[": "{[}", "]": "{]}",
    ]

    /// Punctuation beyond Latin that T1 and textcomp have.
    private static let known: Set<Unicode.Scalar> = [
        "\u{2013}", "\u{2014}", "\u{2018}", "\u{2019}", "\u{201A}", "\u{201C}", "\u{201D}",
        "\u{201E}", "\u{2020}", "\u{2021}", "\u{2022}", "\u{2026}", "\u{2030}", "\u{2039}",
        "\u{203A}", "\u{20AC}", "\u{2122}", "\u{218}", "\u{219}", "\u{21A}", "\u{21B}",
    ]

    /// Latin letters that T1 does not have.
    private static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
        !unknown.contains(scalar.value)
    }

    private static let unknown: Set<UInt32> = [
        0x126, 0x127, 0x138, 0x13F, 0x140, 0x149, 0x166, 0x167,
    ]

    private static func number(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\argumentchar{\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)}"
    }

    /// "--", "<<", ",,", "?`" and the like would become one character.
    private static func isLigature(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        left == right && ["-", "<", ">", ",", "'"].contains(left)
    }
}
