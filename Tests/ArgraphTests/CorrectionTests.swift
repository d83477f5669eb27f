import ArgumentKit
import Foundation
import Testing

@Suite("Correcting with argraph")
struct CorrectionTests {
    private func graph(_ folder: Program.Folder, _ name: String = "op-ed.argdown") throws
        -> ArgumentGraph
    {
        let run = try Program.run("convert", name, "-o", "-", "--to", "json", in: folder)
        return try ArgumentGraph(json: Array(run.output))
    }

    /// Changes the line of a statement.
    private func change(
        _ label: String, in folder: Program.Folder, _ change: (String) -> String
    ) throws {
        let text = try folder.text("op-ed.argdown")
        let old = try line(label, of: text)
        try folder.put(text.replacing(old, with: change(old)), "op-ed.argdown")
    }

    private func line(_ label: String, of text: String) throws -> String {
        let lines = text.split(separator: "\n").map(String.init)
        return try #require(lines.first { $0.contains("[\(label)]:") })
    }

    @Test("the everyday loop: map, edit, map again; passages stay with their statements")
    func loop() throws {
        let folder = try Program.Folder.mapped()
        var text = try folder.text("op-ed.argdown")
        let old = try line("E4", of: text)
        let new = old.prefix { $0 != "+" } + "- [E4]: He only counted #counterclaim {at: 2.2}"
        text = text.replacing(old, with: String(new))
        try folder.put(text, "op-ed.argdown")
        #expect(try Program.run("op-ed.argdown", "-q", "--all", in: folder).status == 0)
        let graph = try graph(folder)
        let edited = try #require(graph.statements.first { $0.text == "He only counted" })
        #expect(edited.role == .counterclaim && edited.decision.by == .person)
        #expect(edited.quotation.contains("I had a clipboard"))
        #expect(try folder.text("op-ed.svg").contains("He only counted"))
    }

    @Test("--edits reads again around the corrections and keeps every one")
    func edits() throws {
        let folder = try Program.Folder.mapped()
        var text = try folder.text("op-ed.argdown")
        let role = try line("C4", of: text)
        text = text.replacing(role, with: role.replacing("#claim", with: "#evidence"))
        let gone = try line("E7", of: text)
        text = text.replacing(gone + "\n", with: "")
        text = text.replacing("\n===\n\n", with: "\n===\n\n// mine: ask the desk\n")
        try folder.put(text, "op-ed.argdown")
        let run = try Program.run("op-ed.txt", "--edits", "op-ed.argdown", in: folder)
        #expect(run.status == 0)
        #expect(run.errors.contains("updated op-ed.argdown"))
        let after = try folder.text("op-ed.argdown")
        #expect(after.contains("// mine: ask the desk"))
        #expect(after.contains("rejected:"))
        let graph = try graph(folder)
        let statement = try #require(graph.statements.first { $0.place == "6.3" })
        #expect(statement.role == .evidence && statement.decision.by == .person)
        #expect(!graph.statements.contains { $0.quotation.contains("Lionel Abt") })
        #expect(graph.rejected.passages.count == 1)
        #expect(try Program.run("op-ed.txt", "--edits", "op-ed.argdown", in: folder).status == 0)
        #expect(try folder.text("op-ed.argdown") == after)
    }

    @Test("--edits refuses an op-ed that the graph was not made of; nothing is changed")
    func otherText() throws {
        let folder = try Program.Folder.mapped()
        try change("C9", in: folder) { $0.replacing("#claim", with: "#counterclaim") }
        let before = try folder.text("op-ed.argdown")
        let other = try Data(contentsOf: URL(filePath: Program.opEd("goal-line")))
        try folder.put(Array(other), "other.txt")
        let run = try Program.run("other.txt", "--edits", "op-ed.argdown", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("other.txt: error: is another text than the one that"))
        #expect(try folder.text("op-ed.argdown") == before)
        #expect(!folder.names.contains("other.svg"))
    }

