extension Document {
    /// The largest file that is read, in bytes: 50 MB.
    public static let largestFile = 8_000_000

    /// Reads a text as it was pasted from a page.
    ///
    /// ```swift
    /// let document = try Document(pasted: text)
    /// document.citation.title      // "The Harbour Belongs to All of Us"
    /// document.sentences.count     // 33
    /// ```
    /// - Throws: `ReadingError` where there is nothing to read.
    public init(pasted text: String, options: ReadingOptions = ReadingOptions())
        throws(ReadingError)
    {
        try self.init(file: Array(text.utf8), options: options)
    }

    /// Reads the bytes of a file: UTF-8, or UTF-16 with its mark.
    ///
    /// Every byte of the text that is not blank stands in a paragraph or in a left-out line.
    /// - Parameters:
    ///   - file: The file's bytes, at most `largestFile`.
    ///   - options: What a person knows better than the reader.
    /// - Throws: `ReadingError` where the bytes are no text or hold no prose.
    /// - Complexity: O(*n*) over the bytes.
    public init(file: [UInt8], options: ReadingOptions = ReadingOptions()) throws(ReadingError) {
        let text = try DecodedText(file)
        let yaml = FrontMatter(text.bytes)
        let start = yaml?.whole.upperBound ?? 0
        let lines = TextLine.lines(of: text.bytes, from: start, number: yaml?.nextLine ?? 1)
        guard !lines.isEmpty || start > 0 else { throw .empty }
        let choice = LineChoice(text.bytes, lines, options)
        let article = Article(
            text.bytes, choice.remaining, keeps: choice.keeps, citation: options.citation)
        let paragraphs = article.paragraphs()
        guard !paragraphs.isEmpty else { throw .noProse(lines: lines.count) }
        let head = TextLine.lines(of: Array(text.bytes[..<start]), from: 0, number: 1)
        let mended = MendFinder.mends(of: article)
        bytes = text.bytes
        encoding = text.encoding
        fingerprint = SHA256.hexadecimal(file)
        citation = article.citation(mended)
        frontMatter = yaml.map { SourceRange($0.content) }
        self.paragraphs = paragraphs
        leftOut =
            (head.map { $0.leftOut(.frontMatter) } + article.leftOut()
            + choice.dropped.map { $0.leftOut(.dropped) }).sorted { $0.range < $1.range }
        self.mended = mended
        warnings = ReadingDoubts(article, paragraphs).warnings()
    }
}

extension SourceRange {
    /// The range as bytes are counted.
    init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }
}

extension TextLine {
    /// This line as one that is no part of the body.
    func leftOut(_ reason: LeftOutLine.Reason) -> LeftOutLine {
        LeftOutLine(range: SourceRange(range), line: number, reason: reason)
    }
}
