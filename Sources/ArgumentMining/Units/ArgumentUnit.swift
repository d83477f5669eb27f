public import SourceText

/// One proposition of a text that does argumentative work: a stretch of one sentence.
///
/// The range leaves out an opening connective and the final punctuation mark; everything else
/// is verbatim (GUIDELINES, "Units").
public struct ArgumentUnit: Sendable, Hashable {
    /// Where it stands, in bytes of the decoded text.
    public let range: SourceRange
    /// The number of its paragraph, from 1.
    public let paragraph: Int
    /// The number of its sentence within the paragraph, from 1.
    public let sentence: Int
    /// The connective that was left out before it, such as "However".
    public let opening: SourceRange?

    /// A unit.
    public init(range: SourceRange, paragraph: Int, sentence: Int, opening: SourceRange? = nil) {
        self.range = range
        self.paragraph = paragraph
        self.sentence = sentence
        self.opening = opening
    }

    /// The place as people write it: `3.2` for the second sentence of the third paragraph.
    public var place: String { "\(paragraph).\(sentence)" }
}
