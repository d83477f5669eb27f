/// Turns plain text into content of an Argdown document that means just that text.
enum ArgdownEscaping {
    /// The text on one line, with a backslash before everything that Argdown would read as a
    /// mark of its own. Line breaks become spaces.
    static func content(_ text: String) -> String {
        let line = oneLine(text)
        guard !line.trimmed.isEmpty else { return "" }
        let bytes = Array(line.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 8)
        for index in bytes.indices {
            if isMark(bytes, at: index) { result.append(UInt8(ascii: "\\")) }
            result.append(bytes[index])
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The text with every run of line breaks and the blanks around it as one space.
    static func oneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
        let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
        return lines.map { String($0).trimmed }.joined(separator: " ")
    }

    private static func isMark(_ bytes: [UInt8], at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: "#"):
            true
        case UInt8(ascii: "/"):
            index + 1 < bytes.count
                && (bytes[index + 1] == UInt8(ascii: "/") || bytes[index + 1] == UInt8(ascii: "*"))
        case UInt8(ascii: "."), UInt8(ascii: ":"):
            Shortcodes.begin(bytes, at: index)
        default: false
        }
    }

    /// Whether `[title]` and `<title>` name just that title.
    static func isTitle(_ title: String) -> Bool {
        guard !title.isEmpty, !title.hasPrefix("-") else { return false }
        let isPlain = title.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0)
                || " -_.,;:'’!?()&/%".unicodeScalars.contains($0)
        }
        if isPlain, title == title.trimmed { return true }
        return isReadAsTitle(title, "[", "]") && isReadAsTitle(title, "<", ">")
    }

    /// Whether a document that defines and names the title is read so.
    private static func isReadAsTitle(_ title: String, _ open: String, _ close: String) -> Bool {
        let text = "\(open)\(title)\(close): x\n\n\(open)\(title)\(close) {y: z}\n"
        return ArgdownDocument.Reading.allCases.allSatisfy { reading in
            let document = ArgdownDocument(text, reading: reading)
            let titles = document.nodes.compactMap(\.title)
            return document.diagnostics.isEmpty && titles.count == 2
                && titles.allSatisfy { document.bytes[$0].elementsEqual(title.utf8) }
        }
    }

    /// A tag as it is written, such as `#rent` or `#(rent control)`; `nil` where none can be.
    static func tag(_ name: String) -> String? {
        guard !name.isEmpty, name == name.trimmed else { return nil }
        let isWord = name.unicodeScalars.allSatisfy {
            $0 == "-" || ("0"..."9").contains($0)
                || ($0.properties.isAlphabetic && $0.value < 0x1_0000)
        }
        if isWord { return "#\(name)" }
        let breaks: Set<Unicode.Scalar> = ["(", ")", "\n", "\r"]
        return name.unicodeScalars.contains { breaks.contains($0) } ? nil : "#(\(name))"
    }
}

extension StringProtocol {
    /// The text without blanks and line breaks at its ends.
    var trimmed: String {
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: { !$0.isWhitespace }) else { return "" }
        let last = bytes.lastIndex { !$0.isWhitespace } ?? first
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}

extension Shortcodes {
    /// Whether a shortcode such as `.A.` stands at this place of a text.
    static func begin(_ bytes: [UInt8], at index: Int) -> Bool {
        let longest = 8
        guard
            let end = bytes[(index + 1)...].prefix(longest).firstIndex(of: bytes[index])
        else { return false }
        return character(of: String(decoding: bytes[index...end], as: UTF8.self)) != nil
    }
}

extension ArgdownDocument.Node {
    /// Where the title stands that a statement or an argument is stated or named by.
    fileprivate var title: Range<Int>? {
        switch kind {
        case .statement(.definition(let range)), .statement(.reference(let range)),
            .argument(.definition(let range)), .argument(.reference(let range)):
            range
        default: nil
        }
    }
}
