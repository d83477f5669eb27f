#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What a person types: one key at a time in a terminal, else a line for each answer.
struct Keyboard {
    /// Whether keys are read as they are pressed.
    let isTerminal = Streams.inputIsTerminal

    /// The next key; where input comes from a file or a pipe, the first character of the next
    /// line. `nil` at the end of input.
    ///
    /// Enter is a line break. Ctrl-C and Ctrl-D count as the end.
    func key() -> Character? {
        guard isTerminal else {
            guard let line = line() else { return nil }
            return line.first { !$0.isWhitespace } ?? "\n"
        }
        guard let bytes = pressed(), let first = bytes.first else { return nil }
        switch first {
        case 0x03, 0x04: return nil
        case 0x0D, 0x0A: return "\n"
        // An arrow or a function key says nothing here.
        case 0x1B: return "\u{1B}"
        default: return String(decoding: bytes, as: UTF8.self).first
        }
    }

    /// The next line without its end; `nil` at the end of input.
    func line() -> String? { readLine() }

    /// The bytes of one key, read without waiting for Enter and without showing it.
    private func pressed() -> [UInt8]? {
        var usual = termios()
        guard tcgetattr(STDIN_FILENO, &usual) == 0 else { return nil }
        var raw = usual
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
        raw.c_iflag &= ~tcflag_t(ICRNL)
        tcsetattr(STDIN_FILENO, TCSANOW, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &usual) }
        var buffer = [UInt8](repeating: 0, count: 16)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            return count > 0 ? Array(buffer[..<count]) : nil
        }
    }
}
