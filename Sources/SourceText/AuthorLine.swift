/// A line that presents the author: `Dr Jane Roe, harbour engineer`, `The Revd J. Doe writes:`.
enum AuthorLine {
    private static let honorifics = WordList(resource: "cues/honorifics.txt")
    private static let mostWords = 14

    /// The name of the author, or `nil` where the line presents none.
    ///
    /// A title stands before the name, or a comma and a trade, or brackets after it.
    static func name(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let words = Array(Words(bytes, range))
        guard (2...mostWords).contains(words.count) else { return nil }
        let titles = words.prefix { honorifics.contains(bytes, $0) }.count
        guard titles < words.count else { return nil }
        let rest = words[titles].lowerBound..<range.upperBound
        let comma = bytes[rest].firstIndex(of: UInt8(ascii: ",")) ?? rest.upperBound
        guard let name = PersonName(bytes, rest.lowerBound..<comma) else { return nil }
        let after = bytes.trimmed(name.range.upperBound..<range.upperBound)
        guard follows(bytes, after) || (titles > 0 && name.isWhole) else { return nil }
        return words[0].lowerBound..<name.range.upperBound
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
