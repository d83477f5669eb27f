/// Characters that XML cannot hold: C0 controls save tab, line feed and carriage return; U+FFFE and
/// U+FFFF. NUL, one of them, would end the text for C.
enum ForbiddenCharacters {
    /// The first forbidden character of UTF-8 text and its line, counted from 1.
    static func first(in text: UnsafeBufferPointer<UInt8>) -> (scalar: UInt32, line: Int)? {
        guard let place = text.indices.first(where: { isForbidden(at: $0, in: text) }) else {
            return nil
        }
        let line = 1 + text[..<place].count { $0 == newline }
        let isControl = text[place] < 0x20
        return (isControl ? UInt32(text[place]) : 0xFFC0 | UInt32(text[place + 2] & 0x3F), line)
    }

    static func contain(_ scalar: Unicode.Scalar) -> Bool {
        var text = String(scalar)
        return text.withUTF8 { first(in: $0) != nil }
    }

    private static let newline: UInt8 = 0x0A

    private static func isForbidden(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let byte = text[place]
        if byte < 0x20 { return byte != 0x09 && byte != newline && byte != 0x0D }
        guard byte == 0xEF, place + 2 < text.count else { return false }
        return text[place + 1] == 0xBF && text[place + 2] >= 0xBE
    }
}
