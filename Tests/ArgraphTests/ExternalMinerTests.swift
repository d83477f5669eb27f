import ArgumentKit
import Foundation
import Testing

/// An answer about the op-ed on night buses, as an external miner gives it.
private let answer = """
    {"units": [
     {"id": "a", "quote": "it should keep the Owls running", "role": "thesis"},
     {"id": "b", "quote": "A city that runs all night owes its night shift a ride", "role": "claim",
      "relation": {"type": "supports", "target": "a"}, "why": "gives the principle"},
     {"id": "c", "quote": "The moon is made of cheese", "role": "evidence",
      "relation": {"type": "supports", "target": "b"}}]}
    """

@Suite("argraph map --miner exec:")
struct ExternalMinerTests {
    private func script(_ body: String, in folder: Program.Folder) throws {
        try folder.put("#!/bin/sh\n\(body)\n", "miner.sh")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: folder.url.appending(path: "miner.sh").path())
        try folder.put(answer, "answer.json")
    }

    @discardableResult
    private func map(
        _ body: String, _ more: String..., in folder: Program.Folder
    ) throws -> Program.Run {
        try script(body, in: folder)
        let arguments = [
            Program.opEd("night-buses"), "--miner", "exec:./miner.sh", "-o", "m.argdown",
        ]
        return try Program.run(arguments: arguments + more, in: folder)
    }

    @Test("maps what the program answers, says that the text leaves, and what was mended")
    func answers() throws {
        let folder = try Program.Folder()
        let run = try map("cat > request.json; cat answer.json", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("leaves argraph: miner.sh gets it and may send it on"))
        #expect(run.errors.contains("miner.sh: warning: c: left out: the text does not say"))
        let graph = ArgumentGraph(argdown: ArgdownDocument(Array(try folder.data("m.argdown"))))
        #expect(graph.statements.map(\.role) == [.claim, .thesis])
        #expect(
            graph.relations.map(\.decision) == [Decision(by: .miner, reason: "gives the principle")]
        )
        #expect(graph.isExternallyRead)
        let request = try JSONSerialization.jsonObject(with: try folder.data("request.json"))
        let paragraphs = (request as? [String: Any])?["paragraphs"] as? [[String: Any]]
        #expect(paragraphs?.count == 13)
    }

    @Test("a correction of its graph decides nothing else again")
    func corrected() throws {
        let folder = try Program.Folder()
        try map("cat answer.json", in: folder)
        let before = try folder.text("m.argdown")
        try folder.put(before.replacing("#claim", with: "#counterclaim"), "m.argdown")
        let run = try Program.run(
            Program.opEd("night-buses"), "--edits", "m.argdown", "-o", "m.dot", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("nothing is decided again"))
        #expect(run.errors.contains("kept 1 of your decisions"))
        let graph = ArgumentGraph(argdown: ArgdownDocument(Array(try folder.data("m.argdown"))))
        #expect(graph.statements.map(\.role) == [.counterclaim, .thesis])
    }

    @Test("arguments reach the program as they are, without a shell")
    func arguments() throws {
        let folder = try Program.Folder()
        let run = try map(
            "printf '%s|' \"$@\" > arguments; cat answer.json", "--miner-argument", "--model",
            "--miner-argument", "$(touch x) 'a b';*", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.text("arguments") == "--model|$(touch x) 'a b';*|")
        #expect(!folder.names.contains("x"))
    }

    @Test("a program that reads nothing, one that leaves a child behind, and a long answer serve")
    func odd() throws {
        for body in [
            "exec 0<&-; cat answer.json", "sleep 20 & cat answer.json",
            "cat answer.json; head -c 5000000 /dev/zero | tr '\\0' ' '",
            "cat answer.json; head -c 3000000 /dev/zero | tr '\\0' 'e' >&2",
        ] {
            let folder = try Program.Folder()
            let start = ContinuousClock.now
            let run = try map(body, in: folder)
            #expect(run.status == 0, "\(body): \(run.errors)")
            #expect(ContinuousClock.now - start < .seconds(15))
        }
    }

    struct Failing: CustomTestStringConvertible, Sendable {
        var body: String
        var says: [String]
        var status: Int32 = 70

        var testDescription: String { body }
    }

    static let failures = [
        Failing(
            body: "while :; do sleep 1; done", says: ["no answer in 2 seconds", "--miner-timeout"]),
        Failing(
            body: "trap '' TERM; while :; do sleep 1; done", says: ["no answer in 2 seconds"]),
        Failing(body: "yes '{}'", says: ["more than 8 MB"]),
        Failing(body: "echo 'no key' >&2; exit 3", says: ["exit status 3", "no key"]),
        Failing(body: "kill -9 $$", says: ["signal"]),
        Failing(body: "cat > /dev/null", says: ["wrote nothing"]),
        Failing(body: "echo sorry", says: ["no JSON object"], status: 2),
        Failing(body: "echo '{\"units\": [{\"id\": 1 2}]}'", says: ["miner.sh:1:21"], status: 2),
    ]

    @Test("what goes wrong is told, and nothing is written", arguments: failures)
    func fails(_ one: Failing) throws {
        let folder = try Program.Folder()
        let run = try map(one.body, "--miner-timeout", "2", in: folder)
        #expect(run.status == one.status, "\(run.errors)")
        for words in one.says { #expect(run.errors.contains(words), "\(run.errors)") }
        #expect(run.errors.contains("miner.sh"))
        #expect(!folder.names.contains("m.argdown"))
    }

    @Test("a program that is not there, or is none, is 69")
    func missing() throws {
        let folder = try Program.Folder()
        try folder.put("hello", "plain")
        for (name, words) in [
            ("./nowhere", "there is no such program"), ("no-such-miner", "PATH"),
            ("./plain", "chmod"),
        ] {
            let run = try Program.run(
                Program.opEd("night-buses"), "--miner", "exec:\(name)", "-o", "m.dot", in: folder)
            #expect(run.status == 69, "\(run.errors)")
            #expect(run.errors.contains(words), "\(run.errors)")
        }
    }

    @Test("options that do not go together are refused")
    func usage() throws {
        let folder = try Program.Folder()
        try folder.put("{}", "g.argdown")
        for (arguments, words) in [
            (["--miner", "exec:"], "--miner"), (["--miner", "magic"], "--miner"),
            (["--miner", "exec:x", "--edits", "g.argdown"], "--edits"),
            (["--miner", "exec:x", "--answer", "a.json"], "--answer"),
            (["--miner-argument", "x"], "--miner exec:"),
            (["--miner", "exec:x", "--miner-timeout", "0"], "--miner-timeout"),
        ] {
            let run = try Program.run(
                arguments: [Program.opEd("night-buses")] + arguments, in: folder)
            #expect(run.status == 64, "\(arguments): \(run.errors)")
            #expect(run.errors.contains(words), "\(run.errors)")
        }
        let both = try Program.run("-", "--answer", "-", in: folder)
        #expect(both.status == 64)
    }
}

