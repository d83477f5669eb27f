extension UInt8 {
    static var lineFeed: UInt8 { 0x0A }
    static var carriageReturn: UInt8 { 0x0D }
    static var space: UInt8 { 0x20 }

    /// A space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    var isLineBreak: Bool { self == 0x0A || self == 0x0D }
    var isWhitespace: Bool { isBlank || isLineBreak }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var isAlphanumeric: Bool { isDigit || isLetter }
}

extension [UInt8] {
    /// The first position at or after one that holds no space and no tab.
    func skippingBlanks(from start: Int) -> Int {
        var at = start
        while at < count, self[at].isBlank { at += 1 }
        return at
    }

    /// The position behind the run of one byte that begins at a position.
    func endOfRun(of byte: UInt8, from start: Int) -> Int {
        var at = start
        while at < count, self[at] == byte { at += 1 }
        return at
    }

    /// The position behind the digits that begin at a position.
    func endOfDigits(from start: Int) -> Int {
        var at = start
        while at < count, self[at].isDigit { at += 1 }
        return at
    }

    /// The position behind the line break at a position; the same one where there is none.
    func endOfLineBreak(from start: Int) -> Int {
        guard start < count, self[start].isLineBreak else { return start }
        let isPair =
            self[start] == .carriageReturn && start + 1 < count && self[start + 1] == .lineFeed
        return start + (isPair ? 2 : 1)
    }
}

/// Where the line of a position ends; it remembers its last answer.
struct NextLineEnd {
    private var asked = 0
    private var found = -1

    mutating func position(in bytes: [UInt8], from start: Int) -> Int {
        if start >= asked, start <= found { return found }
        asked = start
        found = start
        while found < bytes.count, !bytes[found].isLineBreak { found += 1 }
        return found
    }
}
