internal import SourceText

/// A unit with the tokens it covers and the connectives before it, as later stages need it.
struct UnitReading: Sendable {
    let unit: ArgumentUnit
    let tokens: Range<Int>
    /// Its sentence among those of the text, from 0.
    let line: Int
    private var senses = SenseSet()
    private var dependence = SenseSet()

    init(_ unit: ArgumentUnit, tokens: Range<Int>, line: Int, links: [Link]) {
        self.unit = unit
        self.tokens = tokens
        self.line = line
        for link in links {
            senses.insert(link.connective.sense)
            if link.connective.use == .subordinates { dependence.insert(link.connective.sense) }
        }
    }

    /// A unit that a person cut, with the connectives before another one.
    init(_ unit: ArgumentUnit, tokens: Range<Int>, line: Int, linkedAs other: UnitReading?) {
        self.init(unit, tokens: tokens, line: line, links: [])
        guard let other else { return }
        (senses, dependence) = (other.senses, other.dependence)
    }

    /// Whether a connective of that sense stands before it.
    func opens(_ sense: Connective.Sense) -> Bool { senses.contains(sense) }

    /// Whether it is the dependent part of a sentence in that sense.
    func depends(_ sense: Connective.Sense) -> Bool { dependence.contains(sense) }

    /// Whether it is conceded in the dependent part of a sentence.
    var isConceded: Bool { depends(.concession) || depends(.time) }
}

/// The first stage: what in a text does argumentative work.
struct UnitFinder {
    private let text: TokenizedText
    private let grammar: ClauseGrammar

    init(_ text: TokenizedText) {
        self.text = text
        grammar = ClauseGrammar(text.tokens)
    }

    /// The units of the text in reading order.
    func units() -> [UnitReading] {
        let splitter = ClauseSplitter(grammar)
        var units: [UnitReading] = []
        for (number, line) in text.sentences.enumerated() {
            for clause in splitter.clauses(in: line.tokens) {
                let run = grammar.trimmed(clause.tokens)
                guard argues(run, in: line.tokens) else { continue }
                units.append(reading(of: clause, run, line.sentence, number))
            }
        }
        return units
    }

    /// Whether a clause seems to argue.
    func isAsked(_ unit: UnitReading) -> Bool {
        argues(unit.tokens, in: text.sentences[unit.line].tokens)
    }

    private func reading(
        of clause: Clause, _ run: Range<Int>, _ sentence: Sentence, _ line: Int
    ) -> UnitReading {
        let unit = ArgumentUnit(
            range: text.range(of: run), paragraph: sentence.paragraph, sentence: sentence.number,
            opening: clause.links.first.map { text.range(of: $0.tokens) })
        return UnitReading(unit, tokens: run, line: line, links: clause.links)
    }

    /// Whether a clause says something: it has a verb, it is more than a tag, and it does not
    /// only ask or announce.
    private func argues(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
        let words = grammar.wordCount(run)
        guard words > 2, words > 9 || grammar.mayBeClause(run) else { return false }
        return !onlyAsks(run, words, sentence) && !announces(run) && !isAside(run, words)
    }

    /// "I met them", "I don't know": the writer speaks of no more than himself.
    private func isAside(_ run: Range<Int>, _ words: Int) -> Bool {
        words <= 5 && Self.authors.contains(tokens[run.lowerBound].key)
    }

    /// A short question that begins with a question word asserts nothing.
    private func onlyAsks(_ run: Range<Int>, _ words: Int, _ sentence: Range<Int>) -> Bool {
        let isQuestion =
            run.upperBound < sentence.upperBound
            && tokens[run.upperBound].shape == .question
        return isQuestion && words <= 8 && Self.questionWords.contains(tokens[run.lowerBound].key)
    }

    private func announces(_ run: Range<Int>) -> Bool {
        Self.announcements.match(in: tokens, from: run.lowerBound, to: run.upperBound) { _ in
            true
        } != nil
    }

    private var tokens: [Token] { text.tokens }

    private static let authors = Set<WordKey>(words: "i i'm i've")
    private static let questionWords = Set<WordKey>(
        words: "what how why who where when which")

    /// Openings of sentences that only announce (`cues/announcements.tsv`).
    static let announcements = PhraseTable("cues/announcements.tsv") { $0.count }
}
