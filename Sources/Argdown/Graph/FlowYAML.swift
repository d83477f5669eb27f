internal import ArgumentModel

/// Writes data as YAML: on one line as `{at: 3.2, kind: statistic}`, or a line a field.
///
/// Strings stand plain where YAML would read them as the same strings, and as JSON strings
/// elsewhere, which YAML reads too.
enum FlowYAML {
    /// The object between braces on one line.
    static func inline(_ object: DataObject) -> String {
        "{" + object.fields.map { "\(key($0.name)): \(value($0.value))" }.joined(separator: ", ")
            + "}"
    }

    /// A line for each field, deeper objects indented; a line for each object of a list.
    static func block(_ object: DataObject, indent: Int = 0) -> String {
        let margin = String(repeating: " ", count: indent)
        return object.fields.map { field in
            if case .list(let entries) = field.value, !entries.isEmpty,
                entries.allSatisfy(isObject)
            {
                return "\(margin)\(key(field.name)):\n"
                    + entries.map { "\(margin)    - \(value($0))\n" }.joined()
            }
            guard case .object(let inner) = field.value, !inner.isEmpty else {
                return "\(margin)\(key(field.name)): \(value(field.value))\n"
            }
            return "\(margin)\(key(field.name)):\n" + block(inner, indent: indent + 4)
        }.joined()
    }

    private static func isObject(_ value: DataValue) -> Bool {
        if case .object = value { true } else { false }
    }

    static func value(_ value: DataValue) -> String {
        switch value {
        case .null: "null"
        case .boolean(let flag): flag ? "true" : "false"
        case .integer(let number): "\(number)"
        case .number(let number): number.isFinite ? "\(number)" : "null"
        case .string(let text): scalar(text)
        case .list(let values): "[" + values.map(FlowYAML.value).joined(separator: ", ") + "]"
        case .object(let object): inline(object)
        }
    }

    private static func key(_ name: String) -> String {
        isPlain(name) ? name : quoted(name)
    }

    private static func scalar(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    private static let words: Set<String> = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf",
    ]

    /// Whether YAML reads the bare word as this string, on one line and between braces.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
            !words.contains(text.lowercased()), text.utf8.last != UInt8(ascii: " ")
        else { return false }
        return text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0)
                || [" ", "-", "_", ".", "’", ";"].contains($0)
        } && !text.hasSuffix(".") && !text.contains("  ")
    }

    /// A JSON string that holds no brace, so that the end of the data cannot be mistaken.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "{", "}", "\u{7F}"..."\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}",
                "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
