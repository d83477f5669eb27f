/// A line that names the author: `By Jane Roe, guest columnist`.
struct Byline {
    /// The names, without what stands before and after.
    let author: Range<Int>

    /// Reads the line at `range`, or `nil` where it names no author.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        let start = bytes.skip(from: range.lowerBound, to: range.upperBound, while: \.isDecoration)
        let words = Array(Words(bytes, start..<range.upperBound).prefix(18))
        guard (2...17).contains(words.count), let by = Byline.by(bytes, words) else { return nil }
        let rest = words[by + 1].lowerBound..<range.upperBound
        if Byline.isBoard(bytes, rest, words.count) {
            author = rest
        } else if let name = PersonName(bytes, rest, afterBy: true) {
            guard !Byline.isPossessive(bytes, name.range) else { return nil }
            author = name.range
        } else {
            guard let name = AuthorLine.titledName(bytes, rest) else { return nil }
            author = name
        }
    }

    /// `By Jane Roe's account` opens a sentence.
    private static func isPossessive(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
        let text = Folding.fold(bytes, name)
        return text.count > 2 && text.suffix(2).elementsEqual("'s".utf8)
    }

    /// The place of `by`, with nothing before it but words of the trade (`Opinion by`).
    private static func by(_ bytes: [UInt8], _ words: [Range<Int>]) -> Int? {
        for (index, word) in words.prefix(4).enumerated().dropLast(0) {
            let folded = Folding.fold(bytes, WordList.bare(bytes, word))
            if folded.elementsEqual("by".utf8) {
                return index + 1 < words.count ? index : nil
            }
            if index == 0, folded.elementsEqual("with".utf8) {
                return isName(bytes, words.dropFirst()) ? index : nil
            }
            guard RoleWords.list.contains(bytes, word) || WordList.common.contains(bytes, word),
                index > 0 || bytes.scalar(at: word.lowerBound).isCapital
                    || folded.elementsEqual("posted".utf8)
            else { return nil }
        }
        return nil
    }

    /// `with Jane Roe`: whose column it is.
    private static func isName(_ bytes: [UInt8], _ words: ArraySlice<Range<Int>>) -> Bool {
        guard (2...4).contains(words.count), let first = words.first, let last = words.last else {
            return false
        }
        return PersonName(bytes, first.lowerBound..<last.upperBound)?.isWhole == true
    }

    private static func isBoard(_ bytes: [UInt8], _ rest: Range<Int>, _ words: Int) -> Bool {
        words <= 8 && LinePattern("*editorial board").matches(folded: Folding.fold(bytes, rest))
    }
}
