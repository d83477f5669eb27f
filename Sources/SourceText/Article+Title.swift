/// Which of the lines above the body is the headline.
extension Article {
    /// The block of the headline, or `nil` where there is none.
    func titleIndex() -> Int? {
        let open = titleCandidates()
        if let known = given.title, let index = open.first(where: { says($0, known) }) {
            return index
        }
        let levels = open.compactMap { blocks[$0].headingLevel }
        if let top = levels.min() { return open.first { blocks[$0].headingLevel == top } }
        let plain = open.filter { !Publication.isName(bytes, trimmedContent($0)) }
        let named = headlines(of: plain)
        let long = named.filter { blocks[$0].words >= 3 && !isName($0) }
        if !long.isEmpty { return likeliest(long) }
        if named.isEmpty, !plain.isEmpty, plain.allSatisfy(isMasthead) { return nil }
        return named.first { !isName($0) } ?? named.first ?? plain.first ?? open.first
    }

    /// What stands above the byline; where nothing does, all that stands above the body.
    private func titleCandidates() -> [Int] {
        let open = (0..<body.lowerBound).filter { isOpen($0) && blocks[$0].hasLetters }
        let byline = (0..<body.lowerBound).first {
            reasons[$0] == .byline || reasons[$0] == .date
        }
        let above = headlines(of: open.filter { $0 < byline ?? 0 && blocks[$0].words >= 2 })
        let isHeadline = above.contains { !Publication.isName(bytes, trimmedContent($0)) }
        return isHeadline ? above : open
    }

    /// The candidates without what only stands above or beside headlines, as long as one remains.
    private func headlines(of candidates: [Int]) -> [Int] {
        var rest = candidates.filter { !isMasthead($0) }
        let tests: [(Int) -> Bool] = [
            isAboveFurniture, isTagline, isColumnName, presentsAuthor, isAboveQuestion,
        ]
        for test in tests {
            let dropped = rest.filter(test)
            if dropped.count < rest.count { rest.removeAll { dropped.contains($0) } }
        }
        return rest
    }

    /// How far a line of the page's head is looked at from another one, in blocks.
    static let headReach = 24

    /// The blocks of the page's head below `index`, as far as they are looked at.
    func headBelow(_ index: Int) -> Range<Int> {
        let end = min(body.lowerBound, index + 1 + Article.headReach)
        return index + 1..<max(index + 1, end)
    }

    /// Whether a navigation bar or a notice of the page stands between the block and the body.
    private func isAboveFurniture(_ index: Int) -> Bool {
        headBelow(index).contains { other in
            switch reasons[other] {
            case .navigation, .cookies, .subscription, .pageHead: scopes[other] == .line
            default: false
            }
        }
    }

    /// The name of a publication: what it stands for follows on the next line, or the number of
    /// the page stands beside it.
    private func isMasthead(_ index: Int) -> Bool {
        if index == 0, PageHead.isNumberedCapitals(bytes, content(index)) { return true }
        if sourceLine(index) != nil { return true }
        let parts = LineParts.split(bytes, content(index))
        if parts.count == 2, PageHead.isCapitals(bytes, parts[0]),
            bytes.scalar(at: parts[1].lowerBound).isSmall
        {
            return true
        }
        return index + 1 < blocks.count && !blocks[index + 1].standsApart && isTagline(index + 1)
    }

    /// What a publication says of itself: `a blog about tides`, `Monthly paper of the Union`.
    private func isTagline(_ index: Int) -> Bool {
        let text = folded(index)
        if Taglines.shared.match(text, words: blocks[index].words) { return true }
        return index == 1 && reasons[1] == nil && !blocks[1].standsApart
            && blocks[1].opening == .small && blocks[1].ending == .open
    }

    /// `FROM THE TIN`, `A PILOT'S VIEW`: the name under which a column stands each week.
    private func isColumnName(_ index: Int) -> Bool {
        guard blocks[index].words <= 5, PageHead.isCapitals(bytes, content(index)) else {
            return false
        }
        let text = folded(index)
        return Article.columnNames.contains { $0.matches(folded: text) }
    }

    private static let columnNames = [
        "from the *", "* view", "* talk", "* corner", "* notebook", "* diary", "* column",
    ].map { LinePattern($0) }

    /// The name of a column in capitals, above a headline that asks or calls.
    private func isAboveQuestion(_ index: Int) -> Bool {
        guard blocks[index].words <= 5, blocks[index].ending == .open,
            PageHead.isCapitals(bytes, content(index))
        else { return false }
        return headBelow(index).contains { other in
            let block = blocks[other]
            return isOpen(other) && block.ending == .terminal && (3...14).contains(block.words)
                && block.standsApart && asks(other)
        }
    }

    private func asks(_ index: Int) -> Bool {
        let block = blocks[index]
        let last = bytes[SentenceEnd.core(bytes, block.content) - 1]
        return last != UInt8(ascii: ".") || block.capitals * 10 >= block.words * 7
    }

    /// Whether the block says who wrote it, below another candidate.
    func presentsAuthor(_ index: Int) -> Bool {
        guard blocks[index].lines.count == 1, headlineStands(above: index) else { return false }
        let content = trimmedContent(index)
        if AuthorLine.name(bytes, content) != nil { return true }
        let name = PersonName(bytes, content)?.range ?? AuthorLine.titledStart(bytes, content)
        guard let name, blocks[index].words <= 18 else { return false }
        let end = Folding.fold(bytes, content.lowerBound..<name.upperBound).count
        return blocks[index].ending == .open
            && Biography.shared.says(folded(index), after: end)
    }

    /// Whether a line of words that is no name stands above the block.
    private func headlineStands(above index: Int) -> Bool {
        (max(0, index - Article.headReach)..<index).contains { other in
            (reasons[other] == nil || reasons[other] == .title) && blocks[other].words >= 2
                && !isName(other) && !Publication.isName(bytes, trimmedContent(other))
        }
    }

    private func says(_ index: Int, _ text: String) -> Bool {
        folded(index) == Folding.fold(text)
    }

    /// The first of two; of more, the one just above the standfirst or the body.
    private func likeliest(_ headlines: [Int]) -> Int? {
        guard headlines.count > 2, let last = headlines.last else { return headlines.first }
        let before = headlines[headlines.count - 2]
        return isStandfirst(last) ? before : last
    }

    private func isStandfirst(_ index: Int) -> Bool {
        let block = blocks[index]
        return block.ending == .terminal || block.capitals * 2 < block.words
    }
}

/// What publications say of themselves below their names.
struct Taglines {
    private let patterns: [LinePattern]

    static let shared = Taglines(resource: "cues/taglines.txt")

    /// Reads one pattern a line.
    init(resource name: String) {
        patterns = Resource.lines(name).map { LinePattern(String($0)) }
    }

    /// Whether a folded line of so many words is one.
    func match(_ line: [UInt8], words: Int) -> Bool {
        words <= 16 && patterns.contains { $0.matches(folded: line) }
    }
}
