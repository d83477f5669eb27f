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
        #expect(text.contains(" at=1.3/60+19:"))
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

    @Test("where the line above was deleted, what hung beneath it stands by itself")
    func orphans() throws {
        let text = try MinedGraph.make().argdown(explaining: false)
        let read = MinedGraph.read(without("[T1]: ", in: text))
        #expect(read.graph.statements.map(\.text).allSatisfy { !$0.contains("[") })
        #expect(read.graph.primaryRelation(of: "s2") == nil)
        #expect(read.graph.primaryRelation(of: "s4") == nil)
        let kept = read.graph.primaryRelation(of: "s3")
        #expect(kept?.target == .statement("s2") && kept?.decision.by == .miner)
        #expect(read.deletions.statements.map(\.id) == ["s1"])
        #expect(read.deletions.relations.isEmpty)
        let codes = ArgdownDocument(without("[T1]: ", in: text)).diagnostics.map(\.code)
        #expect(codes == ["orphaned-relation", "orphaned-relation-beside"])
        let compatible = ArgdownDocument(without("[T1]: ", in: text), reading: .compatible)
        #expect(compatible.diagnostics.contains { $0.severity == .error })
    }

    @Test("what is left beneath another line is nobody's decision; what was moved there is")
    func leftBehind() throws {
        let text =
            "[T]: t #thesis\n    + [A]: a #claim\n        + [B]: b #claim\n"
            + "    + [C]: c #claim\n        + [D]: d #claim\n"
        var graph = MinedGraph.read(text).graph
        for statement in graph.statements.map(\.id) {
            try graph.update(statement) { $0.decision = Decision(by: .miner, confidence: 0.5) }
        }
        for relation in graph.relations.map(\.id) {
            try graph.update(relation) { $0.decision = Decision(by: .miner, confidence: 0.5) }
        }
        let written = graph.argdown(explaining: false)
        let deleted = MinedGraph.read(without("[C]: ", in: written)).graph
        let left = try #require(deleted.primaryRelation(of: "s5"))
        #expect(left.target == .statement("s2"))
        #expect(left.decision == Decision(by: .miner, confidence: 0))
        let line = "        + [D]: d #claim\n"
        #expect(written.contains(line))
        let outdented = MinedGraph.read(
            without("[C]: ", in: written.replacing(line, with: "    + [D]: d #claim\n"))
        ).graph
        #expect(outdented.primaryRelation(of: "s5")?.target == .statement("s1"))
        #expect(outdented.primaryRelation(of: "s5")?.decision.by == .person)
        let first = MinedGraph.read(without("[A]: ", in: written)).graph
        #expect(first.primaryRelation(of: "s3")?.target == .statement("s1"))
        #expect(first.primaryRelation(of: "s3")?.decision == Decision(by: .miner, confidence: 0))
        let moved = written.replacing(line, with: "").replacing(
            "        + [B]", with: line + "        + [B]")
        let chosen = MinedGraph.read(without("[C]: ", in: moved)).graph
        #expect(chosen.primaryRelation(of: "s5")?.decision.by == .person)
    }

    @Test("a deleted root is named, and its sign does not stay behind as a comment")
    func orphanWords() throws {
        let text = without("[T1]: ", in: try MinedGraph.make().argdown(explaining: false))
        let document = ArgdownDocument(text)
        let found = ArgdownModel(document).findingsAsReading(of: document)
        #expect(found.first { $0.code == "left-alone" }?.message.contains("T1 is gone") == true)
        var graph = MinedGraph.read(text).graph
        try graph.reassign("s2", to: .thesis)
        #expect(!graph.argdown(updating: document).contains("// +"))
    }

    @Test("a renamed statement keeps what notes know of it, and its partners know it")
    func renamed() throws {
        var graph = try MinedGraph.make()
        let more = graph.add(.evidence, "A third one frayed.", decision: .init(by: .miner))
        let step = try #require(graph.primaryRelation(of: "s3"))
        try graph.update(step.id) { $0.sources.append(.statement(more)) }
        let text = graph.argdown(explaining: false)
        #expect(text.contains("with: E1"))
        let other = text.replacing("[E1]: ", with: "[Cables]: ")
        var renamed = MinedGraph.read(other).graph
        #expect(renamed.statements["s3"]?.title == "Cables")
        #expect(renamed.statements["s3"]?.decision.by == .person)
        #expect(renamed.relations[step.id]?.decision.by == .miner)
        #expect(renamed.relations[step.id]?.sources == [.statement("s3"), .statement(more)])
        try renamed.reassign("s4", to: .claim)
        let again = renamed.argdown(updating: ArgdownDocument(other))
        #expect(again.contains("with: Cables") && !again.contains("with: E1"))
    }

    @Test(
        "a line with other words knows its passage by place and digest; one with another place not")
    func digestOfTouchedLines() throws {
        let text = try MinedGraph.make().argdown(explaining: false)
        let reworded = text.replacing("[E1]: Two cables snapped.", with: "[E1]: Cables broke.")
        let passage = try #require(MinedGraph.read(reworded).graph.statements["s3"]?.passages.first)
        #expect(passage.quotation == nil && passage.range == SourceRange(60, 79))
        #expect(passage.digest == Passage.digest(of: "Two cables snapped.".utf8))
        let again = MinedGraph.read(reworded).graph.argdown(updating: ArgdownDocument(reworded))
        #expect(MinedGraph.read(again).graph.statements["s3"]?.passages == [passage])
        let placed = text.replacing(
            "[E1]: Two cables snapped. #evidence {at: 1.3",
            with: "[E1]: Two cables snapped. #evidence {at: 2.2")
        #expect(placed != text)
        let other = try #require(MinedGraph.read(placed).graph.statements["s3"]?.passages.first)
        #expect(other.quotation == nil && other.digest == nil && other.range == nil)
        #expect(other.paragraph == 2 && other.sentence == 2)
    }
}
