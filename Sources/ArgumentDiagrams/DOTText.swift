/// DOT as it is written: bytes, with every text escaped for where it stands.
struct DOTText {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// What was written.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes syntax as it is.
    mutating func write(_ syntax: String) {
        bytes.append(contentsOf: syntax.utf8)
    }

    /// Writes `name="text"` before which other attributes may stand.
    mutating func attribute(_ name: String, _ text: String, isFirst: Bool = false) {
        write(isFirst ? "" : ", ")
        write(name)
        write("=")
        quoted(text)
    }

    /// Writes `name="…"` with every line set off by `end`: `\l` for left, `\n` for middle.
    mutating func attribute(_ name: String, lines: [String], end: String) {
        write(", ")
        write(name)
        write("=\"")
        for line in lines {
            escape(line)
            write(end)
        }
        write("\"")
    }

    /// Writes a text in quotation marks.
    mutating func quoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        escape(text)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes text so that Graphviz shows exactly it: no escape sequence and no entity is read
    /// into it, and no scalar is left that XML forbids.
    private mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { source in
            var index = 0
            while index < source.count {
                let byte = source[index]
                if DOTText.isPlain(byte) {
                    bytes.append(byte)
                } else if byte != 0xEF {
                    escape(byte)
                } else if DOTText.isNonCharacter(source, at: index) {
                    index += 2
                } else {
                    bytes.append(byte)
                }
                index += 1
            }
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\\"): write("\\\\")
        case UInt8(ascii: "\""): write("\\\"")
        case UInt8(ascii: "&"): write("&amp;")
        case UInt8(ascii: "\n"): write("\\n")
        case UInt8(ascii: "\t"): write(" ")
        default: break
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\"")
            && byte != UInt8(ascii: "&") && byte != 0xEF && byte != 0x7F
    }

    /// U+FFFE and U+FFFF, which no XML may hold.
    private static func isNonCharacter(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> Bool {
        index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
    }
}
