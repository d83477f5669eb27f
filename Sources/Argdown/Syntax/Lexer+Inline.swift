extension Lexer {
    /// `{…}`; whether it says data or is text the parser sees.
    mutating func lexBrace() {
        guard let close = braces.close(of: position) else {
            report(.unclosedData, position..<position + 1)
            return lexControl(to: position + 1)
        }
        emit(.data, to: close + 1)
    }

    /// `\x`, with the blanks behind it, which are text.
    mutating func lexEscape() {
        guard !byte(at: position + 1).isLineBreak else { return lexControl(to: position + 1) }
        emit(.escape, to: endOfCharacter(position + 1))
        let end = bytes.skippingBlanks(from: position)
        if end > position { emit(.text, to: end) }
    }

    /// The position behind the character at a position, whatever the bytes are.
    private func endOfCharacter(_ start: Int) -> Int {
        var end = start + 1
        while end < bytes.count, end < start + 4, bytes[start] >= 0xC0, bytes[end] & 0xC0 == 0x80 {
            end += 1
        }
        return end
    }

    mutating func lexShortcode() {
        guard let end = endOfSymbol() ?? endOfWord() else { return lexControl(to: position + 1) }
        if isTolerant, isAbbreviation(end) {
            report(.abbreviation, position..<end)
            return lexControl(to: position + 1)
        }
        emit(.shortcode, to: end)
        lexTrailingBlank()
    }

    /// The end of a shortcode made of signs, such as `.->.`
    private func endOfSymbol() -> Int? {
        for symbol in Shortcodes.symbols {
            let end = position + 1 + symbol.count
            if byte(at: end) == bytes[position], bytes[position + 1..<end].elementsEqual(symbol) {
                return end + 1
            }
        }
        return nil
    }

    /// The end of a shortcode made of letters and digits, such as `:happy:`
    private func endOfWord() -> Int? {
        var at = position + 1
        while at < bytes.count, bytes[at].isAlphanumeric || "+-_".utf8.contains(bytes[at]) {
            at += 1
        }
        return at > position + 1 && byte(at: at) == bytes[position] ? at + 1 : nil
    }

    /// Whether this is the `.E.` of `C.E.O.`
    private func isAbbreviation(_ end: Int) -> Bool {
        guard bytes[position] == UInt8(ascii: "."), end == position + 3, position > 0 else {
            return false
        }
        let letter = bytes[position + 1]
        guard Shortcodes.letters.contains(letter), bytes[position - 1].isLetter else {
            return false
        }
        return letter != UInt8(ascii: "v") || byte(at: end).isWhitespace
    }

    mutating func lexTag() {
        guard let end = endOfTag(), !isTolerant || !isNumber(position + 1, end) else {
            return lexControl(to: position + 1)
        }
        emit(.tag, to: end)
        lexTrailingBlank()
    }

    private mutating func isNumber(_ start: Int, _ end: Int) -> Bool {
        guard bytes.endOfDigits(from: start) == end else { return false }
        report(.numberSign, start - 1..<end)
        return true
    }

    private mutating func endOfTag() -> Int? {
        if byte(at: position + 1) == UInt8(ascii: "(") {
            let end = finders.tagEnd.position(in: bytes, from: position + 2)
            if end < bytes.count, end > position + 2 { return end + 1 }
        }
        var end = position + 1
        while let next = endOfTagCharacter(end) { end = next }
        return end > position + 1 ? end : nil
    }

    /// Letters, digits, a hyphen, `[\]^_` and the backtick, and most of what is not ASCII.
    private func endOfTagCharacter(_ at: Int) -> Int? {
        guard at < bytes.count else { return nil }
        let first = bytes[at]
        if first < 0x80 {
            let isTagByte = first.isAlphanumeric || first == UInt8(ascii: "-")
            return isTagByte || (0x5B...0x60).contains(first) ? at + 1 : nil
        }
        let end = endOfCharacter(at)
        return isTagScalar(bytes[at..<end]) ? end : nil
    }

    private func isTagScalar(_ character: ArraySlice<UInt8>) -> Bool {
        guard let text = String(validating: character, as: UTF8.self),
            let scalar = text.unicodeScalars.first
        else { return false }
        switch scalar.value {
        case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: return true
        default: return false
        }
    }
}
