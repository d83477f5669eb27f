internal import SourceText

/// The second stage's view of the units: the features of each.
struct UnitProfiles: Sendable {
    let text: TokenizedText
    let units: [UnitReading]
    let terms: TermIndex
    /// The features of each unit.
    let features: [FeatureSet]

    init(_ units: [UnitReading], of text: TokenizedText) {
        let terms = TermIndex(units, tokens: text.tokens)
        let profiler = UnitProfiler(text: text, units: units, terms: terms)
        let own = units.indices.map(profiler.features)
        features = RoleContext(units, own).features()
        self.text = text
        self.units = units
        self.terms = terms
    }

    /// Whether a unit has a feature of that name.
    func has(_ feature: RoleFeature, _ unit: Int) -> Bool {
        features[unit].contains(feature.number)
    }
}

/// Reads the features of a unit off its tokens and its place.
private struct UnitProfiler {
    let text: TokenizedText
    let units: [UnitReading]
    let terms: TermIndex
    private let grammar: ClauseGrammar
    private let title: [WordKey]
    private let centralFrom: Int
    /// For each unit whether a quotation that began before it in its paragraph is still open.
    private let quotedOn: [Bool]

    init(text: TokenizedText, units: [UnitReading], terms: TermIndex) {
        self.text = text
        self.units = units
        self.terms = terms
        grammar = ClauseGrammar(text.tokens)
        title = Tokenizer.tokens(of: text.document.citation.title ?? "")
            .filter { $0.isWord && !$0.form.contains(.stopWord) }
            .map(\.stem)
        let ranked = units.indices.map(terms.centrality).sorted()
        quotedOn = Self.quotedOn(units, text)
        centralFrom = ranked.isEmpty ? 0 : max(1, ranked[ranked.count * 4 / 5])
    }

    private static func quotedOn(_ units: [UnitReading], _ text: TokenizedText) -> [Bool] {
        var (token, isOpen) = (0, false)
        return units.map { unit in
            let number = text.sentences[unit.line].sentence.number
            let paragraph = text.sentences[unit.line - number + 1].tokens.lowerBound
            if token < paragraph { (token, isOpen) = (paragraph, false) }
            while token < unit.tokens.lowerBound {
                let shape = text.tokens[token].shape
                if shape.contains(.quoteOpens) { isOpen = true }
                if shape.contains(.quoteCloses) { isOpen = false }
                token += 1
            }
            return isOpen
        }
    }

    func features(of index: Int) -> FeatureSet {
        var features = FeatureSet()
        features.insert(RoleFeature.always.number)
        addCues(of: units[index], to: &features)
        addShapes(of: index, to: &features)
        addVerb(of: units[index], to: &features)
        addLinks(of: index, to: &features)
        addPlace(of: index, to: &features)
        addTopic(of: index, to: &features)
        return features
    }

    private func addCues(of unit: UnitReading, to features: inout FeatureSet) {
        let run = unit.tokens
        let first = run.first { text.tokens[$0].isWord } ?? run.lowerBound
        for start in run {
            RoleCue.table.forEachMatch(in: text.tokens, from: start, to: run.upperBound) { match in
                guard match.entry.meaning.place == .any || start == first else { return }
                features.insert(match.entry.meaning.feature)
            }
        }
    }

    private func addShapes(of index: Int, to features: inout FeatureSet) {
        let unit = units[index]
        var quoted = 0
        for place in unit.tokens {
            let token = text.tokens[place]
            if token.shape.contains(.quoteOpens) { quoted += 1 }
            if token.shape.contains(.sign) { features.insert(RoleFeature.sign.number) }
            if token.shape.contains(.number) { features.insert(number(token).number) }
            let isInside = place > unit.tokens.lowerBound
            if isInside, token.shape.contains(.capital), !isPronounI(token) {
                features.insert(RoleFeature.name.number)
            }
        }
        if quoted > 0 { features.insert(RoleFeature.quotation.number) }
        addSize(of: index, to: &features)
        addEnd(of: unit, to: &features)
    }

