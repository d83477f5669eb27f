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

    init(_ text: TokenizedText) {
        self.text = text
        grammar = ClauseGrammar(text.tokens)
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

    /// Who says it, verbatim; `nil` where the author does, or nobody is named.
    func speaker(in run: Range<Int>) -> String? {
        for index in run {
            let match = Self.table.match(in: text.tokens, from: index, to: run.upperBound) { _ in
                true
            }
            guard let match else { continue }
            let follows = match.entry.meaning == .after || isInverted(index, run)
            let name =
                follows
                ? nameAfter(match.tokens.upperBound, run)
                : nameBefore(index, from: run.lowerBound)
            if let name { return text.quotation(of: name) }
        }
        return nil
    }

    /// “…,” said somebody: the name follows the verb.
    private func isInverted(_ verb: Int, _ run: Range<Int>) -> Bool {
        guard verb > run.lowerBound else { return false }
        return text.tokens[verb - 1].shape.contains(.quoteCloses)
    }

    /// The noun phrase that ends before the verb: back to a mark or a word that cannot be in it.
    private func nameBefore(_ verb: Int, from start: Int) -> Range<Int>? {
        var end = verb
        var start = start
        if end - 1 >= start, text.tokens[end - 1].shape == .comma {
            end -= 1
            if let comma = appositionStart(end, from: start) {
                let isName = text.tokens[comma + 1].shape.contains(.capital)
                if isName { start = comma + 1 } else { end = comma }
            }
        }
        var first = end
        while first > start, end - first < 8, belongs(first - 1) { first -= 1 }
        return person(first..<end)
    }

    /// "Mr. Rask, the chief engineer, told" and "the chief engineer, Mr. Rask, told": where the
    /// part between the commas begins.
    private func appositionStart(_ comma: Int, from start: Int) -> Int? {
        var index = comma - 1
        while index > start, comma - index < 12 {
            if text.tokens[index].shape == .comma { return index }
            index -= 1
        }
        return nil
    }

    private func nameAfter(_ start: Int, _ run: Range<Int>) -> Range<Int>? {
        var end = start
        while end < run.upperBound, end - start < 8, belongs(end) { end += 1 }
        return person(start..<end)
    }

    /// Whether a token can be part of a name or title: "the chief engineer of Ostrand".
    private func belongs(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.shape == .stop { return index > 0 && token.lower == text.tokens[index - 1].upper }
        guard token.isWord else { return false }
        let form = grammar.form(index)
        if form.contains(.determiner) || token.key == Self.of { return true }
        if index > 0, grammar.form(index - 1).contains(.determiner) { return true }
        if !form.isDisjoint(with: [.auxiliary, .preposition]) { return false }
        if token.shape.contains(.capital) || Self.titles.contains(token.key) { return true }
        return form.isDisjoint(with: [.present, .past, .base, .subject, .stopWord])
    }

    /// A phrase that names somebody: not the author, no mere pronoun.
    private func person(_ run: Range<Int>) -> Range<Int>? {
        let run = grammar.trimmed(run)
        guard let last = run.last, text.tokens[last].isWord else { return nil }
        let names = run.contains { index in
            let form = grammar.form(index)
            return text.tokens[index].isWord && form.isDisjoint(with: [.subject, .determiner])
                && text.tokens[index].key != Self.of
        }
        return names ? run : nil
    }

    private static let of = WordKey(word: "of")
    private static let titles = ["mr", "mrs", "ms", "dr", "prof", "sir", "people", "men", "women"]
        .map { WordKey(word: $0) }
}
