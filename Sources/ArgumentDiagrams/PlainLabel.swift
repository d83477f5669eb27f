/// Labels of texts that need no shortening: few words, no quotation marks or parentheses, no
/// connective at the front. Most statements that people write are such.
enum PlainLabel {
    /// The label, or `nil` where the text has to be looked at more closely.
    static func bytes(_ text: String, isReworded: Bool) -> [UInt8]? {
        var bytes = Array(text.utf8)
        guard let first = bytes.first, first > 0x20, isPlain(bytes) else { return nil }
        if !isReworded, mayOpen(bytes) { return nil }
        while let last = bytes.last, isTrailing(last) {
            if last == UInt8(ascii: "."), bytes.dropLast().contains(last) { return nil }
            bytes.removeLast()
        }
        if isReworded { return bytes }
        let word = bytes.prefix { $0 > 0x20 }
        let isLowercase = !word.contains { $0 >= 0x41 && $0 <= 0x5A }
        if let first = bytes.first, first >= 0x61, first <= 0x7A, isLowercase {
            bytes[0] = first & ~0x20
        }
        return bytes
    }

    /// Whether nothing but words, single spaces and inner marks is in it, in few words.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        var words = 1
        var before: UInt8 = 0x20
        for byte in bytes {
            if byte == 0x20 {
                words += 1
                guard before != 0x20, words <= ShortLabel.wordLimit else { return false }
            } else if byte < 0x20 || byte >= 0x80 || isMark(byte) {
                return false
            }
            before = byte
        }
        return before != 0x20
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"): true
        default: false
        }
    }

    private static func isTrailing(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
        default: false
        }
    }

    /// Whether the first word can be, or begin, a connective.
    private static func mayOpen(_ bytes: [UInt8]) -> Bool {
        let word = bytes.prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") }
        guard let key = WordKey(word) else { return false }
        let kind = WordTable.shared.classes(of: key, in: word)
        return !kind.isDisjoint(with: [.opening, .openingComma])
            || WordTable.shared.phrases[key] != nil
    }
}
