import Testing

@testable import ArgumentEditing

@Suite("Two texts made of one are merged by lines")
struct LineMergeTests {
    private static let base = """
        [T1]: The thesis #thesis
          + [C1]: One #claim
            // supports T1
          + [C2]: Two #claim
            + [E1]: Given #evidence
          - [C3]: Three #counterclaim

        <!-- notes
        a: 1
        -->
        """

    private func merge(
        _ ours: (String, String)..., theirs: (String, String)...
    ) -> LineMerge {
        func changed(_ changes: [(String, String)]) -> String {
            changes.reduce(LineMergeTests.base) { text, change in
                #expect(text.contains(change.0))
                return text.replacing(change.0, with: change.1)
            }
        }
        return LineMerge(of: LineMergeTests.base, ours: changed(ours), theirs: changed(theirs))
    }

    @Test("what one side alone changed is as that side has it, also in neighbouring lines")
    func apart() {
        let merged = merge(
            ("One #claim", "One #evidence"), ("a: 1", "a: 2\nb: 3"), theirs: ("Two", "Two!"))
        let text = LineMergeTests.base.replacing("One #claim", with: "One #evidence")
            .replacing("a: 1", with: "a: 2\nb: 3").replacing("Two", with: "Two!")
        #expect(merged == LineMerge(of: text, ours: text, theirs: text))
        #expect(merged.text == text)
        #expect(merge(("    // supports T1\n", ""), theirs: ("One", "1")).text.contains("[C1]: 1"))
    }

    @Test("where both changed a line ours stays, and theirs is told")
    func conflict() {
        let merged = merge(("One", "Ours"), theirs: ("One", "Theirs"), ("Three", "3"))
        #expect(merged.text.contains("Ours") && !merged.text.contains("Theirs"))
        #expect(merged.text.contains("[C3]: 3"))
        #expect(merged.notTaken == ["  + [C1]: Theirs #claim"])
        #expect(merged.namesNotTaken == ["C1"])
        #expect(merge(("One", "Same"), theirs: ("One", "Same")).notTaken == [])
    }

    @Test("one side moves a line, the other changes its words: both hold, in either order")
    func moved() {
        let move = ("  + [C1]: One #claim\n    // supports T1\n", "")
        let there = (
            "  - [C3]: Three #counterclaim", "  - [C3]: Three #counterclaim\n    - [C1]: One #claim"
        )
        let words = ("[C1]: One", "[C1]: Uno")
        for merged in [merge(move, there, theirs: words), merge(words, theirs: move, there)] {
            #expect(merged.text.contains("Three #counterclaim\n    - [C1]: Uno #claim\n"))
            #expect(merged.text.split(separator: "[C1]").count == 2)
            #expect(merged.notTaken == [])
        }
    }

    @Test("a line that both move, or that ours deletes, stands once or not at all")
    func movedTwice() {
        let gone = ("  + [C1]: One #claim\n    // supports T1\n", "")
        let end = ("Three #counterclaim", "Three #counterclaim\n    - [C1]: One #claim")
        let below = ("Given #evidence", "Given #evidence\n      + [C1]: One #claim")
        let both = merge(gone, end, theirs: gone, below)
        #expect(both.text.split(separator: "[C1]").count == 2)
        #expect(both.text.contains("    - [C1]"))
        #expect(both.notTaken == ["      + [C1]: One #claim"])
        let deleted = merge(gone, theirs: gone, below)
        #expect(!deleted.text.contains("[C1]"))
        #expect(deleted.notTaken == ["      + [C1]: One #claim"])
    }

    @Test("lines that either side adds or deletes are added and deleted")
    func more() {
        let merged = merge(
            ("    + [E1]: Given #evidence\n", ""),
            theirs: ("Two #claim", "Two #claim\n    + [My point]: New #claim"))
        #expect(merged.text.contains("Two #claim\n    + [My point]: New #claim\n  - [C3]"))
        #expect(!merged.text.contains("[E1]"))
        let deleted = merge(("One", "Uno"), theirs: ("  - [C3]: Three #counterclaim\n", ""))
        #expect(deleted.text.contains("Uno") && !deleted.text.contains("[C3]"))
    }

    @Test("without a change of one side, the merged text is that of the other", arguments: 0..<300)
    func laws(seed: UInt64) {
        var source = Seeded(state: seed &* 0x9E37_79B9 &+ 1)
        let base = source.text()
        let other = source.text()
        #expect(LineMerge(of: base, ours: base, theirs: other).text == other)
        #expect(LineMerge(of: base, ours: other, theirs: base).text == other)
        #expect(LineMerge(of: base, ours: other, theirs: other).text == other)
        #expect(LineMerge(of: base, ours: base, theirs: other).notTaken == [])
    }

    @Test("a text is made of the one that differs in the fewest lines, of equals the last")
    func origin() {
        let first = LineMergeTests.base
        let second = first.replacing("One", with: "Uno").replacing("a: 1", with: "a: 2")
        let all = [first, second]
        #expect(LineMerge.origin(of: first.replacing("Three", with: "3"), among: all) == 0)
        #expect(LineMerge.origin(of: second.replacing("Three", with: "3"), among: all) == 1)
        #expect(LineMerge.origin(of: second.replacing("Uno", with: "One"), among: all) == 1)
        #expect(LineMerge.origin(of: first, among: [first, second, first]) == 2)
        #expect(LineMerge.origin(of: first, among: []) == nil)
    }
}

/// Small texts of few lines, the same for the same seed.
private struct Seeded {
    var state: UInt64

    mutating func below(_ bound: UInt64) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % bound)
    }

    mutating func text() -> String {
        var names = Array(1...6)
        return (0..<below(8)).map { _ in
            guard below(3) > 0, !names.isEmpty else { return "// \(below(3))" }
            let name = names.remove(at: below(UInt64(names.count)))
            return String(repeating: "  ", count: below(3)) + "+ [C\(name)]: \(below(3))"
        }.joined(separator: "\n")
    }
}
