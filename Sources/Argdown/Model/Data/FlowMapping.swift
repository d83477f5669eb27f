internal import ArgumentModel

/// A quick reading of the plainest inline data: `{at: 3.2, by: person, tags: [a, b]}`.
///
/// It reads what it is sure of as YAML does, and leaves everything else to the YAML parser. A
/// document may hold tens of thousands of these.
struct FlowMapping {
    private var rest: Slice<UnsafeBufferPointer<UInt8>>

    /// The data that the bytes are, braces included; `nil` where they are not plain.
    static func read(_ bytes: ArraySlice<UInt8>) -> DataObject? {
        bytes.withUnsafeBufferPointer { buffer in
            var mapping = FlowMapping(rest: buffer[...])
            return mapping.mapping()
        }
    }

    private mutating func mapping() -> DataObject? {
        guard take(UInt8(ascii: "{")) else { return nil }
        var data = DataObject()
        skipSpaces()
        while !take(UInt8(ascii: "}")) {
            guard let name = key(), data[name] == nil else { return nil }
            skipSpaces()
            guard let value = value() else { return nil }
            data[name] = value
            skipSpaces()
            guard take(UInt8(ascii: ",")) || rest.first == UInt8(ascii: "}") else { return nil }
            skipSpaces()
        }
        return rest.isEmpty ? data : nil
    }

    /// A name with its colon and at least one space.
    private mutating func key() -> String? {
        let name = rest.prefix(while: Self.isNameByte)
        guard let first = name.first, Self.isLetter(first) else { return nil }
        rest = rest[name.endIndex...]
        guard take(UInt8(ascii: ":")), rest.first == UInt8(ascii: " ") else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func value() -> DataValue? {
        switch rest.first {
        case UInt8(ascii: "["): list()
        case UInt8(ascii: "\""): quoted(UInt8(ascii: "\""))
        case UInt8(ascii: "'"): quoted(UInt8(ascii: "'"))
        default: plain()
        }
    }

    private mutating func list() -> DataValue? {
        guard take(UInt8(ascii: "[")) else { return nil }
        var values: [DataValue] = []
        skipSpaces()
        while !take(UInt8(ascii: "]")) {
            guard rest.first != UInt8(ascii: "["), let value = value() else { return nil }
            values.append(value)
            skipSpaces()
            guard take(UInt8(ascii: ",")) || rest.first == UInt8(ascii: "]") else { return nil }
            skipSpaces()
        }
        return .list(values)
    }

    private mutating func quoted(_ mark: UInt8) -> DataValue? {
        rest = rest.dropFirst()
        let text = rest.prefix { $0 != mark && $0 != UInt8(ascii: "\\") && $0 >= 0x20 && $0 < 0x7f }
        guard text.endIndex < rest.endIndex, rest[text.endIndex] == mark else { return nil }
        rest = rest[(text.endIndex + 1)...]
        guard rest.first != mark else { return nil }
        return .string(String(decoding: text, as: UTF8.self))
    }

    /// A plain scalar: letters, digits and what never has a meaning of its own between them.
    private mutating func plain() -> DataValue? {
        let text = rest.prefix(while: Self.isPlainByte)
        guard let first = text.first, Self.startsPlain(first, text.dropFirst().first) else {
            return nil
        }
        rest = rest[text.endIndex...]
        guard let last = rest.first,
            [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")]
                .contains(last)
        else { return nil }
        let end = text.lastIndex { $0 != UInt8(ascii: " ") } ?? text.startIndex
        let word = String(decoding: text[...end], as: UTF8.self)
        guard Timestamp(word) == nil else { return nil }
        return ScalarReading.value(of: word)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func skipSpaces() {
        rest = rest.drop { $0 == UInt8(ascii: " ") }
    }

    /// A letter, a digit, or a minus before a digit.
    private static func startsPlain(_ first: UInt8, _ second: UInt8?) -> Bool {
        isLetter(first) || isDigit(first)
            || (first == UInt8(ascii: "-") && second.map(isDigit) == true)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    private static func isPlainByte(_ byte: UInt8) -> Bool {
        isNameByte(byte) || " ./()+".utf8.contains(byte)
    }
}
