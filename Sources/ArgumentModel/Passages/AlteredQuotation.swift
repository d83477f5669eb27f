internal import SourceText

/// Finds where a text says a quotation in slightly other words.
///
/// Words are compared without regard to case and marks. Two runs of words are as alike as
/// 2 *c* / (*a* + *b*) says, *c* being the longest common subsequence of their *a* and *b* words
/// (the Dice coefficient of Sørensen 1948, over aligned words).
struct AlteredQuotation {
    /// Less alike runs are not the same passage.
    private static let least = 0.75
    /// The next best run has to be less alike by so much.
    private static let margin = 0.1
    /// A quotation of fewer words is not sought.
    private static let fewest = 3

    private let sentences: [[Word]]

    private struct Word {
        let text: [UInt8]
        let range: Range<Int>
    }

    init(_ document: Document) {
        sentences = document.paragraphs.flatMap(\.sentences).map { sentence in
            Self.words(
                of: document.bytes, in: sentence.range.lowerBound..<sentence.range.upperBound)
        }
    }

    /// The place of the run of words that is the most alike, where one is alike enough and no
    /// other nearly as much.
    ///
    /// - Parameter taken: places that belong to other passages.
    /// - Complexity: O(*n* · *m*) for a text of *n* and a quotation of *m* words.
    func place(of quotation: String, besides taken: [SourceRange]) -> SourceRange? {
        let bytes = Array(quotation.utf8)
        let wanted = Self.words(of: bytes, in: bytes.indices)
        guard wanted.count >= Self.fewest else { return nil }
        var best: (place: SourceRange, likeness: Double)?
        var next = 0.0
        for sentence in sentences {
            guard let found = Self.match(wanted, sentence) else { continue }
            let isTaken = taken.contains { Self.overlaps($0, found.place) }
            if isTaken || found.likeness <= best?.likeness ?? 0 {
                next = max(next, isTaken ? 0 : found.likeness)
            } else {
                next = max(next, best?.likeness ?? 0)
                best = found
            }
        }
        guard let best, best.likeness >= Self.least, best.likeness - next >= Self.margin else {
            return nil
        }
        return best.place
    }

    private static func overlaps(_ one: SourceRange, _ other: SourceRange) -> Bool {
        one.lowerBound < other.upperBound && other.lowerBound < one.upperBound
    }

    private static func words(of bytes: [UInt8], in range: Range<Int>) -> [Word] {
        bytes[range].indices.split { !bytes[$0].isWordByte }.map { run in
            let range = run[run.startIndex]..<run[run.index(before: run.endIndex)] + 1
            return Word(text: bytes[range].map(\.lowercase), range: range)
        }
    }

    /// The part of a sentence that is the most alike, and how much.
    private static func match(
        _ wanted: [Word], _ sentence: [Word]
    ) -> (place: SourceRange, likeness: Double)? {
        let pairs = commonWords(wanted, sentence)
        guard let first = pairs.first, let last = pairs.last else { return nil }
        // What was changed at an end lies before the first word in common, or behind the last.
        let start = max(0, first.other - first.own)
        let end = min(sentence.count - 1, last.other + wanted.count - 1 - last.own)
        let likeness = 2 * Double(pairs.count) / Double(wanted.count + end - start + 1)
        let place = SourceRange(sentence[start].range.lowerBound, sentence[end].range.upperBound)
        return (place, likeness)
    }

    /// The longest common subsequence of two runs of words, as places in both.
    private static func commonWords(
        _ own: [Word], _ other: [Word]
    ) -> [(own: Int, other: Int)] {
        let width = other.count + 1
        var lengths = [Int](repeating: 0, count: (own.count + 1) * width)
        for row in own.indices.reversed() {
            for column in other.indices.reversed() {
                let isSame = own[row].text == other[column].text
                lengths[row * width + column] =
                    isSame
                    ? lengths[(row + 1) * width + column + 1] + 1
                    : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
            }
        }
        var pairs: [(own: Int, other: Int)] = []
        var (row, column) = (0, 0)
        while row < own.count, column < other.count {
            if own[row].text == other[column].text {
                pairs.append((row, column))
                (row, column) = (row + 1, column + 1)
            } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return pairs
    }
}

extension UInt8 {
    /// Part of a word: an ASCII letter or digit, or of a character beyond ASCII.
    fileprivate var isWordByte: Bool {
        self >= 0x80 || (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF)
    }

    fileprivate var lowercase: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
