/// The pieces of an XML text in order, found without judging it.
struct XMLScanner {
    /// A piece: together they are the whole text.
    enum Piece {
        /// `<name a="b">` or `<name a="b"/>`.
        case start(ArraySlice<UInt8>)
        /// `</name>`.
        case end(ArraySlice<UInt8>)
        /// `<!-- … -->`.
        case comment
        /// `<?…?>`, `<!DOCTYPE …>`, CDATA.
        case other(ArraySlice<UInt8>)
        /// Text between tags.
        case text(ArraySlice<UInt8>)
    }

    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next piece, or `nil` at the end.
    mutating func next() -> Piece? {
        guard index < bytes.count else { return nil }
        guard bytes[index] == UInt8(ascii: "<") else {
            return .text(take { $0 == UInt8(ascii: "<") })
        }
        switch index + 1 < bytes.count ? bytes[index + 1] : 0 {
        case UInt8(ascii: "!"): return nextDeclaration()
        case UInt8(ascii: "?"): return .other(take(through: "?>"))
        case UInt8(ascii: "/"): return .end(takeTag())
        default: return .start(takeTag())
        }
    }

    private mutating func nextDeclaration() -> Piece {
        if begins("<!--") {
            _ = take(through: "-->")
            return .comment
        }
        return .other(begins("<![CDATA[") ? take(through: "]]>") : takeDeclaration())
    }

    private func begins(_ mark: StaticString) -> Bool {
        mark.withUTF8Buffer { bytes[index...].starts(with: $0) }
    }

    private mutating func take(until isEnd: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        return bytes[start..<index]
    }

    private mutating func take(through mark: StaticString) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count {
            if begins(mark) {
                index += mark.utf8CodeUnitCount
                return bytes[start..<index]
            }
            index += 1
        }
        return bytes[start...]
    }

    /// A tag ends at the first `>` outside quotation marks.
    private mutating func takeTag() -> ArraySlice<UInt8> {
        let start = index
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if quote == byte {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if quote == nil, byte == UInt8(ascii: ">") {
                break
            }
        }
        return bytes[start..<index]
    }

    /// A document type may hold declarations in brackets.
    private mutating func takeDeclaration() -> ArraySlice<UInt8> {
        let start = index
        var depth = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth -= 1 }
            if byte == UInt8(ascii: ">"), depth <= 0 { break }
        }
        return bytes[start..<index]
    }
}
