extension Lexer {
    /// Reads what may only stand where a line begins; says whether there was something.
    mutating func lexLineStart() -> Bool {
        let (start, isPlain) = skippingIndent()
        guard start < bytes.count else { return false }
        switch bytes[start] {
        case UInt8(ascii: "-"):
            return isPlain && byte(at: start + 1) == UInt8(ascii: "-")
                ? lexInference(at: start) : lexRelation(at: start, isPlain)
        case UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "_"):
            return lexRelation(at: start, isPlain)
        case UInt8(ascii: "#"): return isPlain && lexHeading(at: start)
        case UInt8(ascii: "("): return isPlain && lexNumber(at: start)
        case UInt8(ascii: "*"): return isPlain && lexListItem(at: start)
        case 0x30...0x39: return isPlain && lexOrderedItem(at: start)
        case 0xE2: return isTolerant && lexDash(at: start, isPlain)
        default: return false
        }
    }

    /// The first position behind what may indent a relation, and whether that is blanks alone.
    private func skippingIndent() -> (Int, isPlain: Bool) {
        let plain = bytes.skippingBlanks(from: position)
        var at = plain
        while at < bytes.count {
            if bytes[at].isBlank || bytes[at] == UInt8(ascii: "'") {
                at += 1
            } else if isTolerant, bytes[at] == 0xC2, byte(at: at + 1) == 0xA0 {
                at += 2
            } else {
                break
            }
        }
        return (at, at == plain)
    }

    private mutating func lexHeading(at start: Int) -> Bool {
        let end = bytes.endOfRun(of: UInt8(ascii: "#"), from: start)
        guard byte(at: end) == .space else { return false }
        beginLine(.headingStart, start, end)
        return true
    }

    /// `(1)` begins a premise or conclusion where a block begins or where one is going on.
    private mutating func lexNumber(at start: Int) -> Bool {
        let digits = bytes.endOfDigits(from: start + 1)
        guard digits > start + 1, byte(at: digits) == UInt8(ascii: ")") else { return false }
        guard beginsBlock || block != .paragraph && block != .list else {
            report(.numberInParagraph, start..<digits + 1)
            return false
        }
        beginLine(.statementNumber, start, digits + 1)
        hasPendingPremise = !followsInference
        followsInference = false
        return true
    }

    private mutating func lexListItem(at start: Int) -> Bool {
        guard byte(at: start + 1).isWhitespace else { return false }
        beginLine(.listItem, start, start + 1)
        return true
    }

    private mutating func lexOrderedItem(at start: Int) -> Bool {
        let digits = bytes.endOfDigits(from: start)
        guard byte(at: digits) == UInt8(ascii: "."), byte(at: digits + 1).isWhitespace else {
            return false
        }
        guard beginsBlock || block == .list || block == .heading else {
            report(.numberInParagraph, start..<digits + 1)
            return false
        }
        beginLine(.orderedListItem, start, digits + 1)
        return true
    }

    private var beginsBlock: Bool { place == .document || place == .afterEmptyLine }

    /// Appends the indent and the token that begins a line.
    mutating func beginLine(_ kind: ArgdownDocument.Token.Kind, _ start: Int, _ end: Int) {
        abandonMarkers()
        if start > position { emit(.spaces, to: start) }
        if kind == .listItem || kind == .orderedListItem { block = .none }
        emit(kind, to: end)
    }
}

extension Lexer {
    private mutating func lexRelation(at start: Int, _ isPlain: Bool) -> Bool {
        let length = relationLength(at: start)
        guard length > 0, beginsRelation(start, start + length) else { return false }
        if !isPlain, bytes[position..<start].contains(0xC2) {
            report(.indentation, position..<start)
        }
        beginLine(.relation, start, start + length)
        return true
    }

    /// A dash or a minus sign where a hyphen was meant: `– [B]: …`, as word processors make it.
    private mutating func lexDash(at start: Int, _ isPlain: Bool) -> Bool {
        let isDash =
            [[0x80, 0x93], [0x80, 0x94], [0x88, 0x92]].contains { rest in
                byte(at: start + 1) == rest[0] && byte(at: start + 2) == rest[1]
            }
        let next = byte(at: bytes.skippingBlanks(from: start + 3))
        guard isDash, start > position, isPlain, hasElement, place == .afterNewline,
            block != .heading, next == UInt8(ascii: "[") || next == UInt8(ascii: "<")
        else { return false }
        report(.dashForHyphen, start..<start + 3)
        beginLine(.relation, start, start + 3)
        return true
    }

    /// How many bytes the symbol at a position has; 0 where there is none.
    private func relationLength(at start: Int) -> Int {
        let next = byte(at: start + 1)
        switch bytes[start] {
        case UInt8(ascii: "+"), UInt8(ascii: "-"): return next == UInt8(ascii: ">") ? 2 : 1
        case UInt8(ascii: "<"):
            return next == UInt8(ascii: "+") || next == UInt8(ascii: "-")
                || next == UInt8(ascii: "_") ? 2 : 0
        case UInt8(ascii: ">"): return next == UInt8(ascii: "<") ? 2 : 0
        default: return next == UInt8(ascii: ">") ? 2 : next.isWhitespace ? 1 : 0
        }
    }

    /// Whether a symbol says a relation here: a hyphen at a line's start need not.
    private mutating func beginsRelation(_ start: Int, _ end: Int) -> Bool {
        guard hasElement, place != .document, block != .heading else {
            return isOrphan(start, end) || refuseRelation(start, end)
        }
        if isSignedNumber(start, end) { return refuseNumber(start, end) }
        if place == .afterNewline, start > position { return true }
        if end - start == 2 || start > position { return true }
        let next = byte(at: bytes.skippingBlanks(from: end))
        return next == UInt8(ascii: "[") || next == UInt8(ascii: "<")
            || refuseRelation(start, end)
    }

    /// Whether a symbol stands before a title, indented, and nothing above it that could have the
    /// relation, as where a person deleted the line.
    private func isOrphan(_ start: Int, _ end: Int) -> Bool {
        let next = byte(at: bytes.skippingBlanks(from: end))
        return isTolerant && start > position
            && (next == UInt8(ascii: "[") || next == UInt8(ascii: "<"))
    }

    private func isSignedNumber(_ start: Int, _ end: Int) -> Bool {
        let isSign = bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "-")
        return isTolerant && end - start == 1 && isSign && byte(at: end).isDigit
    }

    private mutating func refuseNumber(_ start: Int, _ end: Int) -> Bool {
        report(.signedNumber, start..<end)
        return false
    }

    private mutating func refuseRelation(_ start: Int, _ end: Int) -> Bool {
        report(.relationOutside, start..<end)
        return false
    }
}
