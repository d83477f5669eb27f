internal import ArgumentParser
internal import Subprocess

#if canImport(System)
    internal import System
#else
    internal import SystemPackage
#endif

/// A program that is asked on its standard input and answers on its standard output.
///
/// It is started as it is named, without a shell, in the current folder, with the environment of
/// argraph. It is ended when its time is up or its answer too long.
struct MinerProgram {
    private let run: ProgramRun
    private var program: String { run.program }

    /// - Parameters:
    ///   - program: its path, or its name to be found along PATH.
    ///   - limit: the most bytes of an answer.
    init(_ program: String, _ arguments: [String], timeout: Duration, limit: Int) {
        run = ProgramRun(program: program, arguments: arguments, timeout: timeout, limit: limit)
    }

    /// What it answers to a request.
    func answer(to request: [UInt8]) async throws -> [UInt8] {
        let ended: ProgramRun.Ended?
        do {
            ended = try await run.ended(with: request)
        } catch is ProgramRun.TooMuch {
            throw failure("answers with more than \(run.limit / 1_000_000) MB and was ended")
        } catch let error as SubprocessError {
            throw failure(error)
        }
        guard let ended else {
            throw failure(
                "gave no answer in \(run.timeout.components.seconds) seconds and was ended; "
                    + "--miner-timeout gives it longer")
        }
        guard ended.status.isSuccess else { throw failure(ended) }
        guard !ended.output.isEmpty else {
            throw failure("ended well but wrote nothing on its standard output" + words(of: ended))
        }
        return ended.output
    }
}

/// What is said where there is no answer.
extension MinerProgram {
    private func failure(_ message: String, _ status: ExitCode = .software) -> Failure {
        Failure(status, message, file: Files.name(of: program))
    }

    private func failure(_ error: SubprocessError) -> Failure {
        switch error.code {
        case .executableNotFound where program.contains("/") && Files.exists(program):
            failure("cannot be run; name a program, and make it executable (chmod +x)", .missing)
        case .executableNotFound:
            failure("there is no such program; \(whereSought)", .missing)
        case .spawnFailed where error.underlyingError == .execFormatError:
            failure("cannot be run; a script begins with #! and its interpreter", .missing)
        default:
            failure("cannot be run: \(error.description)", .software)
        }
    }

    private var whereSought: String {
        program.contains("/")
            ? "\(program) does not lead to one"
            : "it is not on the PATH (a file here is ./\(program))"
    }

    private func failure(_ run: ProgramRun.Ended) -> Failure {
        let end =
            switch run.status {
            case .exited(let code): "failed with exit status \(code)"
            case .signaled(let signal): "was ended by signal \(signal)"
            }
        return failure(end + "; mend that and try again" + words(of: run))
    }

    /// What it said on its standard error.
    private func words(of run: ProgramRun.Ended) -> String {
        let text = String(decoding: run.errors, as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline)
        guard !lines.isEmpty else { return "" }
        return "; it said:\n" + lines.map { "  \($0)" }.joined(separator: "\n")
    }
}
