import Argdown
import Testing

/// Text that Argdown's own parser loses or refuses is kept, and a diagnostic says so.
struct TolerantReadingTests {
    @Test(
        "What is plainly prose stays prose",
        arguments: [
            ("See https://example.org/a_b for *this*.\n", "bare-address"),
            ("He said it were [sic] true.", "brackets-in-text"),
            ("I do not believe [...] this.", "brackets-in-text"),
            ("If a < b and b > c then a.", "brackets-in-text"),
            ("The set {a, b} is finite.", "braces-in-text"),
            ("The C.E.O. resigned.", "abbreviation"),
            ("A snake_case name.", "underscore-in-word"),
            ("We are #1 in this.", "number-sign"),
            ("The list\n(1) one", "number-at-line-start"),
            ("Founded in\n1999. It grew.", "number-at-line-start"),
            ("It fell by\n  -5% and rose.", "signed-number"),
            ("It fell by\n-5% and rose.", "signed-number"),
            ("a *b c", "unclosed-italic"),
            ("a **b c", "unclosed-bold"),
            ("a /* b", "unclosed-comment"),
            ("a {b", "unclosed-data"),
            ("Words\n---", "hyphens-outside-structure"),
        ])
    func prose(text: String, code: String) {
        let document = ArgdownDocument(text)
        #expect(document.topLevel == [.statement(.untitled)])
        #expect(document.nodes.allSatisfy { $0.kind.isProse })
        #expect(document.diagnostics.map(\.code).contains(code))
    }

    @Test(
        "What is plainly a relation, a structure or a block becomes one",
        arguments: [
            ("[A]: a\n\n  + [B]: b", "relation-after-empty-line"),
            ("[A]: a\n+ [B]: b", "relation-not-indented"),
            ("[A]: a\n    + [B]: b\n  - [C]: c", "dedent-below-first-child"),
            ("[A]: a\n\u{A0}\u{A0}+ [B]: b", "no-break-space-indent"),
            ("\u{FEFF}[A]: a\n  + [B]: b", "byte-order-mark"),
            ("[A]: a\r  + [B]: b\r\r", "lone-carriage-return"),
        ])
    func relations(text: String, code: String) {
        let document = ArgdownDocument(text)
        #expect(document.topLevel.count == 1)
        #expect(document.diagnostics.map(\.code) == [code])
        #expect(document.nodes.contains { $0.kind == .relation(.support, isFromChild: true) })
    }

    @Test(
        "Blocks without an empty line between them are blocks",
        arguments: [
            ("===\na: b\n===\n[A]: a", "missing-empty-line-after-front-matter"),
            ("# H\n[A]: a", "missing-empty-line"),
            ("text\n# H", "missing-empty-line"),
            ("<A>\n(1) p\n----\n(2) q", "missing-empty-line"),
        ])
    func blocks(text: String, code: String) {
        let document = ArgdownDocument(text)
        #expect(document.topLevel.count == 2)
        #expect(document.diagnostics.map(\.code) == [code])
    }

    @Test(
        "A structure with a slip is a structure",
        arguments: [
            ("(1) p\n---\n(2) q", "three-hyphens"),
            ("(1) p\n--\n(2) q", "unclosed-inference"),
            ("(1) p\n\n(2) q\n----\n(3) r", "empty-line-in-structure"),
            ("(1) p\n\n----\n(2) q", "empty-line-in-structure"),
            ("(1) p\n(2) q", "missing-conclusion"),
        ])
    func structures(text: String, code: String) {
        let document = ArgdownDocument(text)
        #expect(document.topLevel == [.premiseConclusionStructure])
        #expect(document.diagnostics.map(\.code) == [code])
    }

    @Test("An address may hold parentheses")
    func parenthesesInAddress() {
        let document = ArgdownDocument("See [p](https://x.org/A_(b)) now.")
        #expect(document.nodes[3].kind == .link(text: 5..<6, url: 8..<27))
    }

    @Test("Emphasis may end before a quotation mark")
    func emphasisBeforeQuote() {
        let document = ArgdownDocument("He said \"*yes*\" twice.")
        #expect(document.nodes.contains { $0.kind == .italic })
        #expect(document.diagnostics.isEmpty)
    }
}

extension ArgdownDocument {
    /// The kinds of the blocks.
    fileprivate var topLevel: [Node.Kind] {
        nodes.dropFirst().filter { $0.parent == 0 }.map(\.kind)
    }
}

extension ArgdownDocument.Node.Kind {
    fileprivate var isProse: Bool {
        switch self {
        case .document, .statement(.untitled), .text, .lineBreak, .italic: true
        default: false
        }
    }
}
