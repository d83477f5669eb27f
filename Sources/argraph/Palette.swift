/// What a stretch of terminal text is, and how it is coloured: the eight codes that every
/// terminal has.
enum Ink: String {
    case plain = ""
    case bold = "1"
    case faint = "2"
    case thesis = "1;35"
    case claim = "34"
    case evidence = "32"
    case counterclaim = "31"
    case unsure = "33"

    /// The text in this ink; the text alone where colour is off.
    func callAsFunction(_ text: String, _ isOn: Bool) -> String {
        guard isOn, self != .plain, !text.isEmpty else { return text }
        return "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
    }
}

/// Wraps text for the terminal.
enum Wrapping {
    /// The text in lines of at most `width` columns; the later ones are indented.
    static func lines(_ text: String, width: Int, indent: Int = 0) -> String {
        var lines = [""]
        for word in text.split(whereSeparator: \.isWhitespace) {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.count + word.count < width - indent {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
    }
}

extension String {
    /// The text without what would steer a terminal: control characters but tab and line feed,
    /// and the marks that turn the direction of what follows.
    var printable: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { !$0.steersTerminal }))
    }
}

extension Unicode.Scalar {
    fileprivate var steersTerminal: Bool {
        switch value {
        case 0x09, 0x0A: false
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: properties.generalCategory == .control
        }
    }
}
