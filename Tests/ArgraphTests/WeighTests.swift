import Foundation
import Testing

@Suite("argraph weigh")
struct WeighTests {
    private static let pool = Program.root.appending(path: "Examples/argdown/town-pool.argdown")

    /// A command of the guide, and what the guide says that it prints.
    struct Transcript: Sendable, CustomTestStringConvertible {
        let command: String
        let output: String

        var testDescription: String { command }
    }

    static let transcripts: [Transcript] = {
        let file = Program.root.appending(path: "Documentation/Weighing.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.components(separatedBy: "```console\n$ ").dropFirst().map { part in
            let block = part.components(separatedBy: "```")[0]
            let lines = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return Transcript(command: String(lines[0]), output: String(lines[1]))
        }
    }()

    private func weigh(_ arguments: String...) throws -> Program.Run {
        let folder = try Program.Folder()
        try folder.put(Array(try Data(contentsOf: WeighTests.pool)), "town-pool.argdown")
        return try Program.run(arguments: ["weigh", "town-pool.argdown"] + arguments, in: folder)
    }

    @Test("no cell of its table is a formula, and a negative number is one")
    func cells() throws {
        let folder = try Program.Folder()
        try folder.put("[A]: =cmd x\n  - [B]: -1 no\n", "a.argdown")
        let run = try Program.run("weigh", "a.argdown", "--csv", in: folder)
        let rows = String(decoding: run.output, as: UTF8.self).split(separator: "\r\n")
        #expect(rows.dropFirst().map { $0.split(separator: ",").last } == ["'=cmd x", "'-1 no"])
    }

    @Test("the guide's examples print what it says", arguments: transcripts)
    func guide(_ transcript: Transcript) throws {
        let folder = try Program.Folder()
        try folder.put(Array(try Data(contentsOf: WeighTests.pool)), "town-pool.argdown")
        let place = Program.path.deletingLastPathComponent().path()
        let run = try Program.run(
            "sh", "-ec", "PATH='\(place)':\"$PATH\"\n" + transcript.command, in: folder,
            program: Tools.env)
        #expect(run.status == 0, "\(run.errors)")
        let said = transcript.output.replacingOccurrences(of: "\u{A0}", with: " ")
        #expect(run.text.replacingOccurrences(of: "\u{A0}", with: " ") == said)
    }

