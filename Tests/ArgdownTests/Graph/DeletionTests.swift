import Argdown
import ArgumentModel
import SourceText
import Testing

@Suite("What a person deleted is known")
struct DeletionTests {
    private func without(_ part: String, in text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.contains(part) || $0.hasPrefix("statements: ") }.joined(separator: "\n")
    }

    @Test("nothing is deleted in what was written")
    func untouched() throws {
        #expect(MinedGraph.read(try MinedGraph.make().argdown()).deletions.isEmpty)
    }

    @Test("a deleted statement is known with its passage")
    func statement() throws {
        let text = try MinedGraph.make().argdown(explaining: false)
        #expect(text.contains(" at=60+19:"))
        let read = MinedGraph.read(without("[E1]: ", in: text))
        let lost = try #require(read.deletions.statements.first)
        #expect(read.deletions.statements.count == 1)
        #expect(lost.id == "s3" && lost.label == "E1" && lost.isMined)
        #expect(lost.range?.lowerBound == 60 && lost.range?.count == 19)
        #expect(lost.quotationDigest == ArgdownGraph.digest(of: "Two  cables\nsnapped."))
        #expect(read.deletions.relations.isEmpty)
    }

    @Test("the digest is FNV-1a")
    func digest() {
        #expect(ArgdownGraph.digest(of: "") == "811c9dc5")
        #expect(ArgdownGraph.digest(of: "foobar") == "bf9cf968")
    }

    @Test("a line that was taken out from beneath another is a deleted relation")
    func relation() throws {
        let text = try MinedGraph.make().argdown(explaining: false)
        let line = "    - [X1]: It carried a parade. #counterclaim {at: 2.1}\n"
        #expect(text.contains(line))
        let moved = text.replacing(
            "\(line)        _ [C2]: A parade walks. #claim {at: 2.2}\n",
            with: "\n[X1]: It carried a parade. #counterclaim {at: 2.1}\n"
                + "    _ [C2]: A parade walks. #claim {at: 2.2}\n")
        #expect(moved != text)
        let deleted = MinedGraph.read(moved).deletions
        #expect(deleted.statements.isEmpty)
        #expect(deleted.relations.map(\.id) == ["r3"])
        #expect(deleted.relations.first?.source == "s4")
        #expect(deleted.relations.first?.kind == .attacks)
        #expect(deleted.relations.first?.target == "s1")
    }

    @Test("a line that was moved is no deletion, nor is a statement that was renamed")
    func moved() throws {
        let text = try MinedGraph.make().argdown(explaining: false)
        let retargeted = text.replacing("    - [X1]", with: "    + [X1]")
        #expect(MinedGraph.read(retargeted).deletions.isEmpty)
        let renamed = text.replacing("[E1]: ", with: "[Cables]: ")
        #expect(MinedGraph.read(renamed).deletions.isEmpty)
    }

    @Test("deletions outlast later rewritings until they are taken back")
    func outlasting() throws {
        let text = without("[E1]: ", in: try MinedGraph.make().argdown(explaining: false))
        var graph = MinedGraph.read(text).graph
        try graph.reword("s2", as: "The bridge is very old.")
        let second = graph.argdown(updating: ArgdownDocument(text))
        #expect(MinedGraph.read(second).deletions == MinedGraph.read(text).deletions)
        let added = graph.add(.claim, "New.")
        #expect(added != "s3")
        let third = graph.argdown(updating: ArgdownDocument(second))
        #expect(MinedGraph.read(third).deletions.statements.map(\.id) == ["s3"])
    }
}
