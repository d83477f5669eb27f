/// A reader of JSON (RFC 8259) that keeps the place of every value.
///
/// `JSONDecoder` neither tells line and column nor keeps unknown fields. Names that stand twice
/// in an object, bytes that are not UTF-8 and nesting deeper than 200 are refused.
package struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    static let depthLimit = 200

    private static let words: [(String, LocatedValue.Content)] = [
        ("true", .boolean(true)), ("false", .boolean(false)), ("null", .null),
    ]
    private static let digitsAndMarks = Array("0123456789+-.eE".utf8)
    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
        UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
        UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]

    /// The one value that `bytes` holds.
    package static func parse(_ bytes: [UInt8]) throws(FormProblem) -> LocatedValue {
        var parser = JSONParser(bytes)
        parser.skipByteOrderMark()
        let value = try parser.value()
        parser.skipBlanks()
        guard parser.position == bytes.count else {
            throw parser.problem("there is text after the end of the JSON value; remove it")
        }
        return value
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func value() throws(FormProblem) -> LocatedValue {
        skipBlanks()
        let start = position
        guard let byte = current else { throw problem("the file ends where a value should stand") }
        return LocatedValue(content: try content(beginningWith: byte), offset: start)
    }

    private mutating func content(
        beginningWith byte: UInt8
    ) throws(FormProblem) -> LocatedValue.Content {
        switch byte {
        case UInt8(ascii: "{"): .object(try nested(JSONParser.object))
        case UInt8(ascii: "["): .list(try nested(JSONParser.list))
        case UInt8(ascii: "\""): .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        default: try word()
        }
    }

    private mutating func nested<Value>(
        _ read: (inout JSONParser) throws(FormProblem) -> Value
    ) throws(FormProblem) -> Value {
        depth += 1
        guard depth <= JSONParser.depthLimit else {
            throw problem("values are nested deeper than \(JSONParser.depthLimit)")
        }
        position += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private static func object(
        _ parser: inout JSONParser
    ) throws(FormProblem) -> [LocatedField] {
        var fields: [LocatedField] = []
        var names: Set<String> = []
        guard !parser.take(UInt8(ascii: "}")) else { return fields }
        repeat {
            let field = try parser.field()
            guard names.insert(field.name).inserted else {
                let message = "the name \"\(field.name)\" stands twice in this object; keep one"
                throw FormProblem(offset: field.offset, message: message)
            }
            fields.append(field)
        } while parser.take(UInt8(ascii: ","))
        guard parser.take(UInt8(ascii: "}")) else {
            throw parser.problem("expected \",\" or \"}\" after a value of this object")
        }
        return fields
    }

    private mutating func field() throws(FormProblem) -> LocatedField {
        skipBlanks()
        let start = position
        guard current == UInt8(ascii: "\"") else {
            throw problem("expected a name in double quotation marks")
        }
        let name = try string()
        guard take(UInt8(ascii: ":")) else { throw problem("expected \":\" after \"\(name)\"") }
        return LocatedField(name: name, offset: start, value: try value())
    }

    private static func list(_ parser: inout JSONParser) throws(FormProblem) -> [LocatedValue] {
        var values: [LocatedValue] = []
        guard !parser.take(UInt8(ascii: "]")) else { return values }
        repeat {
            values.append(try parser.value())
        } while parser.take(UInt8(ascii: ","))
        guard parser.take(UInt8(ascii: "]")) else {
            throw parser.problem("expected \",\" or \"]\" after a value of this list")
        }
        return values
    }

    private mutating func word() throws(FormProblem) -> LocatedValue.Content {
        for (word, content) in JSONParser.words where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return content
        }
        throw problem("expected a JSON value: an object, a list, a string, a number")
    }

    private mutating func number() throws(FormProblem) -> LocatedValue.Content {
        let start = position
        while let byte = current, JSONParser.digitsAndMarks.contains(byte) {
            position += 1
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard JSONParser.isNumber(text.utf8) else {
            throw FormProblem(offset: start, message: "\(text) is not a JSON number")
        }
        if let integer = Int(text) { return .integer(integer) }
        guard let number = Double(text), number.isFinite else {
            throw FormProblem(offset: start, message: "\(text) is too large a number")
        }
        return .number(number)
    }

    /// RFC 8259, section 6: no leading zero, digits on both sides of a point.
    private static func isNumber(_ text: String.UTF8View) -> Bool {
        var rest = text[...]
        func digits(_ rest: inout Substring.UTF8View) -> Int {
            let run = rest.prefix { (0x30...0x39).contains($0) }
            rest = rest.dropFirst(run.count)
            return run.count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let leadsWithZero = rest.first == UInt8(ascii: "0")
        let whole = digits(&rest)
        guard whole == 1 || (whole > 1 && !leadsWithZero) else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits(&rest) > 0 else { return false }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
                rest = rest.dropFirst()
            }
            guard digits(&rest) > 0 else { return false }
        }
        return rest.isEmpty
    }

    private mutating func string() throws(FormProblem) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while let byte = current, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else {
                throw problem("a line break or control character stands in a string; escape it")
            }
            if byte == UInt8(ascii: "\\") {
                text += try escape()
            } else {
                text.append(byte)
                position += 1
            }
        }
        guard current != nil else {
            throw FormProblem(offset: start, message: "this string has no closing quotation mark")
        }
        position += 1
        guard let string = String(validating: text, as: UTF8.self) else {
            throw FormProblem(offset: start, message: "this string is not UTF-8")
        }
        return string
    }

    private mutating func escape() throws(FormProblem) -> [UInt8] {
        let start = position
        position += 2
        guard start + 1 < bytes.count else { throw problem("the file ends within a string") }
        if let byte = JSONParser.escapes[bytes[start + 1]] { return [byte] }
        guard bytes[start + 1] == UInt8(ascii: "u") else {
            throw FormProblem(offset: start, message: "JSON knows no such escape")
        }
        return Array(String(try escapedScalar(from: start)).utf8)
    }

    /// The scalar of `\uXXXX`, or of two of them where it lies beyond U+FFFF.
    private mutating func escapedScalar(from start: Int) throws(FormProblem) -> Unicode.Scalar {
        let first = try fourDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        if (0xD800..<0xDC00).contains(first), bytes[position...].starts(with: [0x5C, 0x75]) {
            position += 2
            let second = try fourDigits()
            let bits = (first & 0x3FF) << 10 | second & 0x3FF
            if (0xDC00..<0xE000).contains(second), let scalar = Unicode.Scalar(0x10000 + bits) {
                return scalar
            }
        }
        throw FormProblem(offset: start, message: "this escape is half of a surrogate pair")
    }

    private mutating func fourDigits() throws(FormProblem) -> UInt32 {
        let digits = bytes[min(position, bytes.count)...].prefix(4)
        guard digits.count == 4, !digits.contains(UInt8(ascii: "+")),
            !digits.contains(UInt8(ascii: "-")),
            let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw problem("expected four hexadecimal digits") }
        position += 4
        return code
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard current == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    private mutating func skipByteOrderMark() {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    private func problem(_ message: String) -> FormProblem {
        FormProblem(offset: position, message: message)
    }
}
