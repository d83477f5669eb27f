/// DOT as it is written: bytes, with every text escaped for where it stands.
struct DOTText {
    private var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// What was written.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// A length as DOT gives it.
    static func inches(_ points: Double) -> String { Decimal.text(points / 72, places: 3) }

    /// Writes syntax as it is.
    mutating func write(_ syntax: String) {
        let isWritten: Void? = syntax.utf8.withContiguousStorageIfAvailable {
            bytes.append(contentsOf: $0)
        }
        if isWritten == nil { bytes.append(contentsOf: syntax.utf8) }
    }

    /// Writes pieces of syntax as they are.
    mutating func write(
        _ first: String, _ second: String, _ third: String = "", _ fourth: String = ""
    ) {
        write(first)
        write(second)
        write(third)
        write(fourth)
    }

    /// Writes text so that Graphviz shows exactly it: no escape sequence and no entity is read
    /// into it, and nothing is left that XML forbids.
    mutating func escape(_ text: String) {
        let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0) }
        if isWritten == nil { escape(Array(text.utf8)[...]) }
    }

    /// Writes UTF-8 text in the same way.
    mutating func escape(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { escape($0) }
    }

    private mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
        if source.count < DOTText.lineLength, !source.contains(where: DOTText.isSpecial) {
            bytes.append(contentsOf: source)
        } else {
            escapeSlowly(source)
        }
    }

    private mutating func escapeSlowly(_ source: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < source.count {
            let byte = source[index]
            guard DOTText.isSpecial(byte) else {
                index += 1
                if index - start >= DOTText.lineLength, DOTText.isBoundary(source, at: index) {
                    bytes.append(contentsOf: source[start..<index])
                    write("\\\n")
                    start = index
                }
                continue
            }
            bytes.append(contentsOf: source[start..<index])
            let length = DOTText.nonCharacterLength(source, at: index)
            if length > 0 {
                index += length
                start = index
            } else {
                write(DOTText.replacement(of: byte))
                index += 1
                start = byte == 0xEF ? index - 1 : index
            }
        }
        bytes.append(contentsOf: source[start...])
    }

    /// Graphviz reads no more than 16 kB of plain text at once: a backslash at the end of a
    /// line joins it to the next one.
    private static let lineLength = 4000

    private static func isBoundary(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index < bytes.count && bytes[index] & 0xC0 != 0x80
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "&") || byte == 0xEF || byte == 0x7F
    }

    private static func replacement(of byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\n"): "\\n"
        case UInt8(ascii: "\t"): " "
        default: ""
        }
    }

    /// 3 where U+FFFE or U+FFFF stands there, which no XML may hold; otherwise 0.
    private static func nonCharacterLength(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> Int {
        let isOne =
            bytes[index] == 0xEF && index + 2 < bytes.count && bytes[index + 1] == 0xBF
            && bytes[index + 2] >= 0xBE
        return isOne ? 3 : 0
    }
}
