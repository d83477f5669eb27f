/// A writer of JSON: two blanks a level, a short list of plain values on one line, names in the
/// order given, every byte the same for the same value.
package struct JSONWriter {
    private var text = ""

    /// The value as JSON text that ends in a line break.
    package static func text(of value: DataValue) -> String {
        var writer = JSONWriter()
        writer.write(value, indent: 0)
        writer.text.append("\n")
        return writer.text
    }

    private mutating func write(_ value: DataValue, indent: Int) {
        switch value {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .integer(let value): text += "\(value)"
        case .number(let value): text += value.isFinite ? "\(value)" : "null"
        case .string(let value): write(value)
        case .list(let values): write(values, indent: indent)
        case .object(let object): write(object, indent: indent)
        }
    }

    private mutating func write(_ values: [DataValue], indent: Int) {
        guard !values.allSatisfy(\.isPlain) else {
            text += "["
            for (index, value) in values.enumerated() {
                if index > 0 { text += ", " }
                write(value, indent: indent)
            }
            text += "]"
            return
        }
        block("[", "]", values, indent: indent) { writer, value in
            writer.write(value, indent: indent + 1)
        }
    }

    private mutating func write(_ object: DataObject, indent: Int) {
        guard !object.isEmpty else {
            text += "{}"
            return
        }
        block("{", "}", object.fields, indent: indent) { writer, field in
            writer.write(field.name)
            writer.text += ": "
            writer.write(field.value, indent: indent + 1)
        }
    }

    private mutating func block<Element>(
        _ open: String, _ close: String, _ elements: [Element], indent: Int,
        _ body: (inout JSONWriter, Element) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            text += index > 0 ? ",\n" : "\n"
            text += String(repeating: "  ", count: indent + 1)
            body(&self, element)
        }
        text += "\n" + String(repeating: "  ", count: indent) + close
    }

    private mutating func write(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

extension DataValue {
    var isPlain: Bool {
        switch self {
        case .list, .object: false
        case .null, .boolean, .integer, .number, .string: true
        }
    }
}
