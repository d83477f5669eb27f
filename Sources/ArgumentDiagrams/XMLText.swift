/// Text as it is written into XML.
enum XMLText {
    /// A text as the content of an element or the value of an attribute: well-formed whatever
    /// it holds. Scalars that XML forbids are left out.
    static func escaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars where isAllowed(scalar) {
            if let entity = entities[scalar] {
                bytes += entity.utf8
            } else {
                bytes += Array(String(scalar).utf8)
            }
        }
        return bytes
    }

    private static let entities: [Unicode.Scalar: String] = [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\n": "&#10;", "\t": " ",
        "\r": "&#13;",
    ]

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
