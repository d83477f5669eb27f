import ArgumentKit
import Foundation
import Testing

@Suite("argraph compare")
struct CompareTests {
    /// A folder with the pair of op-eds of Examples/opeds-pair and their records.
    private func pair() throws -> Program.Folder {
        let folder = try Program.Folder()
        for name in ["square-for-people", "square-for-everyone"] {
            for ending in ["txt", "annotation.json"] {
                let file = Program.root.appending(path: "Examples/opeds-pair/\(name).\(ending)")
                try folder.put(Array(Data(contentsOf: file)), "\(name).\(ending)")
            }
        }
        return folder
    }

    private func head(_ run: Program.Run) -> String {
        String(run.text.prefix { $0 != "\n" })
    }

    static let people = "square-for-people.annotation.json"
    static let everyone = "square-for-everyone.annotation.json"

    @Test("it takes two records of one text for readings, of two texts for op-eds")
    func records() throws {
        let folder = try pair()
        let same = try Program.run("compare", Self.people, Self.people, in: folder)
        #expect(head(same).hasPrefix("Two readings of one text, square-for-people.txt:"))
        #expect(same.text.hasSuffix("no differences\n"))
        let other = try Program.run("compare", Self.people, Self.everyone, in: folder)
        #expect(head(other).hasPrefix("Two op-eds: A is “Give the Square Back on Saturdays” (14"))
        #expect(same.status == 0 && other.status == 0)
    }

    @Test("it takes two texts for op-eds, and graphs of one text for versions of one graph")
    func texts() throws {
        let folder = try pair()
        try Program.run(
            "square-for-people.txt", "-q", "-o", "a.json", "-o", "b.argdown", in: folder)
        try Program.run("square-for-everyone.txt", "-q", "-o", "c.json", in: folder)
        let run = { (one: String, other: String) in
            head(try Program.run("compare", one, other, in: folder))
        }
        #expect(try run("square-for-people.txt", "square-for-everyone.txt").hasPrefix("Two op-eds"))
        #expect(try run("a.json", "c.json").hasPrefix("Two op-eds"))
        #expect(
            try run("a.json", "b.argdown")
                == "Two versions of one graph, from a.json to b.argdown: no differences")
        #expect(
            try run("square-for-people.txt", "b.argdown")
                == "Two versions of one graph, from square-for-people.txt to b.argdown: no")
        let asked = try Program.run("compare", "a.json", "c.json", "--as", "versions", in: folder)
        #expect(head(asked).hasPrefix("Two versions"))
        let readings = try Program.run(
            "compare", "a.json", "b.argdown", "--as", "readings", in: folder)
        #expect(readings.status == 2)
        #expect(readings.errors.contains("a.txt: error: there is no such file"))
    }

    @Test("what a person changed is told, and its JSON makes the one version of the other")
    func script() throws {
        let folder = try pair()
        try Program.run(
            "convert", Self.people, "-o", "old.json", "--source", "square-for-people.txt",
            in: folder)
        var graph = try ArgumentGraph(json: Array(folder.data("old.json")))
        try graph.apply(.reassign("u2", to: .evidence, kind: .testimony))
        try graph.apply(.reword("u6", as: "Lungs gained, too"))
        try graph.apply(.reject("u14"))
        try graph.apply(.link("u9", into: "r3"))
        try folder.put(graph.json, "new.json")
        let run = try Program.run(
            "compare", "old.json", "new.json", "--json", "--fail-on", "difference", in: folder)
        #expect(run.status == 1)
        try folder.put(run.text, "script.json")
        let told = try Program.run("compare", "old.json", "new.json", in: folder)
        #expect(told.text.contains("~ C1 (now E1): role claim → evidence\n"))
        #expect(told.text.contains("    + Lungs gained, too\n"))
        #expect(told.text.contains("− C6 claim: One day in seven is not much to ask for\n"))
        #expect(told.text.contains("premises E1 → E2 + E4\n"))
        try Program.run(
            "map", "old.json", "--corrections", "script.json", "-o", "x.dot", in: folder)
        #expect(try ArgumentGraph(json: Array(folder.data("old.json"))) == graph)
        let none = try Program.run(
            "compare", "old.json", "new.json", "--fail-on", "difference", in: folder)
        #expect(none.status == 0)
        #expect(
            none.text == "Two versions of one graph, from old.json to new.json: no differences\n")
    }

    static let wrong: [(arguments: [String], status: Int32, words: String)] = [
        (["a.txt", "nowhere.txt"], 2, "nowhere.txt: error: there is no such file"),
        (["nowhere.annotation.json", people], 2, "nowhere.annotation.json: error:"),
        (
            [people, everyone, "--as", "readings"], 2,
            "of its 15 quotations; name a reading of that text"
        ),
        ([people, ".", "--as", "opeds"], 2, "folders are compared --as readings"),
        ([people, people, "-o", "x.svg"], 64, "these are readings; leave -o x.svg out"),
        (["-", "-"], 64, "standard input can be one of both"),
        ([people, everyone, "--csv", "--json"], 64, "--csv and --json exclude each other"),
        ([people, everyone, "-o", "x.xyz"], 64, "x.xyz does not say what to write"),
        (
            ["square-for-people.txt", "square-for-everyone.txt", "-o", "square-for-people.txt"], 74,
            "is the input"
        ),
    ]

    @Test("what cannot be compared is named, with the way out", arguments: wrong)
    func refused(arguments: [String], status: Int32, words: String) throws {
        let folder = try pair()
        try folder.put("The bridge must close. Two cables have snapped.", "a.txt")
        let run = try Program.run(arguments: ["compare"] + arguments, in: folder)
        #expect(run.status == status)
        #expect(run.errors.contains(words), "\(run.errors)")
    }

    @Test("empty records and records of one unit are told without a number that is none")
    func thin() throws {
        let folder = try pair()
        let start = #"{"id": "x", "title": "X", "source": "square-for-people.txt", "units": ["#
        try folder.put(start + "]}", "empty.annotation.json")
        try folder.put(
            start + #"{"id": "u1", "quote": "The trial was good for trade", "role": "claim"}]}"#,
            "one.annotation.json")
        for (one, other) in [
            ("empty", "empty"), ("one", "one"), ("empty", "one"), ("one", "empty"),
        ] {
            let run = try Program.run(
                "compare", "\(one).annotation.json", "\(other).annotation.json", in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.text.contains("undefined"))
            #expect(!run.text.contains("nan"))
        }
    }

    @Test(
        "what cannot be asked of op-eds is refused with the way out",
        arguments: [
            (["--strict"], 64, "--strict is of annotation records, and these are op-eds"),
            (["--texts", "."], 64, "--texts is of annotation records"),
            (["-o", "a.svg", "-o", "./a.svg"], 64, "two outputs go to one file"),
            (["-o", "there.argdown"], 74, "write elsewhere with -o, or move it away first"),
        ])
    func refusals(options: [String], status: Int32, words: String) throws {
        let folder = try pair()
        try folder.put("[T1]: A map of somebody’s.\n", "there.argdown")
        let run = try Program.run(
            arguments: ["compare", Self.people, Self.everyone] + options, in: folder)
        #expect(run.status == status && run.errors.contains(words), "\(run.errors)")
        #expect(!run.errors.contains("--force") && !run.errors.contains("--edits"))
        #expect(try folder.text("there.argdown") == "[T1]: A map of somebody’s.\n")
    }

    @Test("tables are read by Python as they were meant")
    func table() throws {
        let folder = try pair()
        let run = try Program.run("compare", Self.people, Self.everyone, "--csv", in: folder)
        let rows = run.text.split(separator: "\r\n")
        #expect(
            rows.first
                == "found,similarity,perhaps,a_label,a_place,a_role,a_text,b_label,b_place,b_role,b_text"
        )
        #expect(rows.count > 20)
        #expect(run.text.contains("\"the multi-storey in Tanner Street is four") == false)
    }

    #if Graphviz
        @Test("two op-eds are drawn side by side, each in its frame, with ties across")
        func picture() throws {
            let folder = try pair()
            let run = try Program.run(
                "compare", Self.people, Self.everyone, "-o", "side.svg", "-o", "side.dot", "-o",
                "side.html", "-o", "side.pdf", "-o", "side.png", in: folder)
            #expect(run.errors == "wrote side.svg, side.dot, side.html, side.pdf, side.png\n")
            let svg = try folder.text("side.svg")
            #expect(svg.contains("A: Give the Square Back on Saturdays"))
            #expect(svg.contains("B: A Square Nobody Can Reach"))
            #expect(svg.contains("contradicts tie") && svg.contains("restates tie"))
            let dot = try folder.text("side.dot")
            #expect(dot.contains("A-T1"))
            // What words alone tie is not called by the names of relations.
            #expect(dot.contains(">says the same<") && dot.contains(">is opposed<"))
            #expect(!dot.contains(">contradicts<"))
            // Told with "perhaps", drawn as unsure.
            let ties = dot.split(separator: "\n").filter { $0.contains(" tie") }
            let told = try Program.run("compare", Self.people, Self.everyone, in: folder).text
            #expect(ties.count { $0.contains("dotted") } == told.matches(of: /perhaps/).count)
            // A stands left of B.
            let titles = svg.matches(of: #/<text[^>]* x="([-\d.]+)"[^>]*>(A|B): /#)
            let places = titles.compactMap { Double($0.1) }
            try #require(places.count == 2)
            #expect((places[0] < places[1]) == (titles[0].2 == "A"))
            #expect(try folder.data("side.png").count > 20_000)
        }
    #endif
}

