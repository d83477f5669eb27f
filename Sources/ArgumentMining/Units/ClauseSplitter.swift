/// Splits a sentence at the clauses whose parts play different roles.
///
/// `Supporters call it bold, | but it will backfire`;
/// `Because the levee failed twice, | the city must move the school`. A list, a relative
/// clause, a shared subject (`but will backfire`) are not split; nothing is split inside a
/// quotation, and no part is left without a verb.
struct ClauseSplitter {
    private let grammar: ClauseGrammar
    private let tokens: [Token]

    init(_ grammar: ClauseGrammar) {
        self.grammar = grammar
        tokens = grammar.tokens
    }

    /// The clauses of a sentence in reading order, without their connectives.
    func clauses(in sentence: Range<Int>) -> [Clause] {
        var clauses: [Clause] = []
        var links: [Link] = []
        var start = sentence.lowerBound
        while start < sentence.upperBound {
            links += openings(&start, to: sentence.upperBound)
            let cut = boundary(in: start..<sentence.upperBound)
            clauses.append(clause(start..<(cut?.left ?? sentence.upperBound), links, cut))
            guard let cut else { break }
            links = cut.links
            start = cut.right
        }
        return clauses.filter { !$0.tokens.isEmpty }
    }

    private func clause(_ run: Range<Int>, _ links: [Link], _ cut: Boundary?) -> Clause {
        var run = grammar.trimmed(run)
        if let skipped = cut?.dependent?.tokens.upperBound, skipped < run.upperBound {
            run = skipped..<run.upperBound
        }
        return Clause(tokens: run, links: links + [cut?.dependent].compactMap(\.self))
    }

    /// Where a sentence is cut.
    private struct Boundary {
        /// One past the last token of the left part.
        var left: Int
        /// The first token of the right part.
        var right: Int
        /// The connectives that stood between them.
        var links: [Link] = []
        /// The word that made the left part the dependent one.
        var dependent: Link?
        /// Whether the right part only gives the figures for the left one.
        var isFigures = false
    }
}

// MARK: - Openings

extension ClauseSplitter {
    /// Steps over the connectives before a clause.
    private func openings(_ start: inout Int, to end: Int) -> [Link] {
        var links: [Link] = []
        while start < end, let link = opening(at: start, to: end) {
            links.append(link)
            start = link.tokens.upperBound
            while start < end, tokens[start].isFinalMark { start += 1 }
        }
        return links
    }

    private func opening(at start: Int, to end: Int) -> Link? {
        let link = Connective.link(in: tokens, from: start, to: end) {
            $0.use == .opens || $0.use == .opensWithComma
        }
        guard let link, link.tokens.upperBound < end else { return nil }
        let next = tokens[link.tokens.upperBound]
        if next.isFinalMark { return link }
        guard link.connective.use == .opens, !next.shape.contains(.joined) else { return nil }
        return leavesSentence(link, to: end) ? link : nil
    }

    /// "And so to bed", "So many…": what remains must be a clause of its own.
    private func leavesSentence(_ link: Link, to end: Int) -> Bool {
        let rest = link.tokens.upperBound..<end
        let isCorrelative =
            grammar.form(rest.lowerBound).contains(.determiner)
            && link.connective.sense == .result
        return !isCorrelative && grammar.firstVerb(in: rest) != nil
    }
}

// MARK: - Boundaries

extension ClauseSplitter {
    private func boundary(in run: Range<Int>) -> Boundary? {
        if let cut = dependentFirst(run) { return cut }
        var isQuoted = false
        for index in run {
            if tokens[index].shape.contains(.quoteOpens) { isQuoted = true }
            if tokens[index].shape.contains(.quoteCloses) { isQuoted = false }
            guard !isQuoted, index > run.lowerBound + 1 else { continue }
            if let cut = cut(at: index, in: run), isSound(cut, in: run) { return cut }
        }
        return nil
    }

    /// Both parts have a verb, and the left one is more than a tag.
    private func isSound(_ cut: Boundary, in run: Range<Int>) -> Bool {
        let left = run.lowerBound..<cut.left
        let right = cut.right..<run.upperBound
        guard grammar.wordCount(left) > 2, grammar.firstVerb(in: left) != nil else { return false }
        return cut.isFigures ? grammar.firstVerb(in: right) != nil : grammar.startsClause(right)
    }

