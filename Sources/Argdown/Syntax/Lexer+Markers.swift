extension Lexer {
    /// What closes or opens bold or italic, or an asterisk or underscore that does not.
    mutating func lexMarker() {
        let isDouble = byte(at: position + 1) == bytes[position]
        if isDouble, closes(2) { return lexMarkerEnd(.boldEnd, 2) }
        if closes(1) { return lexMarkerEnd(.italicEnd, 1) }
        if isInsideWord {
            report(.wordUnderscore, position..<position + 1)
            return lexControl(to: position + 1)
        }
        if isDouble, opens(2) { return lexMarkerStart(.boldStart, 2) }
        if opens(1) { return lexMarkerStart(.italicStart, 1) }
        lexControl(to: position + 1)
    }

    private mutating func lexMarkerStart(_ kind: ArgdownDocument.Token.Kind, _ length: Int) {
        let marker = bytes[position]
        emit(kind, to: position + length)
        markers.append(Marker(byte: marker, isDouble: length == 2, token: tokens.count - 1))
    }

    private mutating func lexMarkerEnd(_ kind: ArgdownDocument.Token.Kind, _ length: Int) {
        markers.removeLast()
        emit(kind, to: position + length)
        lexTrailingBlank()
    }

    private func opens(_ length: Int) -> Bool {
        position + length < bytes.count && !bytes[position + length].isWhitespace
    }

    private func closes(_ length: Int) -> Bool {
        guard let last = markers.last, last.byte == bytes[position],
            last.isDouble == (length == 2)
        else { return false }
        let end = position + length
        return end == bytes.count || endFollowers[Int(bytes[end])] || closesBeforeMark(end)
    }

    /// Beyond what the reference parser sees: before any mark but a letter or a digit.
    private func closesBeforeMark(_ end: Int) -> Bool {
        guard isTolerant, position > 0, !bytes[position - 1].isWhitespace else { return false }
        return bytes[end] < 0x80 ? !bytes[end].isAlphanumeric : bytes[end] == 0xE2
    }

    private var isInsideWord: Bool {
        guard isTolerant, bytes[position] == UInt8(ascii: "_"), position > 0 else { return false }
        return isWordByte(bytes[position - 1]) && isWordByte(byte(at: position + 1))
    }

    private func isWordByte(_ byte: UInt8) -> Bool { byte.isAlphanumeric || byte >= 0x80 }
}

private let endFollowers: [Bool] = {
    var followers = [Bool](repeating: false, count: 256)
    for byte in " \t\r\n)}_.,!?;:-*".utf8 { followers[Int(byte)] = true }
    return followers
}()
