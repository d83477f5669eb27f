import Foundation
import Testing

@Suite("argraph when it is killed")
struct KilledTests {
    private static let answers = 5
    /// `KILLS=200 swift test --filter KilledTests` kills more often.
    private static let kills = ProcessInfo.processInfo.environment["KILLS"].flatMap(Int.init) ?? 8

    @Test("leaves the graph as it was before an answer or after it, never broken or shortened")
    func review() throws {
        let folder = try Program.Folder()
        try folder.put(
            try Data(contentsOf: URL(filePath: Program.opEd("four-day-week"))).map { $0 },
            "op-ed.txt")
        #expect(try Program.run("op-ed.txt", "-q", "-o", "map.argdown", in: folder).status == 0)
        let versions = try versions(in: folder)
        #expect(Set(versions).count == Self.answers + 1)
        let clock = ContinuousClock()
        let whole = try clock.measure {
            try folder.put(Array(versions[0]), "map.argdown")
            try run(in: folder, killedAfter: nil)
        }
        var random = SystemRandomNumberGenerator()
        var seen: Set<Data> = []
        for number in 0..<Self.kills {
            try folder.put(Array(versions[0]), "map.argdown")
            // Evenly over the whole run; every other one in the midst of the writing, however slow.
            let share = (Double(number) + .random(in: 0...1, using: &random)) / Double(Self.kills)
            try run(
                in: folder, killedAfter: whole * share,
                onceChanged: number.isMultiple(of: 2) ? nil : versions[0])
            let left = try folder.data("map.argdown")
            #expect(versions.contains(left), "\(left.count) bytes that no answer wrote")
            seen.insert(left)
        }
        #expect(seen.count > 1)
        try run(in: folder, killedAfter: nil)
        #expect(folder.names == ["map.argdown", "op-ed.txt"])
    }

    /// The file after no answer, after one, and so on.
    private func versions(in folder: Program.Folder) throws -> [Data] {
        var versions = [try folder.data("map.argdown")]
        for _ in 0..<Self.answers {
            _ = try Program.run("review", "map.argdown", in: folder, input: "\n")
            versions.append(try folder.data("map.argdown"))
        }
        return versions
    }

    /// - Parameter first: what the file holds before the delay begins to count.
    private func run(
        in folder: Program.Folder, killedAfter delay: Duration?, onceChanged first: Data? = nil
    ) throws {
        let process = Process()
        process.executableURL = Program.path
        process.arguments = ["review", "map.argdown"]
        process.currentDirectoryURL = folder.url
        let input = Pipe()
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let lines = String(repeating: "\n", count: Self.answers)
        try input.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
        try input.fileHandleForWriting.close()
        if let delay {
            while let first, process.isRunning, try folder.data("map.argdown") == first {
                usleep(500)
            }
            usleep(UInt32(delay / .microseconds(first == nil ? 1 : 10)))
            kill(process.processIdentifier, SIGKILL)
        }
        process.waitUntilExit()
    }
}
