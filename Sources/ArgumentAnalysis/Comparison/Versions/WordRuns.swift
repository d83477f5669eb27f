/// The words of a text, to see what of it another text is.
struct WordRuns {
    let words: [Substring]

    init(_ text: String) {
        words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
    }

    /// The first place at which all these words stand in a row.
    func place(of other: WordRuns) -> Range<Int>? {
        let count = other.words.count
        guard count > 0, count <= words.count else { return nil }
        return (0...words.count - count).map { $0..<$0 + count }
            .first { words[$0].elementsEqual(other.words) }
    }

    /// How many words both have, of all that they have, from 0 to 1 (Dice).
    func likeness(to other: WordRuns) -> Double {
        guard !words.isEmpty, !other.words.isEmpty else { return 0 }
        var counts = words.reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }
        var common = 0
        for word in other.words {
            guard let left = counts[word], left > 0 else { continue }
            counts[word] = left - 1
            common += 1
        }
        return 2 * Double(common) / Double(words.count + other.words.count)
    }
}
