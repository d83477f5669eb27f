import Testing

@testable import Argdown

struct ArgdownFormatterTests {
    @Test(
        "Blanks are put in order and words stay",
        arguments: [
            ("[A]:a   \n  +[B]: b\n   -<C>:  c\n", "[A]: a\n    + [B]: b\n        - <C>: c\n"),
            ("# H\n[A]: a\n\n\n\n[B]: b", "# H\n\n[A]: a\n\n[B]: b\n"),
            ("[A]: a // why\n\t+ [B]", "[A]: a // why\n    + [B]\n"),
            ("===\ntitle:   T\n===\n\n\n*   a\n*  b\n", "===\ntitle:   T\n===\n\n* a\n* b\n"),
            (
                "<A>\n\n  (1)p\n  ----\n  (2) q\n   +> [T]",
                "<A>\n\n(1) p\n----\n(2) q\n    +> [T]\n"
            ),
            ("[A]: one\n   two  three\n", "[A]: one\ntwo  three\n"),
        ])
    func examples(text: String, formatted: String) {
        #expect(ArgdownDocument(text).formatted() == formatted)
    }

    @Test("Formatting a probe twice gives the same and says the same", arguments: Probe.all)
    func probes(probe: Probe) {
        for reading in ArgdownDocument.Reading.allCases {
            check(ArgdownDocument(probe.input, reading: reading))
        }
    }

    @Test("Of any document the formatted one says the same", arguments: 1...8)
    func soup(seed: UInt64) {
        var random = RandomDocuments(seed: seed &* 31)
        for _ in 0..<100 { check(ArgdownDocument(random.soup(upTo: 30))) }
    }

    @Test("Almost every probe is put in order, not given back as it was")
    func fallback() {
        let kept = Probe.all.filter { probe in
            let document = ArgdownDocument(probe.input)
            return ArgdownFormatter(document).text() != document.formatted()
        }
        #expect(kept.isEmpty, "\(kept.map(\.id))")
    }

    private func check(_ document: ArgdownDocument) {
        let once = document.formatted()
        let again = ArgdownDocument(once, reading: document.reading)
        #expect(again.formatted() == once)
        #expect(again.says(theSameAs: document))
    }
}
