/// The words of a text with their pauses, quotations and needs.
struct LabelWords {
    /// The text as UTF-8.
    let bytes: [UInt8]
    /// Its words in order.
    var words: [LabelWord] = []

    let table = WordTable.shared
    private var openQuote = 0
    private var quotesSeen = 0

    /// What is behind so many words is in no label.
    private static let mostWords = 400

    /// Splits a text into words.
    ///
    /// - Complexity: O(*n*) over the bytes of the text.
    init(_ text: String) {
        bytes = Array(text.utf8)
        words.reserveCapacity(min(bytes.count / 5 + 1, LabelWords.mostWords))
        var index = 0
        while index < bytes.count, words.count < LabelWords.mostWords {
            let space = blank(at: index)
            if space > 0 {
                index += space
            } else {
                let end = endOfPiece(from: index)
                take(index..<end)
                index = end
            }
        }
        markSentences()
        markClauses()
        markNeeds()
    }

    /// How many bytes of white space begin there: ASCII, no-break and typographic spaces.
    private func blank(at index: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 { return 1 }
        guard byte >= 0xC2 else { return 0 }
        guard index + 1 < bytes.count else { return 0 }
        if byte == 0xC2 && bytes[index + 1] == 0xA0 { return 2 }
        guard index + 2 < bytes.count, byte == 0xE2, bytes[index + 1] == 0x80 else { return 0 }
        let last = bytes[index + 2]
        return (0x80...0x8A).contains(last) || (0xA8...0xAF).contains(last) ? 3 : 0
    }

    /// A piece ends at white space, or after a long dash, which joins words without a space.
    private func endOfPiece(from start: Int) -> Int {
        var index = start
        while index < bytes.count, blank(at: index) == 0 {
            if bytes[index] == 0xE2, isLongDash(at: index) { return index + 3 }
            index += 1
        }
        return index
    }

    private func isLongDash(at index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x94
    }

    private mutating func take(_ range: Range<Int>) {
        var word = LabelWord(range: range)
        word.quotes.before = openQuote
        guard let core = readMarks(of: &word) else { return join(word) }
        word.quotes.after = openQuote
        word.key = WordKey(bytes[core])
        word.classes = table.classes(of: word.key, in: bytes[core])
        if bytes[range.lowerBound] == UInt8(ascii: "("), !words.isEmpty {
            words[words.count - 1].pause = .stop
        }
        words.append(word)
    }

    /// A dash or another mark that stands alone belongs to the word before it.
    private mutating func join(_ mark: LabelWord) {
        guard let last = words.indices.last else { return }
        words[last].pause = max(words[last].pause, .stop)
        words[last].quotes.after = openQuote
        if openQuote == 0 || openQuote == mark.quotes.before {
            words[last].range = words[last].range.lowerBound..<mark.range.upperBound
        }
    }

    /// Reads the marks of a word; returns its core, or `nil` where it has none.
    private mutating func readMarks(of word: inout LabelWord) -> Range<Int>? {
        var core: Range<Int>?
        var index = word.range.lowerBound
        while index < word.range.upperBound {
            let mark = Mark(bytes, at: index, end: word.range.upperBound)
            if let mark {
                see(mark, &word, hasCore: core != nil)
                index += mark.length
            } else {
                core = (core?.lowerBound ?? index)..<(index + 1)
                word.pause = .none
                index += 1
            }
        }
        return core
    }

    private mutating func see(_ mark: Mark, _ word: inout LabelWord, hasCore: Bool) {
        switch mark.kind {
        case .pause(let pause): word.pause = max(word.pause, pause)
        case .quote(let opens):
            if opens ?? (openQuote == 0 && !hasCore) { open() } else { close(&word) }
        case .other: break
        }
    }

    private mutating func open() {
        quotesSeen += 1
        openQuote = quotesSeen
    }

    /// A quotation that closes without having opened began before the text.
    private mutating func close(_ word: inout LabelWord) {
        if openQuote == 0 {
            quotesSeen += 1
            for index in words.indices where words[index].quotes.after == 0 {
                words[index].quotes = (
                    max(words[index].quotes.before, quotesSeen), quotesSeen
                )
            }
            word.quotes.before = quotesSeen
        }
        openQuote = 0
    }

    /// A full stop after a word of four letters or more and before a capital ends a sentence.
    private mutating func markSentences() {
        for index in words.indices.dropLast() {
            let range = words[index].range
            let next = bytes[words[index + 1].range.lowerBound]
            if range.count > 4, !words[index].classes.contains(.title),
                bytes[range.upperBound - 1] == UInt8(ascii: "."),
                next >= 0x80 || (0x41...0x5A).contains(next)
            {
                words[index].pause = .stop
            }
        }
    }

    private mutating func markClauses() {
        for index in words.indices.dropFirst() where words[index].classes.contains(.clause) {
            words[index - 1].pause = max(words[index - 1].pause, .clause)
        }
    }
}

/// A mark of punctuation at the edge or inside of a word.
private struct Mark {
    enum Kind {
        case pause(LabelWord.Pause)
        /// Whether it opens, where its form tells.
        case quote(opens: Bool?)
        case other
    }

    var kind: Kind
    var length: Int

    /// The mark that begins at a place before `end`, where one does.
    init?(_ bytes: [UInt8], at index: Int, end: Int) {
        let first = bytes[index]
        if first < 0x80 {
            guard let kind = Mark.ascii(first) else { return nil }
            self.init(kind: kind, length: 1)
        } else {
            guard first == 0xE2, index + 2 < end, bytes[index + 1] == 0x80,
                let kind = Mark.general(bytes[index + 2])
            else { return nil }
            self.init(kind: kind, length: 3)
        }
    }

    private init(kind: Kind, length: Int) {
        self.kind = kind
        self.length = length
    }

    private static func ascii(_ byte: UInt8) -> Kind? {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ")"): .pause(.comma)
        case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
            .pause(.stop)
        case UInt8(ascii: "\""): .quote(opens: nil)
        case UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "-"), UInt8(ascii: "'"):
            .other
        default: nil
        }
    }

    /// U+2010 to U+203F by their last byte: dashes, quotation marks, the ellipsis.
    private static func general(_ last: UInt8) -> Kind? {
        switch last {
        case 0x93, 0x94, 0xA6: .pause(.stop)
        case 0x98, 0x99: .other
        case 0x9C: .quote(opens: true)
        case 0x9D: .quote(opens: false)
        default: nil
        }
    }
}
