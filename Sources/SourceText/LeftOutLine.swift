/// A line of the pasted text that is no part of the article's body.
public struct LeftOutLine: Sendable, Hashable {
    /// What such a line is.
    public enum Reason: String, Sendable, CaseIterable {
        case title, dek, byline, author, biography, date, publication, navigation, sharing
        case newsletter, advertisement, related, comments, caption, credit, category, copyright
        case cookies, frontMatter, dropped, other
        /// A heading between paragraphs.
        case subhead
        /// A sentence of the body that the page shows once more, in large letters.
        case pullQuote
        /// The page's own address.
        case address
        /// A line that asks readers to pay before they read on.
        case subscription
        /// The greeting of a letter, its close, or the address and date below its signature.
        case letter
        /// The head, the foot or the number of a printed page, or a line that says where a text
        /// goes on. It may stand inside a paragraph.
        case pageHead
    }

    /// Where it stands, without the line break.
    public let range: SourceRange
    /// Its line number in the file, from 1.
    public let line: Int
    /// Why it was left out.
    public let reason: Reason
}

/// A doubt about the text as a whole. It never stops the reading.
public struct ReadingWarning: Sendable, Hashable {
    /// What was seen.
    public enum Kind: String, Sendable, CaseIterable {
        case notEnglish, verse, transcript, severalArticles, paywallStub, littleProse
    }

    /// What was seen.
    public let kind: Kind
    /// A sentence for people that says what was seen and what to do.
    public let message: String
}
