internal import ArgumentParser
internal import Subprocess

#if canImport(System)
    internal import System
#else
    internal import SystemPackage
#endif

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A program that is asked on its standard input and answers on its standard output.
///
/// It is started as it is named, without a shell, in the current folder, with the environment of
/// argraph. It is ended when its time is up or its answer too long.
struct MinerProgram {
    /// How long a program that is told to end may tidy up.
    private static let grace = Duration.seconds(2)
    /// How much of its standard error is told.
    private static let mostErrors = 4_000

    private let program: String
    private let arguments: [String]
    private let timeout: Duration
    private let limit: Int

    /// How a run ended.
    private struct Run {
        var status: TerminationStatus
        var output: [UInt8]
        var errors: [UInt8]
    }

    /// What one of its streams held.
    private enum Heard {
        case nothing
        case output([UInt8])
        case errors([UInt8])
    }

    private struct TooMuch: Error {}

    /// - Parameters:
    ///   - program: its path, or its name to be found along PATH.
    ///   - limit: the most bytes of an answer.
    init(_ program: String, _ arguments: [String], timeout: Duration, limit: Int) {
        self.program = program
        self.arguments = arguments
        self.timeout = timeout
        self.limit = limit
    }

    /// What it answers to a request.
    func answer(to request: [UInt8]) async throws -> [UInt8] {
        // A program may close its input before it has read everything.
        signal(SIGPIPE, SIG_IGN)
        let run: Run?
        do {
            run = try await timed { try await self.run(request) }
        } catch is TooMuch {
            throw failure("answers with more than \(limit / 1_000_000) MB and was ended")
        } catch let error as SubprocessError {
            throw failure(error)
        }
        guard let run else {
            throw failure(
                "gave no answer in \(timeout.components.seconds) seconds and was ended; "
                    + "--miner-timeout gives it longer")
        }
        guard run.status.isSuccess else { throw failure(run) }
        guard !run.output.isEmpty else {
            throw failure("ended well but wrote nothing on its standard output" + words(of: run))
        }
        return run.output
    }

    /// The result of the work; `nil` where the time was up first.
    private func timed(_ work: @escaping @Sendable () async throws -> Run) async throws -> Run? {
        try await withThrowingTaskGroup(of: Run?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: timeout)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    private func run(_ request: [UInt8]) async throws -> Run {
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: Self.grace)]
        let isPath = program.contains("/")
        let result = try await Subprocess.run(
            isPath ? .path(FilePath(program)) : .name(program), arguments: Arguments(arguments),
            platformOptions: options, input: .inputWriter, output: .sequence, error: .sequence
        ) { execution in
            try await hear(execution, request)
        }
        return Run(
            status: result.terminationStatus, output: result.closureResult.output,
            errors: result.closureResult.errors)
    }

    private func hear(
        _ execution: Execution<CustomWriteInput, SequenceOutput, SequenceOutput>,
        _ request: [UInt8]
    ) async throws -> (output: [UInt8], errors: [UInt8]) {
        let (input, output, errors) = (
            execution.standardInputWriter, execution.standardOutput, execution.standardError
        )
        return try await withThrowingTaskGroup(of: Heard.self) { group in
            group.addTask {
                _ = try? await input.write(request)
                try? await input.finish()
                return .nothing
            }
            group.addTask { .output(try await all(of: output)) }
            group.addTask { .errors(await end(of: errors)) }
            var heard: (output: [UInt8], errors: [UInt8]) = ([], [])
            for try await part in group {
                switch part {
                case .nothing: break
                case .output(let bytes): heard.output = bytes
                case .errors(let bytes): heard.errors = bytes
                }
            }
            return heard
        }
    }

    private func all(of stream: SubprocessOutputSequence) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await buffer in stream {
            buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
            guard bytes.count <= limit else { throw TooMuch() }
        }
        return bytes
    }

    /// The last of what a stream holds; what is before it is passed over.
    private func end(of stream: SubprocessOutputSequence) async -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await buffer in stream {
                buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
                if bytes.count > Self.mostErrors {
                    bytes.removeFirst(bytes.count - Self.mostErrors)
                }
            }
        } catch {
            // What was heard until then is told.
        }
        return bytes
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

    private func failure(_ run: Run) -> Failure {
        let end =
            switch run.status {
            case .exited(let code): "failed with exit status \(code)"
            case .signaled(let signal): "was ended by signal \(signal)"
            }
        return failure(end + "; mend that and try again" + words(of: run))
    }

    /// What it said on its standard error.
    private func words(of run: Run) -> String {
        let text = String(decoding: run.errors, as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline)
        guard !lines.isEmpty else { return "" }
        return "; it said:\n" + lines.map { "  \($0)" }.joined(separator: "\n")
    }
}
