internal import SourceText

/// Turns bytes into tokens in one pass.
///
/// Words keep their apostrophes and lose their hyphens (`zero-sum` is two words, the second
/// one joined); a hyphen at a line's end joins the halves of a broken word.
struct Tokenizer {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private var folded: [UInt8] = []
    private var isQuoted = false

    /// A tokenizer of part of a text.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
        folded.reserveCapacity(32)
    }

    /// The tokens of a phrase of a table.
    static func tokens(of phrase: String) -> [Token] {
        let bytes = Array(phrase.utf8)
        var tokenizer = Tokenizer(bytes, in: 0..<bytes.count)
        var tokens: [Token] = []
        while let token = tokenizer.next() { tokens.append(token) }
        return tokens
    }

    /// The next token, or `nil` at the end.
    mutating func next() -> Token? {
        while position < end {
            let start = position
            if isLetter(at: position) { return word(from: start) }
            if isDigit(at: position) { return number(from: start) }
            if let mark = mark(from: start) { return mark }
        }
        return nil
    }

    private func byte(at index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

    /// Letters are the ASCII ones and every character beyond Latin-1's signs that is no
    /// general punctuation (E2 80 …, E2 81 …).
    private func isLetter(at index: Int) -> Bool {
        switch byte(at: index) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case 0xC3...0xDF, 0xE0, 0xE1, 0xE4...0xEF: true
        default: false
        }
    }

    private func isDigit(at index: Int) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(at: index))
    }

    private func width(at index: Int) -> Int {
        switch byte(at: index) {
        case 0..<0xC0: 1
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        default: 4
        }
    }
}

// MARK: - Words and figures

extension Tokenizer {
    private mutating func word(from start: Int) -> Token {
        folded.removeAll(keepingCapacity: true)
        var shape: Token.Shape = .word
        if (65...90).contains(bytes[start]) { shape.insert(.capital) }
        if start > 0, bytes[start - 1] == UInt8(ascii: "-") { shape.insert(.joined) }
        while position < end, takeLetter() || takeApostrophe() || takeBreak() {}
        shape.formUnion(endings)
        let key = WordKey(folded: folded)
        return Token(
            lower: start, upper: position, key: key,
            stem: WordKey(folded: folded.prefix(Stem.length(of: folded))), shape: shape,
            form: WordClasses.english.form(of: key, shape))
    }

    private var endings: Token.Shape {
        guard folded.count > 3 else { return [] }
        switch (folded[folded.count - 2], folded[folded.count - 1]) {
        case (UInt8(ascii: "e"), UInt8(ascii: "d")): return .endsInEd
        case (UInt8(ascii: "'"), UInt8(ascii: "s")): return .possessive
        case (UInt8(ascii: "s"), UInt8(ascii: "s")): return []
        case (_, UInt8(ascii: "s")): return .endsInS
        default: return []
        }
    }

    private mutating func takeLetter() -> Bool {
        guard isLetter(at: position) || isDigit(at: position) else { return takeAbbreviationDot() }
        for _ in 0..<min(width(at: position), end - position) {
            let byte = bytes[position]
            folded.append((65...90).contains(byte) ? byte + 32 : byte)
            position += 1
        }
        return true
    }

    /// The stop inside `U.S.` and `p.m.` belongs to the word and is no letter of it.
    private mutating func takeAbbreviationDot() -> Bool {
        guard byte(at: position) == UInt8(ascii: "."), folded.count <= 3, position > 0 else {
            return false
        }
        let isInitial = position < 2 || !isLetter(at: position - 2)
        guard isInitial, isLetter(at: position - 1), isLetter(at: position + 1) else {
            return false
        }
        position += 1
        return true
    }

    private mutating func takeApostrophe() -> Bool {
        let length = apostropheLength(at: position)
        guard length > 0, isLetter(at: position + length) else { return false }
        folded.append(UInt8(ascii: "'"))
        position += length
        return true
    }

    private func apostropheLength(at index: Int) -> Int {
        if byte(at: index) == UInt8(ascii: "'") { return 1 }
        let isCurly = byte(at: index) == 0xE2 && byte(at: index + 1) == 0x80
        return isCurly && byte(at: index + 2) == 0x99 ? 3 : 0
    }

    /// A hyphen at a line's end, with the break and the blanks after it.
    private mutating func takeBreak() -> Bool {
        guard byte(at: position) == UInt8(ascii: "-") else { return false }
        var after = position + 1
        while byte(at: after) == 13 || byte(at: after) == 10 || byte(at: after) == 32 { after += 1 }
        let isBroken = bytes[(position + 1)..<min(after, end)].contains(10)
        guard isBroken, (97...122).contains(byte(at: after)) else { return false }
        position = after
        return true
    }

    private mutating func number(from start: Int) -> Token {
        folded.removeAll(keepingCapacity: true)
        while position < end, isDigit(at: position) || isDigitMark(at: position) {
            folded.append(bytes[position])
            position += 1
        }
        let key = WordKey(folded: folded)
        return Token(lower: start, upper: position, key: key, stem: key, shape: .number)
    }

    /// A comma or stop between digits.
    private func isDigitMark(at index: Int) -> Bool {
        let isMark = [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":")]
            .contains(byte(at: index))
        return isMark && isDigit(at: index + 1)
    }
}

// MARK: - Marks

extension Tokenizer {
    private mutating func mark(from start: Int) -> Token? {
        let length = min(width(at: start), end - start)
        position = start + length
        guard var shape = Self.shape(of: bytes, at: start, length: length) else { return nil }
        if shape == .quoteOpens, length == 1 {
            shape = isQuoted ? .quoteCloses : .quoteOpens
            isQuoted.toggle()
        }
        return Token(lower: start, upper: position, shape: shape)
    }

    private static func shape(of bytes: [UInt8], at start: Int, length: Int) -> Token.Shape? {
        guard length == 1 else { return wideShape(bytes, at: start, length: length) }
        return narrowShapes[Int(bytes[start])]
    }

    private static let narrowShapes: [Token.Shape?] = {
        var shapes = [Token.Shape?](repeating: nil, count: 256)
        let table: [(StaticString, Token.Shape)] = [
            (",", .comma), (";", .semicolon), (":", .colon), ("\"", .quoteOpens),
            ("?", .question), ("!", .exclamation), (".", .stop), ("(", .bracket),
            (")", .bracket), ("[", .bracket), ("]", .bracket), ("%", .sign), ("$", .sign),
        ]
        for (mark, shape) in table { shapes[Int(mark.utf8Start[0])] = shape }
        return shapes
    }()

    /// Dashes, quotation marks, the ellipsis, currency signs, by their UTF-8 bytes.
    private static func wideShape(
        _ bytes: [UInt8], at start: Int, length: Int
    ) -> Token.Shape? {
        var code = 0
        for index in start..<start + length { code = code << 8 | Int(bytes[index]) }
        switch code {
        case 0xE28092...0xE28095, 0xE29480: return .dash
        case 0xE2809C, 0xE28098, 0xC2AB, 0xE2809E: return .quoteOpens
        case 0xE2809D, 0xE28099, 0xC2BB: return .quoteCloses
        case 0xE280A6: return .stop
        case 0xC2A3, 0xE282AC, 0xC2A5: return .sign
        default: return nil
        }
    }
}
