internal import SourceText

/// The phrases of one cue table, each with what it tells, found by their first word.
struct PhraseTable<Meaning: Sendable>: Sendable {
    /// A phrase and what it tells.
    struct Entry: Sendable {
        let phrase: Phrase
        let meaning: Meaning
    }

    /// A phrase found in a text.
    struct Match: Sendable {
        let entry: Entry
        let tokens: Range<Int>
    }

    /// Every phrase in the order of the table.
    let entries: [Entry]
    private let byOpening: [WordKey: [Int]]

    /// Reads a table whose last column holds phrases separated by `;` and whose columns before
    /// it say what they tell.
    init(_ name: String, meaning: ([Substring]) -> Meaning) {
        var entries: [Entry] = []
        for line in Resource.lines(name) {
            let columns = line.split(separator: "\t")
            let told = meaning(Array(columns.dropLast()))
            for phrase in columns.last?.split(separator: ";") ?? [] {
                entries.append(Entry(phrase: Phrase(String(phrase)), meaning: told))
            }
        }
        self.entries = entries
        byOpening = Self.index(entries)
    }

    private static func index(_ entries: [Entry]) -> [WordKey: [Int]] {
        var byOpening: [WordKey: [Int]] = [:]
        for (number, entry) in entries.enumerated() {
            precondition(!entry.phrase.openings.isEmpty, "a phrase begins with a word")
            for key in entry.phrase.openings { byOpening[key, default: []].append(number) }
        }
        return byOpening
    }

    /// The longest phrase that begins at a token and satisfies the condition.
    func match(
        in tokens: [Token], from start: Int, to end: Int, where isWanted: (Meaning) -> Bool
    ) -> Match? {
        guard start < end else { return nil }
        var best: Match?
        for number in byOpening[tokens[start].key] ?? [] where isWanted(entries[number].meaning) {
            guard let upper = entries[number].phrase.end(in: tokens, from: start, to: end) else {
                continue
            }
            if upper > best?.tokens.upperBound ?? start {
                best = Match(entry: entries[number], tokens: start..<upper)
            }
        }
        return best
    }

    /// Calls `body` for every phrase that begins at a token.
    func forEachMatch(
        in tokens: [Token], from start: Int, to end: Int, _ body: (Match) -> Void
    ) {
        guard let numbers = byOpening[tokens[start].key] else { return }
        for number in numbers {
            if let upper = entries[number].phrase.end(in: tokens, from: start, to: end) {
                body(Match(entry: entries[number], tokens: start..<upper))
            }
        }
    }
}
