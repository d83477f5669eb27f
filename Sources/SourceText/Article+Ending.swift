/// What stands below the body: biographies, tags, links, comments.
extension Article {
    /// The most paragraphs that are read as biographies at the end.
    private static let mostBiographies = 6

    /// Takes everything below the last paragraph out of the body.
    mutating func readEnding() {
        readRest()
        disownRest()
        readLists(in: body)
        readLetterClose()
        readNotices()
        var end = blocks.count
        var biographies = 0
        while end > body.lowerBound + 1, takesEnding(end - 1, &biographies) { end -= 1 }
        body = body.lowerBound..<end
        readAuthors(in: end..<max(end, restStart ?? blocks.count))
        readScatteredBiographies()
    }

    /// After a cue such as "Comments" below most of the prose, all is what the cue says.
    private mutating func readRest() {
        let total = body.reduce(0) { $0 + (isProse($1) ? blocks[$1].words : 0) }
        var read = 0
        var reach: LeftOutLine.Reason?
        for index in body {
            if let reach, isOpen(index), !isBiography(index) { reasons[index] = reach }
            if isProse(index) { read += blocks[index].words }
            guard scopes[index] == .rest, read * 2 >= total, reach == nil else { continue }
            reach = reasons[index]
            restStart = index
        }
    }

    /// The words of prose below the line where the article seems to end.
    var wordsBelow: Int {
        guard let restStart else { return 0 }
        return blocks[restStart...].reduce(0) { $0 + ($1.isProse ? $1.words : 0) }
    }

    /// Much prose below is another article, or comments: its biographies are not the author's.
    private mutating func disownRest() {
        guard var start = restStart, wordsBelow >= ReadingDoubts.muchProse else { return }
        for index in start..<blocks.count where isOpen(index) { reasons[index] = reasons[start] }
        while start > body.lowerBound, [.byline, .date].contains(reasons[start - 1]) { start -= 1 }
        restStart = start
    }

    /// Whether the block is outside the body, seen from the end; says so where it is.
    private mutating func takesEnding(_ index: Int, _ biographies: inout Int) -> Bool {
        if kept[index] { return false }
        if reasons[index] != nil { return true }
        if biographies < Article.mostBiographies, isBiography(index) {
            biographies += 1
            reasons[index] = .biography
            return true
        }
        if isBareSignature(index) {
            reasons[index] = signatureReason(index)
            return true
        }
        guard isEndFragment(index) else { return false }
        reasons[index] = fragmentReason(index)
        return true
    }

    /// Words without a sentence; a long one in small letters has only lost its full stop.
    private func isEndFragment(_ index: Int) -> Bool {
        let block = blocks[index]
        guard block.headingLevel == nil else { return true }
        guard block.isFragment, !block.isProse else { return false }
        if block.marker.isItem { return false }
        if isTicked(index) { return true }
        return block.words < 9 || block.capitals * 3 >= block.words
    }

    /// Whether a box or a pictograph stands before the words, as on a button or a coupon.
    private func isTicked(_ index: Int) -> Bool {
        let first = bytes.scalar(at: content(index).lowerBound)
        return first.isDecoration && first.value >= 0x2190
    }

    private func fragmentReason(_ index: Int) -> LeftOutLine.Reason {
        if isDashedName(index) || signs(index) { return .author }
        if isName(index) || (index > 0 && isOpen(index - 1) && isName(index - 1)) { return .author }
        if index > body.lowerBound, !blocks[index].standsApart, signs(index - 1) { return .letter }
        return blocks[index].words <= 3 ? .navigation : .related
    }

    /// Whether the block is a signature right below the text.
    private func signs(_ index: Int) -> Bool {
        guard authorNames.isEmpty, index > body.lowerBound, blocks[index].words <= 14,
            blocks[index].lines.count == 1, isProse(index - 1)
        else { return false }
        return Signature.name(bytes, trimmedContent(index)) != nil
    }

    /// A paragraph that opens with the author's full name and speaks of the author's work.
    private mutating func readScatteredBiographies() {
        guard !authorNames.isEmpty else { return }
        let last = body.filter { isProse($0) }.suffix(2)
        for index in body.dropFirst() where isOpen(index) && opensWithAuthor(index) {
            if last.contains(index) || Biography.shared.weight(folded(index)) >= 2 {
                reasons[index] = .biography
            }
        }
    }
}
