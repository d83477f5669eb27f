/// The heads, feet and jump lines of printed pages that stand inside an article.
///
/// A sentence that a page break cut is read as one: the lines between go, and what follows them
/// goes on with the paragraph.
struct PageBreaks {
    /// The lines that are read on.
    private(set) var remaining: [TextLine] = []
    /// The lines at page breaks.
    private(set) var heads: [TextLine] = []
    private let bytes: [UInt8]
    private let lines: [TextLine]

    /// The most lines between the two halves of a sentence.
    private static let mostLines = 5
    /// The most lines of heads, feet and jump lines at one page break.
    private static let mostHeads = 9
    /// The fewest words of the article above the first page break.
    private static let leastWords = 20

    /// Looks for page breaks in `lines`; `isKept` are those that a person wants kept.
    init(_ bytes: [UInt8], _ lines: [TextLine], isKept: [Bool]) {
        self.bytes = bytes
        self.lines = lines
        var (index, words) = (0, 0)
        while index < lines.count {
            if words >= PageBreaks.leastWords, let end = breakEnd(from: index),
                !isKept[index..<end].contains(true)
            {
                heads += lines[index..<end]
                remaining.append(continued(lines[end], from: index, to: end))
                words += lines[end].shape.words
                index = end + 1
            } else {
                if words > 0 || isSentence(lines[index]) { words += lines[index].shape.words }
                remaining.append(lines[index])
                index += 1
            }
        }
    }

    /// One past the last line of the page break at `start`, or `nil` where none begins there.
    private func breakEnd(from start: Int) -> Int? {
        let head = headEnd(from: start)
        if head > start {
            return head < lines.count && head - start <= PageBreaks.mostHeads ? head : nil
        }
        return interruptionEnd(from: start)
    }

    // MARK: Heads

    /// One past the last of the heads from `start` on; one other line may stand between two.
    private func headEnd(from start: Int) -> Int {
        guard isHead(start, from: start) else { return start }
        var end = start + 1
        while end < lines.count, end - start <= PageBreaks.mostHeads {
            if isHead(end, from: start) {
                end += 1
            } else if end + 1 < lines.count, isLoose(end), isHead(end + 1, from: start) {
                end += 2
            } else {
                return end
            }
        }
        return end
    }

    /// Capitals with a number may be a subhead: they count where they cut a sentence.
    private func isHead(_ index: Int, from start: Int) -> Bool {
        let content = lines[index].shape.content
        guard !lines[index].shape.marker.opensBlock, DateLine(bytes, content) == nil else {
            return false
        }
        if PageHead.isDivided(bytes, content) || isJump(content, lines[index].shape) { return true }
        guard PageHead.isNumberAlone(bytes, content) || PageHead.isNumberedCapitals(bytes, content)
        else { return false }
        return isUnfinished(lines[start - 1])
    }

    private func isJump(_ content: Range<Int>, _ shape: LineShape) -> Bool {
        guard shape.words <= 9 else { return false }
        let bare = bytes.skip(
            from: content.lowerBound, to: content.upperBound, while: \.isDecoration)
        let text = Folding.fold(bytes, bare..<content.upperBound)
        return CueTable.clutter.match(text, words: shape.words)?.reason == .pageHead
    }

    // MARK: Interruptions

    /// One past a few short lines that blank lines set apart from the two halves of a sentence.
    private func interruptionEnd(from start: Int) -> Int? {
        guard lines[start].opensParagraph, isUnfinished(lines[start - 1]) else { return nil }
        let end = lines.indices.dropFirst(start).prefix(PageBreaks.mostLines).prefix {
            isLoose($0) && !goesOn($0)
        }.last
        guard let last = end, last + 1 < lines.count, last - start < PageBreaks.mostLines,
            goesOn(last + 1)
        else { return nil }
        return last + 1
    }

    private func goesOn(_ index: Int) -> Bool {
        lines[index].opensParagraph && lines[index].shape.opening == .small
            && !lines[index].shape.marker.opensBlock
    }

    /// A line in which the article may have begun.
    private func isSentence(_ line: TextLine) -> Bool {
        line.shape.words >= 7 && line.shape.capitals * 2 < line.shape.words
    }

    /// A line of running text that no mark ends.
    private func isUnfinished(_ line: TextLine) -> Bool {
        guard line.shape.words >= 5, !line.shape.marker.isHeading else { return false }
        return line.shape.ending == .open && line.shape.capitals * 2 < line.shape.words
            || line.shape.ending == .continuing
    }

    /// A line without a sentence.
    private func isLoose(_ index: Int) -> Bool {
        let shape = lines[index].shape
        return shape.ending == .open && shape.words <= 14 && !shape.marker.opensBlock
    }

    // MARK: What follows

    /// The line after a break: it goes on with the paragraph where a sentence was cut, or where
    /// no blank line stands at the break.
    private func continued(_ line: TextLine, from start: Int, to end: Int) -> TextLine {
        let isApart = lines[start...end].contains(where: \.opensParagraph)
        let goesOn = remaining.last.map { isCut($0, line) } ?? false
        return TextLine(
            range: line.range, number: line.number, indent: goesOn ? 0 : line.indent,
            opensParagraph: isApart && !goesOn, shape: line.shape)
    }

    private func isCut(_ line: TextLine, _ next: TextLine) -> Bool {
        guard !next.shape.marker.opensBlock, line.shape.words >= 3 else { return false }
        if line.shape.ending == .continuing { return true }
        return line.shape.ending == .open
            && (next.shape.opening == .small || line.shape.capitals * 2 < line.shape.words)
    }
}
