internal import ArgumentParser
internal import Subprocess

/// The program pandoc, where it is installed.
enum Pandoc {
    /// The most bytes of a document.
    private static let limit = 200_000_000
    private static let timeout = Duration.seconds(120)
    /// The first day that a Word document can be of: no output tells when it was made.
    private static let day = "315532800"

    /// Markdown as a Word document; its pictures are within it, as `data:` addresses.
    ///
    /// - Throws: ``Failure`` where pandoc is missing, fails, or takes too long.
    static func document(of markdown: String) async throws -> [UInt8] {
        try await converted(
            Array(markdown.utf8), from: "commonmark+attributes", to: "docx",
            ["--shift-heading-level-by", "-1"],
            instead: "put a .png or .svg into the document yourself, with the .txt for its "
                + "alternative text and the numbered statements")
    }

    /// Markdown with tables and with HTML's `u` and `b` as a Word document.
    ///
    /// - Throws: ``Failure`` as ``document(of:)``.
    static func document(ofMarked markdown: String) async throws -> [UInt8] {
        let instead = "take html or md, which a word processor opens"
        // Only what comes from HTML is underlined.
        let page = try await converted(
            Array(markdown.utf8), from: "commonmark+attributes+pipe_tables", to: "html",
            instead: instead)
        return try await converted(page, from: "html", to: "docx", instead: instead)
    }

    /// - Parameter instead: what a person can do who has no pandoc.
    private static func converted(
        _ text: [UInt8], from: String, to: String, _ options: [String] = [], instead: String
    ) async throws -> [UInt8] {
        var run = ProgramRun(
            program: "pandoc",
            arguments: ["--from", from, "--to", to] + options + [
                "--metadata", "lang=en", "--output", "-",
            ],
            timeout: timeout, limit: limit)
        run.environment = .inherit.updating(["SOURCE_DATE_EPOCH": day])
        let ended: ProgramRun.Ended?
        do {
            ended = try await run.ended(with: text)
        } catch is ProgramRun.TooMuch {
            throw Failure(.software, "the document is larger than \(limit / 1_000_000) MB")
        } catch let error as SubprocessError {
            throw failure(error, instead)
        }
        guard let ended else {
            throw Failure(.software, "pandoc was not done in \(timeout.components.seconds) seconds")
        }
        guard ended.status.isSuccess, !ended.output.isEmpty else {
            let words = String(decoding: ended.errors.prefix(2000), as: UTF8.self)
            throw Failure(.software, "pandoc failed; it said:\n\(words)")
        }
        return ended.output
    }

    private static func failure(_ error: SubprocessError, _ instead: String) -> Failure {
        guard error.code == .executableNotFound else {
            return Failure(.software, "pandoc cannot be run: \(error.description)")
        }
        return Failure(
            .missing,
            "a .docx is made by pandoc, which is not installed (apt install pandoc, brew install "
                + "pandoc); or \(instead)")
    }
}
