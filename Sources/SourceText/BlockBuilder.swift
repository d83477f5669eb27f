/// Puts lines together to blocks: what one line after the other says of one thing.
struct BlockBuilder {
    let bytes: [UInt8]
    let lines: [TextLine]
    /// What each line alone is known to be, by its words.
    let cues: [CueMatch?]
    private let wrap: WrapWidth
    private let isParted: Bool

    init(_ bytes: [UInt8], _ lines: [TextLine], _ cues: [CueMatch?]) {
        self.bytes = bytes
        self.lines = lines
        self.cues = cues
        wrap = WrapWidth(lines)
        isParted = BlockBuilder.isParted(lines, wrap)
    }

    /// The blocks of the text in reading order.
    func blocks() -> [Block] {
        var blocks: [Block] = []
        var start = 0
        while start < lines.count {
            let end = groupEnd(from: start)
            if isStanza(start..<end) {
                blocks.append(Block(lines, start..<end, isStanza: true))
            } else {
                split(start..<end, into: &blocks)
            }
            start = end
        }
        return merged(blocks)
    }

    /// Blocks between which only a blank line stands, but no sentence has ended, are one.
    private func merged(_ blocks: [Block]) -> [Block] {
        var result: [Block] = []
        for block in blocks {
            if let last = result.last, isBroken(last, block) {
                result[result.count - 1] =
                    Block(lines, last.lines.lowerBound..<block.lines.upperBound)
            } else {
                result.append(block)
            }
        }
        return result
    }

    private func isBroken(_ block: Block, _ next: Block) -> Bool {
        guard next.opening == .small, next.words >= 2, block.words >= 6 else { return false }
        guard block.ending == .open || block.ending == .continuing else { return false }
        guard !block.marker.opensBlock, !next.marker.opensBlock, !block.isStanza,
            !PageHead.isCapitals(bytes, block.content)
        else { return false }
        return cues[block.lines.lowerBound] == nil && cues[next.lines.lowerBound] == nil
    }

    /// One past the last line that follows `start` without a blank line.
    private func groupEnd(from start: Int) -> Int {
        var end = start + 1
        while end < lines.count, !lines[end].opensParagraph || isDropCap(end - 1) { end += 1 }
        return end
    }

    private func isDropCap(_ index: Int) -> Bool {
        DropCap(bytes, lines[index], lines[index + 1]) != nil
    }

    private func split(_ group: Range<Int>, into blocks: inout [Block]) {
        var start = group.lowerBound
        for next in group.dropFirst()
        where !joins(next - 1, next) && !isCutShort(next - 1, in: group) {
            blocks.append(Block(lines, start..<next))
            start = next
        }
        blocks.append(Block(lines, start..<group.upperBound))
    }

    /// Whether the line `index` ends a sentence short of the column within a wrapped paragraph, in
    /// a text that parts its paragraphs by blank lines.
    private func isCutShort(_ index: Int, in group: Range<Int>) -> Bool {
        let (line, next) = (lines[index], lines[index + 1])
        guard isParted, wrap.opens(lines, group), line.shape.ending == .terminal,
            next.shape.opening == .capital, line.shape.width >= 36, next.shape.width >= 12,
            cues[index] == nil, cues[index + 1] == nil
        else { return false }
        return !line.shape.marker.opensBlock && !next.shape.marker.opensBlock
            && line.shape.marker.isQuoted == next.shape.marker.isQuoted
            && next.indent == line.indent && PersonName(bytes, next.shape.content) == nil
    }

    /// Whether blank lines part the paragraphs: within hardly any does a short line end a sentence.
    private static func isParted(_ lines: [TextLine], _ wrap: WrapWidth) -> Bool {
        guard wrap.column != nil else { return false }
        var (groups, cuts, start) = (0, 0, 0)
        for end in lines.indices where lines.isLast(end) {
            let group = start..<end + 1
            start = end + 1
            guard wrap.opens(lines, group) else { continue }
            groups += 1
            cuts += group.dropLast().count { index in
                lines[index].shape.ending == .terminal
                    && !wrap.isFull(lines[index], before: lines[index + 1])
            }
        }
        return groups >= 3 && cuts * 3 <= groups
    }

    /// Whether the line `next` goes on with what the line `index` says.
    private func joins(_ index: Int, _ next: Int) -> Bool {
        let (line, following) = (lines[index], lines[next])
        if DropCap(bytes, line, following) != nil { return true }
        if cues[index] != nil { return goesOnNotice(index, next) }
        if startsCue(next) || line.shape.marker.isHeading || presentsAuthor(next) { return false }
        if opensItem(following, after: line) || following.shape.marker.isHeading { return false }
        if line.shape.marker.isQuoted != following.shape.marker.isQuoted { return false }
        if isIndented(following, after: line) { return false }
        if line.shape.marker.isQuoted { return true }
        return wrap.isFull(line, before: following) || goesOn(line, following)
    }

