internal import Subprocess

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
#if canImport(Glibc)
    internal import Glibc
#endif

/// Prints a page of HTML as PDF, by WeasyPrint or Chromium, whichever is installed.
enum PagePrinter {
    private static let limit = 200_000_000
    private static let timeout = Duration.seconds(120)
    /// The first day that files can be of: no output tells when it was made.
    private static let day = "315532800"
    private static let browsers = ["chromium", "chromium-browser", "google-chrome", "chrome"]

    /// The document.
    ///
    /// - Throws: ``Failure``: 69 where neither program is there, 70 where it fails.
    static func pdf(of html: String) async throws -> [UInt8] {
        if let bytes = try await printed(
            by: "weasyprint", ["--quiet", "--encoding", "utf-8", "-", "-"], html)
        {
            return bytes
        }
        for browser in browsers {
            if let bytes = try await printed(by: browser, html) { return bytes }
        }
        throw Failure(
            .missing,
            "a .pdf is made by WeasyPrint or Chromium, and neither is installed (apt install "
                + "weasyprint); or write html and print its pages from any browser, or docx")
    }

    /// What a program writes to its standard output; `nil` where it is not installed.
    private static func printed(
        by program: String, _ arguments: [String], _ html: String
    ) async throws -> [UInt8]? {
        guard let ended = try await run(program, arguments, html) else { return nil }
        return try checked(ended.output, ended, program)
    }

    /// What a browser prints; it writes only to files.
    private static func printed(by browser: String, _ html: String) async throws -> [UInt8]? {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "argraph-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (page, result) = (folder.appending(path: "p.html"), folder.appending(path: "p.pdf"))
        try Data(html.utf8).write(to: page)
        var arguments = [
            "--headless", "--disable-gpu", "--no-pdf-header-footer",
            "--user-data-dir=\(folder.appending(path: "profile").path)",
            "--print-to-pdf=\(result.path)", page.absoluteString,
        ]
        // The browser refuses to sandbox what root runs.
        if geteuid() == 0 { arguments.insert("--no-sandbox", at: 0) }
        guard let ended = try await run(browser, arguments, "") else { return nil }
        let bytes = (try? Data(contentsOf: result)).map(Array.init) ?? []
        return try checked(bytes, ended, browser)
    }

    private static func run(
        _ program: String, _ arguments: [String], _ input: String
    ) async throws -> ProgramRun.Ended? {
        var run = ProgramRun(
            program: program, arguments: arguments, timeout: timeout, limit: limit)
        run.environment = .inherit.updating(["SOURCE_DATE_EPOCH": day])
        do {
            guard let ended = try await run.ended(with: Array(input.utf8)) else {
                throw Failure(
                    .software, "\(program) was not done in \(timeout.components.seconds) seconds")
            }
            return ended
        } catch is ProgramRun.TooMuch {
            throw Failure(.software, "the PDF is larger than \(limit / 1_000_000) MB")
        } catch let error as SubprocessError {
            guard error.code == .executableNotFound else {
                throw Failure(.software, "\(program) cannot be run: \(error.description)")
            }
            return nil
        }
    }

    private static func checked(
        _ bytes: [UInt8], _ ended: ProgramRun.Ended, _ program: String
    ) throws(Failure) -> [UInt8] {
        guard ended.status.isSuccess, bytes.starts(with: Array("%PDF".utf8)) else {
            let words = String(decoding: ended.errors.suffix(2000), as: UTF8.self)
            throw Failure(.software, "\(program) failed; it said:\n\(words)")
        }
        return bytes
    }
}
