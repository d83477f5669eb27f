/// What stands above the body: title, standfirst, author, and the page's furniture.
extension Article {
    /// Takes everything above the body out of it and notes title, standfirst and author.
    mutating func readHeader() {
        readLists(in: 0..<body.lowerBound)
        let title = titleIndex()
        if let title {
            reasons[title] = .title
            note(\.title, titleText(title))
        }
        for index in 0..<body.lowerBound where isOpen(index) {
            readHeaderBlock(index, title: title)
        }
        readAuthors(in: 0..<body.lowerBound)
        readLeadingBiographies()
    }

    private mutating func readHeaderBlock(_ index: Int, title: Int?) {
        let block = blocks[index]
        let isBelow = title.map { $0 < index } ?? false
        if isName(index) {
            reasons[index] = .author
        } else if Publication.isName(bytes, trimmedContent(index)) {
            reasons[index] = .publication
            note(\.publication, trimmedContent(index))
        } else if isBelow, block.isProse, isBiography(index) {
            reasons[index] = .biography
        } else if isBelow, block.words >= 4, page.dek == nil, !isSubhead(index) {
            reasons[index] = .dek
            note(\.dek, trimmedContent(index))
        } else {
            reasons[index] = isBelow ? furniture(index) : block.words <= 4 ? .navigation : .other
        }
    }

    /// A low heading directly above the first paragraph belongs to the body's parts.
    private func isSubhead(_ index: Int) -> Bool {
        guard let level = blocks[index].headingLevel else { return false }
        return level > 1 && index + 1 == body.lowerBound && blocks[index].words <= 8
    }

    private func furniture(_ index: Int) -> LeftOutLine.Reason {
        if blocks[index].headingLevel != nil { return .subhead }
        if blocks[index].isProse { return .caption }
        return blocks[index].words <= 4 ? .category : .other
    }

    /// Which of the blocks above the body is the headline.
    private func titleIndex() -> Int? {
        let open = titleCandidates()
        if let known = given.title, let index = open.first(where: { says($0, known) }) {
            return index
        }
        let levels = open.compactMap { blocks[$0].headingLevel }
        if let top = levels.min() { return open.first { blocks[$0].headingLevel == top } }
        let plain = open.filter { !Publication.isName(bytes, trimmedContent($0)) }
        let long = plain.filter { blocks[$0].words >= 3 && !isName($0) }
        if !long.isEmpty { return likeliest(long) }
        return plain.first { !isName($0) } ?? plain.first ?? open.first
    }

    /// What stands above the byline; where nothing does, all that stands above the body.
    private func titleCandidates() -> [Int] {
        let open = (0..<body.lowerBound).filter { isOpen($0) && blocks[$0].hasLetters }
        let byline = (0..<body.lowerBound).first {
            reasons[$0] == .byline || reasons[$0] == .date
        }
        let above = open.filter { $0 < byline ?? 0 && blocks[$0].words >= 2 }
        return above.isEmpty ? open : above
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

    private func says(_ index: Int, _ text: String) -> Bool {
        folded(index) == Folding.fold(text)
    }

    /// A headline without the publication behind a bar.
    private func titleText(_ index: Int) -> Range<Int> {
        let whole = trimmedContent(index)
        let parts = LineParts.split(bytes, whole)
        guard parts.count == 2, Publication.isName(bytes, parts[1]) else { return content(index) }
        return parts[0]
    }

    /// Biographies between the byline and the first paragraph, as cards have them.
    private mutating func readLeadingBiographies() {
        while body.count > 1, isOpen(body.lowerBound), opensWithAuthor(body.lowerBound) {
            reasons[body.lowerBound] = .biography
            let rest = body.dropFirst()
            guard let next = rest.first(where: isProse) else { return }
            for index in body.lowerBound..<next where isOpen(index) {
                reasons[index] = furniture(index)
            }
            body = next..<body.upperBound
        }
    }
}
