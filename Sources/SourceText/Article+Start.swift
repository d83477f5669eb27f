/// Where the body begins: what stands above the first paragraph is a page's head.
extension Article {
    /// The most words of prose that may stand above the byline: a standfirst, a caption.
    private static let mostHeadWords = 60

    /// The block that opens the body, or the number of blocks where there is no prose.
    func bodyStart() -> Int {
        let first = firstProse(from: 0)
        if let capped = dropCapStart(from: first) { return capped }
        var start = first
        var (words, count) = (0, 0)
        let hasByline = reasons[..<first].contains(.byline)
        for index in first..<blocks.count {
            if isProse(index) {
                words += blocks[index].words
                count += 1
                if words > Article.mostHeadWords || count > 3 { break }
            } else if reasons[index] == .byline, hasByline {
                break
            } else if isHeadSign(index) {
                let next = firstProse(from: index + 1)
                start = next < blocks.count ? next : start
            }
        }
        return start
    }

    /// The paragraph with a large first letter, where no more than a standfirst stands above it.
    private func dropCapStart(from first: Int) -> Int? {
        let capped = blocks.indices.first { index in
            let lines = blocks[index].lines
            return lines.count > 1 && reasons[index] == nil
                && DropCap(bytes, self.lines[lines.lowerBound], self.lines[lines.lowerBound + 1])
                    != nil
        }
        guard let capped, capped > first else { return nil }
        let words = (first..<capped).reduce(0) { $0 + (isProse($1) ? blocks[$1].words : 0) }
        return words <= Article.mostHeadWords ? capped : nil
    }

    /// The first block from `start` on that reads as a paragraph and not as a headline.
    private func firstProse(from start: Int) -> Int {
        var hasTitle =
            start > 0 && (0..<start).contains { reasons[$0] == nil && blocks[$0].words > 2 }
        for index in start..<blocks.count where reasons[index] == nil {
            if blocks[index].isProse, !isHeadline(index, isFirst: !hasTitle),
                !(hasTitle && (isSetBelowHeadline(index) || presentsAuthor(index)))
            {
                return index
            }
            hasTitle = hasTitle || (blocks[index].words >= 3 && !isName(index))
        }
        return blocks.count
    }

    /// A sentence or two on the line below the headline, where blank lines part the paragraphs.
    private func isSetBelowHeadline(_ index: Int) -> Bool {
        guard index > 0, !blocks[index].standsApart, blocks[index].words <= 40,
            reasons[index - 1] == nil, blocks[index - 1].isFragment, blocks[index - 1].words <= 20,
            index + 1 < blocks.count, blocks[index + 1].standsApart
        else { return false }
        return blocks.dropFirst(index + 1).filter { $0.words >= 20 }.allSatisfy(\.standsApart)
    }

    /// Whether the block looks like a headline, though it may end with a mark.
    func isHeadline(_ index: Int, isFirst: Bool) -> Bool {
        let block = blocks[index]
        if block.headingLevel != nil { return true }
        guard block.words <= 30, block.hasLetters, !block.marker.isItem else { return false }
        if block.ending == .open { return true }
        guard block.ending == .terminal, isFirst, block.words <= 20, isOneSentence(index) else {
            return false
        }
        if isSpoken(index) { return false }
        let last = bytes[SentenceEnd.core(bytes, block.content) - 1]
        let isFullStop = last == UInt8(ascii: ".")
        if isFullStop { return block.words <= 14 && block.capitals * 10 >= block.words * 7 }
        return isAboveLonger(index) || block.capitals * 10 >= block.words * 6
    }

    /// Whether the block opens with a speaker's name that another block soon opens with too.
    private func isSpoken(_ index: Int) -> Bool {
        guard let label = SpeakerLabel.of(bytes, content(index)) else { return false }
        return blocks.indices.dropFirst(index + 1).prefix(6).contains {
            SpeakerLabel.of(bytes, content($0)) == label
        }
    }

    /// Whether a longer paragraph follows, set apart by a blank line.
    private func isAboveLonger(_ index: Int) -> Bool {
        guard index + 1 < blocks.count else { return false }
        let next = (index + 1..<blocks.count).first { reasons[$0] == nil }
        return next.map { next in
            let isBelow = blocks[next].standsApart || (blocks[next].isFragment && next == index + 1)
            return isBelow && blocks[next].words > blocks[index].words
        } ?? false
    }

    /// Whether the block is of a kind that stands above a body: byline, date, reading time.
    private func isHeadSign(_ index: Int) -> Bool {
        if let scope = scopes[index] {
            return scope == .head || reasons[index] == .sharing
        }
        if index > 0, reasons[index - 1] == .letter, scopes[index - 1] == .line { return false }
        return reasons[index] == nil && blocks[index].ending == .open && isName(index)
    }
}
