import Argdown
import Testing

/// What the reference lexer says of the probes, and where we say something else.
struct ProbeTokenTests {
    /// Inputs that the reference refuses and that we cut otherwise, so as to keep their text.
    static let deviations: [String: String] = [
        "rel-undercut-nospace": "a marker that nothing closes is text",
        "rel-equal-sign": "a title within a line is text",
        "rel-wrapped-minus": "a hyphen at the margin that no title follows is text",
        "statement-ref-text": "brackets that text follows are text",
        "argument-ref-text": "brackets that text follows are text",
        "ellipsis-brackets": "brackets within text are text",
        "sic-brackets": "brackets within text are text",
        "lt-gt-text": "brackets within text are text",
        "html-in-text": "brackets within text are text",
        "ampersand": "brackets within text are text",
        "italic-unclosed": "a marker that nothing closes is text",
        "italic-intraword": "a marker that nothing closes is text",
        "italic-underscore-start": "a marker that nothing closes is text",
        "emphasis-then-quote": "a marker that nothing closes is text",
        "braces-in-text": "braces without a colon that text follows are text",
        "frontmatter-mid": "front matter that does not come first is text",
        "pcs-blank-before-inf": "the inference goes on beyond the empty line",
        "pcs-3hyphen": "three hyphens are an inference",
        "pcs-2hyphen": "an inference that is not closed ends with its line",
        "pcs-nopremise": "hyphens without a premise are text",
        "pcs-number-in-text": "a number within a paragraph is text",
        "pcs-argref-premise": "an argument within a structure is text",
        "list-hyphen": "a hyphen that begins a document is text",
        "ordered-in-text": "a number within a paragraph is text",
        "bom": "a byte order mark is a token of its own",
        "nbsp-indent": "a title within a line is text",
        "blank-only": "blank lines are tokens, too",
    ]

    @Test(
        "In the compatible reading the tokens are those of the reference",
        arguments: SyntaxProbe.all)
    func tokens(of probe: SyntaxProbe) {
        let document = ArgdownDocument(probe.input, reading: .compatible)
        let agrees = lexemes(document) == lexemes(probe.tokens ?? [])
        #expect(agrees == (Self.deviations[probe.id] == nil))
    }

    @Test("We cut otherwise only what the reference refuses")
    func deviationsAreRefused() {
        let probes = SyntaxProbe.all.filter { Self.deviations[$0.id] != nil }
        #expect(probes.count == Self.deviations.count)
        #expect(probes.filter { !$0.isRejected }.isEmpty)
    }

    @Test(
        "In the compatible reading there is an error where the reference has one",
        arguments: SyntaxProbe.all)
    func errors(of probe: SyntaxProbe) {
        let document = ArgdownDocument(probe.input, reading: .compatible)
        let hasError = document.diagnostics.contains { $0.severity == .error }
        // The reference is not asked to parse an empty input at all.
        #expect(hasError == probe.isRejected || probe.id == "empty")
    }

    @Test(
        "The tolerant reading differs where the reference loses or mistakes something",
        arguments: SyntaxProbe.all.filter { !$0.isRejected })
    func tolerantTree(of probe: SyntaxProbe) {
        let differing: Set = [
            "rel-wrapped-minus-indented", "rel-wrapped-plus-indented", "bare-url",
            "link-paren-in-url", "abbr-ceo", "tag-number",
        ]
        let tolerant = ArgdownDocument(probe.input)
        let isEqual = tolerant.nodes == ArgdownDocument(probe.input, reading: .compatible).nodes
        #expect(isEqual == !differing.contains(probe.id))
        #expect(isEqual || !tolerant.diagnostics.isEmpty)
    }
}

/// A token in words of both lexers: blanks aside, and text in one piece.
private struct Lexeme: Equatable {
    let kind: String
    var text: String
}

private func lexemes(_ tokens: [String]) -> [Lexeme] {
    merged(
        tokens.compactMap { token in
            let name = String(token.prefix { $0 != "|" })
            guard let kind = kinds[name] else { return nil }
            return Lexeme(kind: kind, text: String(token.dropFirst(name.utf8.count + 1)))
        })
}

private func lexemes(_ document: ArgdownDocument) -> [Lexeme] {
    merged(
        document.tokens.compactMap { token in
            switch token.kind {
            case .byteOrderMark, .spaces, .comment: nil
            default:
                Lexeme(
                    kind: token.kind == .rule ? "text" : token.kind.rawValue,
                    text: String(decoding: document.bytes[token.range], as: UTF8.self))
            }
        })
}

/// Line breaks that comments part are one, and so are pieces of text.
private func merged(_ tokens: [Lexeme]) -> [Lexeme] {
    tokens.reduce(into: []) { merged, token in
        var token = token
        let isBreak = token.kind == "newline" || token.kind == "emptyLine"
        token.text.removeAll { !$0.isNewline && ($0.isWhitespace && $0 != "\u{A0}") }
        if token.kind == "relation" { token.text.removeAll { $0 == "'" } }
        let last = merged.indices.last
        if token.kind == "text", let last, merged[last].kind == "text" {
            merged[last].text += token.text
        } else if isBreak, let last, merged[last].kind == token.kind {
            return
        } else if token.kind != "text" || !token.text.isEmpty {
            merged.append(token)
        }
    }
}

/// The reference's names of tokens in ours; what is not here has no width.
private let kinds: [String: String] = [
    "Freestyle": "text", "UnusedControlChar": "text", "Newline": "newline",
    "Emptyline": "emptyLine", "FrontMatter": "frontMatter", "Data": "data",
    "EscapedChar": "escape", "SpecialChar": "shortcode", "Link": "link", "Tag": "tag",
    "AsteriskBoldStart": "boldStart", "AsteriskBoldEnd": "boldEnd",
    "UnderscoreBoldStart": "boldStart", "UnderscoreBoldEnd": "boldEnd",
    "AsteriskItalicStart": "italicStart", "AsteriskItalicEnd": "italicEnd",
    "UnderscoreItalicStart": "italicStart", "UnderscoreItalicEnd": "italicEnd",
    "StatementDefinition": "statementDefinition", "StatementReference": "statementReference",
    "StatementMention": "statementMention", "ArgumentDefinition": "argumentDefinition",
    "ArgumentReference": "argumentReference", "ArgumentMention": "argumentMention",
    "OutgoingSupport": "relation", "OutgoingAttack": "relation", "OutgoingUndercut": "relation",
    "IncomingSupport": "relation", "IncomingAttack": "relation", "IncomingUndercut": "relation",
    "Contradiction": "relation", "InferenceStart": "inferenceStart",
    "InferenceEnd": "inferenceEnd", "ListDelimiter": "comma", "HeadingStart": "headingStart",
    "StatementNumber": "statementNumber", "UnorderedListItem": "listItem",
    "OrderedListItem": "orderedListItem",
]
