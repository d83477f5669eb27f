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

    /// The text that an escaped one stands for; a reference that is none stays as it is.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            let end = rest[start...].prefix(12).firstIndex(of: ";")
            if let end, let scalar = scalar(named: rest[start..<end].dropFirst()) {
                result.unicodeScalars.append(scalar)
                rest = rest[end...].dropFirst()
            } else {
                result += "&"
                rest = rest[start...].dropFirst()
            }
        }
        return result + rest
    }

    private static func scalar(named name: Substring) -> Unicode.Scalar? {
        if let known = names[String(name)] { return known }
        guard name.first == "#" else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        return UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
            .flatMap(Unicode.Scalar.init)
    }

    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    ]
}
