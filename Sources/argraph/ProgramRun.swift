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

/// A program that gets something on its standard input and gives something on its standard output.
///
/// It is started as it is named, without a shell, in the current folder and with the environment of
/// argraph unless it has others. It is ended when its time is up or what it gives is too long.
struct ProgramRun {
    /// How long a program that is told to end may tidy up.
    private static let grace = Duration.seconds(2)

    let program: String
    let arguments: [String]
    let timeout: Duration
    /// The most bytes on its standard output.
    let limit: Int
    /// How much of the end of its standard error is kept, in bytes.
    var mostErrors = 4_000
    var environment = Environment.inherit

    /// How a run ended.
    struct Ended {
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

    /// More came than ``limit``.
    struct TooMuch: Error {}

    /// Runs it; `nil` where its time was up first.
    ///
    /// - Throws: ``TooMuch``, `SubprocessError`.
    func ended(with request: [UInt8]) async throws -> Ended? {
        // A program may close its input before it has read everything.
        signal(SIGPIPE, SIG_IGN)
        return try await timed { try await self.run(request) }
    }

    /// The result of the work; `nil` where the time was up first.
    private func timed(_ work: @escaping @Sendable () async throws -> Ended) async throws -> Ended?
    {
        try await withThrowingTaskGroup(of: Ended?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: timeout)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    private func run(_ request: [UInt8]) async throws -> Ended {
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: Self.grace)]
        let isPath = program.contains("/")
        let result = try await Subprocess.run(
            isPath ? .path(FilePath(program)) : .name(program), arguments: Arguments(arguments),
            environment: environment, platformOptions: options, input: .inputWriter,
            output: .sequence, error: .sequence
        ) { execution in
            try await hear(execution, request)
        }
        return Ended(
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
                if bytes.count > mostErrors {
                    bytes.removeFirst(bytes.count - mostErrors)
                }
            }
        } catch {
            // What was heard until then is told.
        }
        return bytes
    }
}
