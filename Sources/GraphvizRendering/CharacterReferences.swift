/// The character references of XML.
enum CharacterReferences {
    /// Replaces each reference that XML itself defines; leaves every other ampersand.
    static func decode(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(into: String(pieces[0])) { $0 += decodeHead(of: $1) }
    }

    /// Whether every ampersand stands for itself, as `&amp;`.
    static func areAmpersands(in text: some StringProtocol) -> Bool {
        text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
            .allSatisfy { $0.hasPrefix("amp;") }
    }

    /// The first ampersand of markup that begins no reference of XML's own, with what follows it.
    static func firstUndefined(in markup: UnsafeBufferPointer<UInt8>) -> String? {
        for place in markup.indices where markup[place] == UInt8(ascii: "&") {
            let rest = markup[place...].prefix(32)
            if !beginsReference(rest.dropFirst()) { return String(decoding: rest, as: UTF8.self) }
        }
        return nil
    }

    private static let endings = ["amp;", "lt;", "gt;", "quot;", "apos;"].map { Array($0.utf8) }

    private static func beginsReference(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard rest.first == UInt8(ascii: "#") else {
            return endings.contains { rest.starts(with: $0) }
        }
        let name = rest.prefix { $0 != UInt8(ascii: ";") }
        return numbered(String(decoding: name, as: UTF8.self)[...]) != nil
    }

    /// The first numbered reference to a character that XML cannot hold. Graphviz would decode it.
    static func firstForbidden(in text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return nil }
        return text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
            .map { $0.prefix { $0 != ";" } }
            .first { $0.hasPrefix("#") && numbered($0).map(ForbiddenCharacters.contain) ?? true }
            .map { "&\($0);" }
    }

    private static let named: [Substring: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    ]

    private static func decodeHead(of piece: Substring) -> String {
        let name = piece.prefix { $0 != ";" }
        guard name.endIndex < piece.endIndex, let scalar = named[name] ?? numbered(name) else {
            return "&" + piece
        }
        return String(Character(scalar)) + piece[name.endIndex...].dropFirst()
    }

    private static func numbered(_ name: Substring) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = digits.lowercased().hasPrefix("x")
        return UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
            .flatMap(Unicode.Scalar.init)
    }
}
