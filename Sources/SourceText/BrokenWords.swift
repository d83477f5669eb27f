/// Words that a hyphen broke: at a line's end, or inside a line where a line once ended.
///
/// A real compound is never joined: `well-known`, `anti-terrorism`, `co-operation` stay.
struct BrokenWords {
    private let article: Article
    private let known: WordList

    init(_ article: Article) {
        self.article = article
        known = BrokenWords.words(of: article)
    }

    /// Every word of the text but the halves of those that a line's end broke.
    private static func words(of article: Article) -> WordList {
        var words = WordList()
        guard article.bytes.contains(where: { $0 == 0x2D || $0 == 0xE2 || $0 == 0xC2 }) else {
            return words
        }
        var isAfterHyphen = false
        for line in article.lines {
            for word in Words(article.bytes, line.shape.content) {
                let isBroken =
                    endsInHyphen(article.bytes, word)
                    && word.upperBound == line.range.upperBound
                if !isBroken, !isAfterHyphen { words.insert(article.bytes, word) }
                isAfterHyphen = isBroken
            }
        }
        return words
    }

    private static func endsInHyphen(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        bytes.scalar(before: word.upperBound, from: word.lowerBound)?.isHyphen ?? false
    }

    /// The joins, for the whole text.
    func mends() -> [Mend] {
        article.blocks.flatMap { block in
            block.lines.flatMap { line in inside(line) } + atEnds(block.lines)
        }
    }

    // MARK: At a line's end

    private func atEnds(_ lines: Range<Int>) -> [Mend] {
        zip(lines, lines.dropFirst()).compactMap { line, next in
            let (end, start) = (article.lines[line].range.upperBound, content(next).lowerBound)
            let hyphen = article.bytes.scalarStart(before: end)
            guard article.bytes.scalar(at: hyphen).isHyphen,
                let parts = parts(around: hyphen, start, in: content(line), content(next))
            else { return nil }
            return Mend(range: hyphen..<start, replacement: keepsHyphen(hyphen, parts) ? "-" : "")
        }
    }

    private func content(_ line: Int) -> Range<Int> { article.lines[line].shape.content }

    /// At a line's end a hyphen is a break unless the word is a known compound.
    private func keepsHyphen(_ hyphen: Int, _ parts: (Range<Int>, Range<Int>)) -> Bool {
        if article.bytes.scalar(at: hyphen).value == 0xAD || isWord(parts.0, parts.1) {
            return false
        }
        if isCompound(parts) || !article.bytes.scalar(at: parts.1.lowerBound).isSmall {
            return true
        }
        if CompoundPrefixes.list.contains(article.bytes, parts.0) { return true }
        return isWord(parts.0) && isWord(parts.1)
    }

    /// Whether the text has the word with its hyphen elsewhere.
    private func isCompound(_ parts: (Range<Int>, Range<Int>)) -> Bool {
        let bytes = article.bytes
        let whole = Array(bytes[parts.0]) + [0x2D] + Array(bytes[parts.1])
        return known.contains(whole, whole.indices)
    }

    // MARK: Inside a line

    private func inside(_ line: Int) -> [Mend] {
        let content = content(line)
        return Words(article.bytes, content).flatMap { word in
            word.compactMap { place in
                article.bytes[place] == 0x2D ? mend(place, in: word) : nil
            }
        }
    }

    /// Inside a line only a word that the text has whole elsewhere is joined, and only where one
    /// of its parts is no word.
    private func mend(_ hyphen: Int, in word: Range<Int>) -> Mend? {
        guard let parts = parts(around: hyphen, hyphen + 1, in: word, word),
            article.bytes.scalar(at: parts.1.lowerBound).isSmall,
            !CompoundPrefixes.list.contains(article.bytes, parts.0),
            isWord(parts.0, parts.1), !isWord(parts.0) || !isWord(parts.1)
        else { return nil }
        return Mend(range: hyphen..<hyphen + 1, replacement: "")
    }

    // MARK: Words

    /// The letters before and after a hyphen.
    private func parts(
        around hyphen: Int, _ next: Int, in before: Range<Int>, _ after: Range<Int>
    ) -> (Range<Int>, Range<Int>)? {
        let bytes = article.bytes
        guard hyphen >= before.lowerBound, next <= after.upperBound else { return nil }
        let start = bytes.skipBack(from: hyphen, to: before.lowerBound, while: \.isLetter)
        let end = bytes.skip(from: next, to: after.upperBound) { $0.isLetter }
        guard start < hyphen, next < end else { return nil }
        if bytes.scalar(at: end, before: after.upperBound) == "-" { return nil }
        return (start..<hyphen, next..<end)
    }

    private func isWord(_ range: Range<Int>) -> Bool {
        known.contains(article.bytes, range) || WordList.common.contains(article.bytes, range)
    }

    private func isWord(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        known.contains(article.bytes, joined: first, second)
            || WordList.common.contains(article.bytes, joined: first, second)
    }
}

/// What often opens a compound that keeps its hyphen: `anti`, `well`, `co`.
enum CompoundPrefixes {
    static let list = WordList(resource: "cues/compound-prefixes.txt")
}
