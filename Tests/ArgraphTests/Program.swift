import Foundation
import Testing

/// The built program, run as a person would run it.
struct Program {
    /// How a run ended.
    struct Run {
        var status: Int32
        var output: Data
        var errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// A folder of its own for one test; it goes when the test is over.
    final class Folder {
        let url: URL

        init() throws {
            url = FileManager.default.temporaryDirectory.appending(path: "argraph-\(UUID())")
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(at: url) }

        func put(_ text: String, _ name: String) throws {
            try Data(text.utf8).write(to: url.appending(path: name))
        }

        func put(_ bytes: [UInt8], _ name: String) throws {
            try Data(bytes).write(to: url.appending(path: name))
        }

        func data(_ name: String) throws -> Data {
            try Data(contentsOf: url.appending(path: name))
        }

        func text(_ name: String) throws -> String {
            String(decoding: try data(name), as: UTF8.self)
        }

        var names: [String] {
            let names = try? FileManager.default.contentsOfDirectory(atPath: url.path())
            return (names ?? []).sorted()
        }
    }

    /// The package's own folder.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The program beside the tests that were built with it.
    static let path = URL(filePath: CommandLine.arguments[0])
        .deletingLastPathComponent().appending(path: "argraph")

    /// The op-ed that the project began with, where it is at hand.
    static let firstOpEd = root.deletingLastPathComponent()
        .appending(path: "shared/opeds/us-russia.txt")

    static var hasFirstOpEd: Bool {
        FileManager.default.fileExists(atPath: firstOpEd.path())
    }

    static func opEd(_ name: String) -> String {
        root.appending(path: "Examples/opeds/\(name).txt").path()
    }

    @discardableResult
    static func run(
        _ arguments: String..., in folder: Folder, input: String = "", program: URL = path
    ) throws -> Run {
        try run(arguments: arguments, in: folder, input: input, program: program)
    }

    @discardableResult
    static func run(
        arguments: [String], in folder: Folder, input: String = "", program: URL = path
    ) throws -> Run {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        let stdin = Pipe()
        let files = try (0..<2).map { _ in
            let url = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID())")
            try Data().write(to: url)
            return url
        }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        process.standardInput = stdin
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: try Data(contentsOf: files[0]),
            errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self))
    }
}

extension Program.Folder {
    /// A folder with an op-ed and its first reading.
    static func mapped() throws -> Program.Folder {
        let folder = try Program.Folder()
        let opEd = try Data(contentsOf: URL(filePath: Program.opEd("night-buses")))
        try folder.put(Array(opEd), "op-ed.txt")
        #expect(try Program.run("op-ed.txt", "-q", in: folder).status == 0)
        return folder
    }
}