    @Test("no new reading replaces a file with corrections, and the message names --edits")
    func guarded() throws {
        let folder = try Program.Folder.mapped()
        #expect(try Program.run("op-ed.txt", "-q", in: folder).status == 0)
        _ = try Program.run("review", "op-ed.argdown", in: folder, input: "\nq\n")
        let kept = try folder.text("op-ed.argdown")
        let run = try Program.run("op-ed.txt", in: folder)
        #expect(run.status == 74)
        #expect(run.errors.contains("--edits op-ed.argdown"))
        #expect(try folder.text("op-ed.argdown") == kept)
        #expect(try Program.run("op-ed.txt", "--force", "-q", in: folder).status == 0)
        #expect(try folder.text("op-ed.argdown") != kept)
    }

    @Test("a reworded line keeps its passage where the op-ed changed; one that is gone is listed")
    func rewordedBeforeTheTextChanged() throws {
        let folder = try Program.Folder.mapped()
        let before = try graph(folder)
        let kept = try #require(before.statements.first { before.labels[$0.id] == "C9" })
        let lost = try #require(before.statements.first { before.labels[$0.id] == "E9" })
        for label in ["C9", "E9"] {
            try change(label, in: folder) {
                $0.replacing(/\]: .* #/, with: "]: In my words #")
            }
        }
        var opEd = try folder.text("op-ed.txt")
        opEd = opEd.replacing(lost.quotation, with: "Nobody counted")
        opEd = opEd.replacing(kept.quotation, with: "A new sentence. " + kept.quotation)
        try folder.put(opEd, "op-ed.txt")
        let run = try Program.run("op-ed.txt", "--edits", "op-ed.argdown", in: folder)
        #expect(run.status == 0)
        #expect(run.errors.contains("the words of E9, which stood at"))
        let after = try graph(folder)
        let found = try #require(after.statements[kept.id])
        #expect(found.text.hasPrefix("In my words") && found.quotation == kept.quotation)
        #expect(after.statements[lost.id]?.text.hasPrefix("In my words") == true)
        #expect(after.statements[lost.id]?.passages.first?.quotation == nil)
        #expect(
            try Program.run("op-ed.txt", "--edits", "op-ed.argdown", in: folder).errors
                .contains("the words of E9, which stood at"))
    }

    @Test(
        "a correction goes with its words where the op-ed says them otherwise; nothing is doubled")
    func alteredText() throws {
        let folder = try Program.Folder.mapped()
        try change("C9", in: folder) { $0.replacing("#claim", with: "#counterclaim") }
        let before = try graph(folder)
        let kept = try #require(before.statements.first { before.labels[$0.id] == "C9" })
        let words = kept.quotation.split(separator: " ")
        let changed = (words.dropLast() + ["certainly"]).joined(separator: " ")
        let opEd = try folder.text("op-ed.txt")
        #expect(opEd.contains(kept.quotation))
        try folder.put(opEd.replacing(kept.quotation, with: changed), "op-ed.txt")
        #expect(try Program.run("op-ed.argdown", in: folder).errors.contains("--edits"))
        let run = try Program.run("op-ed.txt", "--edits", "op-ed.argdown", in: folder)
        #expect(run.errors.contains("the text says C9 in other words now: \(changed)"))
        let after = try graph(folder)
        #expect(after.statements.filter { $0.place == kept.place }.count == 1)
        #expect(after.statements[kept.id]?.role == .counterclaim)
        #expect(after.statements[kept.id]?.quotation == changed)
    }

    @Test(
        "drawing says which passages the text does not hold, and ends with 2 where a brace is open")
    func drawingComplains() throws {
        let folder = try Program.Folder.mapped()
        try change("C9", in: folder) { $0.replacing(/at: [0-9.]+/, with: "at: 99.1") }
        let far = try Program.run("op-ed.argdown", in: folder)
        #expect(far.status == 0)
        #expect(far.errors.contains("warning: C9 is said to stand at 99.1, but the text has 13"))
        try change("C9", in: folder) { $0.replacing("}", with: "") }
        let open = try Program.run("op-ed.argdown", in: folder)
        #expect(open.status == 2)
        #expect(open.errors.contains("write the brace"))
    }

    @Test("--edits finds passages again in a text that was changed, and lists those it cannot")
    func changedText() throws {
        let folder = try Program.Folder.mapped()
        var script = ""
        for _ in 0..<3 { script += "o\nclaim\n\n" }
        _ = try Program.run("review", "op-ed.argdown", in: folder, input: script + "q\n")
        let before = try graph(folder)
        let decided = before.statements.filter { $0.decision.by == .person }
        let lost = try #require(decided.first?.quotation)
        var text = String(decoding: try folder.data("op-ed.txt"), as: UTF8.self)
        text = text.replacing(lost, with: "Nothing of that sort was found here.")
        text = "A new first paragraph, which says nothing much at all.\n\n" + text
        try folder.put(text, "op-ed.txt")
        let run = try Program.run("op-ed.txt", "--edits", "op-ed.argdown", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("are not in the text"))
        let after = try graph(folder)
        for statement in decided {
            let kept = try #require(after.statements[statement.id])
            #expect(kept.quotation == statement.quotation && kept.role == statement.role)
            #expect(kept.decision.by == .person)
        }
    }

    @Test("--edits wants an op-ed and a graph file")
    func misuse() throws {
        let folder = try Program.Folder.mapped()
        let graphOnly = try Program.run(
            "op-ed.argdown", "--edits", "op-ed.argdown", in: folder)
        #expect(graphOnly.status == 64 || graphOnly.status == 2)
        #expect(graphOnly.errors.contains("goes with the op-ed"))
        #expect(try Program.run("op-ed.txt", "--edits", "none.argdown", in: folder).status == 2)
        let text = try Program.run("op-ed.txt", "--edits", "op-ed.txt", in: folder)
        #expect(text.status == 2)
        #expect(text.errors.contains("is no graph to correct"))
    }

    @Test("review takes answers, writes each, and goes on where it ended")
    func review() throws {
        let folder = try Program.Folder.mapped()
        let first = try Program.run(
            "review", "op-ed.argdown", in: folder, input: "\n1\ns\no\nsay Counted by hand.\nq\n")
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.text.contains("1 of "))
        #expect(first.text.contains("3 answers saved"))
        let graph = try graph(folder)
        #expect(graph.statements.contains { $0.text == "Counted by hand." })
        let decided =
            graph.statements.count { $0.decision.by == .person }
            + graph.relations.count { $0.decision.by == .person }
        #expect(decided >= 3)
        let again = try Program.run("review", "op-ed.argdown", in: folder, input: "q\n")
        #expect(again.text.contains("0 answers saved"))
    }

    @Test("review undoes, and quits at the end of input")
    func reviewUndo() throws {
        let folder = try Program.Folder.mapped()
        _ = try Program.run("review", "op-ed.argdown", in: folder, input: "\n")
        let once = try graph(folder)
        _ = try Program.run("review", "op-ed.argdown", in: folder, input: "d\nd\n1\nu\nu\nu\n")
        #expect(try graph(folder) == once)
    }

    @Test("review says what it cannot do and asks again")
    func reviewRefusals() throws {
        let folder = try Program.Folder.mapped()
        let run = try Program.run(
            "review", "op-ed.argdown", in: folder, input: "x\n9\no\nfrob\no\nsupports C99\n?\nq\n")
        #expect(run.status == 0)
        for words in ["? lists them", "begin with a role", "no statement is called", "Enter"] {
            #expect(run.text.contains(words), "\(words)")
        }
        #expect(try Program.run("review", "op-ed.txt", in: folder).status == 2)
        #expect(try Program.run("review", "-", in: folder).status == 64)
    }

    @Test("review of JSON, and without the text at hand")
    func reviewElsewhere() throws {
        let folder = try Program.Folder.mapped()
        _ = try Program.run("convert", "op-ed.argdown", "-o", "map.json", in: folder)
        let json = try Program.run("review", "map.json", in: folder, input: "\nq\n")
        #expect(json.text.contains("1 answer saved"))
        #expect(try ArgumentGraph(json: Array(folder.data("map.json"))).statements.count > 20)
        try FileManager.default.removeItem(at: folder.url.appending(path: "op-ed.txt"))
        let alone = try Program.run("review", "op-ed.argdown", in: folder, input: "\nq\n")
        #expect(alone.errors.contains("--source"))
        #expect(alone.text.contains("1 answer saved"))
    }
}

