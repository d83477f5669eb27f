/// An article as it was read: the decoded text, what of it is the article, and what is not.
///
/// Every range is one of UTF-8 bytes of the decoded text, so
/// `quotation(of: sentence.range)` is verbatim, always.
public struct Document: Sendable {
    /// The decoded text as UTF-8, without a byte order mark, otherwise unchanged.
    public let bytes: [UInt8]
    /// How the file was encoded.
    public let encoding: TextEncoding
    /// SHA-256 of the file's own bytes, 64 lower-case hexadecimal digits.
    public let fingerprint: String
    /// What the page, the front matter and `--cite` say of where the text comes from.
    public let citation: Citation
    /// The body of the article.
    public let paragraphs: [Paragraph]
    /// Every line outside the body, with the reason.
    public let leftOut: [LeftOutLine]
    /// The YAML at the top of the text, without the lines of `---` around it, where there is one.
    ///
    /// It is not parsed here: whoever parses it reads the text again with the values as
    /// `ReadingOptions.citation`.
    public let frontMatter: SourceRange?
    /// What makes it doubtful that this is one op-ed in English.
    public let warnings: [ReadingWarning]
    /// The text as people should see it.
    let mended: MendedText
}

/// How a file's bytes were turned into text.
public enum TextEncoding: String, Sendable, Hashable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
}

/// A paragraph of the article's body.
public struct Paragraph: Sendable, Hashable {
    /// 1 for the first paragraph of the body.
    public let number: Int
    /// Where it stands.
    public let range: SourceRange
    /// Its sentences in reading order; never empty.
    public let sentences: [Sentence]
}

/// A sentence of the article's body.
///
/// A letter's first sentence begins behind the salutation and the reference that stand on its line
/// (`Sir,—`, `Re "The Slip," May 3:`).
public struct Sentence: Sendable, Hashable {
    /// The number of its paragraph, from 1.
    public let paragraph: Int
    /// Its number within the paragraph, from 1.
    public let number: Int
    /// Where it stands, without surrounding blanks.
    public let range: SourceRange
}
