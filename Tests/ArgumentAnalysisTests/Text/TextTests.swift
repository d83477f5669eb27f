@testable import ArgumentAnalysis
import Testing

@Suite("Text for terminals")
struct TextTests {
    @Test(
        "numbers have as many digits as asked for",
        arguments: [
            (0.0, 3, "0.000"), (1.0, 2, "1.00"), (0.62, 2, "0.62"), (0.005, 3, "0.005"),
            (-0.333_333, 3, "-0.333"), (-0.000_1, 3, "0.000"), (0.999_6, 3, "1.000"),
            (12.5, 0, "12"),
        ])
    func decimals(number: Double, digits: Int, text: String) {
        #expect(number.decimal(digits) == text)
    }

    @Test(
        "words are broken at blanks, and within only where they must be",
        arguments: [
            ("one two three", 7, ["one two", "three"]), ("  one\n two ", 20, ["one two"]),
            ("abcdefgh", 3, ["abc", "def", "gh"]), ("a abcdefgh", 3, ["a", "abc", "def", "gh"]),
            ("", 5, []), ("橋が閉じる", 4, ["橋が", "閉じ", "る"]), ("a\u{A0}b c", 4, ["a\u{A0}b", "c"]),
        ])
    func wrapping(text: String, width: Int, lines: [String]) {
        #expect([TextPart(text)].wrapped(to: width).map(\.text) == lines)
    }

    @Test("parts of one word stay on one line, each with its meaning")
    func parts() {
        let parts = [TextPart("supports", .detail), TextPart(" 0.62?", .unsure)]
        #expect(parts.wrapped(to: 20) == [[parts[0], parts[1]]])
        #expect(parts.wrapped(to: 9).map(\.text) == ["supports", "0.62?"])
    }

    @Test("cut text ends in an ellipsis and is as wide as allowed")
    func cutting() {
        #expect("bridge".cut(to: 6) == "bridge")
        #expect("bridge".cut(to: 4) == "bri…")
        #expect("橋が閉じる".cut(to: 4) == "橋…")
    }
}
