/// Lines of the page's head that say of the author what is no name.
extension Article {
    /// `By a former trade negotiator`, `From our Diplomatic Correspondent`, `By THE EDITORS`, `The
    /// Quay Mercury view`: who wrote it, without a name.
    func isUnnamedByline(_ index: Int) -> Bool {
        guard isLineBelow(index), blocks[index].words <= 14 else { return false }
        let text = folded(index)
        if Article.unnamed.contains(where: { $0.matches(folded: text) }) { return true }
        let words = Array(Words(bytes, trimmedContent(index)))
        guard words.count > 2, let last = words.last,
            Folding.fold(bytes, last).elementsEqual("view".utf8)
        else { return false }
        return Publication.isName(
            bytes, words[0].lowerBound..<words[words.count - 2].upperBound)
    }

    private static let unnamed = [
        "by the editor*", "by our *", "by a former *", "by a member of *", "by a correspondent*",
        "by an anonymous *", "by a special *", "by a staff *", "from our * correspondent",
        "from our correspondent*", "from a correspondent*", "from a special correspondent*",
    ].map { LinePattern($0) }

    /// The author's post on the line right below the name.
    func isPost(_ index: Int) -> Bool {
        guard index > 0, isLineBelow(index), !blocks[index].standsApart,
            reasons[index - 1] == .byline || reasons[index - 1] == .author
        else { return false }
        let text = bytes[content(index)]
        return blocks[index].words <= 12 && !isName(index) && !text.contains(UInt8(ascii: ";"))
            && LineParts.split(bytes, content(index)).count == 1
            && !folded(index).starts(with: "posted ".utf8)
    }

    /// `From Ann Lowe, chandler, Wick` above the greeting of an open letter.
    func isSender(_ index: Int) -> Bool { sender(index) != nil }

    /// The name of whoever sends a letter.
    func sender(_ index: Int) -> Range<Int>? {
        guard isLineBelow(index), reasons[..<body.lowerBound].contains(.letter) else { return nil }
        let content = trimmedContent(index)
        let words = Array(Words(bytes, content))
        guard words.count > 2, Folding.fold(bytes, words[0]).elementsEqual("from".utf8) else {
            return nil
        }
        return Signature.name(bytes, words[1].lowerBound..<content.upperBound)
    }

    /// The name in a standfirst that says who writes: `The fare is too low, writes Ann Lowe`.
    func nameWritten(in index: Int) -> Range<Int>? {
        let content = trimmedContent(index)
        let words = Array(Words(bytes, content))
        for (word, next) in zip(words, words.dropFirst())
        where bytes[word].last == UInt8(ascii: ",") && bytes.text(next) == "writes" {
            return PersonName(bytes, next.upperBound..<content.upperBound)?.range
        }
        return nil
    }

    /// One line of the page's head that is no sentence.
    private func isLineBelow(_ index: Int) -> Bool {
        blocks[index].lines.count == 1 && blocks[index].ending == .open
            && blocks[index].headingLevel == nil
    }

    /// The date of a line that says where and when, or how often it was liked: `Port Wick, March
    /// 1978`, `14 May | 4 min read | Like 318`.
    func placeAndDate(_ index: Int) -> Range<Int>? {
        guard blocks[index].lines.count == 1 else { return nil }
        let parts = LineParts.split(bytes, trimmedContent(index))
        if parts.count > 2, let first = parts.first, let line = DateLine(bytes, first) {
            return line.date
        }
        let shape = lines[blocks[index].lines.lowerBound].shape
        return isPlaceAndDate(shape) ? DateLine.end(bytes, trimmedContent(index)) : nil
    }

    /// What the line says of where the text appeared; above all else capitals with a date do.
    func sourceLine(_ index: Int) -> SourceLine? {
        guard blocks[index].lines.count == 1, blocks[index].words <= 20,
            let source = SourceLine(bytes, trimmedContent(index))
        else { return nil }
        return source.isCertain || index == 0 ? source : nil
    }
}
