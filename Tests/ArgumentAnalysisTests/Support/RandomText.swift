import TestSupport

/// A little text of made-up sentences with the damage that pasted pages have, and where its
/// sentences stand.
struct RandomText {
    /// The text with LF between its lines.
    private(set) var scalars: [Unicode.Scalar] = []
    /// The sentences without their full stop, in Unicode scalars.
    private(set) var sentences: [Range<Int>] = []

    private static let words = [
        "the", "river", "council", "must", "close", "old", "bridge", "because", "But", "two",
        "cables", "snapped", "in", "2019", "“safe”", "diplo-\nmacy", "wid\u{AD}ened", "40", "per",
        "cent", "Größe", "STRASSE", "naïve", "don’t", "pay—now", "şair", "İzmir", "ﬁre", "ÉTÉ",
        "e\u{301}te\u{301}", "👩‍🚒", "however", "so", "a", "a", "x", "ǅ", "ẞ", "ı",
    ]
    private static let gaps = [
        " ", " ", " ", " ", " ", " ", "\n", "  ", "\u{A0}", " \n ", "\u{AD} ",
    ]
    private static let ends = [". ", ". ", ". ", "! ", "? ", ".” ", ".\n\n", ".\n", " – "]

    private static let opening = """
        The council met on Monday to talk about the bridge over the river. Nobody spoke for an \
        hour, and then everybody did.


        """

    /// - Parameter opening: whether some plain prose stands before the sentences.
    init(opening: Bool = false, sentences count: Int, _ random: inout SeededRandom) {
        if opening { scalars += RandomText.opening.unicodeScalars }
        for _ in 0..<count {
            let start = scalars.count
            if let earlier = sentences.randomElement(using: &random), random.once(in: 6) {
                scalars += scalars[earlier]
            } else {
                append(words: Int.random(in: 1...7, using: &random), &random)
            }
            sentences.append(start..<scalars.count)
            scalars += random.pick(RandomText.ends).unicodeScalars
        }
    }

    private mutating func append(words count: Int, _ random: inout SeededRandom) {
        for number in 0..<count {
            if number > 0 { scalars += random.pick(RandomText.gaps).unicodeScalars }
            scalars += random.pick(RandomText.words).unicodeScalars
        }
    }

    /// The text as a file holds it.
    func bytes(crlf: Bool) -> [UInt8] {
        let text = String(RandomText.string(scalars))
        guard crlf else { return Array(text.utf8) }
        return text.unicodeScalars.flatMap { $0 == "\n" ? Array("\r\n".utf8) : Array("\($0)".utf8) }
    }

    /// The words of a span.
    func quote(_ span: Range<Int>) -> String { RandomText.string(scalars[span]) }

    /// Where the same words stand, overlapping places too.
    func places(of span: Range<Int>) -> [Int] {
        guard !span.isEmpty else { return [] }
        return (0...scalars.count - span.count).filter {
            scalars[$0..<$0 + span.count].elementsEqual(scalars[span])
        }
    }

    /// A span from one word's beginning to another's end.
    func randomSpan(_ random: inout SeededRandom) -> Range<Int> {
        let first = Int.random(in: 0...scalars.count, using: &random)
        let last = min(scalars.count, first + Int.random(in: 0...40, using: &random))
        return first..<last
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}
