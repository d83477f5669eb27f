internal import ArgumentParser
internal import Subprocess

#if canImport(System)
    internal import System
#else
    internal import SystemPackage
#endif

/// The program pandoc, where it is installed.
enum Pandoc {
    /// The most bytes of a document.
    private static let limit = 200_000_000
    private static let timeout = Duration.seconds(120)
    /// The first day that a Word document can be of: no output tells when it was made.
    private static let day = "315532800"

    /// Markdown as a Word document; pictures are looked for in `folder`.
    ///
    /// - Throws: ``Failure`` where pandoc is missing, fails, or takes too long.
    static func document(of markdown: String, in folder: String) async throws -> [UInt8] {
        let arguments: Arguments = [
            "--from", "commonmark+attributes", "--to", "docx", "--shift-heading-level-by", "-1",
            "--metadata", "lang=en", "--output", "-",
        ]
        let run: (status: TerminationStatus, output: [UInt8], errors: [UInt8])?
        do {
            run = try await timed {
                let result = try await Subprocess.run(
                    .name("pandoc"), arguments: arguments,
                    environment: .inherit.updating(["SOURCE_DATE_EPOCH": day]),
                    workingDirectory: FilePath(folder), input: .array(Array(markdown.utf8)),
                    output: .bytes(limit: limit), error: .bytes(limit: 100_000))
                return (result.terminationStatus, result.standardOutput, result.standardError)
            }
        } catch let error as SubprocessError {
            throw failure(error)
        }
        guard let run else {
            throw Failure(.software, "pandoc was not done in \(timeout.components.seconds) seconds")
        }
        guard run.status.isSuccess, !run.output.isEmpty else {
            let words = String(decoding: run.errors.prefix(2000), as: UTF8.self)
            throw Failure(.software, "pandoc failed; it said:\n\(words)")
        }
        return run.output
    }

    /// The result of the work; `nil` where the time was up first.
    private static func timed<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result? {
        try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: timeout)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    private static func failure(_ error: SubprocessError) -> Failure {
        guard error.code == .executableNotFound else {
            return Failure(.software, "pandoc cannot be run: \(error.description)")
        }
        return Failure(
            .missing,
            "a .docx is made by pandoc, which is not installed (apt install pandoc, brew install "
                + "pandoc); or put a .png or .svg into the document yourself, with the .txt for "
                + "its alternative text and the numbered statements")
    }
}
