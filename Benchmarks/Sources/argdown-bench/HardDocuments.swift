/// Argdown that is hard to read, in any length.
struct HardDocument {
    let name: String
    let head: String
    let piece: String

    static let all: [Self] = [
        Self(name: "4,000 nested indents", head: "", piece: "[A]: a\n" + nested + "\n"),
        Self(name: "relations under one statement", head: "[A]: a\n", piece: "  + [B]: b\n"),
        Self(name: "one line", head: "", piece: "word, and more. "),
        Self(name: "list items", head: "", piece: "* a\n"),
        Self(
            name: "headings of 4,000 signs", head: "",
            piece: String(repeating: "#", count: 4_000) + " a\n\n"),
        Self(name: "unclosed [", head: "", piece: "["),
        Self(name: "unclosed <", head: "", piece: "<"),
        Self(name: "unclosed {", head: "", piece: "{"),
        Self(name: "unclosed *", head: "", piece: "*"),
        Self(name: "unclosed /*", head: "", piece: "/*"),
        Self(name: "unclosed [a](", head: "", piece: "[a]("),
    ]

    private static let nested = (0..<4_000).map { String(repeating: " ", count: $0) + "+ a\n" }
        .joined()

    /// The text with so many bytes.
    func bytes(_ count: Int) -> [UInt8] {
        let piece = Array(piece.utf8)
        var bytes = Array(head.utf8)
        bytes.reserveCapacity(count + piece.count)
        while bytes.count < count { bytes += piece }
        return bytes
    }
}
