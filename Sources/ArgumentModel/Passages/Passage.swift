public import SourceText

/// The exact place of a source where a statement stands.
public struct Passage: Sendable, Hashable {
    /// The source that it is a passage of.
    public var source: Source.ID
    /// Its UTF-8 bytes in the decoded source; absent where only the quotation is known.
    public var range: SourceRange?
    /// The number of its paragraph in the article, from 1.
    public var paragraph: Int?
    /// The number of its sentence within the paragraph, from 1.
    public var sentence: Int?
    /// The text of the passage, verbatim; absent where it may not be copied.
    public var quotation: String?
    /// Fields of the file that this version does not know.
    public var unknownFields: DataObject = [:]

    /// A passage; what is not given is unknown.
    public init(
        source: Source.ID, range: SourceRange? = nil, paragraph: Int? = nil,
        sentence: Int? = nil, quotation: String? = nil
    ) {
        self.source = source
        self.range = range
        self.paragraph = paragraph
        self.sentence = sentence
        self.quotation = quotation
    }

    /// The place as people write it: `3.2` for the second sentence of the third paragraph.
    public var place: String? {
        guard let paragraph else { return nil }
        guard let sentence else { return "\(paragraph)" }
        return "\(paragraph).\(sentence)"
    }
}
