/// What stands between the paragraphs of the body and is no part of it.
extension Article {
    /// Takes subheads, linked headlines and repeated sentences out of the body.
    mutating func readInside() {
        for index in body where isOpen(index) {
            reasons[index] = insideReason(index)
        }
        readPullQuotes()
        body = trimmedBody()
    }

    private func insideReason(_ index: Int) -> LeftOutLine.Reason? {
        let block = blocks[index]
        if block.headingLevel != nil { return .subhead }
        if !block.hasLetters || isOrnament(index) { return .other }
        if block.isStanza || block.isProse || block.ending != .open {
            return captionReason(index)
        }
        if block.marker.isItem { return nil }
        if isQuoted(index) { return .pullQuote }
        if block.words > 13, block.capitals * 2 < block.words { return nil }
        if isDashedName(index) { return .author }
        if block.words <= 9 { return .subhead }
        return standsAlone(index) ? .related : nil
    }

    /// `— Jane Roe`: a name after a dash, as signatures have it.
    func isDashedName(_ index: Int) -> Bool {
        let content = blocks[index].range
        guard let first = bytes.scalar(at: content.lowerBound, before: content.upperBound),
            first.isDash || first == "-", blocks[index].words <= 4
        else { return false }
        return blocks[index].capitals == blocks[index].words && blocks[index].words > 0
    }

    /// Whether blank lines part the block from what stands above and below.
    private func standsAlone(_ index: Int) -> Bool {
        blocks[index].standsApart
            && (index + 1 >= blocks.count || blocks[index + 1].standsApart)
    }

    /// A short sentence directly above a picture's credit, with no blank line between.
    private func captionReason(_ index: Int) -> LeftOutLine.Reason? {
        guard index + 1 < blocks.count, reasons[index + 1] == .credit,
            !blocks[index + 1].standsApart, blocks[index].words <= 35
        else { return nil }
        return .caption
    }

    /// Whether the block is a quotation and nothing else.
    private func isQuoted(_ index: Int) -> Bool {
        let content = content(index)
        guard let first = bytes.scalar(at: content.lowerBound, before: content.upperBound),
            let last = bytes.scalar(before: content.upperBound, from: content.lowerBound)
        else { return false }
        return (first == "“" || first == "\"") && last.isClosingQuote
    }

    /// A sentence that stands alone and is also part of a paragraph is set large, not said twice.
    private mutating func readPullQuotes() {
        splitSentences()
        let open = body.filter { isOpen($0) && blocks[$0].words >= 8 }
        let alone = open.filter { sentences[$0].count == 1 && blocks[$0].words <= 60 }
        guard !alone.isEmpty else { return }
        var said = WordList()
        for index in open where sentences[index].count > 1 {
            sentences[index].forEach { insert($0, into: &said) }
        }
        for index in alone {
            let text = Folding.fold(bytes, sentences[index][0])
            if said.contains(text, text.indices) { reasons[index] = .pullQuote }
        }
    }

    private mutating func splitSentences() {
        let splitter = SentenceSplitter(bytes)
        sentences = blocks.indices.map { index in
            reasons[index] == nil ? splitter.ranges(in: sentenceSegments(index)) : []
        }
    }

    private func insert(_ sentence: Range<Int>, into said: inout WordList) {
        let text = Folding.fold(bytes, sentence)
        said.insert(text, text.indices)
    }

    /// The body without what was taken out at either end.
    private func trimmedBody() -> Range<Int> {
        let inside = body.filter { reasons[$0] == nil }
        guard let first = inside.first, let last = inside.last else { return body }
        return first..<last + 1
    }
}
