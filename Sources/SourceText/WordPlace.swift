/// A word of a paragraph and what stands around it: does a sentence end there?
struct WordPlace {
    private let bytes: [UInt8]
    private let words: [Range<Int>]
    private let index: Int
    private let sentenceStart: Int
    /// Where the word ends without the closing marks.
    private let core: Int

    init(_ bytes: [UInt8], _ words: [Range<Int>], _ index: Int, _ sentenceStart: Int) {
        self.bytes = bytes
        self.words = words
        self.index = index
        self.sentenceStart = sentenceStart
        core = SentenceEnd.core(bytes, words[index])
    }

    /// Whether a sentence ends with this word and its closing marks.
    var endsSentence: Bool {
        if WordPlace.isCloser(bytes, words[index]), index > 0 {
            return WordPlace(bytes, words, index - 1, sentenceStart).endsBefore(index + 1)
        }
        return endsBefore(index + 1)
    }

    private var word: Range<Int> { words[index] }
    private var hasCloser: Bool { core < word.upperBound }

    private func endsBefore(_ next: Int) -> Bool {
        guard let mark = bytes.scalar(before: core, from: word.lowerBound), mark.isTerminal,
            next < words.count, !WordPlace.isCloser(bytes, words[next]), canOpen(next)
        else { return false }
        switch mark {
        case ".": return isEllipsis ? !isI(next) : endsWithStop(next)
        case "…": return word.lowerBound < core - 4 && !isI(next)
        default: return !isReported(next)
        }
    }

    /// A word of closing marks alone, as French quotation marks stand, or the number of a note.
    private static func isCloser(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        if bytes[word.lowerBound] == UInt8(ascii: "[") {
            return SentenceEnd.core(bytes, word) == word.lowerBound
        }
        return bytes.skip(from: word.lowerBound, to: word.upperBound) {
            ["”", "’", "»", ")", "]"].contains($0)
        } == word.upperBound
    }

    /// Whether the words from `next` on can open a sentence: a capital, a figure, another script.
    private func canOpen(_ next: Int) -> Bool {
        for word in words[next...].prefix(3) {
            if bytes.scalar(at: word.lowerBound).isDash { return false }
            let start = bytes.skip(from: word.lowerBound, to: word.upperBound) { !$0.isWordly }
            if let first = bytes.scalar(at: start, before: word.upperBound) {
                return !first.isSmall
            }
        }
        return true
    }

    /// `...` at the end of the word.
    private var isEllipsis: Bool {
        core - word.lowerBound >= 2 && bytes[core - 2] == UInt8(ascii: ".")
    }

    /// After an ellipsis `I` goes on as easily as it begins.
    private func isI(_ next: Int) -> Bool {
        let text = WordList.bare(bytes, words[next])
        return bytes[text].first == UInt8(ascii: "I")
            && (text.count == 1 || !bytes.scalar(at: text.lowerBound + 1).isLetter)
    }

    /// `“Who pays?” Jane Roe asked.` goes on after the quotation: a name, at most two words such
    /// as `herself`, and a verb of speech follow.
    private func isReported(_ next: Int) -> Bool {
        guard hasCloser else { return false }
        var others = 0
        for (offset, word) in words[next...].prefix(6).enumerated() {
            if Abbreviations.shared.reporting.contains(bytes, word) { return offset > 0 }
            if WordList.openers.contains(bytes, word), offset == 0 { return false }
            others += bytes.scalar(at: word.lowerBound).isCapital ? 0 : 1
            if others > (offset > 0 ? 2 : 0) { return false }
        }
        return false
    }

    /// Whether a full stop ends the sentence or only shortens the word.
    private func endsWithStop(_ next: Int) -> Bool {
        let start = bytes.skip(from: word.lowerBound, to: core - 1, while: \.isOpener)
        let text = start..<core - 1
        if text.isEmpty { return true }
        if isListNumber(text) { return false }
        if isInitial(text) { return endsAfterInitial(text, next) }
        switch Abbreviations.shared.kind(bytes, text) {
        case .never: return false
        case .number: return !opensWithNumber(next)
        case .maybe: return hasQuote || WordList.openers.contains(bytes, words[next])
        case .time: return !Abbreviations.shared.days.contains(bytes, words[next])
        case nil: return true
        }
    }

    private var hasQuote: Bool {
        bytes.skip(from: core, to: word.upperBound) { !$0.isClosingQuote } < word.upperBound
    }

    /// `3.` at the start of a sentence numbers it.
    private func isListNumber(_ text: Range<Int>) -> Bool {
        guard word.lowerBound == sentenceStart, text.count <= 3 else { return false }
        return bytes[text].allSatisfy { (0x30...0x39).contains($0) }
    }

    private func isInitial(_ text: Range<Int>) -> Bool {
        let first = bytes.scalar(at: text.lowerBound)
        return first.isCapital && bytes.scalarWidth(at: text.lowerBound) == text.count
    }

    /// `J. Roe` goes on; `Plan B. Then`, `World War I. Many` and `vitamin C. A` do not.
    private func endsAfterInitial(_ text: Range<Int>, _ next: Int) -> Bool {
        if WordList.openers.contains(bytes, words[next]) { return true }
        guard index > 0, word.lowerBound > sentenceStart else { return false }
        let before = words[index - 1]
        if Abbreviations.shared.labels.contains(bytes, before) { return true }
        let isI = bytes[text.lowerBound] == UInt8(ascii: "I") && text.count == 1
        return isI && !bytes.scalar(at: before.lowerBound).isCapital
    }

    /// A figure or a Roman numeral.
    private func opensWithNumber(_ next: Int) -> Bool {
        let text = WordList.bare(bytes, words[next])
        guard let first = bytes[text].first else { return false }
        if (0x30...0x39).contains(first) { return true }
        return text.count <= 6 && bytes[text].allSatisfy { "IVXLC".utf8.contains($0) }
            && !isI(next)
    }
}
