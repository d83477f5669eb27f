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
        if readPublication(index, isBelow: isBelow) { return }
        if isBelow, let date = placeAndDate(index) {
            reasons[index] = .date
            note(\.date, date)
        } else if isName(index) || (isBelow && !hasByline && presentsAuthor(index)) {
            reasons[index] = .author
        } else if isBelow, isUnnamedByline(index) || isPost(index) || isSender(index) {
            reasons[index] = .byline
        } else if isBelow, block.isProse, isBiography(index) {
            reasons[index] = .biography
        } else if isBelow, block.words >= 4, page.dek == nil, !isSubhead(index) {
            reasons[index] = .dek
            note(\.dek, trimmedContent(index))
        } else {
            reasons[index] = isBelow ? furniture(index) : block.words <= 4 ? .navigation : .other
        }
    }

    /// Notes where the text appeared, where the block says it.
    private mutating func readPublication(_ index: Int, isBelow: Bool) -> Bool {
        let source = sourceLine(index)
        guard source != nil || isPublication(index, isBelow: isBelow) else { return false }
        reasons[index] = .publication
        note(\.publication, source?.publication ?? trimmedContent(index))
        if let date = source?.date { note(\.date, date) }
        return true
    }

    /// A publication by its name; or what looks like a person's name above the headline, where
    /// the author is named below it.
    private func isPublication(_ index: Int, isBelow: Bool) -> Bool {
        if Publication.isName(bytes, trimmedContent(index)) {
            return !isName(index) || hasByline || isAuthorNamed(below: index)
        }
        return !isBelow && isName(index) && isAuthorNamed(below: index)
    }

    private var hasByline: Bool { reasons[..<body.lowerBound].contains(.byline) }

    private func isAuthorNamed(below index: Int) -> Bool {
        let name = folded(index)
        return headBelow(index).contains { other in
            let isNamed =
                reasons[other] == .byline
                || (isOpen(other) && isName(other)
                    && !Publication.isName(bytes, trimmedContent(other)))
            return isNamed && !contains(folded(other), name)
        }
    }

    private func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        text.indices.contains { text[$0...].starts(with: part) }
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

    /// A headline without the publication behind a bar.
    private func titleText(_ index: Int) -> Range<Int> {
        let whole = trimmedContent(index)
        let parts = LineParts.split(bytes, whole)
        guard parts.count == 2, Publication.isName(bytes, parts[1]) else { return content(index) }
        return parts[0]
    }

    /// A few words on who the author is, above an article that says `I` and not that name.
    private func isStandfirst(_ index: Int) -> Bool {
        let content = trimmedContent(index)
        guard blocks[index].words <= 40, authorNames.isEmpty, page.dek == nil,
            let name = PersonName(bytes, content), name.people == 1,
            isSaid("i", after: index), !isSaid("i", in: [index])
        else { return false }
        let end = Folding.fold(bytes, content.lowerBound..<name.range.upperBound).count
        guard Biography.shared.says(folded(index), after: end),
            let last = Array(Words(bytes, name.range)).last
        else { return false }
        return !isSaid(bytes.text(last).lowercased(), after: index)
    }

    private func isSaid(_ word: String, after index: Int) -> Bool {
        isSaid(word, in: Array(body.dropFirst(index + 1 - body.lowerBound)))
    }

    private func isSaid(_ word: String, in blocks: [Int]) -> Bool {
        blocks.contains { block in
            let text = folded(block)
            return Words(text, text.indices).contains {
                text[WordList.bare(text, $0)].elementsEqual(word.utf8)
            }
        }
    }

    /// Biographies between the byline and the first paragraph, as cards have them.
    private mutating func readLeadingBiographies() {
        while body.count > 1, isOpen(body.lowerBound),
            opensWithAuthor(body.lowerBound) || isStandfirst(body.lowerBound)
        {
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
