import Testing

@testable import ArgumentDiagrams

@Suite struct PlainLabelTests {
    @Test(
        "The short way and the long way to a label lead to the same one",
        arguments: Sentences.all.map { $0.split(separator: " ").prefix(9).joined(separator: " ") }
            + Sentences.all + [
                "But no", "the bridge must close.", "iPhones", "U.S.", "a.m.", "So, what now",
                "For example, a bridge", "ends, in a comma,", "in 1998:", "No. 5", "In short",
            ])
    func sameLabel(_ text: String) throws {
        let long = LabelShortening(
            LabelWords(text), limit: ShortLabel.wordLimit, dropsOpening: true)
        var writer = LabelWriter(long, capitalizes: true)
        let label = writer.write(atMost: 24)
        if let plain = PlainLabel.bytes(text, isReworded: false) { #expect(plain == label) }
    }
}