@Suite("argraph prompt, and map --answer")
struct PromptTests {
    @Test("prints instructions, schema and the numbered text, and says that it leaves")
    func prompt() throws {
        let folder = try Program.Folder()
        let run = try Program.run("prompt", Program.opEd("night-buses"), in: folder)
        #expect(run.status == 0)
        #expect(run.text.contains("Answer with one JSON object"))
        #expect(run.text.contains("\"additionalProperties\": false"))
        #expect(run.text.contains("\n13.2 The people who see to it have to get home somehow.\n"))
        #expect(!run.text.contains("Ruth Delahaye"))
        #expect(run.errors.contains("leaves argraph"))
        #expect(run.errors.contains("--answer answer.json"))
        let again = try Program.run(
            "prompt", Program.opEd("night-buses"), "-o", "p.txt", "-q", in: folder)
        #expect(try folder.data("p.txt") == run.output)
        #expect(again.errors.isEmpty)
    }

    @Test("never replaces the op-ed, and wants one")
    func refuses() throws {
        let folder = try Program.Folder()
        try folder.put("A title\n\nTrams should be free. Fares fell.\n", "a.txt")
        #expect(try Program.run("prompt", "a.txt", "-o", "a.txt", in: folder).status == 74)
        #expect(try folder.text("a.txt").hasPrefix("A title"))
        try folder.put("[A]: One.\n", "a.argdown")
        #expect(try Program.run("prompt", "a.argdown", in: folder).status == 2)
    }

    @Test("the pasted answer is mapped, from a file or standard input, the same every time")
    func mapped() throws {
        let folder = try Program.Folder()
        try folder.put("Of course!\n```json\n\(answer)\n```\n", "answer.txt")
        let file = try Program.run(
            Program.opEd("night-buses"), "--answer", "answer.txt", "-o", "a.json", in: folder)
        #expect(file.status == 0, "\(file.errors)")
        #expect(file.errors.contains("answer.txt: warning: c: left out"))
        let piped = try Program.run(
            Program.opEd("night-buses"), "--answer", "-", "-o", "b.json", in: folder,
            input: answer)
        #expect(piped.status == 0)
        #expect(try folder.data("a.json") == folder.data("b.json"))
    }

    @Test("a record of the corpus of examples goes in and out unchanged")
    func records() throws {
        let folder = try Program.Folder()
        let record = Program.root.appending(path: "Examples/opeds/night-buses.annotation.json")
        try Program.run(
            Program.opEd("night-buses"), "--answer", record.path(), "-o", "x.annotation.json",
            in: folder)
        let was = try AnnotationRecord(json: Array(Data(contentsOf: record)))
        let now = try AnnotationRecord(json: Array(folder.data("x.annotation.json")))
        #expect(now.units.map(\.quote) == was.units.map(\.quote))
        #expect(now.units.map(\.role) == was.units.map(\.role))
        #expect(now.units.map(\.kind) == was.units.map(\.kind))
        #expect(now.units.map(\.relation?.type) == was.units.map(\.relation?.type))
        #expect(was.units.count == 47)
    }

    @Test("an answer about another text is refused")
    func another() throws {
        let folder = try Program.Folder()
        try folder.put(answer, "a.json")
        let run = try Program.run(
            Program.opEd("goal-line"), "--answer", "a.json", "-o", "m.dot", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("a.json: error: the answer is about another text"))
        #expect(folder.names == ["a.json"])
    }
}
