internal import SourceText

/// Finds who says what a unit says, where that is not the author.
///
/// ```text
/// Officials say that the wall will hold.          → Officials
/// “It will hold,” Mr. Rask told the inquiry.      → Mr. Rask
/// According to the Alder Institute, it may not.   → the Alder Institute
/// ```
struct AttributionFinder {
    private let text: TokenizedText
    private let grammar: ClauseGrammar
    private let phrases: NounPhrases

    init(_ text: TokenizedText) {
        self.text = text
        grammar = ClauseGrammar(text.tokens)
        phrases = NounPhrases(grammar)
    }

    /// Verbs of saying and phrases that name a source (`cues/attribution.tsv`).
    static let table = PhraseTable("cues/attribution.tsv") { columns in
        guard let place = Place(rawValue: columns.first.map(String.init) ?? "") else {
            preconditionFailure("attribution.tsv: unknown place in \(columns)")
        }
        return place
    }

    /// Where the name stands.
    enum Place: String, Sendable {
        case before, after
    }

    /// Who says it, on one line; `nil` where the author does, or nobody is named.
    func speaker(in run: Range<Int>) -> String? {
        for index in run {
            let match = Self.table.match(in: text.tokens, from: index, to: run.upperBound) { _ in
                true
            }
            guard let match else { continue }
            let rest = match.tokens.upperBound..<run.upperBound
            let name =
                match.entry.meaning == .after
                ? phrases.first(of: rest) : name(at: index, rest, in: run)
            if let name { return text.mended(name) }
        }
        return nil
    }

    /// Who does what the verb says: who stands before it, or after it where it is turned round.
    private func name(at verb: Int, _ rest: Range<Int>, in run: Range<Int>) -> Range<Int>? {
        guard !isNoun(verb, before: rest) else { return nil }
        if isInverted(verb, rest, in: run) { return phrases.first(of: rest) }
        return subject(of: verb, from: run.lowerBound)
    }

    /// "The fear of", "Putin's claims", "a report": no verb.
    private func isNoun(_ verb: Int, before rest: Range<Int>) -> Bool {
        if let next = rest.first, text.tokens[next].key == NounPhrases.of { return true }
        guard verb > 0 else { return false }
        let before = text.tokens[verb - 1]
        return before.shape.contains(.possessive)
    }

    /// "…," said somebody; history, say his defenders, is made of bronze.
    private func isInverted(_ verb: Int, _ rest: Range<Int>, in run: Range<Int>) -> Bool {
        guard verb > run.lowerBound else { return false }
        let before = text.tokens[verb - 1].shape
        if before.contains(.quoteCloses) { return true }
        guard before == .comma, text.tokens[verb].key != Self.told,
            let name = phrases.first(of: rest)
        else { return false }
        return name.upperBound == run.upperBound || text.tokens[name.upperBound].isFinalMark
    }

    /// The subject of a verb: before its auxiliaries and what stands between commas.
    private func subject(of verb: Int, from start: Int) -> Range<Int>? {
        var end = verb
        while end > start, Self.between.contains(text.tokens[end - 1].key) { end -= 1 }
        if end - 1 > start, text.tokens[end - 1].shape == .comma {
            end -= 1
            guard let comma = insertion(before: end, from: start) else { return nil }
            let isName = text.tokens[comma + 1].shape.contains(.capital)
            if isName, let name = phrases.last(of: (comma + 1)..<end) { return name }
            end = comma
        }
        guard let name = phrases.last(of: start..<end) else { return nil }
        return name.lowerBound > start && isSupposed(name.lowerBound - 1) ? nil : name
    }

    /// "Mr. Rask, the chief engineer, told", "Mr. Rask, who built it, told": the comma at which
    /// the part between begins.
    private func insertion(before comma: Int, from start: Int) -> Int? {
        (max(start + 1, comma - Self.longestInsertion)..<max(start + 1, comma)).last {
            text.tokens[$0].shape == .comma
        }
    }

    private static let longestInsertion = 24

    /// "If the owner says", "what the senator said": nobody has said this.
    private func isSupposed(_ index: Int) -> Bool {
        Self.suppositions.contains(text.tokens[index].key)
    }

    /// What may stand between a subject and its verb.
    private static let between = Set<WordKey>(
        words: "has have had would would've will may might could also once still often now always "
            + "then rightly recently himself herself")
    private static let told = WordKey(word: "told")
    private static let suppositions = Set<WordKey>(
        words: "if unless whether whenever until what whatever anything everything all nothing")
}
