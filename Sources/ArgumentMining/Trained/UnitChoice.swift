internal import SourceText

/// Chooses, by a trained model, where sentences are cut and which parts do argumentative work.
struct UnitChoice {
    private let text: TokenizedText
    private let model: TrainedModel

    init(_ text: TokenizedText, _ model: TrainedModel) {
        self.text = text
        self.model = model
    }

    /// So many of the likeliest theses are chosen whatever else speaks against them.
    private static let theses = 3

    /// The chosen units and what is known of them.
    func profiles() -> UnitProfiles {
        let finder = UnitFinder(text)
        let all = UnitProfiles(clauses(), of: text)
        let reader = UnitFeatureReader(all, asked: all.units.map(finder.isAsked))
        let sums = all.units.indices.map { model.sum(reader.keys(of: $0)) }
        let theses = sums.map { $0[TrainedModel.Column.thesis] }.sorted(by: >)
        let likely = theses.dropFirst(Self.theses - 1).first ?? Int32.min
        let chosen = all.units.indices.filter { unit in
            Int(sums[unit][TrainedModel.Column.keep]) >= model[.keep]
                || sums[unit][TrainedModel.Column.thesis] >= likely
        }
        return UnitProfiles(chosen.map { all.units[$0] }, of: text)
    }

    /// The parts of all sentences, whether or not they argue.
    func clauses() -> [UnitReading] {
        let grammar = ClauseGrammar(text.tokens)
        let (finder, reader) = (ClauseCuts(grammar), CutFeatures(text))
        let builder = ClauseBuilder(text, grammar)
        return text.sentences.indices.flatMap { line in
            let sentence = text.sentences[line].tokens
            let cuts = finder.cuts(in: sentence)
            let made = cuts.indices.filter { number in
                let keys = reader.keys(number, of: cuts, in: sentence)
                return Int(model.sum(keys)[TrainedModel.Column.cut]) >= model[.cut]
            }
            return builder.units(of: line, cutAt: made.map { cuts[$0] })
        }
    }
}

/// Makes units of the parts of a sentence: without connectives before them and marks at the end.
struct ClauseBuilder {
    private let text: TokenizedText
    private let grammar: ClauseGrammar

    init(_ text: TokenizedText, _ grammar: ClauseGrammar) {
        self.text = text
        self.grammar = grammar
    }

    /// The parts of a sentence that have two words or more.
    func units(of line: Int, cutAt cuts: [ClauseCuts.Cut]) -> [UnitReading] {
        let whole = text.sentences[line].tokens
        var units: [UnitReading] = []
        var start = whole.lowerBound
        for end in cuts.map(\.left) + [whole.upperBound] {
            let isPart = !cuts.isEmpty
            if let unit = unit(start..<max(start, end), line, isPart: isPart) { units.append(unit) }
            start = max(start, end)
        }
        return units
    }

    private func unit(_ part: Range<Int>, _ line: Int, isPart: Bool) -> UnitReading? {
        var run = grammar.trimmed(part)
        var links: [Link] = []
        while let link = opening(of: run, isPart: isPart), links.count < 4 {
            links.append(link)
            run = grammar.trimmed(link.tokens.upperBound..<run.upperBound)
        }
        guard grammar.wordCount(run) > 1 else { return nil }
        let sentence = text.sentences[line].sentence
        let unit = ArgumentUnit(
            range: text.range(of: run), paragraph: sentence.paragraph, sentence: sentence.number,
            opening: links.first.map { text.range(of: $0.tokens) })
        return UnitReading(unit, tokens: run, line: line, links: links)
    }

    /// The connective that a part opens with; a part of a sentence may open with any.
    private func opening(of run: Range<Int>, isPart: Bool) -> Link? {
        guard !run.isEmpty else { return nil }
        let tokens = text.tokens
        let link = Connective.link(in: tokens, from: run.lowerBound, to: run.upperBound) { use in
            isPart || use.use == .opens || use.use == .opensWithComma
        }
        guard let link, link.tokens.upperBound + 1 < run.upperBound else { return nil }
        let next = link.tokens.upperBound
        if tokens[next].isFinalMark { return link }
        guard link.connective.use != .opensWithComma, !tokens[next].shape.contains(.joined) else {
            return nil
        }
        let isCorrelative =
            grammar.form(next).contains(.determiner) && link.connective.sense == .result
        let rest = next..<run.upperBound
        return !isCorrelative && grammar.firstVerb(in: rest) != nil ? link : nil
    }
}
