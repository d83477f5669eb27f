import ArgumentModel
import Testing

@testable import Argdown

/// Which statements and arguments a map shows, by settings and data.
struct MapSelectionTests {
    private func titles(_ text: String, _ settings: String = "") -> [String] {
        let front = settings.isEmpty ? "" : "===\nselection: {\(settings)}\n===\n\n"
        return ArgdownMap(ArgdownModel(ArgdownDocument(front + text))).nodes.map(\.title)
    }

    static let debate = """
        # One

        [A]: a #x
          + [B]: b #y
          - <C>: c
            - d

        # Two

        [E]: e #x

        <F>

        (1) [A]
        (2) p
        ----
        (3) [G]: g

        <H>

        (1) [G]
        ----
        (2) h

        i
        """

    @Test(
        "The selection mode chooses the statements",
        arguments: [
            ("with-title", ["A", "B", "Untitled 1", "G", "C", "F", "H"]),
            ("all", ["A", "B", "Untitled 1", "Untitled 2", "G", "Untitled 3", "C", "F", "H"]),
            ("top-level", ["A", "B", "Untitled 1", "C", "F", "H"]),
            ("with-relations", ["A", "B", "Untitled 1", "C", "F", "H"]),
            ("not-used-in-argument", ["B", "Untitled 1", "C", "F", "H"]),
            ("with-more-than-one-relation", ["B", "Untitled 1", "C", "F", "H"]),
        ])
    func modes(_ mode: String, _ expected: [String]) {
        #expect(titles(Self.debate, "statementSelectionMode: \(mode)") == expected)
    }

    @Test(
        "Titles, tags and sections let elements in or keep them out",
        arguments: [
            ("excludeDisconnected: false", ["A", "B", "Untitled 1", "E", "G", "C", "F", "H"]),
            ("excludeStatements: [A, G]", ["B", "Untitled 1", "C", "F", "H"]),
            ("excludeArguments: [C, H]", ["A", "B", "G", "F"]),
            ("includeStatements: [E]", ["A", "B", "Untitled 1", "E", "G", "C", "F", "H"]),
            ("selectedTags: [x, y]", ["A", "B"]),
            ("selectedSections: [One]", ["A", "B", "Untitled 1", "C"]),
        ])
    func filters(_ setting: String, _ expected: [String]) {
        #expect(titles(Self.debate, setting) == expected)
    }

    @Test("Data decide whether an element is in the map")
    func isInMap() {
        let text = "[A]: a\n  + [B]: b {isInMap: false}\n  - [C]: c\n\n[D]: d {isInMap: true}"
        #expect(titles(text) == ["A", "C", "D"])
        #expect(titles(text, "ignoreIsInMap: true") == ["A", "B", "C"])
    }
}
