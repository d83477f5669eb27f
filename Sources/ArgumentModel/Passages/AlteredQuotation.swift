internal import SourceText

/// Finds where a text says a quotation in slightly other words.
///
/// Words are compared without regard to the case of ASCII letters and to marks. Two runs of words
/// are as alike as 2 *c* / (*a* + *b*) says, *c* being the longest common subsequence of their *a*
/// and *b* words (the Dice coefficient of Sørensen 1948, over aligned words).
struct AlteredQuotation {
    /// Less alike runs are not the same passage.
    private static let least = 0.75
    /// The next best run has to be less alike by so much.
    private static let margin = 0.1
    /// A quotation of fewer words is not sought.
    private static let fewest = 3
    /// A table of more cells is not made.
    private static let mostCells = 1_000_000

    private let sentences: [Run]

    /// A run of words.
    private struct Run {
        var words: [Word] = []
        /// How often each word stands in it.
        var counts: [UInt64: Int] = [:]
    }

    private struct Word {
        let hash: UInt64
        let range: Range<Int>
    }

    init(_ document: Document) {
        sentences = document.paragraphs.flatMap(\.sentences).map { sentence in
            Self.run(
                of: document.bytes, in: sentence.range.lowerBound..<sentence.range.upperBound)
        }
    }

    /// The place of the run of words that is the most alike, where one is alike enough and no
    /// other nearly as much.
    ///
    /// - Parameter taken: places that belong to other passages.
    /// - Complexity: O(*n*) in the words of the text, and O(*n* · *m*) over the sentences that have
    ///   most of the *m* words of the quotation.
    func place(of quotation: String, besides taken: [SourceRange]) -> SourceRange? {
        let bytes = Array(quotation.utf8)
        let wanted = Self.run(of: bytes, in: bytes.indices)
        guard wanted.words.count >= Self.fewest else { return nil }
        var best: (place: SourceRange, likeness: Double)?
        var next = 0.0
        for sentence in sentences where Self.mayMatch(wanted, sentence) {
            guard let found = Self.match(wanted.words, sentence.words),
                !taken.contains(where: { Self.overlaps($0, found.place) })
            else { continue }
            next = max(next, min(found.likeness, best?.likeness ?? 0))
            if found.likeness > best?.likeness ?? 0 { best = found }
        }
        guard let best, best.likeness >= Self.least, best.likeness - next >= Self.margin else {
            return nil
        }
        return best.place
    }

    private static func overlaps(_ one: SourceRange, _ other: SourceRange) -> Bool {
        one.lowerBound < other.upperBound && other.lowerBound < one.upperBound
    }

    private static func run(of bytes: [UInt8], in range: Range<Int>) -> Run {
        var run = Run()
        var at = range.lowerBound
        while at < range.upperBound {
            let skipped = bytes.markLength(at: at, before: range.upperBound)
            guard skipped == 0 else {
                at += skipped
                continue
            }
            let start = at
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            while at < range.upperBound, bytes.markLength(at: at, before: range.upperBound) == 0 {
                hash = (hash ^ UInt64(bytes[at].lowercase)) &* 0x100_0000_01b3
                at += 1
            }
            run.words.append(Word(hash: hash, range: start..<at))
            run.counts[hash, default: 0] += 1
        }
        return run
    }

    /// Whether so many words of a quotation stand in a sentence that it may be alike enough.
    private static func mayMatch(_ wanted: Run, _ sentence: Run) -> Bool {
        let common = wanted.counts.reduce(0) { $0 + min($1.value, sentence.counts[$1.key] ?? 0) }
        let most = 2 * Double(common) / Double(wanted.words.count + common)
        return most >= least - margin
            && wanted.words.count * sentence.words.count <= mostCells
    }

    /// The part of a sentence that is the most alike, and how much.
    private static func match(
        _ wanted: [Word], _ sentence: [Word]
    ) -> (place: SourceRange, likeness: Double)? {
        var pairs = commonWords(wanted, sentence)[...]
        var best = stretch(pairs, wanted, sentence)
        // A word far off that agrees by chance is no part of it.
        while let longer = best {
            let rivals = [pairs.dropFirst(), pairs.dropLast()].compactMap { rest in
                stretch(rest, wanted, sentence).map { (rest, $0) }
            }
            guard let rival = rivals.max(by: { $0.1.likeness < $1.1.likeness }),
                rival.1.likeness > longer.likeness
            else { break }
            (pairs, best) = (rival.0, rival.1)
        }
        return best
    }

    /// The part of a sentence from the first to the last pair, and how alike it is. What was
    /// changed at an end lies before the first pair, or behind the last.
    private static func stretch(
        _ pairs: ArraySlice<(own: Int, other: Int)>, _ wanted: [Word], _ sentence: [Word]
    ) -> (place: SourceRange, likeness: Double)? {
        guard let first = pairs.first, let last = pairs.last else { return nil }
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
        var lengths = [Int32](repeating: 0, count: (own.count + 1) * width)
        for row in own.indices.reversed() {
            for column in other.indices.reversed() {
                let isSame = own[row].hash == other[column].hash
                lengths[row * width + column] =
                    isSame
                    ? lengths[(row + 1) * width + column + 1] + 1
                    : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
            }
        }
        var pairs: [(own: Int, other: Int)] = []
        var (row, column) = (0, 0)
        while row < own.count, column < other.count {
            if own[row].hash == other[column].hash {
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

extension [UInt8] {
    /// How many bytes the mark or blank at a place has; 0 where a word goes on there.
    ///
    /// Marks are what is neither an ASCII letter or digit nor beyond ASCII, and the quotation
    /// marks, dashes and dots from U+2000 on.
    fileprivate func markLength(at place: Int, before end: Int) -> Int {
        let byte = self[place]
        guard byte >= 0x80 else { return byte.isAlphanumeric ? 0 : 1 }
        return byte == 0xE2 && place + 2 < end && self[place + 1] == 0x80 ? 3 : 0
    }
}

extension UInt8 {
    fileprivate var lowercase: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
