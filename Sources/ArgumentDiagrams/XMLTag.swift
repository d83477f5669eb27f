/// A start tag that can be changed: its name, and its attributes as they are written.
struct XMLTag {
    private(set) var name: String
    /// Names and escaped values in their order.
    private(set) var attributes: [(name: String, value: String)] = []
    /// Whether it is also the end of the element.
    private(set) var isEmpty = false

    /// Reads `<name a="b">`; what is no attribute is left out.
    init(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes.dropFirst()
        if rest.last == UInt8(ascii: ">") { rest = rest.dropLast() }
        if rest.last == UInt8(ascii: "/") {
            isEmpty = true
            rest = rest.dropLast()
        }
        name = XMLTag.takeName(&rest)
        while !rest.isEmpty {
            rest = rest.drop { XMLTag.isBlank($0) }
            let name = XMLTag.takeName(&rest)
            guard let value = XMLTag.takeValue(&rest) else { continue }
            attributes.append((name, value))
        }
    }

    private static func takeName(_ rest: inout ArraySlice<UInt8>) -> String {
        let name = rest.prefix { !isBlank($0) && $0 != UInt8(ascii: "=") }
        rest = rest.dropFirst(name.count)
        return String(decoding: name, as: UTF8.self)
    }

    private static func takeValue(_ rest: inout ArraySlice<UInt8>) -> String? {
        rest = rest.drop { isBlank($0) }
        guard rest.first == UInt8(ascii: "=") else { return nil }
        rest = rest.dropFirst().drop { isBlank($0) }
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        else {
            rest = rest.drop { !isBlank($0) }
            return nil
        }
        let value = rest.dropFirst().prefix { $0 != quote }
        rest = rest.dropFirst(value.count + 2)
        return String(decoding: value, as: UTF8.self)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

    /// The escaped value of an attribute; setting `nil` removes it.
    subscript(name: String) -> String? {
        get { attributes.first { $0.name == name }?.value }
        set {
            let place = attributes.firstIndex { $0.name == name }
            if let place, let newValue {
                attributes[place].value = newValue
            } else if let place {
                attributes.remove(at: place)
            } else if let newValue {
                attributes.append((name, newValue))
            }
        }
    }

    /// The tag as it is written.
    var bytes: [UInt8] {
        var text = "<\(name)"
        for attribute in attributes { text += " \(attribute.name)=\"\(attribute.value)\"" }
        return Array((text + (isEmpty ? "/>" : ">")).utf8)
    }
}

extension XMLTag {
    /// Whether a start tag has that name.
    static func has(_ name: StaticString, _ bytes: ArraySlice<UInt8>) -> Bool {
        let rest = bytes.dropFirst()
        let isFound = name.withUTF8Buffer { rest.starts(with: $0) }
        guard isFound, let after = rest.dropFirst(name.utf8CodeUnitCount).first else {
            return false
        }
        return isBlank(after) || after == UInt8(ascii: ">") || after == UInt8(ascii: "/")
    }

    /// Whether it is one of the shapes that Graphviz draws with.
    static func isShape(_ bytes: ArraySlice<UInt8>) -> Bool {
        shapes.contains { has($0, bytes) }
    }

    /// Whether a start tag is also the end of its element.
    static func isEmpty(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.dropLast().last == UInt8(ascii: "/")
    }

    private static let shapes: [StaticString] = ["polygon", "path", "polyline", "ellipse"]
}

extension ArraySlice<UInt8> {
    /// Whether an ASCII word stands in it.
    func contains(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { word in
            guard let first = word.first else { return true }
            var rest = self[...]
            while let place = rest.firstIndex(of: first) {
                rest = rest[place...]
                if rest.starts(with: word) { return true }
                rest = rest.dropFirst()
            }
            return false
        }
    }
}
