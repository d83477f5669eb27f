internal import SourceText

/// Finds phrases that name somebody: "the chief engineer of Ostrand", "Some critics of the plan".
struct NounPhrases {
    private let grammar: ClauseGrammar
    private let tokens: [Token]

    init(_ grammar: ClauseGrammar) {
        self.grammar = grammar
        tokens = grammar.tokens
    }

    /// A phrase has no more words than these.
    private static let longest = 8

    /// The phrase that a run of tokens begins with; `nil` where it begins with none.
    func first(of run: Range<Int>) -> Range<Int>? {
        var end = run.lowerBound
        while end < run.upperBound, end - run.lowerBound < Self.longest, continues(end, run) {
            end += 1
        }
        while end > run.lowerBound, tokens[end - 1].isFinalMark || tokens[end - 1].key == Self.of {
            end -= 1
        }
        let phrase = run.lowerBound..<end
        return names(phrase) ? phrase : nil
    }

    /// The phrase that a run of tokens ends with, and what it hangs on: "a woman at my church".
    func last(of run: Range<Int>) -> Range<Int>? {
        guard let phrase = simple(endingAt: run.upperBound, from: run.lowerBound) else {
            return nil
        }
        let before = phrase.lowerBound - 1
        guard before > run.lowerBound, grammar.form(before).contains(.preposition) else {
            return phrase
        }
        var start = before
        if grammar.form(before - 1).contains(.preposition) { start -= 1 }
        if let whole = last(of: run.lowerBound..<start) {
            return whole.lowerBound..<phrase.upperBound
        }
        let isOthers = tokens[before].key == Self.of && !tokens[before - 1].shape.contains(.word)
        return isOthers ? phrase : nil
    }

    private func simple(endingAt end: Int, from start: Int) -> Range<Int>? {
        guard end > start, isHead(end - 1) else { return nil }
        var first = end - 1
        while first > start, end - first < Self.longest, isWithin(first - 1) {
            first -= 1
            if isDeterminer(first), !tokens[first].shape.contains(.possessive) { break }
        }
        let phrase = first..<end
        return names(phrase) ? phrase : nil
    }

    /// Whether a word can be the last of a phrase.
    private func isHead(_ index: Int) -> Bool {
        let token = tokens[index]
        if Self.people.contains(token.key) || isSomebody(index) { return true }
        guard token.isWord, !token.shape.contains(.possessive) else { return false }
        guard !Self.adjectives.contains(token.key), !Self.shares.contains(token.key) else {
            return false
        }
        return token.shape.contains(.capital)
            ? !isDeterminer(index) && isNounLike(index)
            : isNounLike(index) || followsDeterminer(index)
    }

    /// Whether a word can stand inside a phrase.
    private func isWithin(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.shape == .stop { return index > 0 && token.lower == tokens[index - 1].upper }
        guard token.isWord else { return false }
        if isDeterminer(index) || token.shape.contains(.possessive) { return true }
        return isNounLike(index) || followsDeterminer(index) || Self.adjectives.contains(token.key)
    }

    private func continues(_ index: Int, _ run: Range<Int>) -> Bool {
        let isOf = tokens[index].key == Self.of && index > run.lowerBound
        return isOf || isWithin(index) || index > run.lowerBound && follows(index)
    }

    /// Whether a word that may be a verb is a noun, for what stands beside it.
    private func follows(_ index: Int) -> Bool {
        guard tokens[index].isWord, grammar.form(index).isDisjoint(with: Self.joining) else {
            return false
        }
        let isLast = index + 1 < tokens.count && tokens[index + 1].isFinalMark
        return isLast || tokens[index - 1].shape.contains(.possessive) || followsDeterminer(index)
    }

    private func followsDeterminer(_ index: Int) -> Bool {
        index > 0 && isDeterminer(index - 1)
            && grammar.form(index).isDisjoint(with: Self.joining.union(.subject))
    }

    private func isDeterminer(_ index: Int) -> Bool {
        grammar.form(index).contains(.determiner) && !Self.questions.contains(tokens[index].key)
    }

    private static let joining: WordClasses.Form = [.auxiliary, .preposition]

    /// Whether a word is a name, a figure, a title, or one that is no verb and no stop word.
    private func isNounLike(_ index: Int) -> Bool {
        let (token, form) = (tokens[index], grammar.form(index))
        if token.shape.contains(.joined) || Self.people.contains(token.key) { return true }
        guard token.isWord, form.isDisjoint(with: Self.joining) else { return false }
        if token.shape.contains(.capital) { return form.isDisjoint(with: [.subject, .stopWord]) }
        return form.isDisjoint(with: [.present, .past, .base, .subject, .stopWord])
    }

    private func isSomebody(_ index: Int) -> Bool { Self.somebody.contains(tokens[index].key) }

    /// Whether a phrase names somebody: by a name, an article, a number or a plural.
    private func names(_ phrase: Range<Int>) -> Bool {
        guard let last = phrase.last, tokens[last].isWord else { return false }
        let words = phrase.filter { index in
            tokens[index].isWord && !isDeterminer(index) && tokens[index].key != Self.of
        }
        guard !words.isEmpty, !words.contains(where: isPronoun) else { return false }
        if words.contains(where: isSomebody) { return phrase.count > 1 }
        return words.contains { index in
            let shape = tokens[index].shape
            return !shape.isDisjoint(with: [.capital, .number, .endsInS])
                || Self.people.contains(tokens[index].key)
        } || isDeterminer(phrase.lowerBound)
    }

    private func isPronoun(_ index: Int) -> Bool {
        grammar.form(index).contains(.subject) && !isSomebody(index)
    }

    static let of = WordKey(word: "of")
    private static let people = Set<WordKey>(
        words: "mr mrs ms dr prof sir people men women man woman children")
    private static let adjectives = Set<WordKey>(
        words: "other own last first second old new two three four five good big great")
    private static let shares = Set<WordKey>(words: "percent cent")
    private static let somebody = Set<WordKey>(words: "somebody someone")
    private static let questions = Set<WordKey>(words: "what which whose that such")
}
