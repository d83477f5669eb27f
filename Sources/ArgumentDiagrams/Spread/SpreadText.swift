internal import SourceText

/// The words of an article, each with the statement that it is said in.
struct SpreadWord {
    let text: String
    /// Its bytes in the article.
    let range: Range<Int>
    let width: Double
    /// The passage that it belongs to, by its number; the shortest of several.
    let passage: Int?
    /// The passages that begin with it.
    let begins: [Int]
    /// Whether a space stands before it.
    let isSpaced: Bool
}

/// A line of an article.
struct SpreadLine {
    /// The number of its paragraph, where it is the first line of it.
    var paragraph: Int?
    /// The words, and where they begin.
    var words: [(left: Double, word: SpreadWord)] = []

    var begins: [Int] { words.flatMap(\.word.begins) }
}

/// An article in lines of one width.
struct SpreadText {
    let lines: [SpreadLine]

    /// - Parameter passages: where they stand, in the order of their beginnings.
    /// - Complexity: O(*n*) over the length of the article, where few passages overlap.
    init(_ document: Document, _ passages: [SourceRange], _ look: SpreadLook) {
        var reader = SpreadReader(document.bytes, passages, look)
        var lines: [SpreadLine] = []
        let space = TextWidth.of([0x20], size: look.textSize)
        for paragraph in document.paragraphs {
            let words = reader.words(in: paragraph.range)
            lines += SpreadText.lines(words, paragraph.number, look.textWidth, space)
        }
        self.lines = lines
    }

    private static func lines(
        _ words: [SpreadWord], _ paragraph: Int, _ width: Double, _ space: Double
    ) -> [SpreadLine] {
        var lines: [SpreadLine] = []
        var line = SpreadLine(paragraph: paragraph)
        var end = 0.0
        for word in words {
            let left = end + (word.isSpaced && !line.words.isEmpty ? space : 0)
            if left + word.width > width, !line.words.isEmpty {
                lines.append(line)
                line = SpreadLine(words: [(0, word)])
                end = word.width
            } else {
                line.words.append((left, word))
                end = left + word.width
            }
        }
        return line.words.isEmpty ? lines : lines + [line]
    }
}

/// Reads words one after the other, with the passages that they stand in.
private struct SpreadReader {
    private let bytes: [UInt8]
    private let passages: [SourceRange]
    private let look: SpreadLook
    /// The passages that have begun and not ended, and the first that has not begun.
    private var open: [Int] = []
    private var next = 0

    init(_ bytes: [UInt8], _ passages: [SourceRange], _ look: SpreadLook) {
        self.bytes = bytes
        self.passages = passages
        self.look = look
    }

    mutating func words(in range: SourceRange) -> [SpreadWord] {
        var words: [SpreadWord] = []
        var start = range.lowerBound
        for place in range.lowerBound...range.upperBound
        where place == range.upperBound || bytes[place] <= 0x20 {
            if place > start { words += pieces(of: start..<place) }
            start = place + 1
        }
        return words
    }

    /// A word, in pieces where it is longer than a line.
    private mutating func pieces(of range: Range<Int>) -> [SpreadWord] {
        var pieces: [SpreadWord] = []
        var start = range.lowerBound
        while start < range.upperBound {
            var end = boundary(min(range.upperBound, start + look.mostBytes))
            while width(start..<end) > look.textWidth, end > start + 1 {
                let shorter = boundary(start + max(1, (end - start) * 3 / 4))
                // A letter alone is drawn, however narrow the line.
                guard shorter < end else { break }
                end = shorter
            }
            pieces.append(word(start..<end, isSpaced: start == range.lowerBound))
            start = end
        }
        return pieces
    }

    /// A place, or the first behind it that is within no letter.
    private func boundary(_ place: Int) -> Int {
        var place = place
        while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
        return place
    }

    private func width(_ range: Range<Int>) -> Double {
        TextWidth.of(bytes[range], size: look.textSize)
    }

    private mutating func word(_ range: Range<Int>, isSpaced: Bool) -> SpreadWord {
        open.removeAll { passages[$0].upperBound <= range.lowerBound }
        var begins: [Int] = []
        while next < passages.count, passages[next].lowerBound < range.upperBound {
            if passages[next].upperBound > range.lowerBound {
                open.append(next)
                begins.append(next)
            }
            next += 1
        }
        let shortest = open.min { (passages[$0].count, $0) < (passages[$1].count, $1) }
        return SpreadWord(
            text: String(decoding: bytes[range], as: UTF8.self), range: range, width: width(range),
            passage: shortest, begins: begins, isSpaced: isSpaced)
    }
}
