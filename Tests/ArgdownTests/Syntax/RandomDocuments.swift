/// Documents made from a seed, the same on every machine.
struct RandomDocuments {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number below a bound.
    mutating func number(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    /// Any bytes at all.
    mutating func bytes(upTo count: Int) -> [UInt8] {
        (0..<number(below: count)).map { _ in UInt8(number(below: 256)) }
    }

    /// Pieces of the language in any order.
    mutating func soup(upTo count: Int) -> [UInt8] {
        (0..<number(below: count)).flatMap { _ in
            Array(Self.pieces[number(below: Self.pieces.count)].utf8)
        }
    }

    /// A document with a few bytes taken out, doubled or replaced by pieces of the language.
    mutating func mutation(of bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...number(below: 4) where !bytes.isEmpty {
            let at = number(below: bytes.count)
            let end = min(bytes.count, at + number(below: 4))
            let piece = Array(Self.pieces[number(below: Self.pieces.count)].utf8)
            bytes.replaceSubrange(at..<end, with: number(below: 2) == 0 ? [] : piece)
        }
        return bytes
    }

    private static let pieces = [
        "\n", "\n", "\n", "\n\n", "\r\n", "\r", "  ", "    ", " ", "\t", "a", "b c", "word ",
        "[A]", "[A]:", "[", "]", "]:", "<A>", "<A>:", "<", ">", ">:", "@[A]", "@<A>", "@[",
        "+", "-", "_", "+>", "->", "_>", "<+", "<-", "<_", "><", "\n  + ", "\n    - ", "\n- ",
        "*", "**", "__", "_a_", "*b*", "#", "# ", "## ", "#tag", "#(t g)", "#1", "{", "}",
        "{k: v}", "{a, b}", "{\nk: v\n}", "===\n", "\n===\n", "(1) ", "\n(1) ", "\n(2) ",
        "\n----\n", "\n--\n", "--", "---", ",", "Rule", "\n* ", "\n1. ", "1999. ", "//", "// c\n",
        "/* c */", "/*", "*/", "<!-- c -->", "<!--", "-->", ".A.", ".E.", ":->:", ":", ".", "\\",
        "\\[", "[t](u)", "](", ")", "(", "https://x.y/z", "\u{A0}", "\u{FEFF}", "é", "😀", "'",
        "5%", "U.S.", "snake_case", "\"",
    ]
}