@Suite("Corrections that a page gave")
struct PageCorrectionTests {
    private static let script = """
        {"version": 1, "edits": [
          {"edit": "reassign", "statement": "s2", "role": "claim"},
          {"edit": "reject", "statement": "s4"}],
         "meant": {"s2": "I rode all five night lines for eleven nights in April"}}
        """

    @Test("they go into a graph's file, comments and all, and into what is read in an op-ed")
    func made() throws {
        let folder = try Program.Folder.mapped()
        try folder.put(Self.script, "c.json")
        let text = try folder.text("op-ed.argdown")
            .replacing("\n===\n\n", with: "\n===\n\n// mine: ask the desk\n")
        try folder.put(text, "op-ed.argdown")
        let run = try Program.run("op-ed.argdown", "--corrections", "c.json", in: folder)
        #expect(run.status == 0 && run.errors.contains("updated op-ed.argdown"))
        let after = try folder.text("op-ed.argdown")
        #expect(after.contains("// mine: ask the desk") && after.contains("rejected:"))
        try Program.run(
            "op-ed.txt", "--corrections", "c.json", "-q", "-o", "op-ed.json", in: folder)
        let graph = try ArgumentGraph(json: Array(try folder.data("op-ed.json")))
        let changed = try #require(graph.statements["s2"])
        #expect(changed.role == .claim && changed.decision.by == .person)
        #expect(graph.statements["s4"] == nil && graph.rejected.passages.count == 1)
    }

