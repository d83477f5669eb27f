/// A line that presents the author: `Dr Jane Roe, harbour engineer`, `The Revd J. Doe writes:`.
enum AuthorLine {
    private static let honorifics = WordList(resource: "cues/honorifics.txt")
    private static let mostWords = (plain: 14, titled: 18)

    /// The name of the author, or `nil` where the line presents none.
    ///
    /// A title stands before the name, or a comma and a trade, or brackets after it.
    static func name(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let words = Array(Words(bytes, range))
        let titles = titleCount(bytes, words)
        let most = titles > 0 ? mostWords.titled : mostWords.plain
        guard (2...most).contains(words.count), titles < words.count else { return nil }
        let rest = words[titles].lowerBound..<range.upperBound
        let comma = bytes[rest].firstIndex(of: UInt8(ascii: ",")) ?? rest.upperBound
        guard let name = PersonName(bytes, rest.lowerBound..<comma) else { return nil }
        let after = bytes.trimmed(name.range.upperBound..<range.upperBound)
        guard follows(bytes, after) || (titles > 0 && name.isWhole) else { return nil }
        return start(bytes, words, titles)..<name.range.upperBound
    }

    /// The name after titles at the start of `range`, with nothing but a part set off behind it:
    /// `the Revd J. Doe`, `Rear Admiral (ret.) J. Doe, Wick`.
    static func titledName(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let words = Array(Words(bytes, range).prefix(mostWords.titled))
        let titles = titleCount(bytes, words)
        guard titles > 0, titles < words.count, mayBePerson(bytes, words, titles),
            let name = PersonName(
                bytes, words[titles].lowerBound..<range.upperBound, afterBy: true)
        else { return nil }
        let after = bytes.skip(
            from: name.range.upperBound, to: range.upperBound, while: \.isSpacing)
        guard name.isWhole || [",", "(", "|"].contains(bytes.scalar(at: after)) else { return nil }
        return start(bytes, words, titles)..<name.range.upperBound
    }

    /// The name after titles, whatever follows it: `Miss Jane Roe is a surgeon`.
    static func titledStart(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let words = Array(Words(bytes, range).prefix(mostWords.titled))
        let titles = titleCount(bytes, words)
        guard titles > 0, titles < words.count,
            let name = PersonName(bytes, words[titles].lowerBound..<range.upperBound)
        else { return nil }
        return start(bytes, words, titles)..<name.range.upperBound
    }

    /// How many words of titles stand before a name, `(ret.)` after one of them among these.
    static func titleCount(_ bytes: [UInt8], _ words: [Range<Int>]) -> Int {
        words.indices.prefix { index in
            honorifics.contains(bytes, words[index])
                || (index > 0 && isBracketed(bytes, words[index]))
        }.count
    }

    private static func isBracketed(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        bytes[word].first == UInt8(ascii: "(") && bytes[word].last == UInt8(ascii: ")")
    }

    /// `the` stands before clergy; before other titles an office follows, not a person.
    private static func mayBePerson(
        _ bytes: [UInt8], _ words: [Range<Int>], _ titles: Int
    ) -> Bool {
        let first = Folding.fold(bytes, words[0])
        guard first.elementsEqual("the".utf8) else { return true }
        guard titles > 1 else { return false }
        let title = Folding.fold(bytes, WordList.bare(bytes, words[1]))
        return ["rev", "revd", "reverend", "rt", "right", "hon"].contains {
            title.elementsEqual($0.utf8)
        }
    }

    /// The first word of the name that is shown: not `(Miss)`, nor a small `the`.
    private static func start(_ bytes: [UInt8], _ words: [Range<Int>], _ titles: Int) -> Int {
        let shown = words.prefix(titles).drop { word in
            bytes[word].first == UInt8(ascii: "(") || bytes.scalar(at: word.lowerBound).isSmall
        }
        return (shown.first ?? words[titles]).lowerBound
    }

    /// A trade after a comma, a note in brackets, `writes`.
    private static func follows(_ bytes: [UInt8], _ after: Range<Int>) -> Bool {
        guard let first = bytes.scalar(at: after.lowerBound, before: after.upperBound) else {
            return false
        }
        let text = Folding.fold(bytes, after)
        if text.elementsEqual("writes:".utf8) { return true }
        if first == "(" { return text.last == UInt8(ascii: ")") }
        guard first == "," else { return false }
        return LineShape(bytes, after).ending == .open && !isNumber(bytes, after)
    }

    /// `, 91, who …` says an age and no trade.
    private static func isNumber(_ bytes: [UInt8], _ after: Range<Int>) -> Bool {
        let start = bytes.skip(from: after.lowerBound, to: after.upperBound) { !$0.isWordly }
        return bytes.scalar(at: start, before: after.upperBound)?.isDigit ?? false
    }
}
