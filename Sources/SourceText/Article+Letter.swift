/// What makes an article a letter: greeting, close, signature, address and date.
extension Article {
    /// The most words of prose below a letter's close: a postscript, a note of the editor.
    private static let mostWordsBelow = 120
    /// The most blocks and words of a signature with its address and date.
    private static let signature = (blocks: 5, words: 30)

    /// What greets or takes leave within the body stays, until the end of the letter is known.
    mutating func keepGreetingsInside() {
        for index in body where reasons[index] == .letter {
            reasons[index] = nil
        }
    }

    /// Takes the close of a letter, and the signature below it, out of the body.
    mutating func readLetterClose() {
        guard let close = letterClose() else { return }
        var first = close
        while first > body.lowerBound, isOpen(first - 1), isClose(first - 1) { first -= 1 }
        for index in first...close { reasons[index] = .letter }
        var words = 0
        for index in close + 1..<min(close + 1 + Article.signature.blocks, blocks.count) {
            words += blocks[index].words
            guard words <= Article.signature.words, isSignature(index) else { break }
            if isOpen(index) { reasons[index] = signatureReason(index) }
        }
        readAuthors(in: close + 1..<min(close + 1 + Article.signature.blocks, blocks.count))
        readNotes(below: close)
    }

    /// The last line that takes leave, with little prose below it.
    private func letterClose() -> Int? {
        var words = 0
        for index in body.dropFirst().reversed() where reasons[index] == nil {
            if isClose(index) { return kept[index] ? nil : index }
            words += blocks[index].words
            if words > Article.mostWordsBelow { return nil }
        }
        return nil
    }

    private func isClose(_ index: Int) -> Bool {
        let lines = lines[blocks[index].lines]
        return lines.count <= 2 && lines.allSatisfy { LetterForm.shared.closes(bytes, $0.shape) }
    }

    /// Short lines below a close; a postscript is text.
    private func isSignature(_ index: Int) -> Bool {
        guard reasons[index] == nil || reasons[index] == .date else { return false }
        guard !folded(index).starts(with: "p.s".utf8) else { return false }
        if isClose(index) { return true }
        guard LineParts.split(bytes, content(index)).count == 1 else { return false }
        return lines[blocks[index].lines].allSatisfy { line in
            line.shape.words <= 10 && isMostlyNames(line.shape)
        }
    }

    /// Whether half of the words or more begin with a capital letter or a figure.
    private func isMostlyNames(_ shape: LineShape) -> Bool {
        let words = Words(bytes, shape.content).map { WordList.bare(bytes, $0) }
            .filter { !$0.isEmpty }
        let named = words.count { word in
            let first = bytes.scalar(at: word.lowerBound)
            return first.isCapital || first.isDigit
        }
        return named * 2 >= words.count
    }

    func signatureReason(_ index: Int) -> LeftOutLine.Reason {
        let first = lines[blocks[index].lines.lowerBound]
        let content = trimmedContent(index)
        let isName = PersonName(bytes, content) != nil || Signature.name(bytes, content) != nil
        let isNamed = isName && !isClose(index)
        return isNamed && !isPlaceAndDate(first.shape) ? .author : .letter
    }

    /// A note in brackets below a signature is the editor's.
    private mutating func readNotes(below close: Int) {
        for index in body where index > close && isOpen(index) {
            guard let first = bytes[content(index)].first,
                first == UInt8(ascii: "[") || first == UInt8(ascii: "("),
                let last = bytes[content(index)].last,
                last == UInt8(ascii: "]") || last == UInt8(ascii: ")")
            else { continue }
            reasons[index] = .other
        }
    }
}

/// Signatures that no close announces.
extension Article {
    /// Whether the block, at the end of the body, is a signature, or the place and date below.
    func isBareSignature(_ index: Int) -> Bool {
        let lines = Array(lines[blocks[index].lines])
        guard blocks[index].words <= 16, lines.count <= 4, let first = lines.first else {
            return false
        }
        if isPlaceAndDate(first.shape), lines.count == 1 { return true }
        if isSigned(first) { return lines.dropFirst().allSatisfy { isLabel($0.shape) } }
        if lines.count == 1, blocks[index].standsApart, blocks[index].words <= 6,
            Signature.endsWithDegree(bytes, trimmedContent(index))
        {
            return true
        }
        return isLabel(first.shape) && lines.count == 1 && index > body.lowerBound
            && isSigned(self.lines[blocks[index - 1].lines.lowerBound])
            && blocks[index - 1].words <= 6
    }

    /// A name in capitals, or one with a comma or a full stop after it.
    private func isSigned(_ line: TextLine) -> Bool {
        let upper = bytes.skipBack(
            from: line.range.upperBound, to: line.shape.content.lowerBound
        ) { !$0.isWordly }
        let range = line.shape.content.lowerBound..<upper
        guard line.shape.words <= 6, PersonName(bytes, range)?.isWhole == true else { return false }
        return line.shape.ending == .continuing || PageHead.isCapitals(bytes, range)
    }

    private func isLabel(_ shape: LineShape) -> Bool {
        shape.words <= 8 && shape.opening == .capital && shape.capitals * 2 >= shape.words
    }

    /// `Mill House, Upper Wick, March 9th, 1908.`
    func isPlaceAndDate(_ shape: LineShape) -> Bool {
        let words = Array(Words(bytes, shape.content))
        guard (3...14).contains(words.count), shape.ending != .colon,
            words.contains(where: { bytes[$0].last == UInt8(ascii: ",") })
        else { return false }
        let dated = (2...4).contains { count in
            let from = words[max(0, words.count - count)].lowerBound
            return DateLine(bytes, from..<shape.content.upperBound) != nil
        }
        return dated
            && words.allSatisfy { word in
                let first = bytes.scalar(at: word.lowerBound)
                return !first.isSmall || Article.particles.contains(bytes.text(word))
            }
    }

    private static let particles: Set<String> = ["of", "the", "near", "by", "upon", "on", "in"]
}
