/// The head or the foot of a printed page, and its number: `THE COURIER, MAY 3, 1921    7`.
enum PageHead {
    /// The words of a page's head that name no publication: months, seasons, `page`, `Vol.`.
    private static let words = WordList(resource: "cues/page-words.txt")

    /// Whether bars or wide gaps part a name from a page's number, an issue or a season.
    static func isDivided(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let parts = LineParts.split(bytes, range)
        guard (2...5).contains(parts.count) else { return isSpaced(bytes, range) }
        let isOpen = hasGap(bytes, range)
        let isLong = parts.contains { Array(Words(bytes, $0)).count > 1 }
        guard parts.contains(where: { isMark(bytes, $0, numbers: isOpen && isLong) }) else {
            return isSpaced(bytes, range)
        }
        return parts.allSatisfy { isMark(bytes, $0, numbers: true) || isLabel(bytes, $0) }
    }

    /// Capitals with a page's number before or after them.
    static func isNumberedCapitals(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let words = Array(Words(bytes, range))
        guard (2...10).contains(words.count), let first = words.first, let last = words.last,
            isNumber(bytes, first) != isNumber(bytes, last)
        else { return false }
        return isCapitals(bytes, range)
    }

    /// A number and nothing else: `12`, `- 12 -`, `[page 6]`.
    static func isNumberAlone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let words = Array(Words(bytes, range)).map { WordList.bare(bytes, $0) }.filter {
            !$0.isEmpty
        }
        guard (1...2).contains(words.count), let last = words.last else { return false }
        return isNumber(bytes, last) && (words.count == 1 || isPageWord(bytes, words[0]))
    }

    /// Letters, and none of them small.
    static func isCapitals(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        var hasLetters = false
        while index < range.upperBound {
            let scalar = bytes.scalar(at: index)
            if scalar.isSmall { return false }
            hasLetters = hasLetters || scalar.isLetter
            index += bytes.scalarWidth(at: index)
        }
        return hasLetters
    }

    /// A bar, or blanks as wide as between columns.
    private static func hasGap(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let text = bytes[range]
        return text.contains(0x7C) || text.contains(0x09)
            || zip(text, text.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
    }

    /// `P R A I R I E`: letters set apart, one by one.
    private static func isSpaced(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let words = Array(Words(bytes, range))
        return words.count >= 6 && isCapitals(bytes, range)
            && words.allSatisfy { bytes.scalarWidth(at: $0.lowerBound) == $0.count }
    }

    /// A page's number, an issue, a month or a season.
    private static func isMark(_ bytes: [UInt8], _ part: Range<Int>, numbers: Bool) -> Bool {
        let words = Words(bytes, part).map { WordList.bare(bytes, $0) }.filter { !$0.isEmpty }
        guard (1...7).contains(words.count) else { return false }
        if isSectionPage(bytes, words) { return true }
        let isNamed = words.contains { isPageWord(bytes, $0) }
        return (isNamed || (numbers && words.count == 1))
            && words.allSatisfy { isPageWord(bytes, $0) || isFigure(bytes, $0) }
    }

    /// `Comment, page 21`
    private static func isSectionPage(_ bytes: [UInt8], _ words: [Range<Int>]) -> Bool {
        guard words.count == 3, NavigationBar.isSection(bytes, words[0]) else { return false }
        return Folding.fold(bytes, words[1]).elementsEqual("page".utf8)
            && isNumber(bytes, words[2])
    }

    private static func isPageWord(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        words.contains(bytes, word)
    }

    /// `7`, `5A`, `1974`, `5.95`, `3p`, `XXXI`.
    private static func isFigure(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        let text = bytes[word]
        if text.allSatisfy({ "IVXLCDM".utf8.contains($0) }) { return true }
        let digits = text.count { (0x30...0x39).contains($0) }
        return digits > 0 && digits <= 4 && text.count - digits <= 2
    }

    /// A page's number: up to three digits, and one letter at most.
    private static func isNumber(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        let text = bytes[WordList.bare(bytes, word)]
        let digits = text.prefix { (0x30...0x39).contains($0) }
        return (1...3).contains(digits.count)
            && (text.count == digits.count
                || (text.count == digits.count + 1
                    && Unicode.Scalar(text[text.endIndex - 1]).isCapital))
    }

    /// A name or a label: a few words, most of them with a capital letter, and no sentence.
    private static func isLabel(_ bytes: [UInt8], _ part: Range<Int>) -> Bool {
        let shape = LineShape(bytes, part)
        guard shape.words <= 10, shape.hasLetters else { return false }
        if shape.ending == .terminal { return isCapitals(bytes, part) }
        return shape.ending == .open && shape.capitals * 2 >= shape.words
    }
}
