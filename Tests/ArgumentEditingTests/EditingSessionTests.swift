import Argdown
import ArgumentEditing
import ArgumentMining
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
        var again = EditingSession(reading, from: try Harbour.document(), in: file, miner: .cues)
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
        var session = EditingSession(reading, from: try Harbour.document(), in: file, miner: .cues)
        session.mineAgain()
        #expect(!session.graph.statements.contains { $0.quotation.contains("The marina pays") })
        #expect(session.graph.rejected.passages.first?.quotation?.contains("marina") == true)
        #expect(session.text.contains("rejected:"))
    }

    @Test("decides nothing without the op-ed")
    func withoutSource() throws {
        let file = ArgdownDocument(try Harbour.session().text)
        let reading = ArgdownGraph(ArgdownModel(file), of: file, keepingText: false)
        var session = EditingSession(reading, from: nil, in: file, miner: .cues)
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
        var session = EditingSession(reading, from: try Harbour.document(), in: file, miner: .cues)
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

@Suite("A file that is rewritten again and again")
struct RewritingTests {
    private func session(_ text: String, from document: Document?) -> EditingSession {
        let file = ArgdownDocument(text)
        let reading = ArgdownGraph(ArgdownModel(file), of: file, keepingText: false)
        return EditingSession(reading, from: document, in: file, miner: .cues)
    }

    @Test("keeps a person's comments where no reason of the miner's is left")
    func comments() throws {
        var text = """
            // my first remark
            [A]: The harbour should stay open.
                // a thought of mine
                + [B]: Children row there.
                /* aside */

            """
        for turn in 0..<4 {
            var session = session(text, from: nil)
            let last = try #require(session.graph.statements.last?.id)
            try session.apply([.reword(last, as: "Children row there, says number \(turn).")])
            text = session.text
            for comment in ["// my first remark", "// a thought of mine", "/* aside */"] {
                #expect(text.contains(comment), "\(turn): \(comment)")
            }
        }
    }

    @Test("keeps Windows line ends and the byte order mark")
    func lineEnds() throws {
        let text = "\u{FEFF}// mine\n[A]: Keep it. /* two\nlines */\n    + [B]: Boats pay.\n"
        let windows = text.replacing("\n", with: "\r\n")
        var session = session(windows, from: nil)
        let last = try #require(session.graph.statements.last?.id)
        try session.apply([.reassign(last, to: .evidence, kind: nil)])
        let bytes = Array(session.text.utf8)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        for (place, byte) in bytes.enumerated() where byte == 0x0A {
            #expect(bytes[place - 1] == 0x0D)
        }
        #expect(session.text.contains("/* two\r\nlines */"))
        let again = self.session(session.text, from: nil)
        #expect(again.graph == session.graph && again.text == session.text)
    }

    @Test("keeps what it cannot read of the rejected, and its remarks")
    func rejected() throws {
        let text = """
            ===
            title: t
            source: {author: a}
            rejected:
                # why
                - {from: Renamed, supports: A}   # see the letter
                - {from: B}   # of 3 May
            ===

            [A]: Keep it.

            [B]: Boats pay.

            [C]: Boats teach.

            """
        var session = session(text, from: nil)
        #expect(session.text == text)
        let third = try #require(session.graph.statements.last?.id)
        try session.apply([.detach(third)])
        for line in text.split(separator: "\n").dropFirst(3).prefix(4) {
            #expect(session.text.contains(line + "\n"), "\(line)")
        }
        #expect(session.text.contains("    - {from: C}\n"))
    }

    @Test("a step that is taken back brings back the op-ed that it was made with")
    func source() throws {
        var session = try Harbour.session()
        let before = session.source
        let file = ArgdownDocument(session.text)
        let reading = ArgdownGraph(ArgdownModel(file), of: file, keepingText: false)
        session.replace(with: EditingSession(reading, from: nil, in: file, miner: .cues))
        #expect(session.source == nil)
        session.undo()
        #expect(session.source?.fingerprint == before?.fingerprint)
    }

    @Test("thousands of remarks take no longer than their bytes")
    func remarks() throws {
        let text = String(repeating: "// remark\n", count: 20_000) + "[A]: Keep it.\n"
        var session = session(text, from: nil)
        let first = try #require(session.graph.statements.first?.id)
        try session.apply([.reword(first, as: "Keep it open.")])
        #expect(session.text.hasPrefix("// remark\n// remark\n"))
    }

    @Test("lets a relation that was confirmed and then deleted stay away")
    func confirmedRelation() throws {
        var session = try Harbour.session()
        let marina = try session.graph.id("The marina pays")
        let relation = try #require(session.graph.primaryRelation(of: marina)?.id)
        try session.apply([.confirmRelation(relation)])
        let label = try #require(session.graph.labels[marina] as String?)
        var lines = session.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        let place = try #require(lines.firstIndex { $0.contains("[\(label)]:") })
        let line = lines.remove(at: place).drop { $0 != "[" }
        let front = try #require(lines.lastIndex(of: "==="))
        lines.insert(contentsOf: ["", String(line), ""], at: front + 1)
        var again = self.session(
            lines.joined(separator: "\n"), from: try Harbour.document())
        again.mineAgain()
        #expect(again.graph.primaryRelation(of: marina) == nil)
        #expect(again.graph.statements.contains(marina))
    }

    @Test("gains no mined statements when a statement of a hand-made map is split")
    func split() throws {
        let text = "[A]: Keep it.\n    + [B]: Children row there, and boats pay.\n"
        var session = session(text, from: try Harbour.document())
        let second = try #require(session.graph.statements.last?.id)
        try session.apply([.split(second, at: 20)])
        #expect(session.graph.statements.count == 3)
        try session.apply([.reword(second, as: "Children learn there.")])
        #expect(session.graph.statements.count == 3)
    }

    @Test("keeps the labels by which people know the statements")
    func labels() throws {
        var session = try Harbour.session()
        let before = session.graph.labels
        let known = session.graph.statements.map(\.id)
        let first = try #require(session.graph.evidence.first?.id)
        try session.apply([.reassign(first, to: .counterclaim, kind: nil)])
        for id in known where session.graph.statements.contains(id) {
            #expect(session.graph.labels[id] == before[id])
        }
    }
}
