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
        private var span: Span

        init(kind: Kind, range: Range<Int>) {
            self.kind = kind
            span = Span(range)
        }

        /// Where it stands, in bytes.
        public internal(set) var range: Range<Int> {
            get { span.range }
            set { span = Span(newValue) }
        }
    }
}

/// A range of the bytes of a document, in half the memory of two whole numbers.
struct Span: Hashable {
    private let start: UInt32
    private let end: UInt32

    init(_ range: Range<Int>) {
        start = UInt32(range.lowerBound)
        end = UInt32(range.upperBound)
    }

    var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }
}
