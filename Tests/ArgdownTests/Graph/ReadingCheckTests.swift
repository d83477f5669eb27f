import Argdown
import ArgumentModel
import Testing

@Suite("What is doubtful in a reading")
struct ReadingCheckTests {
    private func codes(_ text: String) -> [String] {
        let document = ArgdownDocument(text)
        return ArgdownModel(document).findingsAsReading(of: document).map(\.code)
    }

    @Test(
        "premises that are linked name each other beneath one line",
        arguments: [
            ("{with: B}", []), ("{with: C}", ["partner-elsewhere"]),
            ("{with: D}", ["unknown-partner"]),
            ("{with: X}", ["partner-elsewhere"]),
        ] as [(String, [String])])
    func partners(data: String, expected: [String]) {
        let text = """
            [T]: t #thesis
                + [A]: a #claim \(data)
                + [B]: b #claim
                    + [C]: c #claim
                - [X]: x #counterclaim
            """
        #expect(codes(text) == expected)
    }

    @Test("an undercut needs a step that it denies")
    func undercuts() {
        let text = """
            [T]: t #thesis
                _ [A]: a #claim
                    + [B]: b #claim
                    _ [C]: c #claim
            """
        #expect(codes(text) == ["nothing-to-undercut"])
    }

    @Test("a title whose bracket is open is shown, and closed where that is asked for")
    func openTitle() throws {
        let text = "[T]: t #thesis\n    + [E1: one\n    + [see: the note] two\n    + [E2]: three\n"
        let document = ArgdownDocument(text)
        let found = ArgdownModel(document).findingsAsReading(of: document)
        #expect(found.map(\.code) == ["open-title"])
        let fix = try #require(found.first?.fixIt)
        var bytes = document.bytes
        bytes.replaceSubrange(fix.range, with: Array(fix.replacement.utf8))
        #expect(codes(String(decoding: bytes, as: UTF8.self)).isEmpty)
    }

    @Test("a file of argraph's without its notes is a person's altogether, and that is said")
    func notes() {
        let head = "===\nsource:\n    sha256: \(String(repeating: "a", count: 64))\n===\n\n"
        #expect(codes(head + "[T]: t #thesis\n") == ["no-notes"])
        #expect(codes("[T]: t #thesis\n").isEmpty)
    }

    @Test(
        "what stood beneath a deleted line says where it stands now; beneath a renamed one nothing")
    func leftBehind() throws {
        let text = try MinedGraph.make().argdown()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(codes(text).isEmpty)
        let deleted = lines.filter { !$0.contains("[C1]:") }.joined(separator: "\n")
        #expect(codes(deleted) == ["left-behind"])
        #expect(codes(text.replacing("[C1]:", with: "[Old]:")).isEmpty)
    }

    @Test(
        "a slip that would move or lose what argraph keeps is an error in its file",
        arguments: [
            ("    + [C1]", "    [C1]", "no-sign"), ("    + [C1]", "    * [C1]", "no-sign"),
            ("kind: event}", "kind: event", "open-fields"),
            (" {at: 1.2}", " at: 1.2}", "open-fields"),
        ])
    func slips(right: String, wrong: String, code: String) throws {
        let text = try MinedGraph.make().argdown().replacing(
            "#evidence {", with: "#evidence {kind: event} {")
        #expect(codes(text).isEmpty)
        let document = ArgdownDocument(text.replacing(right, with: wrong))
        let found = ArgdownModel(document).findingsAsReading(of: document)
        #expect(found.filter { $0.severity == .error }.map(\.code) == [code])
        let bare = text.split(separator: "<!--")[0].replacing(right, with: wrong)
        let other = ArgdownDocument(String(bare))
        #expect(
            ArgdownModel(other).findingsAsReading(of: other).allSatisfy { $0.severity != .error })
    }

    @Test("a tab among blanks moves nothing, and braces of one line count together")
    func harmless() throws {
        let text = try MinedGraph.make().argdown()
        let graph = ArgdownGraph(ArgdownModel(ArgdownDocument(text)), of: ArgdownDocument(text))
            .graph
        let tabbed = text.replacing("        + [E1]", with: "\t\t+ [E1]")
        #expect(tabbed != text)
        let document = ArgdownDocument(tabbed)
        let again = ArgdownGraph(ArgdownModel(document), of: document).graph
        #expect(again.relations.map(\.target) == graph.relations.map(\.target))
        let twice = ArgdownModel(ArgdownDocument("[A]: a #claim {at: 3.2} {with: B}"))
        #expect(twice.statements[0].data.fields.map(\.name) == ["at", "with"])
        let last = ArgdownModel(
            ArgdownDocument("[A]: a #claim {at: 3.2} {with: B}", reading: .compatible))
        #expect(last.statements[0].data.fields.map(\.name) == ["with"])
    }
}
