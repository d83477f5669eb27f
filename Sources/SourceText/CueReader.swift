/// Says what lines outside an article are by their words alone.
struct CueReader {
    let bytes: [UInt8]

    /// No line with more words is known by a cue.
    static let mostWords = 80

    /// What `line` is, or `nil` where its words do not tell; `isLast` where a blank line follows.
    ///
    /// A full line in small letters, with no blank line above, goes on with a paragraph.
    func match(_ line: TextLine, isLast: Bool) -> CueMatch? {
        if line.shape.opening == .small, !line.opensParagraph, line.shape.width >= 36,
            bytes.scalar(at: line.range.lowerBound) != "©"
        {
            return isLast ? smallByline(line.shape) : nil
        }
        if line.opensParagraph, LetterForm.shared.greets(bytes, line.shape) {
            return CueMatch(reason: .letter, scope: .head)
        }
        if takesLeave(line.shape) { return CueMatch(reason: .letter, scope: .line) }
        return match(line.shape.content, words: line.shape.words, hasLetters: line.shape.hasLetters)
    }

    /// A close that ends with a comma.
    private func takesLeave(_ shape: LineShape) -> Bool {
        shape.opening == .capital && shape.ending == .continuing
            && LetterForm.shared.closes(bytes, shape)
    }

    /// `by Jane Roe, second bassoon` below a headline.
    private func smallByline(_ shape: LineShape) -> CueMatch? {
        guard shape.words <= 9, let first = Array(Words(bytes, shape.content).prefix(1)).first,
            ["by", "posted"].contains(bytes.text(first)), Byline(bytes, shape.content) != nil
        else { return nil }
        return CueMatch(reason: .byline, scope: .head)
    }

    /// What the text at `range` is, or `nil` where its words do not tell.
    func match(_ range: Range<Int>, words: Int, hasLetters: Bool) -> CueMatch? {
        guard words <= CueReader.mostWords, range.count < 2000 else { return nil }
        guard hasLetters else { return symbols(range, words: words) }
        if words <= 24, NavigationBar.isBar(bytes, range) {
            return CueMatch(reason: .navigation, scope: .line)
        }
        if let match = phrase(range, words: words) { return datedParts(range) ?? match }
        if isAddress(range) { return CueMatch(reason: .address, scope: .line) }
        if DateLine(bytes, range) != nil { return CueMatch(reason: .date, scope: .head) }
        if Byline(bytes, range) != nil { return CueMatch(reason: .byline, scope: .head) }
        if PictureCredit.closes(bytes, range) { return CueMatch(reason: .caption, scope: .line) }
        if words <= 30, let match = parts(range) { return match }
        if ShareBar.isBar(bytes, range) { return CueMatch(reason: .sharing, scope: .line) }
        let isHead = words <= 20 && PageHead.isDivided(bytes, range)
        return isHead ? CueMatch(reason: .pageHead, scope: .line) : nil
    }

    /// A line of figures and signs: a date, a page number, a rule.
    private func symbols(_ range: Range<Int>, words: Int) -> CueMatch? {
        if let capital = bytes.scalar(at: range.lowerBound, before: range.upperBound),
            words == 0 || !capital.isOpener, DateLine(bytes, range) != nil
        {
            return CueMatch(reason: .date, scope: .head)
        }
        return CueMatch(reason: .other, scope: .line)
    }

    /// Looks the line up in the table, without the signs around it.
    private func phrase(_ range: Range<Int>, words: Int) -> CueMatch? {
        let lower = bytes.skip(from: range.lowerBound, to: range.upperBound, while: \.isDecoration)
        let upper = bytes.skipBack(from: range.upperBound, to: lower) {
            $0.isDecoration || $0 == ":" || $0 == ","
        }
        guard lower < upper else { return nil }
        return CueTable.clutter.match(Folding.fold(bytes, lower..<upper), words: words)
    }

    private func isAddress(_ range: Range<Int>) -> Bool {
        let head = bytes[range].prefix(8)
        guard head.starts(with: "http".utf8) || head.starts(with: "www.".utf8) else { return false }
        return bytes.skip(from: range.lowerBound, to: range.upperBound) { !$0.isBlank }
            == range.upperBound
    }

    /// `Updated March 3, 2024 | 212 comments`: a date or a byline beside other furniture says what
    /// the line is.
    private func datedParts(_ range: Range<Int>) -> CueMatch? {
        let parts = LineParts.split(bytes, range)
        let isDated = parts.contains { DateLine(bytes, $0) != nil || Byline(bytes, $0) != nil }
        guard parts.count > 1, isDated else { return nil }
        return self.parts(range)
    }

    /// A line of several parts (`Jane Roe · 3 March 2024 · 5 min read`), each known.
    private func parts(_ range: Range<Int>) -> CueMatch? {
        let parts = LineParts.split(bytes, range)
        guard parts.count > 1 else { return nil }
        let isSigned = parts.contains { Byline(bytes, $0) != nil }
        if !isSigned, LineParts.isBreadcrumb(bytes, range, parts) {
            return CueMatch(reason: .navigation, scope: .line)
        }
        let reasons = parts.map { part in reason(ofPart: part) }
        guard reasons.allSatisfy({ $0 != nil }) else { return nil }
        for reason in [LeftOutLine.Reason.byline, .date] where reasons.contains(reason) {
            return CueMatch(reason: reason, scope: .head)
        }
        return reasons[0].map { CueMatch(reason: $0, scope: .line) }
    }

    private func reason(ofPart part: Range<Int>) -> LeftOutLine.Reason? {
        let words = Words(bytes, part).reduce(0) { count, _ in count + 1 }
        if let match = phrase(part, words: words) { return match.reason }
        if DateLine(bytes, part) != nil { return .date }
        if Byline(bytes, part) != nil || PersonName(bytes, part)?.isWhole == true { return .byline }
        if RoleWords.isRole(bytes, part) { return .byline }
        return Publication.isName(bytes, part) ? .publication : nil
    }
}

extension Unicode.Scalar {
    /// A sign that decorates a line of a page: arrows, bullets, stars, pictographs.
    var isDecoration: Bool {
        if isSpacing { return true }
        switch value {
        case 0x2A, 0x5F, 0x7C, 0x3E, 0x23, 0x7E, 0xB7, 0xBB, 0x203A, 0x2022, 0x5B, 0x5D: return true
        case 0x2190...0x21FF, 0x2300...0x23FF, 0x2460...0x27BF, 0x2B00...0x2BFF: return true
        case 0xFE0E, 0xFE0F, 0x1F000...0x1FAFF: return true
        case 0x2012...0x2015, 0x2D: return true
        default: return false
        }
    }
}
