internal import ArgumentModel

/// What an unquoted YAML scalar means, by the core schema of YAML 1.2: `yes` is a word, and so
/// is a date.
enum ScalarReading {
    /// The value of an unquoted scalar.
    static func value(of text: String) -> DataValue {
        words[text] ?? number(text) ?? .string(text)
    }

    private static let words: [String: DataValue] = [
        "": .null, "~": .null, "null": .null, "Null": .null, "NULL": .null,
        "true": .boolean(true), "True": .boolean(true), "TRUE": .boolean(true),
        "false": .boolean(false), "False": .boolean(false), "FALSE": .boolean(false),
        ".inf": .number(.infinity), ".Inf": .number(.infinity), ".INF": .number(.infinity),
        "+.inf": .number(.infinity), "-.inf": .number(-.infinity),
        ".nan": .number(.nan), ".NaN": .number(.nan), ".NAN": .number(.nan),
    ]

    private static func number(_ text: String) -> DataValue? {
        guard let first = text.utf8.first, startsNumber(first) else { return nil }
        let digits = text.replacing("_", with: "")
        guard text.utf8.last != UInt8(ascii: "_"), first != UInt8(ascii: "_") else { return nil }
        return prefixed(digits) ?? decimal(digits)
    }

    private static func startsNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    private static let radixes: [(prefix: String, radix: Int)] = [
        ("0x", 16), ("0o", 8), ("0b", 2),
    ]

    private static func prefixed(_ text: String) -> DataValue? {
        let sign = text.hasPrefix("-") ? -1 : 1
        let body = text.drop { $0 == "-" || $0 == "+" }
        guard text.utf8.count - body.utf8.count <= 1 else { return nil }
        for (prefix, radix) in radixes where body.hasPrefix(prefix) {
            let digits = body.dropFirst(prefix.count)
            guard digits.allSatisfy(\.isHexDigit) else { return nil }
            return Int(digits, radix: radix).map { .integer(sign * $0) }
        }
        return nil
    }

    private static func decimal(_ text: String) -> DataValue? {
        guard text.utf8.allSatisfy(isDecimal), text.utf8.contains(where: isDigit) else {
            return nil
        }
        if let integer = Int(text) { return .integer(integer) }
        return Double(text.hasSuffix(".") ? text + "0" : text).map { .number($0) }
    }

    private static func isDecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || "+-.eE".utf8.contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
