import Argdown
import Testing

@Suite("A slip of indentation or of a dash moves nothing")
struct IndentationTests {
    private func relations(_ text: String) -> [String] {
        let model = ArgdownModel(ArgdownDocument(text))
        return model.relations.map {
            "\(model.title(of: $0.from)) \($0.kind) \(model.title(of: $0.to))"
        }.sorted()
    }

    private func codes(_ text: String) -> [String] {
        ArgdownDocument(text).diagnostics.map(\.code)
    }

    private let tree = """
        [T]: t
            + [A]: a
                + [B]: b
            - [C]: c
            + [D]: d

        """

    @Test("a line that is indented too little is one of its siblings, and they stay what they are")
    func tooLittle() {
        let slip = tree.replacingOccurrence(of: "    - [C]", with: "   - [C]")
        #expect(relations(slip) == relations(tree))
        #expect(codes(slip) == ["dedent-below-first-child"])
    }

    @Test("where the line above deeper ones was deleted, they move up and the others stay")
    func orphans() {
        let left = """
            [T]: t
                    + [A]: a
                    + [B]: b
                - [C]: c
                    + [D]: d
                    - [E]: e
                + [F]: f
                    + [G]: g
            """
        #expect(
            relations(left) == [
                "A support T", "B support T", "C attack T", "D support C", "E attack C",
                "F support T", "G support F",
            ])
    }

    @Test("a line between two levels is one of the outer level, and that is said")
    func between() {
        let slip = tree.replacingOccurrence(of: "    - [C]", with: "      - [C]")
        #expect(relations(slip) == relations(tree))
        #expect(codes(slip) == ["uneven-indent"])
    }

    @Test(
        "a dash that a word processor makes of a hyphen attacks", arguments: ["–", "—", "−"])
    func dash(_ dash: String) {
        let slip = tree.replacingOccurrence(of: "- [C]", with: "\(dash) [C]")
        #expect(relations(slip) == relations(tree))
        let document = ArgdownDocument(slip)
        #expect(document.diagnostics.map(\.code) == ["dash-for-hyphen"])
        #expect(document.diagnostics[0].fixIt?.replacement == "-")
        #expect(!relations("[T]: t\n    \(dash) and so on").contains { $0.contains("attack") })
    }
}

extension String {
    fileprivate func replacingOccurrence(of old: String, with new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