    private func addSize(of index: Int, to features: inout FeatureSet) {
        let unit = units[index]
        let words = grammar.wordCount(unit.tokens)
        if words <= 6 { features.insert(RoleFeature.shortUnit.number) }
        if words >= 28 { features.insert(RoleFeature.longUnit.number) }
        let first = text.tokens[unit.tokens.lowerBound].shape
        let last = text.tokens[unit.tokens.upperBound - 1].shape
        if first.contains(.quoteOpens) || quotedOn[index] {
            features.insert(RoleFeature.quotedThrough.number)
        }
        if first.contains(.quoteOpens), last.contains(.quoteCloses) {
            features.insert(RoleFeature.allQuoted.number)
        }
    }

    private func addEnd(of unit: UnitReading, to features: inout FeatureSet) {
        guard unit.tokens.upperBound < text.tokens.count else { return }
        let after = text.tokens[unit.tokens.upperBound].shape
        if after == .question { features.insert(RoleFeature.question.number) }
        if after == .exclamation { features.insert(RoleFeature.exclamation.number) }
    }

    /// Four digits that begin with 1 or 20 are a year, every other figure a figure.
    private func number(_ token: Token) -> RoleFeature {
        token.isYear(text.document.bytes[token.lower..<token.upper]) ? .year : .figure
    }

    private func isPronounI(_ token: Token) -> Bool {
        token.form.contains(.subject)
    }

    private func addVerb(of unit: UnitReading, to features: inout FeatureSet) {
        guard let verb = grammar.firstVerb(in: unit.tokens) else { return }
        let form = grammar.form(verb)
        let tense: RoleFeature =
            form.contains(.modal)
            ? .modal
            : form.contains(.past) && !form.contains(.present) ? .past : .present
        features.insert(tense.number)
        if verb == unit.tokens.lowerBound, form.contains(.base), !form.contains(.auxiliary) {
            features.insert(RoleFeature.verbFirst.number)
        }
    }

    private func addLinks(of index: Int, to features: inout FeatureSet) {
        let unit = units[index]
        for (sense, feature) in Self.openings where unit.opens(sense) {
            features.insert(feature.number)
        }
        if unit.depends(.cause) { features.insert(RoleFeature.dependsCause.number) }
        if unit.isConceded { features.insert(RoleFeature.dependsConcession.number) }
        guard index > 0, units[index - 1].line == unit.line else { return }
        if units[index - 1].isConceded { features.insert(RoleFeature.followsDependent.number) }
    }

    private static let openings: [(Connective.Sense, RoleFeature)] = [
        (.contrast, .opensContrast), (.concession, .opensConcession), (.result, .opensResult),
        (.example, .opensExample), (.summary, .opensSummary),
    ]

    private func addPlace(of index: Int, to features: inout FeatureSet) {
        let paragraph = units[index].unit.paragraph
        if paragraph <= 1 { features.insert(RoleFeature.opensText.number) }
        if paragraph == 2 || paragraph == 3 { features.insert(RoleFeature.earlyParagraph.number) }
        if paragraph >= text.paragraphs - 1 { features.insert(RoleFeature.closesText.number) }
        if index == units.count - 1 { features.insert(RoleFeature.lastUnit.number) }
        if index == 0 || units[index - 1].unit.paragraph != paragraph {
            features.insert(RoleFeature.firstOfParagraph.number)
        }
        if index == units.count - 1 || units[index + 1].unit.paragraph != paragraph {
            features.insert(RoleFeature.lastOfParagraph.number)
        }
    }

    private func addTopic(of index: Int, to features: inout FeatureSet) {
        let echo = terms.count(of: title, in: index)
        if echo > 0 { features.insert(RoleFeature.titleEcho.number) }
        if echo > 1 { features.insert(RoleFeature.titleEchoStrong.number) }
        if terms.centrality(of: index) >= centralFrom {
            features.insert(RoleFeature.central.number)
        }
    }
}
