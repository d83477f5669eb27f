import Argdown
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
}
