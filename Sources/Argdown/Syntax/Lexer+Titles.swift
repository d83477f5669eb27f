extension Lexer {
    /// A link, a definition, a reference, or a bracket.
    mutating func lexBracket() {
        if let end = endOfLink() { return lexLink(to: end) }
        let line = finders.lineEnd.position(in: bytes, from: position)
        let definition = finders.bracketColon.position(in: bytes, from: position + 2)
        if definition < line { return emit(.statementDefinition, to: definition + 2) }
        let reference = finders.bracket.position(in: bytes, from: position + 2)
        guard reference < line, byte(at: position + 1) != UInt8(ascii: "-") else {
            if byte(at: position + 1) == UInt8(ascii: "]") {
                report(.emptyTitle, position..<position + 2)
            }
            return lexControl(to: position + 1)
        }
        emit(.statementReference, to: reference + 1)
    }

    /// A comment, a definition, a reference, or a bracket.
    mutating func lexAngle() {
        if let end = endOfComment(at: position) { return emit(.comment, to: end) }
        let line = finders.lineEnd.position(in: bytes, from: position)
        let definition = finders.angleColon.position(in: bytes, from: position + 2)
        if definition < line { return emit(.argumentDefinition, to: definition + 2) }
        let reference = finders.angle.position(in: bytes, from: position + 2)
        guard reference < line, byte(at: position + 1) != UInt8(ascii: "-") else {
            return lexControl(to: position + 1)
        }
        emit(.argumentReference, to: reference + 1)
    }

    mutating func lexMention() {
        let line = finders.lineEnd.position(in: bytes, from: position)
        switch byte(at: position + 1) {
        case UInt8(ascii: "["):
            let end = finders.mentionBracket.position(in: bytes, from: position + 3)
            lexMention(.statementMention, end, line)
        case UInt8(ascii: "<"):
            let end = finders.mentionAngle.position(in: bytes, from: position + 3)
            lexMention(.argumentMention, end, line)
        default: lexControl(to: position + 1)
        }
    }

    private mutating func lexMention(
        _ kind: ArgdownDocument.Token.Kind, _ end: Int, _ line: Int
    ) {
        guard end < line else { return lexControl(to: position + 1) }
        emit(kind, to: end + 1)
        lexTrailingBlank()
    }

    private mutating func lexLink(to end: Int) {
        emit(.link, to: end)
        lexTrailingBlank()
    }

    private mutating func endOfLink() -> Int? {
        let close = finders.linkBracket.position(in: bytes, from: position + 1)
        guard close > position + 1, byte(at: close + 1) == UInt8(ascii: "(") else { return nil }
        let end = finders.linkEnd.position(in: bytes, from: close + 2)
        guard end < bytes.count, end > close + 2 else { return nil }
        return (isTolerant ? endOfBalancedAddress(close + 2, end) : nil) ?? end + 1
    }

    /// Where the address holds parentheses of its own: the end of the link.
    private mutating func endOfBalancedAddress(_ start: Int, _ first: Int) -> Int? {
        var depth = 1
        for at in start..<min(bytes.count, start + 256) {
            if bytes[at].isWhitespace { return nil }
            if bytes[at] == UInt8(ascii: "(") { depth += 1 }
            if bytes[at] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return closed(start, at, first) }
        }
        return nil
    }

    private mutating func closed(_ start: Int, _ end: Int, _ first: Int) -> Int {
        if end > first { report(.linkParenthesis, start..<end) }
        return end + 1
    }
}
