/// Finds what of a text is damaged or is no text: markers, broken words, odd dashes, drop caps.
struct MendFinder {
    let bytes: [UInt8]
    let article: Article
    private var mends: [Mend] = []

    /// Everything in `article` that people see otherwise.
    static func mends(of article: Article) -> MendedText {
        var finder = MendFinder(bytes: article.bytes, article: article)
        for index in article.blocks.indices { finder.readBlock(index) }
        finder.mends += article.pageHeads.map { Mend(range: $0.range, replacement: "") }
        finder.restoreQuotationMark()
        let words = BrokenWords(article)
        return MendedText(finder.mends + words.mends())
    }

    private init(bytes: [UInt8], article: Article) {
        self.bytes = bytes
        self.article = article
    }

    private mutating func readBlock(_ index: Int) {
        let lines = article.blocks[index].lines
        for line in lines {
            dropMarker(line, isFirst: line == lines.lowerBound)
            readDashes(article.lines[line].shape.content)
        }
        for (line, next) in zip(lines, lines.dropFirst()) { readDropCap(line, next) }
        mends += InlineMarkdown(bytes, article.segments(index)).mends()
    }

    /// Markers before a line go; the number of a list's item stays.
    private mutating func dropMarker(_ line: Int, isFirst: Bool) {
        let shape = article.lines[line].shape
        let start = article.lines[line].range.lowerBound
        guard shape.content.lowerBound > start, shape.marker.kind != .number else { return }
        guard isFirst || shape.marker.kind == .none else { return }
        mends.append(Mend(range: start..<shape.content.lowerBound, replacement: ""))
    }

    private mutating func readDropCap(_ line: Int, _ next: Int) {
        guard let cap = DropCap(bytes, article.lines[line], article.lines[next]) else { return }
        mends.append(Mend(range: cap.gap, replacement: cap.isOneWord ? "" : " "))
    }

    /// Every dash between words becomes an en dash with blanks around it.
    private mutating func readDashes(_ content: Range<Int>) {
        var index = content.lowerBound
        while index < content.upperBound {
            let isCandidate = bytes[index] == 0xE2 || bytes[index] == 0x2D
            guard isCandidate, let end = dashEnd(index, content) else {
                index += bytes.scalarWidth(at: index)
                continue
            }
            appendDash(index..<end, content)
            index = end
        }
    }

    /// Where the dash at `index` ends: a long dash, two or more hyphens, a hyphen between blanks.
    private func dashEnd(_ index: Int, _ content: Range<Int>) -> Int? {
        let scalar = bytes.scalar(at: index)
        let before = bytes.scalar(before: index, from: content.lowerBound)
        if scalar.isDash {
            let end = bytes.skip(from: index, to: content.upperBound, while: \.isDash)
            let isShort = scalar == "–" || scalar.value == 0x2012
            return isShort && bytes.scalar(at: end, before: content.upperBound)?.isBlank == false
                && !isAfterBlankBeforeText(before, end, content) ? nil : end
        }
        guard scalar == "-" else { return nil }
        let end = bytes.skip(from: index, to: content.upperBound) { $0 == "-" }
        if end - index >= 2 { return end }
        let after = bytes.scalar(at: end, before: content.upperBound)
        return before?.isBlank == true && after?.isBlank != false ? end : nil
    }

    /// An en dash that stands apart on the left opens an aside, but `–2.0` is a number.
    private func isAfterBlankBeforeText(
        _ before: Unicode.Scalar?, _ end: Int, _ content: Range<Int>
    ) -> Bool {
        let after = bytes.scalar(at: end, before: content.upperBound)
        return before?.isBlank == true && after?.isDigit == false
    }

    private mutating func appendDash(_ dash: Range<Int>, _ content: Range<Int>) {
        let before = bytes.scalar(before: dash.lowerBound, from: content.lowerBound)
        let after = bytes.scalar(at: dash.upperBound, before: content.upperBound)
        let left = before.map { $0.isOpener && $0 != "*" && $0 != "_" } == true ? "" : " "
        let right = after.map { $0.isClosingQuote || $0.isTerminal || $0 == ")" } == true ? "" : " "
        mends.append(Mend(range: dash, replacement: left + "–" + right))
    }

    /// A first paragraph in which a quotation ends that never began has lost its opening mark
    /// with the large first letter.
    private mutating func restoreQuotationMark() {
        guard let first = article.body.first(where: { article.reasons[$0] == nil }) else { return }
        let content = article.content(first)
        guard let quote = firstQuote(content), quote == "”" || quote == "»" else { return }
        let mark = quote == "”" ? "“" : "«"
        mends.append(
            Mend(range: content.lowerBound..<content.lowerBound, replacement: mark))
    }

    private func firstQuote(_ content: Range<Int>) -> Unicode.Scalar? {
        let place = bytes.skip(from: content.lowerBound, to: content.upperBound) { scalar in
            !["“", "”", "«", "»", "„", "\""].contains(scalar)
        }
        return bytes.scalar(at: place, before: content.upperBound)
    }
}
