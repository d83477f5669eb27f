/// A stretch of a sentence with the connectives that tie it to what stands beside it.
struct Clause: Sendable {
    /// Its tokens without connectives and final marks.
    var tokens: Range<Int>
    /// The connectives left out before it, in order.
    var links: [Link] = []
}

/// Questions about the clauses of a text that its tokens can answer.
struct ClauseGrammar {
    let tokens: [Token]

    init(_ tokens: [Token]) { self.tokens = tokens }

    /// What the token at that index can be.
    func form(_ index: Int) -> WordClasses.Form { tokens[index].form }

    /// Whether the token is a finite verb where it stands: none after "to", no noun after an
    /// article or preposition, no participle that only follows a noun's comma.
    func isFiniteVerb(_ index: Int, from start: Int) -> Bool {
        let form = form(index)
        guard !form.isDisjoint(with: .finite) else { return false }
        if form.contains(.auxiliary) { return true }
        guard index > start else { return form.contains(.base) || form.contains(.past) }
        let before = self.form(index - 1)
        if !before.isDisjoint(with: [.determiner, .preposition]) {
            return before.contains(.subject) && !before.contains(.preposition)
        }
        return !tokens[index - 1].shape.contains(.possessive)
    }

    /// The first finite verb of a run of tokens.
    func firstVerb(in run: Range<Int>) -> Int? {
        run.first { isFiniteVerb($0, from: run.lowerBound) }
    }

    /// Whether a run of tokens begins with a subject and its verb.
    func startsClause(_ run: Range<Int>) -> Bool {
        guard let first = run.first(where: { tokens[$0].isWord }), first - run.lowerBound <= 1
        else { return false }
        let form = form(first)
        if form.isSuperset(of: [.subject, .auxiliary]) { return run.count > 2 }
        guard form.isDisjoint(with: [.auxiliary, .preposition]) else { return false }
        guard form.isDisjoint(with: [.base, .present, .past]) || !form.isDisjoint(with: [.subject])
        else { return false }
        let reach = min(run.upperBound, first + 12)
        let stop = (first..<reach).first { tokens[$0].isFinalMark } ?? reach
        return first + 1 < stop && firstVerb(in: (first + 1)..<stop) != nil
    }

    /// Whether a run of tokens holds a figure.
    func hasFigure(_ run: Range<Int>) -> Bool {
        run.contains { tokens[$0].shape.contains(.number) }
    }

    /// Whether a run of tokens may be a clause: it has a verb, or a subject pronoun, or a word
    /// that ends as verbs of the third person do.
    func mayBeClause(_ run: Range<Int>) -> Bool {
        if firstVerb(in: run) != nil { return true }
        let mayBeSubject = form(run.lowerBound).contains(.subject) && run.count > 2
        if mayBeSubject, !form(run.lowerBound + 1).contains(.preposition) { return true }
        return run.dropFirst().dropLast().contains { index in
            tokens[index].shape.isSuperset(of: [.word, .endsInS])
                && !tokens[index].shape.contains(.capital)
        }
    }

    /// How many words and figures a run of tokens has.
    func wordCount(_ run: Range<Int>) -> Int {
        var count = 0
        for index in run where tokens[index].isWord { count += 1 }
        return count
    }

    /// A run of tokens without the marks at its end and the marks and blanks at its start.
    ///
    /// Quotation marks, brackets and currency signs stay.
    func trimmed(_ run: Range<Int>) -> Range<Int> {
        var lower = run.lowerBound
        var upper = run.upperBound
        while lower < upper, tokens[lower].isFinalMark { lower += 1 }
        while lower < upper, tokens[upper - 1].isFinalMark { upper -= 1 }
        return lower..<upper
    }
}
