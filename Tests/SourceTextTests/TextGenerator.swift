/// Random numbers that are the same on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Makes pages of scraps that readers stumble over.
enum TextGenerator {
    private static let scraps = [
        "The council met.", "By Ann Lee", "T", "# Head", "> ", "---", "U.S.", "e.g.", "“Stop!”",
        "(He left.", "it)", "Share", "Comments (3)", "Read more:", "Tags: a, b", "*", "_so_",
        "infor-", "mation", "–", "─", "...", "…", "\u{AD}", "\u{200B}", "\u{A0}", "é", "e\u{301}",
        "👩‍👩‍👧", "שלום", "©", "12", "3.5", "Jane Roe is a professor of law.", "and then", "who said",
        "It was never ours, and nobody had asked us whether we wanted it.", "1.", "- ", "[1]",
        "Subscribe", "March 3, 2024", "’", "\"", "We use cookies.", "[a](b)", "INTERVIEWER:",
    ]
    private static let joints = [
        " ", " ", " ", " ", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "\u{2028}", "\u{C}", "\t",
        "  ",
    ]

    static func page(_ generator: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1..<120, using: &generator) {
            text += scraps.randomElement(using: &generator) ?? ""
            text += joints.randomElement(using: &generator) ?? ""
        }
        return text
    }

    /// Mostly text, sometimes anything.
    static func byte(_ generator: inout SeededGenerator) -> UInt8 {
        let text = Array("The dog. \n\n A-z “é” # > * _ ( ) [ ] 1. ".utf8)
        if Int.random(in: 0..<400, using: &generator) == 0 {
            return UInt8.random(in: .min ... .max, using: &generator)
        }
        let start = Int.random(in: 0..<text.count, using: &generator)
        return text[start] < 0x80 ? text[start] : 0x2E
    }
}
