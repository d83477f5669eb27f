internal import SourceText

/// A run of words cut in two, without the white space, the marks and the joining words at the cut.
struct QuotationCut {
    /// What stands at a cut and belongs to neither part.
    private static let marks: Set<Character> = [",", ";", ":", "-", "–", "—", "―", "‐", "‑"]
    /// Words that do nothing but join two parts, wherever they stand between them. Not among them
    /// are "so", "yet" and "then", which may belong to the words behind them: "so few came".
    private static let joiners: Set<String> = ["and", "but", "or"]

    let head: Substring
    let tail: Substring

    /// - Parameter offset: where to cut, in UTF-8 bytes from the first.
    init(_ words: String, of id: Statement.ID, at offset: Int) throws(EditError) {
        let length = words.utf8.count
        guard 0 < offset, offset < length else {
            throw .cutOutside(id, at: offset, length: length)
        }
        let place = words.utf8.index(words.startIndex, offsetBy: offset)
        guard let cut = place.samePosition(in: words) else {
            throw .cutWithinCharacter(id, at: offset)
        }
        self.init(words, at: cut)
        guard head.hasWords, tail.hasWords else { throw .cutLeavesNoWords(id, at: offset) }
    }

    private init(_ words: String, at cut: String.Index) {
        head = QuotationCut.head(words[..<cut])
        tail = QuotationCut.tail(words[cut...])
    }

    /// What of the words before a cut is left, as long as there are any.
    private static func head(_ words: Substring) -> Substring {
        let bare = words.lastIndex { !isTrimmed($0) }.map { words[...$0] } ?? words.prefix(0)
        guard let gap = bare.lastIndex(where: isTrimmed) else { return bare }
        let last = bare[bare.index(after: gap)...].lowercased()
        guard joiners.contains(last), bare[..<gap].hasWords else { return bare }
        return head(bare[..<gap])
    }

    /// What of the words behind a cut is left, as long as there are any.
    private static func tail(_ words: Substring) -> Substring {
        let bare = words.drop(while: isTrimmed)
        let first = bare.prefix { !isTrimmed($0) }
        let rest = bare[first.endIndex...]
        return joiners.contains(first.lowercased()) && rest.hasWords ? tail(rest) : bare
    }

    /// What stands between both parts and belongs to neither.
    private var gap: Substring { head.base[head.endIndex..<tail.startIndex] }

    /// A text that has the letters of the quotation, and maybe more behind them, cut where the
    /// quotation is: the words as they were mended for people.
    func parts(of text: String) -> (head: String, tail: String, rest: String) {
        let start = tailStart(in: text)
        var end = text[start...].index(behindLetters: tail.letters.count)
        end = text[end...].firstIndex(where: \.isWhitespace) ?? text.endIndex
        return (
            String(QuotationCut.head(text[..<start])), String(text[start..<end]),
            String(text[end...].drop(while: \.isWhitespace))
        )
    }

    /// Where the tail begins: behind the last blank or mark before its letters.
    private func tailStart(in text: String) -> String.Index {
        let place = text.index(behindLetters: head.letters.count + gap.letters.count)
        let next = text[place...].firstIndex { $0.isLetter || $0.isNumber } ?? text.endIndex
        let mark = text[place..<next].lastIndex(where: QuotationCut.isTrimmed)
        return mark.map { text.index(after: $0) } ?? next
    }

    private static func isTrimmed(_ character: Character) -> Bool {
        character.isWhitespace || marks.contains(character)
    }

    /// The two parts of a passage that this quotation is of.
    ///
    /// Its bytes are told only where they are as many as the quotation has: else nobody knows
    /// which they are. The second part stands in the same sentence unless the first ends one.
    func passages(of passage: Passage, in words: String) -> (head: Passage, tail: Passage) {
        var (first, second) = (passage, passage)
        if passage.quotation != nil {
            (first.quotation, second.quotation) = (String(head), String(tail))
        }
        (first.range, second.range) = ranges(of: passage.range, in: words)
        second.unknownFields = [:]
        if second.range != nil, endsSentence { second.sentence = nil }
        if second.range != nil, endsParagraph { second.paragraph = nil }
        return (first, second)
    }

    private func ranges(
        of range: SourceRange?, in words: String
    ) -> (SourceRange?, SourceRange?) {
        guard let range, range.count == words.utf8.count else { return (nil, nil) }
        let end = words.utf8.distance(from: words.startIndex, to: head.endIndex)
        let start = words.utf8.distance(from: words.startIndex, to: tail.startIndex)
        return (
            SourceRange(range.lowerBound, range.lowerBound + end),
            SourceRange(range.lowerBound + start, range.upperBound)
        )
    }

    private var endsSentence: Bool {
        endsParagraph || head.split(whereSeparator: \.isWhitespace).contains(where: \.endsSentence)
    }

    private var endsParagraph: Bool {
        (head + gap).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .dropFirst().dropLast().contains { $0.allSatisfy(\.isWhitespace) }
    }
}

extension StringProtocol {
    /// Whether it ends as a sentence does: with a stop, a question mark or an exclamation mark,
    /// quotation marks and brackets behind it apart.
    var endsSentence: Bool {
        let closers: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]"]
        let last = last { !closers.contains($0) && !$0.isWhitespace }
        return last.map { [".", "!", "?", "…"].contains($0) } ?? false
    }
}

extension Substring {
    fileprivate var hasWords: Bool { String(self).hasWords }
}

extension StringProtocol {
    /// The place behind that many letters and digits.
    fileprivate func index(behindLetters count: Int) -> Index {
        var left = count
        var place = startIndex
        while left > 0, place < endIndex {
            if self[place].isLetter || self[place].isNumber { left -= 1 }
            place = index(after: place)
        }
        return place
    }
}