    @Test("a page that quotes nothing gives corrections that are about its statements")
    func unquoted() throws {
        let folder = try Program.Folder.mapped()
        let run = try Program.run(
            "op-ed.txt", "-q", "--passages", "none", "-o", "none.json", in: folder)
        #expect(run.status == 0)
        let shown = try ArgumentGraph(json: Array(try folder.data("none.json")))
        let first = try #require(shown.statements.first)
        let script: [String: Any] = [
            "version": 1, "edits": [["edit": "confirm", "statement": first.id.rawValue]],
            "meant": Dictionary(
                uniqueKeysWithValues: shown.statements.map { ($0.id.rawValue, $0.text) }),
        ]
        try folder.put(Array(try JSONSerialization.data(withJSONObject: script)), "c.json")
        let corrected = try Program.run(
            "op-ed.txt", "--corrections", "c.json", "-o", "op-ed.json", in: folder)
        #expect(corrected.status == 0, "\(corrected.errors)")
    }

    @Test("a relation that begins with an argument is corrected, too")
    func argument() throws {
        let folder = try Program.Folder()
        let map = "[Thesis]: The bridge must close.\n  + <Cracks>: Its cables have cracks.\n"
        try folder.put(map, "a.argdown")
        for (title, status) in [("Rust", 2), ("Cracks", 0)] {
            try folder.put(
                """
                {"version": 1, "edits": [{"edit": "reject", "relation": "r1"}],
                 "meant": {"r1": "\(title)"}}
                """, "c.json")
            let run = try Program.run(
                "a.argdown", "--corrections", "c.json", "-o", "a.json", in: folder)
            #expect(run.status == Int32(status), "\(run.errors)")
        }
        let graph = try ArgumentGraph(json: Array(try folder.data("a.json")))
        #expect(graph.relations.isEmpty && graph.statements.count == 1)
    }

