internal import Dispatch
internal import GraphvizRendering

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The program that draws apart from `argraph`, so that neither a crash of Graphviz nor its hunger
/// for memory harms anything else: DOT on standard input, the picture on standard output, what is
/// to be said on standard error as lines of JSON (``ChildMessage``).
@main
struct ArgraphRender {
    /// How many characters of a message are told.
    private static let longestMessage = 2_000
    private static let usage = "argraph-render FORM DOTS-PER-INCH MEGABYTES < DOT > PICTURE"

    static func main() async {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let form = RenderFormat(rawValue: arguments[1]),
            let dpi = Double(arguments[2]), dpi > 0, dpi.isFinite,
            let megabytes = UInt(arguments[3]), megabytes < 1 << 40
        else { end(64, ChildMessage(.error, usage)) }
        limitMemory(to: megabytes)
        let watch = endWithParent()
        await draw(form, dpi)
        watch.cancel()
    }

    private static func draw(_ form: RenderFormat, _ dpi: Double) async {
        guard let dot = String(validating: input(), as: UTF8.self) else {
            end(2, ChildMessage(.error, "the text is not UTF-8; convert it first"))
        }
        do throws(RenderingError) {
            let options = RenderingOptions(dotsPerInch: form == .png ? dpi : nil)
            let drawn = try await GraphvizRenderer.shared.rendering(
                of: dot, as: form, options: options)
            for warning in drawn.warnings { tell(ChildMessage(.warning, warning.description)) }
            put(drawn.bytes, STDOUT_FILENO)
            end(0, ChildMessage(drawn.pageSize))
        } catch {
            end(error.exitStatus, ChildMessage(.error, error.description))
        }
    }

    /// Ends this program where the one that started it is gone: nobody waits for the picture.
    private static func endWithParent() -> any DispatchSourceTimer {
        let parent = getppid()
        let timer = DispatchSource.makeTimerSource(queue: .global())
        timer.schedule(deadline: .now(), repeating: .milliseconds(250))
        timer.setEventHandler { if getppid() != parent { _exit(70) } }
        timer.resume()
        return timer
    }

    /// What asks for more memory than this fails; no core is left behind.
    private static func limitMemory(to megabytes: UInt) {
        var memory = rlimit(rlim_cur: rlim_t(megabytes) << 20, rlim_max: rlim_t(megabytes) << 20)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &memory)
        var core = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &core)
    }

    private static func input() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }

    private static func tell(_ message: ChildMessage) {
        let message = message.cut(to: longestMessage)
        guard let line = try? JSONEncoder().encode(message) else { return }
        put(Array(line) + [UInt8(ascii: "\n")], STDERR_FILENO)
    }

    private static func end(_ status: Int32, _ message: ChildMessage) -> Never {
        tell(message)
        exit(status)
    }

    private static func put(_ bytes: [UInt8], _ stream: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(stream, $0.baseAddress, $0.count) }
            guard count > 0 || (count < 0 && errno == EINTR) else { return }
            rest = rest.dropFirst(max(count, 0))
        }
    }
}
