internal import ArgumentModel
internal import SourceText

/// The place of a unit in a text.
struct UnitPlace: Sendable, Equatable {
    let range: SourceRange
    let paragraph: Int
    let sentence: Int
    /// The words for people.
    let text: String
}

/// Finds the words of an answer's units in a document.
struct UnitLocator {
    /// Why a unit has no place.
    enum Loss: Error {
        case notInText
        case outsideArticle
        case tooShort
        case overlaps(String)
    }

    /// The fewest words of a unit that is not a sentence: fewer stand anywhere.
    private static let fewestWords = 2

    private let text: TokenizedText
    private let finder: QuotationFinder
    private var taken: [(range: SourceRange, unit: String)] = []

    init(_ document: Document) {
        text = TokenizedText(document)
        finder = QuotationFinder(document.bytes)
    }

    /// The place of a unit, which no later unit may share.
    mutating func place(of unit: MiningAnswer.Unit) throws(Loss) -> UnitPlace {
        let spots = spots(of: unit.quote)
        guard !spots.isEmpty else { throw .notInText }
        let inside = spots.filter(isInArticle)
        guard !inside.isEmpty else { throw .outsideArticle }
        let places = inside.compactMap(place)
        guard let place = choice(of: unit, among: places) else { throw .tooShort }
        if let other = taken.first(where: { $0.range.overlaps(place.range) }) {
            throw .overlaps(other.unit)
        }
        taken.append((place.range, unit.id))
        return place
    }

    /// The one in the sentence that the answer names, or of the number that it names, or the
    /// first that is free.
    private func choice(
        of unit: MiningAnswer.Unit, among places: [UnitPlace]
    ) -> UnitPlace? {
        let named = places.filter { "\($0.paragraph).\($0.sentence)" == unit.sentence }
        if let occurrence = unit.occurrence, named.isEmpty, places.indices.contains(occurrence - 1)
        {
            return places[occurrence - 1]
        }
        let free = (named.isEmpty ? places : named).first { place in
            !taken.contains { $0.range.overlaps(place.range) }
        }
        return free ?? named.first ?? places.first
    }
}

/// Quotations.
extension UnitLocator {
    /// Everywhere the words stand: as they are, without marks at the ends, with an ellipsis
    /// filled.
    private func spots(of quote: String) -> [SourceRange] {
        guard quote.utf8.count <= 2 * text.document.bytes.count else { return [] }
        let bare = quote.withoutMarksAtEnds
        for words in [quote, bare] where !bare.isEmpty {
            let spots = finder.occurrences(of: words, loosest: .lettersAndDigits)
            if !spots.isEmpty { return spots }
        }
        return filled(bare)
    }

    /// From the first to the last part of a quotation that leaves words out, where all parts
    /// stand in one sentence in their order.
    private func filled(_ quote: String) -> [SourceRange] {
        let parts = quote.replacing("...", with: "…").split(separator: "…")
            .map { String($0).withoutMarksAtEnds }
        guard parts.count > 1, parts.allSatisfy({ $0.contains(" ") }) else { return [] }
        let spots = parts.map { finder.occurrences(of: $0, loosest: .lettersAndDigits) }
        return spots[0].compactMap { first in
            var end = first.upperBound
            for next in spots.dropFirst() {
                guard let spot = next.first(where: { $0.lowerBound >= end }) else { return nil }
                end = spot.upperBound
            }
            let whole = SourceRange(first.lowerBound, end)
            let sentence = text.document.sentence(at: first.lowerBound)
            return sentence?.range.contains(whole) == true ? whole : nil
        }
    }

    /// Whether a range lies within one paragraph of the article.
    private func isInArticle(_ range: SourceRange) -> Bool {
        guard let sentence = text.document.sentence(at: range.lowerBound) else { return false }
        return text.document.paragraphs[sentence.paragraph - 1].range.contains(range)
    }
}

/// Bounds.
extension UnitLocator {
    /// The unit at a range: in whole words, without a connective before it and marks at its end.
    private func place(at range: SourceRange) -> UnitPlace? {
        guard let whole = text.run(in: wholeWords(range)) else { return nil }
        let run = withoutOpening(whole)
        let bounds = text.range(of: run)
        guard let sentence = text.document.sentence(at: bounds.lowerBound),
            text.tokens[run].count(where: \.isWord) >= Self.fewestWords
                || text.run(in: sentence.range) == run
        else { return nil }
        return UnitPlace(
            range: bounds, paragraph: sentence.paragraph, sentence: sentence.number,
            text: text.mended(run).capitalisedFirst)
    }

    private func wholeWords(_ range: SourceRange) -> SourceRange {
        let first = text.tokens.partitioningIndex { $0.upper > range.lowerBound }
        let end = text.tokens.partitioningIndex { $0.lower >= range.upperBound }
        guard first < end else { return range }
        return SourceRange(
            min(range.lowerBound, text.tokens[first].lower),
            max(range.upperBound, text.tokens[end - 1].upper))
    }

    /// Leaves out what only joins the unit to what stands before it: "But", "However,", "and",
    /// and "because" where no main clause follows in the unit.
    private func withoutOpening(_ run: Range<Int>) -> Range<Int> {
        let link = Connective.link(in: text.tokens, from: run.lowerBound, to: run.upperBound) {
            $0.use != .coordinates
        }
        guard let link, link.tokens.upperBound < run.upperBound, isLeftOut(link, in: run) else {
            return run
        }
        let rest = ClauseGrammar(text.tokens).trimmed(link.tokens.upperBound..<run.upperBound)
        let words = text.tokens[rest].count(where: \.isWord)
        return words > Self.fewestWords ? rest : run
    }

    private func isLeftOut(_ link: Link, in run: Range<Int>) -> Bool {
        let behind = link.tokens.upperBound..<run.upperBound
        if text.tokens[behind.lowerBound].shape.contains(.comma) { return true }
        switch link.connective.use {
        case .opens: return link.connective.sense == .contrast || isAnd(link)
        case .subordinates:
            let isWholeClause = !text.tokens[behind].contains { $0.shape.contains(.comma) }
            return link.connective.sense == .cause && isWholeClause
        case .opensWithComma, .coordinates: return false
        }
    }

    private func isAnd(_ link: Link) -> Bool {
        link.tokens.count == 1 && text.tokens[link.tokens.lowerBound].key == Self.and
    }

    private static let and = WordKey(word: "and")
}

extension String {
    /// The words without blanks, quotation marks and ellipses at either end.
    fileprivate var withoutMarksAtEnds: String {
        let marks = "\"'“”‘’„«»`….[]()".unicodeScalars
        func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.isBlank || marks.contains(scalar) }
        let rest = unicodeScalars.drop(while: isMark).reversed().drop(while: isMark).reversed()
        return String(String.UnicodeScalarView(rest))
    }
}