@Suite("What Documentation/Comparing.md shows is what argraph says")
struct ComparingGuideTests {
    /// A command of the guide and what it says there.
    struct Shown: CustomTestStringConvertible {
        let command: String
        let output: String
        var testDescription: String { command }
    }

    static let shown: [Shown] = {
        let file = Program.root.appending(path: "Documentation/Comparing.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.components(separatedBy: "```console\n").dropFirst().map { part in
            let lines = part.components(separatedBy: "```")[0]
            let end = lines.firstIndex(of: "\n") ?? lines.endIndex
            return Shown(
                command: String(lines[..<end].dropFirst(2)),
                output: String(lines[end...].dropFirst()))
        }
    }()

    @Test("there are examples of all three") func some() { #expect(Self.shown.count >= 3) }

    /// Where the guide leaves lines out, it has a line of `…`.
    @Test("line by line", arguments: shown)
    func run(_ shown: Shown) throws {
        let folder = try Program.Folder()
        let root = Program.root.path()
        let place = Program.path.deletingLastPathComponent().path()
        let run = try Program.run(
            "sh", "-ec",
            """
            PATH='\(place)':"$PATH"
            ln -s '\(root)/Examples' '\(root)/Graphs' .
            \(shown.command)
            """,
            in: folder, program: Tools.env)
        var rest = run.text[...]
        for part in shown.output.components(separatedBy: "…\n") {
            let place = try #require(
                rest.range(of: part), "\(part)\n---\n\(run.text) \(run.errors)")
            rest = rest[place.upperBound...]
        }
        #expect(rest.isEmpty || shown.output.hasSuffix("…\n"))
    }
}
