import Argdown
import ArgumentEditing
import ArgumentModel
import SourceText
import Testing

@Suite("A session")
struct EditingSessionTests {
    @Test("begins with the file as it is")
    func beginning() throws {
        let session = try Harbour.session()
        let file = ArgdownDocument(session.text)
        #expect(file.isAsWritten)
        #expect(!session.canUndo && !session.canRedo)
        #expect(session.graph.statements.count > 6)
    }

    @Test("keeps what a person decided and decides the rest again")
    func steps() throws {
        var session = try Harbour.session()
        let costs = try session.graph.id("A closed harbour would also cost")
        let marina = try session.graph.id("The marina pays")
        try session.apply([.reassign(costs, to: .counterclaim, kind: nil)])
        try session.apply([.relate([.statement(marina)], .attacks, .statement(costs))])
        #expect(session.graph.statements[costs]?.role == .counterclaim)
        #expect(session.graph.statements[costs]?.decision.by == .person)
        let read = ArgumentGraph(argdown: ArgdownDocument(session.text), keepingText: false)
        #expect(read.statements[costs]?.role == .counterclaim)
        #expect(read.statements[costs]?.decision.by == .person)
        #expect(
            read.relations.contains {
                $0.kind == .attacks && $0.target == .statement(costs) && $0.decision.by == .person
            })
    }

    @Test("takes steps back and makes them again, to the byte")
    func undo() throws {
        var session = try Harbour.session()
        var texts = [session.text]
        var graphs = [session.graph]
        for statement in session.graph.statements.prefix(4) {
            try session.apply([.reword(statement.id, as: "Said otherwise \(statement.id)")])
            texts.append(session.text)
            graphs.append(session.graph)
        }
        #expect(Set(texts).count == texts.count)
        for (text, graph) in zip(texts, graphs).dropLast().reversed() {
            session.undo()
            #expect(session.text == text)
            #expect(session.graph == graph)
        }
        #expect(!session.canUndo)
        session.undo()
        for (text, graph) in zip(texts, graphs).dropFirst() {
            session.redo()
            #expect(session.text == text)
            #expect(session.graph == graph)
        }
        #expect(!session.canRedo)
    }

    @Test("never brings back what was rejected, not even from its own file")
    func rejection() throws {
        var session = try Harbour.session()
        let critics = try session.graph.id("Critics say")
        try session.apply([.reject(critics)])
        #expect(!session.graph.statements.contains { $0.quotation.hasPrefix("Critics say") })
        let file = ArgdownDocument(session.text)
        let reading = ArgdownGraph(ArgdownModel(file), of: file, keepingText: false)
        var again = EditingSession(reading, from: try Harbour.document(), in: file)
        again.mineAgain()
        #expect(!again.graph.statements.contains { $0.quotation.hasPrefix("Critics say") })
        #expect(again.graph.rejected.passages.count == 1)
    }

    @Test("takes a statement that was deleted in an editor for rejected")
    func deletionInAnEditor() throws {
        let before = try Harbour.session()
        let lines = before.text.split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.filter { !$0.contains("The marina pays") || $0.contains("statements:") }
        #expect(kept.count == lines.count - 1)
        let file = ArgdownDocument(kept.joined(separator: "\n"))
        let reading = ArgdownGraph(ArgdownModel(file), of: file, keepingText: false)
        var session = EditingSession(reading, from: try Harbour.document(), in: file)
        session.mineAgain()
        #expect(!session.graph.statements.contains { $0.quotation.contains("The marina pays") })
        #expect(session.graph.rejected.passages.first?.quotation?.contains("marina") == true)
        #expect(session.text.contains("rejected:"))
    }

    @Test("decides nothing without the op-ed")
    func withoutSource() throws {
        let file = ArgdownDocument(try Harbour.session().text)
        let reading = ArgdownGraph(ArgdownModel(file), of: file, keepingText: false)
        var session = EditingSession(reading, from: nil, in: file)
        let first = try #require(session.graph.statements.first?.id)
        let relations = session.graph.relations
        try session.apply([.reassign(first, to: .counterclaim, kind: nil)])
        #expect(session.graph.relations == relations)
        #expect(session.decidedAgain.isEmpty)
    }

    @Test("leaves a map that a person made as it is")
    func handMade() throws {
        let text = "[A]: The harbour should stay open.\n    + [B]: Children row there.\n"
        let file = ArgdownDocument(text)
        let reading = ArgdownGraph(ArgdownModel(file), of: file, keepingText: false)
        var session = EditingSession(reading, from: try Harbour.document(), in: file)
        #expect(session.text == text)
        let second = try #require(session.graph.statements.last?.id)
        try session.apply([.reword(second, as: "Children learn to row there.")])
        #expect(session.graph.statements.count == 2)
        #expect(session.text.contains("+ [B]: Children learn to row there."))
    }

    @Test("refuses an edit without changing anything")
    func refusal() throws {
        var session = try Harbour.session()
        let text = session.text
        let first = try #require(session.graph.statements.first?.id)
        #expect(throws: EditError.self) {
            try session.apply([
                .reassign(first, to: .evidence, kind: nil),
                .reassign("s999", to: .claim, kind: nil),
            ])
        }
        #expect(session.text == text)
        #expect(!session.canUndo)
    }
}
