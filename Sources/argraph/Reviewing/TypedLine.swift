internal import ArgumentKit

/// A line that a person types in a terminal, key by key.
struct TypedLine {
    /// What a key made of the line.
    enum Step: Equatable {
        /// It goes on; the terminal is to be told this.
        case more(echo: String)
        case whole
        case givenUp
    }

    /// What was typed so far.
    private(set) var text: String

    /// - Parameter beginning: what stands on it already.
    init(_ beginning: String = "") { text = beginning }

    /// Takes one key: Enter ends the line, Esc, Ctrl-C and Ctrl-D give it up, Backspace takes back
    /// a character and Ctrl-U all of them. Arrows and function keys say nothing.
    mutating func take(_ key: [UInt8]) -> Step {
        switch key.first {
        case nil: return .more(echo: "")
        case 0x0A, 0x0D: return .whole
        case 0x1B where key.count == 1, 0x03, 0x04: return .givenUp
        case 0x7F, 0x08: return .more(echo: text.popLast().map(TypedLine.erasing) ?? "")
        case 0x15:
            defer { text = "" }
            return .more(echo: text.reversed().map(TypedLine.erasing).joined())
        default:
            let typed = String(decoding: key, as: UTF8.self).printable
            guard key.first != 0x1B else { return .more(echo: "") }
            text += typed
            return .more(echo: typed)
        }
    }

    /// What takes a character off the screen; those of East Asia are two columns wide.
    private static func erasing(_ character: Character) -> String {
        let isWide = character.unicodeScalars.contains { $0.value >= 0x1100 && spansTwo($0) }
        return String(repeating: "\u{8} \u{8}", count: isWide ? 2 : 1)
    }

    private static func spansTwo(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isEmojiPresentation
            || scalar.properties.isIdeographic
            || (0x1100...0x115F).contains(scalar.value)
            || (0x3040...0x30FF).contains(scalar.value)
            || (0xAC00...0xD7A3).contains(scalar.value)
    }
}
