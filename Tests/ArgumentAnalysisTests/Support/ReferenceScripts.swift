import ArgumentModel
import Foundation
import TestSupport
import Testing

/// The reference scorer and checker in `Scripts/scoring`, run over folders made for a test.
enum ReferenceScripts {
    /// Whether `python3` runs here.
    static let isPythonHere = (try? python("pass")) != nil

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Scripts/scoring")

    /// What `score.py GOLD PREDICTED --json` prints.
    static func scores(
        _ cases: [ScoredText], strict: Bool
    ) throws -> [String: Any] {
        try inTemporaryFolder { folder in
            let gold = folder.appending(path: "gold")
            let predicted = folder.appending(path: "predicted")
            try write(cases.compactMap(\.gold), into: gold)
            try write(cases.compactMap(\.predicted), into: predicted)
            for text in cases {
                let file = folder.appending(path: text.name + ".txt")
                try Data(text.bytes).write(to: file)
            }
            let output = try run(
                [Self.folder.appending(path: "score.py").path, gold.path, predicted.path]
                    + ["--texts", folder.path, "--json"] + (strict ? ["--strict"] : []))
            return try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
        }
    }

    /// How many errors and warnings `check.py` has a unit, by record; a record that stops it
    /// is left out.
    static func findings(
        _ cases: [ScoredText]
    ) throws -> [String: [String: Int]] {
        try inTemporaryFolder { folder in
            try write(cases.compactMap(\.predicted), into: folder)
            for text in cases {
                try Data(text.bytes).write(to: folder.appending(path: text.name + ".txt"))
            }
            let output = try python(counting, [Self.folder.path, folder.path])
            return try #require(
                try JSONSerialization.jsonObject(with: output) as? [String: [String: Int]])
        }
    }

    private static let counting = """
        import collections, json, sys
        sys.path.insert(0, sys.argv[1])
        import check, oglib
        found = {}
        for name, record in oglib.load_dir(sys.argv[2]).items():
            try: error, warning = check.check(record, oglib.read_text(record, sys.argv[2]))
            except (StopIteration, IndexError): continue
            units = {u["id"] for u in record["units"]}
            count = collections.Counter()
            for kind, messages in (("error", error), ("warning", warning)):
                for m in messages:
                    unit = m.split(": ")[0]
                    count[kind + " " + (unit if ": " in m and unit in units else "-")] += 1
            found[name] = count
        print(json.dumps(found))
        """

    @discardableResult
    static func python(_ script: String, _ arguments: [String] = []) throws -> Data {
        try run(["-c", script] + arguments)
    }

    private static func run(_ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-B"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return output
    }

    private static func write(_ records: [AnnotationRecord], into folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for record in records {
            try Data(record.json.utf8).write(to: folder.appending(path: record.id + ".json"))
        }
    }

    private static func inTemporaryFolder<Result>(
        _ body: (URL) throws -> Result
    ) throws -> Result {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}

/// A text with the records of it that a test compares.
struct ScoredText {
    let name: String
    let bytes: [UInt8]
    var gold: AnnotationRecord?
    var predicted: AnnotationRecord?

    /// Made-up texts, each with a record and a changed copy of it; now and then one is missing.
    static func random(seed: Int, count: Int) -> [ScoredText] {
        var random = SeededRandom(seed)
        return (0..<count).map { number in
            let length = random.once(in: 9) ? 0 : Int.random(in: 1...9, using: &random)
            let text = RandomText(sentences: length, &random)
            let name = "text-\(seed)-\(number)"
            let maker = RandomRecord(text: text, name: name)
            let gold = maker.clean(&random)
            let other = random.once(in: 6) ? maker.clean(&random) : gold
            let times = Int.random(in: 0...8, using: &random)
            let predicted = maker.mutated(other, times: times, &random)
            let held = random.once(in: 3) ? maker.mutated(gold, times: 3, &random) : gold
            return ScoredText(
                name: name, bytes: text.bytes(crlf: random.once(in: 3)),
                gold: random.once(in: 20) ? nil : held,
                predicted: random.once(in: 12) ? nil : predicted)
        }
    }
}
