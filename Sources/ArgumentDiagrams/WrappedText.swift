/// A text whose words and their widths are known, to be put in lines of any width.
struct WrappedText {
    /// The text as UTF-8, words set apart by single spaces.
    let bytes: [UInt8]
    private var words: [Word] = []
    private let space: Double

    private struct Word {
        var range: Range<Int>
        var width: Double
        /// Whether a space stands before it.
        var isSpaced = true
    }

    /// Measures a text.
    ///
    /// - Complexity: O(*n*).
    init(_ bytes: [UInt8], size: Double, isBold: Bool = false) {
        self.bytes = bytes
        space = TextWidth.of([0x20], size: size, isBold: isBold)
        words.reserveCapacity(14)
        var start = 0
        for index in 0...bytes.count where index == bytes.count || isBreak(index) {
            if index > start { add(start..<index, size, isBold) }
            start = index + 1
        }
    }

    /// The `…` at the end stays with the word before it.
    private func isBreak(_ index: Int) -> Bool {
        bytes[index] == 0x20
            && !(index + 4 == bytes.count && index > 0 && bytes[index + 1] == 0xE2
                && bytes[index + 2] == 0x80 && bytes[index + 3] == 0xA6)
    }

    init(_ text: String, size: Double, isBold: Bool = false) {
        self.init(Array(text.utf8), size: size, isBold: isBold)
    }

    /// Adds a word; one that is longer than any line can be is added in pieces.
    private mutating func add(_ range: Range<Int>, _ size: Double, _ isBold: Bool) {
        var start = range.lowerBound
        while range.upperBound - start > WrappedText.longWord {
            var end = start + WrappedText.longWord
            while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            append(start..<end, size, isBold, isSpaced: start == range.lowerBound)
            start = end
        }
        append(start..<range.upperBound, size, isBold, isSpaced: start == range.lowerBound)
    }

    private static let longWord = 22

    private mutating func append(
        _ range: Range<Int>, _ size: Double, _ isBold: Bool, isSpaced: Bool
    ) {
        let width = TextWidth.of(bytes[range], size: size, isBold: isBold)
        words.append(Word(range: range, width: width, isSpaced: isSpaced))
    }

    /// How many lines it takes.
    func lineCount(width: Double) -> Int {
        var count = 0
        fill(width) { _ in count += 1 }
        return count
    }

    /// The lines, of nearly equal length and none wider than `width` unless one word is.
    func forEachLine(width: Double, _ take: (Range<Int>) -> Void) {
        fill(width * evenShare(width), take)
    }

    /// How much of the width even lines need.
    private func evenShare(_ width: Double) -> Double {
        let count = lineCount(width: width)
        guard count > 1 else { return 1 }
        for tenths in 7...9 where lineCount(width: width * Double(tenths) / 10) == count {
            return Double(tenths) / 10
        }
        return 1
    }

    /// The lines as text.
    func texts(width: Double) -> [String] {
        var texts: [String] = []
        forEachLine(width: width) { texts.append(String(decoding: bytes[$0], as: UTF8.self)) }
        return texts
    }

    /// As many words as fit; then the next line.
    private func fill(_ limit: Double, _ take: (Range<Int>) -> Void) {
        guard var line = words.first?.range else { return }
        var length = words[0].width
        for word in words.dropFirst() {
            let added = word.width + (word.isSpaced ? space : 0)
            if length + added > limit {
                take(line)
                line = word.range
                length = word.width
            } else {
                line = line.lowerBound..<word.range.upperBound
                length += added
            }
        }
        take(line)
    }
}
