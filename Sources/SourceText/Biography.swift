/// How a text speaks of its author: the hard case, for a biography is good prose.
struct Biography {
    private var phrases: [(pattern: [UInt8], weight: Int)] = []
    private var verbs = Set<[UInt8]>()
    private var openings: [[UInt8]] = []

    /// Reads `phrase`, `verb` and `opening` rows: kind, weight, words.
    init(resource name: String) {
        for line in Resource.lines(name) {
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 3, let weight = Int(cells[1]) else {
                preconditionFailure("\(name): cannot read '\(line)'")
            }
            let words = Folding.fold(cells[2])
            switch cells[0] {
            case "phrase": phrases.append((words, weight))
            case "verb": verbs.insert(words)
            default: openings.append(words)
            }
        }
    }

    static let shared = Biography(resource: "cues/biography.tsv")

    /// How much a folded text sounds like a biography: the weights of the phrases it holds.
    func weight(_ text: [UInt8]) -> Int {
        let starts = BytePairs(text)
        return phrases.reduce(0) { sum, phrase in
            sum + (starts.contains(phrase.pattern) ? phrase.weight : 0)
        }
    }

    /// The words that open a biography without a name: `The author is`, `She teaches`.
    func opens(_ text: [UInt8]) -> Bool { openings.contains { text.starts(with: $0) } }

    /// Whether a verb of biographies follows the name that ends at `end`: at once, or after a
    /// part between commas.
    func says(_ text: [UInt8], after end: Int) -> Bool {
        let words = text[end...].split(separator: 0x20).prefix(24)
        guard let first = words.first else { return false }
        if first.first != UInt8(ascii: ",") { return verbs.contains(Array(first)) }
        let commas = words.indices.filter { words[$0].last == UInt8(ascii: ",") }
        return commas.dropFirst(words[words.startIndex].count > 1 ? 0 : 1).prefix(3).contains {
            $0 + 1 < words.endIndex && verbs.contains(Array(words[$0 + 1]))
        }
    }
}

/// Finds phrases in a text by the pairs of bytes that it holds.
private struct BytePairs {
    private let text: [UInt8]
    private var places: [UInt16: [Int]] = [:]

    init(_ text: [UInt8]) {
        self.text = text
        for index in text.indices.dropLast() {
            places[BytePairs.key(text[index], text[index + 1]), default: []].append(index)
        }
    }

    func contains(_ phrase: [UInt8]) -> Bool {
        guard phrase.count >= 2 else { return false }
        let starts = places[BytePairs.key(phrase[0], phrase[1])] ?? []
        return starts.contains { start in
            start + phrase.count <= text.count
                && text[start..<start + phrase.count].elementsEqual(phrase)
                && (start == 0 || text[start - 1] == 0x20 || phrase[0] == 0x20)
        }
    }

    private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 {
        UInt16(first) << 8 | UInt16(second)
    }
}
