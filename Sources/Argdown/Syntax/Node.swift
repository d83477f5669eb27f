extension ArgdownDocument {
    /// A node of the syntax tree, by its place in ``ArgdownDocument/nodes``.
    ///
    /// The tree is stored flat so that no depth of nesting can exhaust a stack: the
    /// descendants of the node at `i` are the nodes at `i + 1 ..< nodes[i].end`, and its first
    /// child, where it has one, is at `i + 1`; the next sibling of a child at `c` is at
    /// `nodes[c].end`.
    public struct Node: Sendable, Hashable {
        /// How a statement or an argument is named.
        public enum Title: Sendable, Hashable {
            /// It has no title.
            case untitled
            /// `[T]: …` or `<T>: …`; the range is that of T.
            case definition(Range<Int>)
            /// `[T]` or `<T>`; the range is that of T.
            case reference(Range<Int>)
        }

        /// What a relation symbol says.
        public enum RelationKind: String, Sendable, CaseIterable {
            case support, attack, undercut, contradiction
        }

        /// What a node is.
        public enum Kind: Sendable, Hashable {
            case document
            /// The range of the YAML between the `===` lines.
            case frontMatter(yaml: Range<Int>)
            /// Children: content, data.
            case heading(level: Int)
            /// Children: content, data, then relations.
            case statement(Title)
            /// Children: content, data, then relations.
            case argument(Title)
            /// Children: relations; `isFromChild` says that the child acts on the parent.
            /// One child: a statement or an argument.
            case relation(RelationKind, isFromChild: Bool)
            /// Children: numbered statements and inferences.
            case premiseConclusionStructure
            /// `(n)`; the range is that of n. One child: a statement.
            case numberedStatement(number: Range<Int>)
            /// Children: rules, data, relations.
            case inference
            /// One rule of an inference; the range of the node without spaces around it.
            case rule
            case unorderedList
            case orderedList
            /// One child: a statement or an argument.
            case listItem
            /// Plain text of one line.
            case text
            /// A line break within content, which reads as one space.
            case lineBreak
            /// `\x`; the range is that of x.
            case escape(Range<Int>)
            /// `:name:` or `.name.`
            case shortcode
            /// Children: content.
            case bold
            /// Children: content.
            case italic
            /// `[text](url)`
            case link(text: Range<Int>, url: Range<Int>)
            /// `#name` or `#(name)`; the range is that of the name.
            case tag(Range<Int>)
            /// `@[T]`; the range is that of T.
            case statementMention(Range<Int>)
            /// `@<T>`; the range is that of T.
            case argumentMention(Range<Int>)
            /// `{…}`; the range is that of the YAML, with its braces where it is inline.
            case data(yaml: Range<Int>, isInline: Bool)
            /// Bytes that no rule of the language explains; a diagnostic names them.
            case unreadable
        }

        /// What it is, without where its parts stand, and where the first of these stands.
        private(set) var form: NodeForm
        private var part: Span
        private var place: Span
        private var behind: UInt32
        private let above: UInt32

        init(kind: Kind, range: Range<Int>, end: Int, parent: Int) {
            (form, part) = NodeForm.of(kind)
            place = Span(range)
            behind = UInt32(end)
            above = UInt32(parent)
        }

        /// What it is.
        public internal(set) var kind: Kind {
            get { form.kind(part.range, within: place.range) }
            set { (form, part) = NodeForm.of(newValue) }
        }

        /// Where it stands, in bytes, from its first to behind its last token that is not
        /// blank.
        public internal(set) var range: Range<Int> {
            get { place.range }
            set { place = Span(newValue) }
        }

        /// The index behind its last descendant.
        public internal(set) var end: Int {
            get { Int(behind) }
            set { behind = UInt32(newValue) }
        }

        /// The index of its parent; the document is its own.
        public var parent: Int { Int(above) }
    }
}
