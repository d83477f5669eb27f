import ArgumentModel
import Testing

@testable import Argdown

/// What the tolerant reading makes of texts that the reference loses or refuses.
struct TolerantModelTests {
    private func model(_ text: String) -> ArgdownModel { ArgdownModel(ArgdownDocument(text)) }

    @Test(
        "Prose is kept as it stands",
        arguments: [
            "He said it were [sic] true.", "I don't believe [...] this!",
            "If a < b and b > c then a.", "The set {a, b} is finite.",
            "See https://example.org/page for details.",
            "The C.E.O. of J.P. Morgan, Q.E.D. in the U.A.E.", "snake_case_word and a_b",
            "foo _bar baz.", "a <b>bold</b> c", "x & y <z>", "a *b c",
        ])
    func prose(_ text: String) {
        #expect(model("[A]: " + text).statements.map(\.text) == [text])
    }

    @Test(
        "Lines that begin like something else belong to their paragraph",
        arguments: [
            ("GDP fell by\n-5% last year.", "GDP fell by -5% last year."),
            ("Founded in\n1999. It grew.", "Founded in 1999. It grew."),
            ("The list\n(1) one\n(2) two", "The list (1) one (2) two"),
            ("[A]: GDP rose by\n  +5% last year.", "GDP rose by +5% last year."),
        ])
    func lines(_ text: String, _ expected: String) {
        #expect(model(text).statements.map(\.text) == [expected])
    }

    @Test("A byte order mark, a lone CR and a no-break space change nothing")
    func blanks() {
        let plain = model("[A]: a\n  + [B]: b\n\n[C]: c")
        for text in [
            "\u{FEFF}[A]: a\n  + [B]: b\n\n[C]: c", "[A]: a\r  + [B]: b\r\r[C]: c",
            "[A]: a\n\u{A0}\u{A0}+ [B]: b\n\n[C]: c",
        ] {
            let other = model(text)
            #expect(other.statements.map(\.title) == plain.statements.map(\.title))
            #expect(other.statements.map(\.text) == plain.statements.map(\.text))
            #expect(other.relations.map(\.kind) == [.support])
        }
    }

    @Test("Front matter needs no empty line behind it")
    func frontMatter() {
        let model = model("===\nmodel:\n  mode: strict\n===\n[A]: a\n  - [B]: b")
        #expect(model.configuration.model.mode == .strict)
        #expect(model.relations.map(\.kind) == [.contrary])
    }

    @Test("Bad data are named and cost nothing but themselves")
    func badData() throws {
        let text = "[A]: größe {k: v: w}\n  + [B]: b {n: 1}"
        let model = model(text)
        #expect(model.statements.map(\.title) == ["A", "B"])
        #expect(model.statements[0].data.isEmpty)
        #expect(model.statements[0].text == "größe {k: v: w}")
        #expect(model.statements[1].data == ["n": .integer(1)])
        let diagnostic = try #require(model.diagnostics.first { $0.code == "invalid-data" })
        let start = "[A]: größe ".utf8.count
        #expect((start..<start + 9).contains(diagnostic.range.lowerBound))
    }

    @Test("Bad front matter is named and the document is read")
    func badFrontMatter() {
        let model = model("===\ntitle: [T\n===\n\n[A]: a")
        #expect(model.statements.map(\.title) == ["A"])
        #expect(model.diagnostics.contains { $0.code == "invalid-data" })
    }

    @Test("In the compatible reading bad data end the document, as they do in the reference")
    func compatibleData() {
        let document = ArgdownDocument(
            "[A]: a\n\n[B]: b {k: v: w}\n\n[C]: c", reading: .compatible)
        #expect(ArgdownModel(document).statements.map(\.title) == ["A"])
    }

    @Test("A title that people wrote is given to nothing else")
    func untitled() {
        let model = model("Text\n\n[Untitled 1]: a")
        #expect(model.statements.map(\.title) == ["Untitled 2", "Untitled 1"])
        #expect(model.statements.map(\.isUntitled) == [true, false])
    }

    @Test(
        "Titles keep their order and their names",
        arguments: ["constructor", "__proto__", "toString"])
    func names(_ title: String) {
        let model = model("[2]: two\n\n[\(title)]: c\n  + [1]: one")
        #expect(model.statements.map(\.title) == ["2", title, "1"])
        #expect(model.relations.count == 1)
    }

    @Test("Titles that look alike but are composed differently are two")
    func composition() {
        #expect(model("[\u{E9}]: a\n\n[e\u{301}]: b").statements.count == 2)
    }

    @Test("An undercut of a premise is no undercut of another inference")
    func undercut() {
        let model = model("<A>\n\n(1) p\n----\n(2) q\n\n[C]: c\n  <_ <B>: b")
        #expect(model.relations.map { model.title(of: $0.to) } == ["C"])
    }

    @Test("A second reconstruction of an argument is kept apart and named")
    func secondStructure() {
        let model = model("<A>\n\n(1) p\n----\n(2) r\n\n<A>\n\n(1) x\n----\n(2) y")
        #expect(model.arguments.map(\.pcs.count) == [2, 2])
        #expect(model.statements.map(\.text) == ["p", "r", "x", "y"])
        #expect(model.diagnostics.contains { $0.code == "second-reconstruction" })
    }
}
