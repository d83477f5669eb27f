/// How a letter opens within its first sentence: `Sir,—`, `Dear Editor –`, `Re "The Slip," May 3:`.
struct Salutation {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let words: [Range<Int>]

    /// Where the sentence at `range` begins, once salutation and reference are passed over.
    static func end(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        let greeted = Salutation(bytes, range).greetingEnd ?? range.lowerBound
        return Salutation(bytes, greeted..<range.upperBound).referenceEnd ?? greeted
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        words = Array(Words(bytes, range).prefix(24))
    }

    /// The words that greet alone before a comma.
    private static let alone = ["sir", "sirs", "madam", "gentlemen", "editor"]
    /// The fewest words of a sentence behind a salutation.
    private static let leastWords = 3

    // MARK: Greetings

    /// Past `Sir,` or `Dear Editor,` and the dash behind it; a comma is enough after `Sir`.
    private var greetingEnd: Int? {
        guard let first = words.first else { return nil }
        let name = folded(first.lowerBound..<lettersEnd(first))
        let isAlone = Salutation.alone.contains { name.elementsEqual($0.utf8) }
        guard isAlone || name.elementsEqual("dear".utf8) else { return nil }
        let most = isAlone ? 1 : 4
        let mark = words.prefix(most).lazy.compactMap { markAfter($0) }.first
        guard let mark, isAlone || mark.isDash else { return nil }
        return opened(at: mark.end)
    }

    /// The comma or the dash after a word, and the dash after the comma.
    private func markAfter(_ word: Range<Int>) -> (end: Int, isDash: Bool)? {
        var end = lettersEnd(word)
        let hasComma = end < range.upperBound && bytes[end] == UInt8(ascii: ",")
        if hasComma { end += 1 }
        let blank = bytes.skip(from: end, to: range.upperBound, while: \.isSpacing)
        let dash = bytes.skip(from: blank, to: range.upperBound) { $0.isDash || $0 == "-" }
        let isSet = dash > blank && (hasComma || blank > end || bytes[blank] >= 0x80)
        return hasComma || isSet ? (isSet ? dash : end, isSet) : nil
    }

    /// One past the letters with which a word begins.
    private func lettersEnd(_ word: Range<Int>) -> Int {
        bytes.skip(from: word.lowerBound, to: word.upperBound, while: \.isLetter)
    }

    // MARK: References

    /// Past `Re "The Slip," May 3:`.
    private var referenceEnd: Int? {
        guard words.count > 2,
            ["re", "re:"].contains(where: { folded(words[0]).elementsEqual($0.utf8) }),
            let quote = bytes.scalar(at: words[1].lowerBound, before: range.upperBound),
            quote == "\"" || quote == "“" || quote == "‘",
            let end = words.dropFirst().first(where: { bytes[$0].last == UInt8(ascii: ":") })
        else { return nil }
        return opened(at: end.upperBound)
    }

    // MARK: What follows

    /// The first word after `place`, where a sentence of some words begins there.
    private func opened(at place: Int) -> Int? {
        let start = bytes.skip(from: place, to: range.upperBound, while: \.isSpacing)
        let rest = Array(Words(bytes, start..<range.upperBound).prefix(Salutation.leastWords))
        guard let first = bytes.scalar(at: start, before: range.upperBound),
            first.isCapital || first.isOpener || first.isDigit,
            rest.count == Salutation.leastWords
        else { return nil }
        return start
    }

    private func folded(_ word: Range<Int>) -> [UInt8] { Folding.fold(bytes, word) }
}