    @Test("no example of the guide is left out")
    func all() { #expect(WeighTests.transcripts.count == 5) }

    @Test("an op-ed fits a screen")
    func screen() throws {
        let folder = try Program.Folder()
        for name in ["night-buses", "museum-returns", "river-barrage"] {
            let run = try Program.run("weigh", Program.opEd(name), "-q", in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.text.split(separator: "\n").count <= 40)
            #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        }
    }

    @Test("--json holds every statement, its standing and its strength")
    func json() throws {
        let run = try weigh("--json", "--what-if", "E1 E2")
        let data = try #require(
            try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
        let statements = try #require(data["statements"] as? [[String: Any]])
        #expect(statements.count == 10)
        #expect(statements.compactMap { $0["standing"] as? String }.count { $0 == "falls" } == 3)
        let attribution = try #require(data["attribution"] as? [String: Any])
        let shares = try #require(attribution["shares"] as? [[String: Any]])
        let sum = shares.compactMap { $0["shapley"] as? Double }.reduce(0, +)
        let strength = try #require(attribution["strength"] as? Double)
        #expect(abs(sum - (strength - 0.5)) < 1e-5)
        let cases = try #require(data["whatIfs"] as? [[String: Any]])
        #expect(cases.count == 1)
    }

    @Test("--csv is a row a statement, text quoted")
    func csv() throws {
        let rows = try weigh("--csv").text.components(separatedBy: "\r\n")
        #expect(rows.count == 12)
        #expect(rows[0].hasPrefix("label,id,role,place,standing,perhaps,base,strength,"))
        #expect(
            rows[6].hasSuffix(
                ",\"Closing would cost 900,000, repairs 650,000, the surveyor says.\""))
    }

    @Test("base scores from the command line and from a file")
    func bases() throws {
        let folder = try Program.Folder()
        try folder.put(Array(try Data(contentsOf: WeighTests.pool)), "town-pool.argdown")
        try folder.put("# mine\nE4 = 0.9\n\nX1=1\n", "scores.txt")
        try folder.put("E4=0.9\nE99=0.5\n", "wrong.txt")
        let good = try Program.run(
            "weigh", "town-pool.argdown", "--base", "0.4", "--base", "scores.txt", "--explain",
            "E4", "--explain", "E1", in: folder)
        #expect(good.text.contains("Strength 0.90, its base score."))
        #expect(good.text.contains("Strength 0.40, its base score."))
        let bad = try Program.run(
            "weigh", "town-pool.argdown", "--base", "wrong.txt", in: folder)
        #expect(bad.status == 2)
        #expect(bad.errors.hasPrefix("wrong.txt:2:1: error: no statement is called E99"))
    }

    @Test(
        "what cannot be weighed is told",
        arguments: [
            (["--flip", "C99"], "--flip: no statement is called C99"),
            (["--without", "E1->T1"], "--without: no relation leads from E1 to T1"),
            (["--what-if", "assume"], "--what-if: “assume” names nothing"),
            (["--base", "2"], "--base takes a number from 0 to 1"),
            (["--base", "E1=2"], "--base: “E1=2” is not NAME=SCORE"),
            (["--semantics", "stage"], "need not defend themselves"),
            (["--csv", "--json"], "exclude each other"),
        ])
    func faults(arguments: [String], message: String) throws {
        let folder = try Program.Folder()
        try folder.put(Array(try Data(contentsOf: WeighTests.pool)), "town-pool.argdown")
        let run = try Program.run(
            arguments: ["weigh", "town-pool.argdown"] + arguments, in: folder)
        #expect(run.status == 64)
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test("an empty graph and one without a thesis are weighed as well")
    func bare() throws {
        let folder = try Program.Folder()
        try folder.put("", "empty.argdown")
        try folder.put(
            "[C1]: It may fall. #claim\n    - [X1]: It will not. #counterclaim\n", "bare.argdown")
        #expect(
            try Program.run("weigh", "empty.argdown", "-q", in: folder).text
                == "Nothing is argued here.\n")
        let bare = try Program.run("weigh", "bare.argdown", "-q", in: folder).text
        #expect(bare.contains("No thesis is marked."))
        #expect(bare.contains("X1 attacks it and nothing answers X1"))
    }

    @Test("hostile text steers no terminal")
    func hostile() throws {
        let folder = try Program.Folder()
        try folder.put(
            "[C1]: It \u{1B}[31mmay\u{7} fall. #claim\n    - [X1]: No. #counterclaim\n", "x.argdown"
        )
        let run = try Program.run("weigh", "x.argdown", in: folder)
        #expect(!run.text.contains("\u{1B}"))
        #expect(!run.text.contains("\u{7}"))
    }

    @Test("--color-by acceptability and strength say what their colours mean")
    func colors() throws {
        let folder = try Program.Folder()
        try folder.put(Array(try Data(contentsOf: WeighTests.pool)), "town-pool.argdown")
        func dot(_ coloring: String) throws -> String {
            let run = try Program.run(
                "town-pool.argdown", "-o", "map.dot", "-q", "--force", "--color-by", coloring,
                in: folder)
            #expect(run.status == 0, "\(run.errors)")
            return try folder.text("map.dot")
        }
        let standing = try dot("acceptability")
        #expect(standing.contains(">stands<"))
        #expect(standing.contains(">falls<"))
        #expect(!standing.contains(">open<"))
        let strength = try dot("strength")
        #expect(strength.contains(">strength 0.2 to 0.4<"))
        #expect(strength.contains(">0.6 to 0.8<"))
        #expect(strength.contains("0.74"))
    }
}
