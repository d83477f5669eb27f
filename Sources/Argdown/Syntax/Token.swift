extension ArgdownDocument {
    /// A run of bytes that means one thing.
    public struct Token: Sendable, Hashable {
        /// What a token is.
        public enum Kind: String, Sendable, CaseIterable {
            case byteOrderMark, spaces, newline, emptyLine, comment
            case frontMatter, data
            case text, escape, shortcode, link, tag
            case boldStart, boldEnd, italicStart, italicEnd
            case statementDefinition, statementReference, statementMention
            case argumentDefinition, argumentReference, argumentMention
            case relation, inferenceStart, inferenceEnd, rule, comma
            case headingStart, statementNumber, listItem, orderedListItem
            case unreadable
        }

        /// What it is.
        public internal(set) var kind: Kind
        /// Where it stands, in bytes.
        public internal(set) var range: Range<Int>
    }
}
