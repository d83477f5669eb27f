/// Identifiers of the elements of a drawing, the same in DOT and SVG: letters, digits and `_`,
/// the only marks that every version of Graphviz writes as they are.
enum ElementID {
    /// A text with everything but letters and digits as `_` and two hexadecimal
    /// digits a byte: different texts stay different.
    static func safe(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "_"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
