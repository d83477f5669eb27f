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
        found(in: run).first { _ in true }.map { text.mended($0.name) }
    }

    /// The name of who says it, where what is found is no object of another verb, and the verb does
    /// say something there; `nil` where there is none.
    func somebody(in run: Range<Int>) -> Range<Int>? {
        found(in: run).first(where: { isSpeaker($0, in: run) })?.name
    }

    private func isSpeaker(_ found: Found, in run: Range<Int>) -> Bool {
        guard found.place == .before, found.name.upperBound <= found.verb else { return true }
        return !isObject(found.name, in: run) && says(found, in: run)
    }

    /// Who is named with a verb of saying, or with a phrase that names a source.
    private struct Found {
        let name: Range<Int>
        /// Where the verb or the phrase begins.
        let verb: Int
        let rest: Range<Int>
        let place: Place
    }

    private func found(in run: Range<Int>) -> some Sequence<Found> {
        run.lazy.compactMap { index in
            let match = Self.table.match(in: text.tokens, from: index, to: run.upperBound) { _ in
                true
            }
            guard let match else { return nil }
            let rest = match.tokens.upperBound..<run.upperBound
            let place = match.entry.meaning
            let name =
                place == .after ? phrases.first(of: rest) : name(at: index, rest, in: run)
            return name.map { Found(name: $0, verb: index, rest: rest, place: place) }
        }
    }

    /// "Have a sharper reply", "is the usual answer", "had Rask asked".
    private func isObject(_ name: Range<Int>, in run: Range<Int>) -> Bool {
        guard name.lowerBound > run.lowerBound else { return false }
        return !grammar.form(name.lowerBound - 1).isDisjoint(with: [.auxiliary, .present, .past])
    }

    /// Whether a verb behind its subject says something: not "it is sometimes argued", "asked for a
    /// licence", "the weather explains part of it", "so that the guests may argue".
    private func says(_ found: Found, in run: Range<Int>) -> Bool {
        let last = text.tokens[found.name.upperBound - 1].key
        guard !Self.between.contains(last), !Self.adverbs.contains(last) else { return false }
        guard let next = found.rest.first else {
            // What is said stands before: "It will hold, officials say."
            guard found.name.lowerBound > run.lowerBound else { return false }
            let before = text.tokens[found.name.lowerBound - 1]
            return before.isFinalMark || before.shape.contains(.quoteCloses)
        }
        let key = text.tokens[next].key
        if Self.explanations.contains(text.tokens[found.verb].key) {
            return Self.openers.contains(key)
        }
        return key != Self.purpose
    }

    /// Who does what the verb says: who stands before it, or after it where it is turned round.
    private func name(at verb: Int, _ rest: Range<Int>, in run: Range<Int>) -> Range<Int>? {
        guard !isNoun(verb, before: rest) else { return nil }
        let subject = subject(of: verb, from: run.lowerBound)
        guard isInverted(verb, rest, in: run) else { return subject }
        // "The director, Mr. Rask, fears the precedent" only looks turned round.
        let isBare = !text.tokens[verb - 1].shape.contains(.quoteCloses)
        return isBare ? subject ?? phrases.first(of: rest) : phrases.first(of: rest)
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
    private static let adverbs = Set<WordKey>(words: "sometimes merely only simply perhaps")
    private static let explanations = Set<WordKey>(words: "explain explains explained")
    private static let openers = Set<WordKey>(words: "that why how what whether to")
    private static let purpose = WordKey(word: "for")
    private static let told = WordKey(word: "told")
    private static let suppositions = Set<WordKey>(
        words: "if unless whether whenever until what whatever anything everything all nothing")
}
