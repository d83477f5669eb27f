internal import SourceText

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

    /// What answers a question.
    enum Answer {
        case key(Character)
        /// A line, or the beginning of one that is still being typed.
        case words(String)
    }

    /// The next key, or words in its place; where input comes from a file or a pipe, the next
    /// line. `nil` at the end of input.
    ///
    /// Enter is a line break. Ctrl-C and Ctrl-D count as the end. What opens a prompt, `o` and
    /// `g`, is a key whatever was typed behind it.
    func answer() -> Answer? {
        guard isTerminal else {
            guard let line = line() else { return nil }
            let words = line.joinedWords
            return words.count > 1 ? .words(words) : .key(words.first ?? "\n")
        }
        return key().map { key in
            "og".contains(key) || !goesOn(behind: key) ? .key(key) : .words(String(key))
        }
    }

    /// The next key; where input comes from a file or a pipe, the first character of the next
    /// line. `nil` at the end of input.
    func key() -> Character? {
        guard isTerminal else {
            guard let line = line() else { return nil }
            return line.first { !$0.isWhitespace } ?? "\n"
        }
        return pressed().flatMap { bytes in
            switch bytes.first {
            case 0x03, 0x04: nil
            case 0x0D, 0x0A: "\n"
            // An arrow or a function key says nothing here.
            case 0x1B: "\u{1B}"
            default: String(decoding: bytes, as: UTF8.self).first
            }
        }
    }

    /// Whether something was typed right behind a letter: it begins words then, and is no key.
    func goesOn(behind key: Character) -> Bool {
        guard isTerminal, key.isLetter else { return false }
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&input, 1, 150) > 0
    }

    /// The next line without its end; `nil` at the end of input, and in a terminal where Esc,
    /// Ctrl-C or Ctrl-D was pressed.
    ///
    /// - Parameter beginning: what stands on it already.
    func line(_ beginning: String = "") -> String? {
        guard isTerminal else { return readLine() }
        var line = TypedLine(beginning)
        while let bytes = pressed() {
            switch line.take(bytes) {
            case .more(let echo): Streams.put(Array(echo.utf8), STDOUT_FILENO)
            case .whole: return line.text
            case .givenUp: return nil
            }
        }
        return nil
    }

    /// The bytes of one key, read without waiting for Enter and without showing it. What was typed
    /// ahead stays for the next one. Of an arrow or a function key only that it was one.
    private func pressed() -> [UInt8]? {
        var usual = termios()
        guard tcgetattr(STDIN_FILENO, &usual) == 0 else { return nil }
        var raw = usual
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
        raw.c_iflag &= ~tcflag_t(ICRNL)
        tcsetattr(STDIN_FILENO, TCSANOW, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &usual) }
        guard let first = byte() else { return nil }
        var bytes = [first]
        while bytes.count < Keyboard.length(of: first), let next = byte() { bytes.append(next) }
        if first == 0x1B, dropRest() { bytes.append(0) }
        return bytes
    }

    /// How many bytes a key sends that begins with this one: a letter in UTF-8.
    private static func length(of first: UInt8) -> Int {
        switch first {
        case 0xC0...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF7: 4
        default: 1
        }
    }

    /// Drops what an arrow or a function key sends behind the escape.
    ///
    /// - Returns: whether there was any.
    private func dropRest() -> Bool {
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        var found = false
        while poll(&input, 1, 20) > 0, byte() != nil { found = true }
        return found
    }

    private func byte() -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR { continue }
            return count > 0 ? byte : nil
        }
    }
}
