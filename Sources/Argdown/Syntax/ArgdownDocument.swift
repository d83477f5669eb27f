/// An Argdown document as written: its bytes, its tokens, its syntax tree.
///
/// The tree is lossless. Every byte belongs to exactly one token, and every token that is not
/// blank belongs to a node, is a comment, or is named by a diagnostic. No input is refused:
/// what cannot be read is kept as ``Node/Kind/unreadable`` with a diagnostic.
public struct ArgdownDocument: Sendable {
    /// How the text is read where Argdown's own parser would lose some of it.
    public enum Reading: String, Sendable, CaseIterable {
        /// Text that Argdown's own parser would lose or stumble over is kept, and a diagnostic
        /// says what it was taken for.
        case tolerant
        /// What the reference parser accepts means what the reference parser makes of it.
        case compatible
    }

    /// The bytes as they were given.
    public let bytes: [UInt8]
    /// How they were read.
    public let reading: Reading
    /// What they consist of, in order and without gaps.
    public let tokens: [Token]
    /// The nodes in the order in which they begin, each before its children; the first is the
    /// document.
    public let nodes: [Node]
    /// What the reading noticed, in the order of the text.
    public let diagnostics: [ArgdownDiagnostic]

    /// Reads a document; every sequence of bytes is one.
    ///
    /// - Complexity: O(*n*) over *n* bytes.
    public init(_ bytes: [UInt8], reading: Reading = .tolerant) {
        var lexer = Lexer(bytes, reading: reading)
        lexer.run()
        var parser = Parser(lexer)
        parser.run()
        self.bytes = bytes
        self.reading = reading
        tokens = parser.tokens
        nodes = parser.nodes
        diagnostics = parser.issues.diagnostics(reading)
    }

    /// Reads a document that is at hand as text.
    public init(_ text: String, reading: Reading = .tolerant) {
        self.init(Array(text.utf8), reading: reading)
    }
}
