import Argdown
import ArgumentModel
import Testing

@Suite("Reasons in comments are reasons in the graph")
struct ReasonTests {
    @Test("the reason of each decision that a comment gives is read back")
    func readBack() throws {
        let graph = try MinedGraph.make()
        let read = MinedGraph.read(graph.argdown()).graph
        #expect(read.statements.map(\.decision.reason) == graph.statements.map(\.decision.reason))
        #expect(read.relations.map(\.decision.reason) == graph.relations.map(\.decision.reason))
        let body = { (text: String) in text.split(separator: "<!-- argraph")[0] }
        #expect(body(read.argdown()) == body(graph.argdown()))
    }

    @Test("a line that a person touched has no reason of the miner's")
    func touched() throws {
        let text = try MinedGraph.make().argdown()
        let read = MinedGraph.read(text.replacing("is old. #claim", with: "is old. #evidence"))
            .graph
        #expect(read.statements["s2"]?.decision.reason == nil)
        #expect(read.statements["s1"]?.decision.reason == "modal: verb")
        #expect(read.relations["r1"]?.decision.reason == "shares “bridge” with 1.1")
    }

    @Test("a reason that a person changed is no reason of the miner's, and stays a comment")
    func changedComment() throws {
        let text = try MinedGraph.make().argdown().replacing(
            "// supports T1 61 %: shares", with: "// supports T1 61 %: hardly shares")
        var read = MinedGraph.read(text).graph
        #expect(read.relations["r1"]?.decision.reason == nil)
        try read.reassign("s3", to: .claim)
        let updated = read.argdown(updating: ArgdownDocument(text))
        #expect(updated.contains("// supports T1 61 %: hardly shares “bridge” with 1.1\n"))
        #expect(updated.contains("// supports T1 61 %\n"))
    }

    @Test("notes that know of no reasons are read by the form of the comments")
    func olderNotes() throws {
        let graph = try MinedGraph.make()
        let text = graph.argdown()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let older = lines.filter { !$0.hasPrefix("reasons: ") }.joined(separator: "\n")
        #expect(older != text)
        var read = MinedGraph.read(older).graph
        #expect(read.relations.map(\.decision.reason) == graph.relations.map(\.decision.reason))
        try read.reassign("s3", to: .claim)
        let updated = read.argdown(updating: ArgdownDocument(older))
        #expect(updated.ranges(of: "// supports T1 61 %: shares").count == 1)
    }
}
