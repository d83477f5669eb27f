extension Lexer {
    /// The position behind the comment that begins at a position.
    mutating func endOfComment(at start: Int) -> Int? {
        switch (bytes[start], byte(at: start + 1)) {
        case (UInt8(ascii: "/"), UInt8(ascii: "/")): endOfLineComment(start)
        case (UInt8(ascii: "/"), UInt8(ascii: "*")):
            behind(finders.blockComment.position(in: bytes, from: start + 2), 2)
        case (UInt8(ascii: "<"), UInt8(ascii: "!")) where isMarkup(start):
            behind(finders.markupComment.position(in: bytes, from: start + 4), 3)
        default: nil
        }
    }

    private func isMarkup(_ start: Int) -> Bool {
        byte(at: start + 2) == UInt8(ascii: "-") && byte(at: start + 3) == UInt8(ascii: "-")
    }

    private func behind(_ found: Int, _ length: Int) -> Int? {
        found < bytes.count ? found + length : nil
    }

    /// A comment to the end of the line needs a line break behind it.
    private mutating func endOfLineComment(_ start: Int) -> Int? {
        let end = finders.lineEnd.position(in: bytes, from: start)
        return end < bytes.count ? end : nil
    }

    /// Reads a comment, an address, or a slash.
    mutating func lexSlash() {
        if isTolerant, let end = endOfAddress() {
            report(.bareAddress, position..<end)
            return lexControl(to: end)
        }
        guard let end = endOfComment(at: position) else { return lexPlainSlash() }
        emit(.comment, to: end)
    }

    private mutating func lexPlainSlash() {
        let next = byte(at: position + 1)
        if next == UInt8(ascii: "*") { report(.unclosedComment, position..<position + 2) }
        if next == UInt8(ascii: "/") { report(.commentAtEnd, position..<position + 2) }
        lexControl(to: position + (next == UInt8(ascii: "/") ? 2 : 1))
    }

    /// The end of the address whose `//` stands here, behind a scheme and a colon.
    private func endOfAddress() -> Int? {
        guard byte(at: position + 1) == UInt8(ascii: "/"), position > 1,
            bytes[position - 1] == UInt8(ascii: ":"), bytes[position - 2].isLetter
        else { return nil }
        var end = position + 2
        while end < bytes.count, !endsAddress(bytes[end]) { end += 1 }
        while end > position + 2, ".,;:!?".utf8.contains(bytes[end - 1]) { end -= 1 }
        return end
    }

    private func endsAddress(_ byte: UInt8) -> Bool {
        byte.isWhitespace || "<>\"{}[])".utf8.contains(byte)
    }
}