    /// The rest of a notice that the column has broken: `Replies of up to` above `300 words.`
    private func goesOnNotice(_ index: Int, _ next: Int) -> Bool {
        let (line, following) = (lines[index], lines[next])
        guard let cue = cues[index], cues[next] == nil, BlockBuilder.notices.contains(cue.reason),
            line.shape.width >= 40, line.shape.ending == .open || line.shape.ending == .continuing,
            !following.shape.marker.opensBlock
        else { return false }
        return following.shape.opening == .small || following.shape.opening == .digit
    }

    private static let notices: [LeftOutLine.Reason] = [.comments, .newsletter, .other, .copyright]

    /// A name with a title on a line of its own, with a blank line below: `Rear Admiral J. Doe`.
    private func presentsAuthor(_ index: Int) -> Bool {
        let line = lines[index]
        guard index < 8, lines.isLast(index), line.shape.ending == .open, line.shape.words <= 8
        else { return false }
        return AuthorLine.titledName(bytes, line.shape.content) != nil
    }

    /// A cue at the start of a line counts unless the line goes on in small letters.
    private func startsCue(_ index: Int) -> Bool {
        guard let cue = cues[index] else { return false }
        return lines[index].shape.opening != .small || cue.reason == .copyright
            || (cue.reason == .byline && lines.isLast(index))
    }

    /// A dash or a number within a sentence is no list: the line before must have ended.
    private func opensItem(_ line: TextLine, after previous: TextLine) -> Bool {
        guard line.shape.marker.isItem else { return false }
        if previous.shape.marker.isItem { return true }
        return previous.shape.ending == .terminal || previous.shape.ending == .colon
            || !wrap.isFull(previous, before: line)
    }

    /// An indented line opens a paragraph, where the line before has ended and is not indented.
    private func isIndented(_ line: TextLine, after previous: TextLine) -> Bool {
        guard !previous.shape.marker.isItem else { return false }
        return line.indent >= previous.indent + 2 && previous.shape.ending == .terminal
    }

    /// A sentence that has not ended goes on, in small letters or on a line of its own width.
    private func goesOn(_ line: TextLine, _ next: TextLine) -> Bool {
        guard line.shape.ending == .open || line.shape.ending == .continuing else { return false }
        if next.shape.opening == .small {
            return line.shape.width >= 30 || isHeadlineOfTwo(line, next)
        }
        if wrap.isNearlyFull(line) && next.shape.words >= 3 { return true }
        return wrap.column != nil && line.shape.width >= 40 && line.shape.ending == .open
            && endsWithin(line)
    }

    /// Whether the last word of the line is one that no line of its own ends with: `in`, `the`.
    private func endsWithin(_ line: TextLine) -> Bool {
        guard let last = Array(Words(bytes, line.shape.content)).last else { return false }
        return bytes.scalar(at: last.lowerBound).isSmall
            && BlockBuilder.joining.contains(bytes, last)
    }

    private static let joining = WordList(
        words: [
            "in", "of", "the", "a", "an", "and", "at", "by", "for", "from", "to", "with", "near",
        ]
    )

    /// `Send for the Pilot,` above `and Pay Him`: two lines set apart, the first with a comma.
    private func isHeadlineOfTwo(_ line: TextLine, _ next: TextLine) -> Bool {
        guard line.shape.ending == .continuing, line.opensParagraph, line.shape.words >= 3,
            let index = lines.partitioned(by: next)
        else { return false }
        return next.shape.ending == .open && next.shape.words >= 2 && lines.isLast(index)
    }

    /// Short lines of several words, many of them with a mark at the end, are verse.
    private func isStanza(_ group: Range<Int>) -> Bool {
        guard group.count >= 3, let last = lines[group].last,
            !group.contains(where: { cues[$0]?.reason == .letter })
        else { return false }
        guard last.shape.ending == .terminal || last.shape.ending == .continuing else {
            return false
        }
        let marked = lines[group].count { $0.shape.ending != .open }
        let isShort = lines[group].allSatisfy { line in
            line.shape.width <= 64 && (2...12).contains(line.shape.words)
                && !line.shape.marker.opensBlock
        }
        let isLoose = zip(group, group.dropFirst()).count { index, next in
            cues[index] == nil && !joins(index, next)
        }
        return isShort && marked * 5 >= group.count * 2 && isLoose * 2 >= group.count
    }
}

extension LineMarker {
    /// Whether the line is a Markdown heading.
    var isHeading: Bool {
        if case .heading = kind { return true }
        return false
    }
}
