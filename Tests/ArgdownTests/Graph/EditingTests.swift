import Argdown
import ArgumentModel
import Foundation
import SourceText
import Testing

/// What a person does to the file that the miner wrote, and what must come of it.
@Suite("An edited Argdown file keeps what was there and shows who changed it")
struct EditingTests {
    @Test("the first line of a statement reads as it should be edited")
    func lines() throws {
        let text = try mined().argdown()
        #expect(text.contains("\n    + [C1]: The bridge is old. #claim {at: 1.2}\n"))
        #expect(text.contains("\n        // supports T1 61 %: shares “bridge” with 1.1\n"))
        #expect(text.contains("\n    - [X1]: It carried a parade. #counterclaim {at: 2.1}\n"))
        #expect(
            text.contains(
                "[E1]: two cables snapped #evidence {at: 1.3, quote: Two cables snapped, "
                    + "kind: event, says: The inspector}"))
    }

    @Test("what nobody touched is still the miner's, at its place and with its identifier")
    func untouched() throws {
        let graph = try mined()
        let read = read(graph.argdown())
        #expect(read.statements.map(\.id) == graph.statements.map(\.id))
        #expect(read.statements.allSatisfy { $0.decision.by == .miner && $0.title == nil })
        #expect(read.relations.allSatisfy { $0.decision.by == .miner })
        #expect(read.statements.map(\.place) == graph.statements.map(\.place))
        #expect(read.statements.map(\.quotation) == graph.statements.map(\.quotation))
    }

    @Test("a changed role is a person's; title, identifier and passage stay")
    func role() throws {
        let read = edited("The bridge is old. #claim", "The bridge is old. #counterclaim")
        let statement = try #require(read.statements["s2"])
        #expect(statement.role == .counterclaim)
        #expect(statement.decision.by == .person)
        #expect(read.labels["s2"] == "C1")
        #expect(statement.place == "1.2")
        #expect(read.relations["r1"]?.decision.by == .miner)
        #expect(read.statements["s4"]?.decision.by == .miner)
    }

    @Test("a changed role keeps the words of the passage, to find it where the text has changed")
    func verbatim() throws {
        var graph = try mined()
        try graph.update("s2") { $0.passages[0].range = SourceRange(18, 36) }
        let text = graph.argdown()
        let read = read(text.replacing("is old. #claim", with: "is old. #counterclaim"))
        #expect(read.statements["s2"]?.role == .counterclaim)
        #expect(read.statements["s2"]?.passages.first?.quotation == "The bridge is old.")
        let reworded = self.read(text.replacing("is old. #claim", with: "is very old. #claim"))
        #expect(reworded.statements["s2"]?.passages.first?.quotation == nil)
    }

    @Test("a touched line of two passages keeps both")
    func twoPassages() throws {
        var graph = try mined()
        try graph.update("s2") {
            $0.text = "It is old and wet"
            $0.passages[0].range = SourceRange(18, 36)
            var second = $0.passages[0]
            (second.paragraph, second.sentence) = (2, 2)
            (second.range, second.quotation) = (SourceRange(60, 69), "It is wet")
            $0.passages.append(second)
            $0.decision = Decision(by: .person)
        }
        let text = graph.argdown()
        let read = read(text.replacing("old and wet", with: "old and very wet"))
        #expect(read.statements["s2"]?.text == "It is old and very wet")
        #expect(
            read.statements["s2"]?.passages.map(\.quotation)
                == ["The bridge is old.", "It is wet"])
    }

    @Test("a rewording changes the text and never the quotation")
    func rewording() throws {
        let read = edited("two cables snapped #evidence", "Some cables are broken #evidence")
        let statement = try #require(read.statements["s3"])
        #expect(statement.text == "Some cables are broken")
        #expect(statement.quotation == "Two cables snapped")
        #expect(statement.decision.by == .person)
        #expect(statement.kind == .event)
    }

    @Test("a line moved beneath another one has another target, by a person")
    func moving() throws {
        let line = "    - [X1]: It carried a parade. #counterclaim {at: 2.1}\n"
        let text = try mined().argdown(explaining: false)
        let rest = text.replacing(line, with: "")
        let moved = rest.replacing(
            "#claim {at: 1.2}\n", with: "#claim {at: 1.2}\n    " + line)
        #expect(moved != text)
        let read = read(moved)
        let relation = try #require(read.primaryRelation(of: "s4"))
        #expect(relation.target == .statement("s2"))
        #expect(relation.kind == .attacks)
        #expect(relation.decision.by == .person)
        #expect(read.statements["s4"]?.decision.by == .miner)
    }

    @Test("a deleted line is gone and moves no identifier")
    func deleting() throws {
        let text = try mined().argdown(explaining: false)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let rest = lines.filter { !$0.contains("[E1]: ") }.joined(separator: "\n")
        let read = read(rest)
        #expect(read.statements.map(\.id.rawValue) == ["s1", "s2", "s4"])
        #expect(read.labels["s4"] == "X1")
    }

    @Test("an added line is a person's and gets an identifier that was never used")
    func adding() throws {
        let read = edited(
            "    - [X1]",
            "    - [New]: Tolls fell. #counterclaim {quote: \"tolls fell\"}\n    - [X1]")
        let statement = try #require(read.statements.first { $0.title == "New" })
        #expect(statement.id == "s5")
        #expect(statement.decision.by == .person)
        #expect(statement.passages.first?.quotation == "tolls fell")
        #expect(read.primaryRelation(of: "s5")?.target == .statement("s1"))
        var forgetful = read
        forgetful.data["argdown"] = nil
        #expect(forgetful.argdown().contains("{quote: tolls fell, by: person}"))
    }

    @Test("without the notes everything is a person's and nothing else is lost")
    func withoutNotes() throws {
        let text = try mined().argdown()
        let start = try #require(text.range(of: "<!-- argraph"))
        let read = read(String(text[..<start.lowerBound]))
        #expect(read.statements.allSatisfy { $0.decision.by == .person })
        let texts = try mined().statements.map(\.text)
        #expect(read.statements.map(\.text) == texts)
        #expect(read.relations.count == 3)
    }

    @Test("a document with comments and an order of its own survives the way through JSON")
    func remembered() throws {
        let text = """
            // mine
            [Trams]: Trams *should* be free.
              - [Cost]: They cost money. #money
              -  <Crowds>: Trams are full.

            [Cost]
                - [Levy]: A levy pays for it.
            """
        let graph = read(text)
        let again = try ArgumentGraph(json: Array(graph.json.utf8))
        #expect(again.argdown() == text)
        var changed = again
        try changed.reword("s1", as: "Trams should cost nothing.")
        #expect(changed.argdown() != text)
        #expect(changed.argdown().contains("Trams should cost nothing."))
    }

    @Test("a heading with an arrow in it does not end the notes")
    func arrows() throws {
        var graph = try mined()
        let group = try graph.addGroup("From A --> B")
        try graph.update(group) { $0.members = [.statement("s1")] }
        let read = read(graph.argdown())
        #expect(read.groups.map(\.title) == ["From A --> B"])
        #expect(read.statements.map(\.text) == graph.statements.map(\.text))
        #expect(read.statements.allSatisfy { $0.decision.by == .miner })
    }

    @Test("a corrected description of an argument wins over what was noted")
    func description() throws {
        var graph = try mined()
        let id = try graph.addArgument(
            title: "Arg", descriptions: [Wording("words\nof it")], steps: [])
        #expect(read(graph.argdown()).arguments[id]?.descriptions.first?.text == "words\nof it")
        let text = graph.argdown().replacing("words of it", with: "corrected words")
        #expect(read(text).arguments[id]?.descriptions.first?.text == "corrected words")
    }

    @Test("a further line about a statement makes it a person's")
    func furtherLine() throws {
        let text = try mined().argdown() + "\n[C1] #counterclaim {at: 7.7}\n"
        let statement = try #require(read(text).statements["s2"])
        #expect(statement.decision.by == .person)
        #expect(statement.place == "7.7")
        #expect(statement.passages.first?.quotation == nil)
    }

    @Test("deleting one end of a relation that only notes know loses nothing else")
    func notedRelation() throws {
        var graph = try mined()
        let extra = graph.add(.counterclaim, "Another doubt.")
        try graph.relate(extra, .attacks, Relation.ID(rawValue: "r1"))
        try graph.update("s1") { $0.attribution = "line\nbreak" }
        let text = graph.argdown(explaining: false)
        #expect(read(text).relations.count == 4)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let less = read(lines.filter { !$0.contains("Another doubt") }.joined(separator: "\n"))
        #expect(less.relations.count == 3)
        #expect(less.statements["s1"]?.attribution == "line\nbreak")
        #expect(less.statements["s2"]?.decision.by == .miner)
    }

    @Test("premises that name each other are linked")
    func mutual() {
        let graph = read("[T]: t\n  + [A]: a {with: B}\n  + [B]: b {with: A}\n  + [C]: c {with: B}")
        #expect(graph.relations.count == 1)
        #expect(graph.relations.first?.sources.count == 3)
        #expect(throws: Never.self) {
            try read("[T]: t\n  >< [A]: a\n  >< [B]: b {with: A}").checkInvariants()
        }
    }

    @Test("a title that is written ten sentences down keeps its last digit")
    func tenthSentence() {
        #expect(
            read("[T]: t {at: 3.10}\n\n[U]: u {at: 3.1}").statements.map(\.place) == [
                "3.1", "3.10",
            ])
    }

    private func edited(_ old: String, _ new: String) -> ArgumentGraph {
        guard let text = try? mined().argdown() else { return ArgumentGraph() }
        let changed = text.replacing(old, with: new)
        #expect(changed != text, "\(old) is not in\n\(text)")
        return read(changed)
    }

    private func read(_ text: String) -> ArgumentGraph {
        ArgumentGraph(argdown: ArgdownDocument(Array(text.utf8)))
    }

    /// A graph such as the miner makes.
    private func mined() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.title = "The bridge"
        var citation = Citation()
        citation.title = "The bridge"
        let source = graph.add(citation)
        let passage = { (paragraph: Int, sentence: Int, quotation: String) in
            Passage(
                source: source, paragraph: paragraph, sentence: sentence, quotation: quotation)
        }
        let role = Decision<Statement.Role>(by: .miner, confidence: 0.8, reason: "modal verb")
        let thesis = graph.add(
            .thesis, "Close the bridge.", at: passage(1, 1, "Close the bridge."), decision: role)
        let claim = graph.add(
            .claim, "The bridge is old.", at: passage(1, 2, "The bridge is old."), decision: role)
        let fact = graph.add(
            .evidence, "two cables snapped", at: passage(1, 3, "Two cables snapped"),
            decision: role)
        try graph.update(fact) {
            $0.kind = .event
            $0.attribution = "The inspector"
        }
        let doubt = graph.add(
            .counterclaim, "It carried a parade.", at: passage(2, 1, "It carried a parade."),
            decision: role)
        let why = Decision<Relation.Choice>(
            by: .miner, confidence: 0.61, reason: "shares “bridge” with 1.1")
        try graph.relate(claim, .supports, thesis, decision: why)
        try graph.relate(fact, .supports, claim, decision: why)
        try graph.relate(doubt, .attacks, thesis, decision: why)
        return graph
    }
}
