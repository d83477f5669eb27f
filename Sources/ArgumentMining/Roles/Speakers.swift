internal import SourceText

/// Who says what each unit says, the parts of one quotation alike.
///
/// ```text
/// “It will hold,” Mr. Rask said. “It always has.”   → Mr. Rask, twice
/// ```
///
/// It names fewer than ``AttributionFinder/speaker(in:)``, by which the trained model learnt: what
/// only stands where somebody who speaks would stand names nobody.
struct Speakers {
    private let text: TokenizedText
    private let units: [UnitReading]
    private let names: [Range<Int>?]
    private let quotations: [Quotation]

    init(_ text: TokenizedText, _ units: [UnitReading]) {
        let finder = AttributionFinder(text)
        let names = units.map { finder.somebody(in: $0.tokens) }
        self.text = text
        self.units = units
        self.names = names
        quotations = Quotation.all(in: text, names.compactMap(\.self))
    }

    /// Who says a unit, on one line; `nil` where the author does, or nobody is named.
    func speaker(of unit: Int) -> String? {
        let run = units[unit].tokens
        let around = quotations.first { $0.tokens.contains(run) }
        return (around?.speaker ?? names[unit]).map(text.mended)
    }
}

/// What stands between quotation marks, and who says it.
private struct Quotation {
    let tokens: Range<Int>
    /// The sentences that it begins and ends in.
    let lines: ClosedRange<Int>
    var speaker: Range<Int>?

    /// The quotations of a text.
    ///
    /// - Parameter names: those who speak in it, in reading order.
    static func all(in text: TokenizedText, _ names: [Range<Int>]) -> [Quotation] {
        var found = marked(in: text)
        let outside = names.filter { name in !found.contains { $0.tokens.overlaps(name) } }
        for place in found.indices {
            found[place].speaker = found[place].named(by: outside, text)
            if found[place].speaker == nil, place > 0, found[place].goesOn(found[place - 1], text) {
                found[place].speaker = found[place - 1].speaker
            }
        }
        return found
    }

    /// From each opening mark to the next closing one in its paragraph.
    private static func marked(in text: TokenizedText) -> [Quotation] {
        var found: [Quotation] = []
        var open: (token: Int, line: Int)?
        for (number, line) in text.sentences.enumerated() {
            if line.sentence.number == 1 { open = nil }
            for token in line.tokens {
                let shape = text.tokens[token].shape
                if let start = open, shape.contains(.quoteCloses) {
                    found.append(
                        Quotation(
                            tokens: start.token..<token + 1, lines: start.line...number))
                    open = nil
                } else if open == nil, shape.contains(.quoteOpens) {
                    open = (token, number)
                }
            }
        }
        return found
    }

    /// Who is named behind it in its last sentence, else before it in its first.
    private func named(by names: [Range<Int>], _ text: TokenizedText) -> Range<Int>? {
        let behind = tokens.upperBound..<text.sentences[lines.upperBound].tokens.upperBound
        let before = text.sentences[lines.lowerBound].tokens.lowerBound..<tokens.lowerBound
        return names.first { behind.contains($0) } ?? names.last { before.contains($0) }
    }

    /// Whether it is all of its sentences, and follows the sentence of another quotation.
    private func goesOn(_ other: Quotation, _ text: TokenizedText) -> Bool {
        let (first, last) = (text.sentences[lines.lowerBound], text.sentences[lines.upperBound])
        return other.lines.upperBound + 1 == lines.lowerBound && first.sentence.number > 1
            && !(first.tokens.lowerBound..<tokens.lowerBound).contains { text.tokens[$0].isWord }
            && !(tokens.upperBound..<last.tokens.upperBound).contains { text.tokens[$0].isWord }
    }
}
