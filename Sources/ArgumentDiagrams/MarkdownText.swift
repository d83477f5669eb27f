/// Text as it is written into Markdown, so that it shows as it is.
package enum MarkdownText {
    /// A text on one line, with every character that Markdown, HTML or TeX in Markdown reads behind
    /// a backslash.
    ///
    /// A line is not to begin with it, save behind words of our own: ``line(_:)`` is for that.
    package static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.onOneLine.unicodeScalars {
            if marks.contains(scalar) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    /// A text that begins a line or a block quote: no number, dash or plus makes a list of it.
    package static func line(_ text: String) -> String {
        let escaped = escaped(text)
        let digits = escaped.prefix { $0.isASCII && $0.isNumber }
        let rest = escaped.dropFirst(digits.count)
        let marks = digits.isEmpty ? "-+" : ".)"
        return rest.first.map(marks.contains) == true ? "\(digits)\\\(rest)" : escaped
    }

    /// What Markdown reads somewhere, with GitHub's additions: `~`, `|`, `$`, `@`.
    package static let marks: Set<Unicode.Scalar> = [
        "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "!", "|", "~", "&", "$", "^", "@",
        "=",
    ]
}

extension String {
    /// The text with every run of white space as one space, and without controls.
    package var onOneLine: String {
        if isPlainLine { return self }
        var result = String.UnicodeScalarView()
        var isSpaced = false
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace {
                isSpaced = true
            } else if scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value),
                scalar.value != 0xFFFE, scalar.value != 0xFFFF
            {
                if isSpaced, !result.isEmpty { result.append(" ") }
                isSpaced = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether it is ASCII with single spaces inside and nothing else that is white.
    private var isPlainLine: Bool {
        var before = UInt8(ascii: " ")
        for byte in utf8 {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || before != 0x20 else { return false }
            before = byte
        }
        return before != 0x20
    }
}
