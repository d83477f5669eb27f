internal import ArgumentModel

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Standard input, output and error.
enum Streams {
    /// Everything on standard input, up to its end or one byte beyond `limit`.
    ///
    /// - Returns: `nil` where it cannot be read.
    static func input(limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
        return bytes
    }

    /// Writes to standard output as it is.
    ///
    /// - Throws: where not everything could be written; whoever reads may have had enough.
    static func output(_ bytes: [UInt8]) throws(Failure) {
        guard put(bytes, STDOUT_FILENO) || errno == EPIPE else {
            throw Failure(.cannotWrite, "standard output cannot be written")
        }
    }

    /// Writes a line of text to standard output.
    static func say(_ line: String) throws(Failure) {
        try output(Array((line + "\n").utf8))
    }

    /// Writes a line of text to standard error.
    static func tell(_ line: String) {
        put(Array((line + "\n").utf8), STDERR_FILENO)
    }

    @discardableResult
    static func put(_ bytes: [UInt8], _ stream: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(stream, $0.baseAddress, $0.count) }
            guard count > 0 || (count < 0 && errno == EINTR) else { return false }
            rest = rest.dropFirst(max(count, 0))
        }
        return true
    }

    static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// The width of the terminal on standard output, in columns; 80 where there is none.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(max(Int(size.ws_col), 50), 100)
    }

    /// How long a line of the summary may be: a terminal's width, else enough for a log.
    static var summaryWidth: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 160
        }
        return min(max(Int(size.ws_col), 50), 160)
    }

    /// Whether the environment asks for no colour (https://no-color.org).
    static var refusesColor: Bool {
        guard let value = getenv("NO_COLOR") else { return false }
        return value.pointee != 0
    }
}