    @Test("the graph's file is written last: not at all where an output cannot be")
    func last() throws {
        let folder = try Program.Folder.mapped()
        try folder.put(Self.script, "c.json")
        try folder.put("my notes", "notes.txt")
        let before = try folder.text("op-ed.argdown")
        let run = try Program.run(
            "op-ed.argdown", "--corrections", "c.json", "-o", "notes.txt", in: folder)
        #expect(run.status == 74)
        #expect(try folder.text("op-ed.argdown") == before)
        #expect(try folder.text("notes.txt") == "my notes")
    }

    @Test("corrections of another reading are refused, and nothing is changed")
    func foreign() throws {
        let folder = try Program.Folder.mapped()
        try folder.put(Self.script.replacing("eleven", with: "seven"), "c.json")
        let before = try folder.text("op-ed.argdown")
        let run = try Program.run("op-ed.argdown", "--corrections", "c.json", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("c.json: error: is not about this reading of op-ed.argdown"))
        #expect(try folder.text("op-ed.argdown") == before)
    }
}

@Suite("How much of the article a file holds")
struct CarriedTextTests {
    @Test("--passages says it, and the summary counts it", arguments: CarriedText.allCases)
    func passages(_ text: CarriedText) throws {
        let folder = try Program.Folder.mapped()
        let unquoted = "I mention it because"
        let run = try Program.run(
            "op-ed.txt", "--passages", text.rawValue, "--force", "-o", "a.json", "-o", "a.argdown",
            in: folder)
        #expect(run.status == 0)
        #expect(run.errors.contains("holds") && run.errors.contains("of the article’s 778 words"))
        let json = try folder.text("a.json")
        #expect(json.contains(unquoted) == (text == .full))
        #expect(json.contains("\"quotation\":") == (text != .none))
        #expect(json.contains("to a room that had") == (text != .none))
        #expect(try folder.text("a.argdown").contains("to a room that had") == (text != .none))
        #expect(run.errors.contains("778 of the article’s 778") == (text == .full))
    }

    @Test("each file has its figure beside it: what its labels, tooltips or passages hold")
    func figures() throws {
        let folder = try Program.Folder.mapped()
        let outputs = ["a.txt", "a.md", "a.svg", "a.png", "a.mmd", "a.dot"]
        let run = try Program.run(
            arguments: ["op-ed.txt", "--json", "--force"] + outputs.flatMap { ["-o", $0] },
            in: folder)
        let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
        let files = try #require(object?["files"] as? [[String: Any]])
        let held = files.compactMap { $0["carriedWords"] as? Int }
        try #require(held.count == outputs.count)
        // Every statement; the passages of those drawn; their labels alone.
        #expect(held[0] == held[1] && held[0] > held[2])
        #expect(held[2] == held[5] && held[2] > held[3])
        #expect(held[3] == held[4] && held[3] > 0)
        let line = try #require(
            try Program.run(
                arguments: ["op-ed.txt", "--force"] + outputs.flatMap { ["-o", $0] }, in: folder
            ).errors.split(separator: "\n").first { $0.hasPrefix("wrote ") })
        #expect(
            line.hasPrefix(
                "wrote a.txt (holds \(held[0]) of the article’s 778 words), a.md (holds \(held[1])), "
                    + "a.svg (holds \(held[2]))"), "\(line)")
        // A picture's words are those of its labels.
        let labels = try folder.text("a.mmd").matches(of: /<\/b><br\/>([^"<]*)/).map(\.1)
        let shown = labels.flatMap { $0.split(separator: " ") }
            .count { word in word.contains { $0.isLetter || $0.isNumber } }
        #expect(shown == held[4])
    }

    @Test("the whole article needs the article")
    func absent() throws {
        let folder = try Program.Folder.mapped()
        try Program.run("convert", "op-ed.argdown", "-o", "alone.json", in: folder)
        let other = try Program.Folder()
        try other.put(try folder.text("alone.json"), "alone.json")
        let run = try Program.run("alone.json", "--passages", "full", "-o", "a.html", in: other)
        #expect(run.status == 2 && run.errors.contains("name it with --source"))
        #expect(other.names == ["alone.json"])
    }
}
