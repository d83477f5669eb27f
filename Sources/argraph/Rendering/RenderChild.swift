internal import ArgumentKit
internal import ArgumentParser
internal import Subprocess

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The program `argraph-render`, which stands beside argraph and draws in a process of its own:
/// what comes from elsewhere, and what is so large that Graphviz may fail on it.
struct RenderChild {
    /// More boxes than this are not drawn in argraph itself.
    static let nodeLimit = 1_000
    static let name = "argraph-render"

    /// How long it may take.
    var timeout = Duration.seconds(120)
    /// How much memory it may have.
    var megabytes = 4_096
    /// The file that is told of.
    var file: String?

    /// A picture that it made.
    struct Picture {
        var bytes: [UInt8]
        var size: PageSize
        var warnings: [String]
    }

    private static let largestPicture = 1_000_000_000
    /// Its messages, and what Graphviz and the fonts write beside them, in bytes.
    private static let mostMessages = 1_000_000

    /// Draws a graph.
    ///
    /// - Throws: ``Failure``: 2 where the text is to blame, 69 where the program is missing, 70
    ///   where it crashed, failed, or its time was up.
    func picture(of dot: String, as form: RenderFormat, dpi: Double) async throws -> Picture {
        let path = try RenderChild.path()
        var run = ProgramRun(
            program: path, arguments: [form.rawValue, "\(dpi)", "\(megabytes)"], timeout: timeout,
            limit: RenderChild.largestPicture)
        run.mostErrors = RenderChild.mostMessages
        let ended: ProgramRun.Ended?
        do {
            ended = try await run.ended(with: Array(dot.utf8))
        } catch is ProgramRun.TooMuch {
            throw Failure(.software, "the picture is larger than 1 GB", file: file)
        } catch let error as SubprocessError {
            throw Failure(.missing, "\(RenderChild.name) cannot be run: \(error.description)")
        }
        guard let ended else {
            throw Failure(
                .software,
                "Graphviz was not ready in \(timeout.components.seconds) seconds and was ended; "
                    + "draw less of the graph, or give it longer (argraph render --timeout)",
                file: file)
        }
        return try picture(ended)
    }

    private func picture(_ ended: ProgramRun.Ended) throws(Failure) -> Picture {
        let messages = RenderChild.messages(ended.errors)
        let warnings = messages.filter { $0.kind == .warning }.map(\.message)
        let page = messages.last { $0.kind == .page }
        if ended.status.isSuccess, let width = page?.width, let height = page?.height {
            let size = PageSize(width: width, height: height)
            return Picture(bytes: ended.output, size: size, warnings: warnings)
        }
        let error = messages.last { $0.kind == .error }?.message
        switch ended.status {
        case .exited(2): throw Failure(.badInput, error ?? "cannot be drawn", file: file)
        case .exited(69): throw Failure(.missing, error ?? "Graphviz is missing", file: file)
        case .exited(let code):
            throw Failure(
                .software, error ?? "Graphviz ended with status \(code)\(hint)", file: file)
        case .signaled(let signal):
            throw Failure(.software, "Graphviz crashed (signal \(signal))\(hint)", file: file)
        }
    }

    private var hint: String {
        "; it may use \(megabytes) MB of memory (argraph render --memory gives it more)"
    }

    /// The lines that are messages; fontconfig and Pango may write others.
    private static func messages(_ errors: [UInt8]) -> [ChildMessage] {
        errors.split(separator: UInt8(ascii: "\n")).compactMap {
            try? JSONDecoder().decode(ChildMessage.self, from: Data($0))
        }
    }

    /// Where the program is.
    private static func path() throws(Failure) -> String {
        let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let own = link ?? Files.resolved(CommandLine.arguments.first ?? "argraph")
        let path = own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw Failure(
                .missing,
                "\(name) is not beside argraph, and this needs it: graphs of more than "
                    + "\(nodeLimit) boxes and DOT from elsewhere are drawn in a process of their "
                    + "own; make install puts both in one folder")
        }
        return path
    }
}
