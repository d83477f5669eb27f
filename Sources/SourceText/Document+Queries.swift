extension Document {
    /// Every sentence of the body in reading order.
    ///
    /// - Complexity: O(*n*) over the sentences.
    public var sentences: [Sentence] { paragraphs.flatMap(\.sentences) }

    /// The text at `range`, verbatim.
    ///
    /// - Precondition: `range` lies within the text.
    public func quotation(of range: SourceRange) -> String {
        String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
    }

    /// The text at `range` for people: on one line, with broken words joined.
    ///
    /// Line breaks and runs of blanks become one space; words that a hyphen broke are joined,
    /// real compounds are not; dashes become `–` with blanks around them; a drop cap is joined to
    /// its word and gets back a quotation mark that it lost; Markdown's marks, soft hyphens and the
    /// heads of pages inside a paragraph go.
    /// - Precondition: `range` lies within the text.
    /// - Complexity: O(*n*) over the bytes of the range.
    public func mended(_ range: SourceRange) -> String {
        mended.text(range.lowerBound..<range.upperBound, of: bytes)
    }

    /// The line and column at which the byte at `offset` stands, both from 1; columns count
    /// Unicode scalars.
    ///
    /// For many offsets make one `LineTable`.
    /// - Complexity: O(*n*) over the text.
    public func position(of offset: Int) -> TextPosition {
        LineTable(bytes).position(of: offset, in: bytes)
    }
}
