/// A set of words, without regard to case and the marks around a word.
///
/// Words are kept as 64-bit hashes (FNV-1a), so that looking one up takes no memory.
struct WordList {
    private var hashes: Set<UInt64> = []

    init() {}

    /// These words.
    init(words: [String]) {
        for word in words {
            let bytes = Array(word.utf8)
            insert(bytes, bytes.indices)
        }
    }

    /// The words of a data file, any number to a line.
    init(resource name: String) {
        for line in Resource.lines(name) {
            let bytes = Array(line.utf8)
            for word in Words(bytes, bytes.indices) { insert(bytes, word) }
        }
    }

    /// Adds the word at `range`.
    mutating func insert(_ bytes: [UInt8], _ range: Range<Int>) {
        hashes.insert(WordList.hash(bytes, WordList.bare(bytes, range)))
    }

    /// Whether the word at `range` is in the list.
    func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        hashes.contains(WordList.hash(bytes, WordList.bare(bytes, range)))
    }

    /// Whether the word `first` and `second` make together is in the list.
    func contains(_ bytes: [UInt8], joined first: Range<Int>, _ second: Range<Int>) -> Bool {
        let hash = WordList.hash(bytes, first)
        return hashes.contains(WordList.hash(bytes, second, from: hash))
    }

    /// A word without quotation marks, brackets and the like around it.
    static func bare(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let lower = bytes.skip(from: range.lowerBound, to: range.upperBound) { !$0.isWordly }
        let upper = bytes.skipBack(from: range.upperBound, to: lower) { !$0.isWordly }
        return lower..<upper
    }

    private static func hash(
        _ bytes: [UInt8], _ range: Range<Int>, from seed: UInt64 = 0xCBF2_9CE4_8422_2325
    ) -> UInt64 {
        var hash = seed
        var index = range.lowerBound
        while index < range.upperBound {
            var byte = bytes[index]
            if byte == 0xE2, isApostrophe(bytes, index, range.upperBound) {
                byte = UInt8(ascii: "'")
                index += 2
            } else if (0x41...0x5A).contains(byte) {
                byte |= 0x20
            }
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            index += 1
        }
        return hash
    }

    private static func isApostrophe(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
        index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
    }
}

extension WordList {
    /// Words so common that they tell English from other languages and words from syllables.
    static let common = WordList(resource: "cues/common-words.txt")
    /// Words that often open a sentence and never go on with a name.
    static let openers = WordList(resource: "cues/sentence-openers.txt")
}

/// The runs of characters between blanks.
struct Words: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var place: Int
    private let end: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        place = range.lowerBound
        end = range.upperBound
    }

    mutating func next() -> Range<Int>? {
        let start = bytes.skip(from: place, to: end, while: \.isSpacing)
        guard start < end else { return nil }
        place = wordEnd(from: start)
        return start..<place
    }

    /// Most characters are ASCII and need no decoding.
    private func wordEnd(from start: Int) -> Int {
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte == 0x20 { return index }
            let mayBeBlank = byte < 0x20 || byte >= 0x7F
            if mayBeBlank, bytes.scalar(at: index).isSpacing { return index }
            index += byte < 0x80 ? 1 : bytes.scalarWidth(at: index)
        }
        return end
    }
}