    private func cut(at index: Int, in run: Range<Int>) -> Boundary? {
        let isMark = tokens[index].isFinalMark
        let next = isMark ? index + 1 : index
        guard next < run.upperBound else { return nil }
        let link = Connective.link(in: tokens, from: next, to: run.upperBound) {
            isMark && $0.use == .coordinates || $0.use == .subordinates
        }
        if let link, joins(link, afterMark: isMark), !isComparison(link) {
            return Boundary(
                left: index, right: afterMarks(link.tokens.upperBound, run), links: [link])
        }
        return bareContrast(at: index, in: run) ?? demand(at: index, in: run)
            ?? figures(at: index, in: run)
    }

    /// "while" in the middle contrasts only after a comma.
    private func joins(_ link: Link, afterMark isMark: Bool) -> Bool {
        isMark || link.connective.sense != .time
    }

    /// "as though", "as if" and "just because" only compare or deny.
    private func isComparison(_ link: Link) -> Bool {
        let before = link.tokens.lowerBound - 1
        return before >= 0 && Self.comparing.contains(tokens[before].key)
    }

    private func afterMarks(_ index: Int, _ run: Range<Int>) -> Int {
        var index = index
        while index < run.upperBound, tokens[index].shape == .comma { index += 1 }
        return index
    }

    /// "but" without a comma before it, with a subject of its own after it.
    private func bareContrast(at index: Int, in run: Range<Int>) -> Boundary? {
        guard tokens[index].key == Self.but, index + 1 < run.upperBound,
            grammar.form(index + 1).contains(.subject)
        else { return nil }
        let link = Connective.link(in: tokens, from: index, to: run.upperBound) {
            $0.use == .coordinates
        }
        return link.map { Boundary(left: index, right: $0.tokens.upperBound, links: [$0]) }
    }

    /// ", and" before a clause that says what somebody else should do.
    private func demand(at index: Int, in run: Range<Int>) -> Boundary? {
        guard tokens[index].shape == .comma, index + 2 < run.upperBound,
            tokens[index + 1].key == Self.and,
            let verb = grammar.firstVerb(in: (index + 2)..<run.upperBound),
            Self.obligations.contains(tokens[verb].key)
        else { return nil }
        return Boundary(left: index, right: index + 2)
    }

    /// A colon before the clause that gives the figures for what was said.
    private func figures(at index: Int, in run: Range<Int>) -> Boundary? {
        guard tokens[index].shape == .colon, !grammar.hasFigure(run.lowerBound..<index),
            grammar.hasFigure((index + 1)..<run.upperBound)
        else { return nil }
        return Boundary(left: index, right: index + 1, isFigures: true)
    }

    private static let comparing = Set<WordKey>(words: "as just even not only ever")
    private static let but = WordKey(word: "but")
    private static let and = WordKey(word: "and")
    private static let obligations = Set<WordKey>(words: "should must ought")

    /// "Because X, Y": the dependent part stands first.
    private func dependentFirst(_ run: Range<Int>) -> Boundary? {
        let link = Connective.link(in: tokens, from: run.lowerBound, to: run.upperBound) {
            $0.use == .subordinates
        }
        guard let link, grammar.startsClause(link.tokens.upperBound..<run.upperBound) else {
            return nil
        }
        let body = link.tokens.upperBound..<run.upperBound
        guard let comma = mainClause(after: body, of: run), !isOfTime(link, body) else {
            return nil
        }
        return Boundary(left: comma, right: comma + 1, dependent: link)
    }

    private func mainClause(after body: Range<Int>, of run: Range<Int>) -> Int? {
        body.dropFirst(2).first { index in
            tokens[index].shape == .comma
                && grammar.firstVerb(in: body.lowerBound..<index) != nil
                && grammar.startsClause((index + 1)..<run.upperBound)
        }
    }

    /// "While the turbines worked, …" tells when, and is no part of its own.
    private func isOfTime(_ link: Link, _ body: Range<Int>) -> Bool {
        guard link.connective.sense == .time, let verb = grammar.firstVerb(in: body) else {
            return false
        }
        return grammar.form(verb).contains(.past)
    }
}
