internal import SourceText

/// What numbers in a text are for: a figure counts or measures, a date, an age or a page does not
/// (`cues/number-uses.tsv`).
struct NumberUses: Sendable {
    private let before: Set<[WordKey]>
    private let after: Set<[WordKey]>
    /// The most words of a row.
    private let longest: Int
    /// The fields of words that count or measure without digits.
    private let counting: UInt64

    /// The table of English.
    static let english = NumberUses()

    private init() {
        var phrases: [Substring: Set<[WordKey]>] = [:]
        for line in Resource.lines("cues/number-uses.tsv") {
            let columns = line.split(separator: "\t")
            precondition(columns.count == 3, "number-uses.tsv: \(line)")
            for phrase in columns[2].split(separator: ";") {
                let keys = phrase.split(separator: " ").map { WordKey(word: $0) }
                phrases[columns[1], default: []].insert(keys)
            }
        }
        (before, after) = (phrases["before"] ?? [], phrases["after"] ?? [])
        longest = before.union(after).map(\.count).max() ?? 0
        let fields = WordFields.english.names
        counting = ["number", "measure", "money"].reduce(0) { bits, name in
            fields.firstIndex(of: name).map { bits | 1 << UInt64($0) } ?? bits
        }
    }

    /// Whether a unit has numbers in digits, and neither one of them nor a word of it counts or
    /// measures.
    ///
    /// - Complexity: O(*n*) in its tokens.
    func countNothing(in unit: Range<Int>, of text: TokenizedText) -> Bool {
        let tokens = text.tokens
        guard !unit.contains(where: { tokens[$0].shape.contains(.sign) }) else { return false }
        guard !unit.contains(where: { tokens[$0].fields & counting != 0 }) else { return false }
        let numbers = unit.filter { tokens[$0].shape.contains(.number) }
        var named: Set<Int> = []
        for place in numbers where isNamed(place, unit, text, named) { named.insert(place) }
        return !numbers.isEmpty && named.count == numbers.count
    }

    private func isNamed(
        _ place: Int, _ unit: Range<Int>, _ text: TokenizedText, _ named: Set<Int>
    ) -> Bool {
        let token = text.tokens[place]
        let bytes = text.document.bytes[token.lower..<token.upper]
        if token.isYear(bytes) || bytes.contains(UInt8(ascii: ":")) { return true }
        let words = unit.filter { text.tokens[$0].isWord }
        guard let own = words.firstIndex(of: place) else { return false }
        let keys = words.map { text.tokens[$0].key }
        for length in 1...max(1, longest) {
            if own >= length, before.contains(Array(keys[(own - length)..<own])) { return true }
            if own + length < keys.count, after.contains(Array(keys[(own + 1)...(own + length)])) {
                return true
            }
        }
        // "Nos. 118 to 158", "pages 3 and 7": the second is named with the first.
        return own >= 2 && named.contains(words[own - 2]) && NumberUses.ties.contains(keys[own - 1])
    }

    private static let ties = Set<WordKey>(words: "to and or through")
}

extension Token {
    /// Whether a number of those bytes is a year: four digits that begin with 1 or 20.
    func isYear(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.count == 4 && (bytes.starts(with: "1".utf8) || bytes.starts(with: "20".utf8))
            && !bytes.contains(UInt8(ascii: ","))
    }
}
