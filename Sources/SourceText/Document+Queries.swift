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
}
