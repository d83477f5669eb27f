import ArgumentDiagrams
import ArgumentModel
import Testing

@Suite("Lines between the same two boxes")
struct ParallelLineTests {
    @Test("have no port that would lay them on one another; single lines keep theirs")
    func ports() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "The bridge must close.")
        let both = graph.add(.claim, "It is old.")
        let one = graph.add(.claim, "It is narrow.")
        try graph.relate(both, .supports, thesis)
        try graph.relate(both, .attacks, thesis)
        try graph.relate(one, .supports, thesis)
        let lines = graph.dot(style: .report).split(separator: "\n").filter { $0.contains("->") }
        #expect(lines.filter { $0.contains("\"statement_s2\"") }.count == 2)
        #expect(lines.allSatisfy { !$0.contains("\"statement_s2\"") || !$0.contains("headport") })
        #expect(lines.contains { $0.contains("\"statement_s3\"") && $0.contains("headport") })
    }

    @Test("words that a person wrote are shown as written, without a capital of ours")
    func asWritten() {
        #expect(ShortLabel("iron rusts", isReworded: true).text == "iron rusts")
        #expect(ShortLabel("iron rusts", isReworded: false).text == "Iron rusts")
    }
}
