/// Which blocks speak of the author and not of the matter.
extension Article {
    /// The most words that a paragraph about an author has.
    private static let mostWords = 220

    /// Whether the block reads as the author's biography.
    func isBiography(_ index: Int) -> Bool {
        guard blocks[index].words <= Article.mostWords else { return false }
        if opensWithAuthor(index) || closesWithAuthor(index) { return true }
        let text = folded(index)
        let weight = Biography.shared.weight(text)
        let isSet = isEmphasised(index)
        if blocks[index].words <= 60, isOfAuthor(index, text) { return true }
        if Biography.shared.opens(text) { return weight >= (isSet ? 1 : 2) }
        guard let name = PersonName(bytes, trimmedContent(index)) else {
            return (isSet && weight >= 3) || presentsTitledPerson(index, text, weight)
        }
        let says = Biography.shared.says(text, after: foldedEnd(index, name.range))
        if isSet { return says || weight >= 2 }
        if says, isUnderSameName(index) { return true }
        if says, isLast(index), blocks[index].words <= 60 {
            return weight >= (isDashed(index) ? 0 : 1) && !isSpokenOf(name.range, before: index)
        }
        guard authorNames.isEmpty || isNearName(index) else { return says && weight >= 4 }
        return says && weight >= 2 && !isSpokenOf(name.range, before: index)
    }

    /// Whether the block begins with the known author's name, or with the last part of it, and
    /// goes on as biographies do.
    func opensWithAuthor(_ index: Int) -> Bool {
        guard blocks[index].words <= Article.mostWords else { return false }
        let opening = AuthorOpening(foldedStart(index))
        return authorNames.contains { name in
            opening.ends(of: name).contains { Biography.shared.says(opening.text, after: $0) }
        }
    }

    /// Whether the block speaks of the author where no prose follows: `Ann Lowe keeps bees`,
    /// `Ann Lowe's column appears on Fridays`, `Reach Ann Lowe at the newsroom`.
    private func closesWithAuthor(_ index: Int) -> Bool {
        guard blocks[index].words <= 45, index > body.lowerBound, isLast(index), !calls(index)
        else { return false }
        let opening = AuthorOpening(foldedStart(index))
        return authorNames.contains { opening.presents($0) }
    }

    /// A sentence of a person with a title, of whom the article has not spoken.
    private func presentsTitledPerson(_ index: Int, _ text: [UInt8], _ weight: Int) -> Bool {
        guard authorNames.isEmpty, weight >= 3, blocks[index].words <= 40, isLast(index),
            index > body.lowerBound, !calls(index)
        else { return false }
        guard let name = AuthorLine.titledStart(bytes, trimmedContent(index)) else { return false }
        return Biography.shared.says(text, after: foldedEnd(index, name))
            && !isSpokenOf(name, before: index)
    }

    /// Whether the block argues: it says what should be done, or `we`.
    private func calls(_ index: Int) -> Bool {
        Words(bytes, content(index)).contains { Article.calls.contains(bytes, $0) }
    }

    private static let calls = WordList(words: ["should", "must", "ought", "we", "us", "our", "i"])

    /// `The author is`, `The writer was`, where the text speaks of no author before.
    private func isOfAuthor(_ index: Int, _ text: [UInt8]) -> Bool {
        let isSaid = ["the author is ", "the author was ", "the writer is ", "the writer was "]
            .contains { text.starts(with: $0.utf8) }
        guard isSaid else { return false }
        let pattern = LinePattern("*the author *")
        return !body.contains { $0 < index && isProse($0) && pattern.matches(folded: folded($0)) }
    }

    /// Whether no prose follows the block.
    private func isLast(_ index: Int) -> Bool {
        !blocks.indices.dropFirst(index + 1).contains { isProse($0) }
    }

    /// Whether a dash stands before the first word.
    private func isDashed(_ index: Int) -> Bool {
        bytes.scalar(at: blocks[index].range.lowerBound).isDash
    }

    /// The first words of a block, folded.
    private func foldedStart(_ index: Int) -> [UInt8] {
        let content = trimmedContent(index)
        let cut = min(content.lowerBound + 240, content.upperBound)
        let end = bytes.skipBack(from: cut, to: content.lowerBound) { !$0.isBlank }
        return Folding.fold(bytes, content.lowerBound..<(cut == content.upperBound ? cut : end))
    }

    /// Whether the line above is the name with which the block begins.
    private func isUnderSameName(_ index: Int) -> Bool {
        index > 0 && isName(index - 1) && folded(index).starts(with: folded(index - 1))
    }

    /// Whether a line with nothing but a name stands directly above.
    private func isNearName(_ index: Int) -> Bool {
        index > 0 && (reasons[index - 1] == .author || isName(index - 1))
    }

    /// How long the folded text is up to the end of a name at its start.
    private func foldedEnd(_ index: Int, _ name: Range<Int>) -> Int {
        Folding.fold(bytes, trimmedContent(index).lowerBound..<name.upperBound).count
    }

    /// Whether the body speaks of the person too: then the paragraph may be an argument.
    private func isSpokenOf(_ name: Range<Int>, before index: Int) -> Bool {
        var last = WordList()
        guard let word = Array(Words(bytes, name)).last else { return false }
        last.insert(bytes, word)
        let others = index < body.lowerBound ? body : body.lowerBound..<index
        return others.contains { block in
            isProse(block)
                && Words(bytes, blocks[block].range).contains { last.contains(bytes, $0) }
        }
    }
}
