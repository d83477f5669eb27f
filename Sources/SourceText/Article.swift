/// An article while it is being found: which blocks of a page are its body, and why not.
///
/// Each pass (`readHeader`, `readEnding`, `readInside`) takes blocks out of the body; what no
/// pass takes out is the article.
struct Article {
    let bytes: [UInt8]
    let lines: [TextLine]
    let blocks: [Block]
    /// The lines at page breaks inside the text.
    let pageHeads: [TextLine]
    /// Why each block is no part of the body; `nil` for what is.
    var reasons: [LeftOutLine.Reason?]
    /// How far each block's cue reaches, where it has one.
    let scopes: [CueTable.Scope?]
    /// The blocks that a person wants kept.
    let kept: [Bool]
    /// What a person said of the text.
    let given: Citation
    /// What the page says of itself.
    var page = Citation()
    /// Where the page says it.
    var noted: [(field: WritableKeyPath<Citation, String?>, range: Range<Int>)] = []
    /// Who wrote it, each name folded: what a person said, else what the page says.
    var authorNames: [[UInt8]]
    /// The blocks that speak of the author.
    var biographies: [Int] { blocks.indices.filter { reasons[$0] == .biography } }
    /// The blocks from the first of the body to the last.
    var body: Range<Int>
    /// The sentences of each block of the body, once they have been looked for.
    var sentences: [[Range<Int>]] = []
    /// Where a second byline, headline or biography shows that another article begins.
    var furtherArticles: [Int] = []
    /// The first block below which all is what a cue says, such as readers' comments.
    var restStart: Int?
    /// Whether a line says that only subscribers can read on.
    var isCut: Bool { reasons.contains(.subscription) }

    /// Finds the article in `lines`; `keeps` says which lines a person wants kept.
    init(_ bytes: [UInt8], _ lines: [TextLine], keeps: (TextLine) -> Bool, citation: Citation) {
        let reader = CueReader(bytes: bytes)
        let pages = PageBreaks(bytes, lines, isKept: lines.map(keeps))
        let lines = pages.remaining
        let keptLines = lines.map(keeps)
        let cues = lines.indices.map { index in
            keptLines[index] ? nil : reader.match(lines[index], isLast: lines.isLast(index))
        }
        let blocks = BlockBuilder(bytes, lines, cues).blocks()
        let matches = blocks.map { block in
            block.lines.count == 1
                ? cues[block.lines.lowerBound]
                : reader.match(block.content, words: block.words, hasLetters: block.hasLetters)
        }
        let kept = blocks.map { block in keptLines[block.lines].contains(true) }
        self.bytes = bytes
        self.lines = lines
        self.blocks = blocks
        pageHeads = pages.heads
        self.kept = kept
        reasons = zip(matches, kept).map { match, isKept in isKept ? nil : match?.reason }
        scopes = zip(matches, kept).map { match, isKept in isKept ? nil : match?.scope }
        given = citation
        authorNames = AuthorNames.split(citation.author ?? "")
        body = 0..<blocks.count
        find()
    }

    private mutating func find() {
        let start = bodyStart()
        if start == blocks.count { return readWithoutProse() }
        body = start..<blocks.count
        keepGreetingsInside()
        readHeader()
        readEnding()
        readInside()
        readCitation()
        readFurtherArticles()
    }

    /// Where there is no prose at all, every line of several words counts as the body.
    private mutating func readWithoutProse() {
        for index in blocks.indices where isOpen(index) && blocks[index].words < 3 {
            reasons[index] = .navigation
        }
    }
}

extension Article {
    /// Whether the block is still part of the body and may be taken out of it.
    func isOpen(_ index: Int) -> Bool { reasons[index] == nil && !kept[index] }

    /// Whether the block is running text of the body.
    func isProse(_ index: Int) -> Bool { reasons[index] == nil && blocks[index].isProse }

    /// The text of a block without its marker.
    func content(_ index: Int) -> Range<Int> { blocks[index].content }

    /// The text of a block for comparing.
    func folded(_ index: Int) -> [UInt8] { Folding.fold(bytes, trimmedContent(index)) }

    /// The text of a block without marks of emphasis and decoration around it.
    func trimmedContent(_ index: Int) -> Range<Int> {
        let content = content(index)
        let lower = bytes.skip(
            from: content.lowerBound, to: content.upperBound, while: \.isDecoration)
        let upper = bytes.skipBack(from: content.upperBound, to: lower) {
            $0.isDecoration && $0 != "]" && $0 != ">"
        }
        return lower..<upper
    }

    /// Whether the whole block is emphasised: `*…*`, `_…_`.
    func isEmphasised(_ index: Int) -> Bool {
        let content = content(index)
        guard content.count > 2, let mark = bytes[content].first else { return false }
        return (mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"))
            && bytes[content.upperBound - 1] == mark
    }

    /// Whether the block names somebody and says nothing more.
    func isName(_ index: Int) -> Bool {
        blocks[index].words <= 8 && PersonName(bytes, trimmedContent(index))?.isWhole == true
    }

    /// Whether the block is one sentence.
    func isOneSentence(_ index: Int) -> Bool {
        SentenceSplitter(bytes).ranges(in: segments(index)).count == 1
    }

    /// The lines of a block for its sentences: without the marks around a block that is emphasised
    /// as a whole, and nowhere within.
    func sentenceSegments(_ index: Int) -> [Range<Int>] {
        var result = segments(index)
        let content = content(index)
        guard isEmphasised(index), let mark = bytes[content].first, !result.isEmpty,
            bytes[content].count(where: { $0 == mark }) == 2
        else { return result }
        result[0] = result[0].lowerBound + 1..<result[0].upperBound
        let last = result.count - 1
        result[last] =
            result[last].lowerBound..<max(result[last].lowerBound, result[last].upperBound - 1)
        return result
    }

    /// The lines of a block without their markers.
    func segments(_ index: Int) -> [Range<Int>] {
        blocks[index].lines.map { lines[$0].shape.content }
    }
}
