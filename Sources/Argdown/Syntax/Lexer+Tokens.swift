extension Lexer {
    /// Reads the next token.
    mutating func lexToken() {
        if place != .inside, lexLineStart() { return }
        switch bytes[position] {
        case .lineFeed, .carriageReturn: lexLineBreak()
        case .space, 0x09: emit(.spaces, to: bytes.skippingBlanks(from: position))
        case UInt8(ascii: "/"): lexSlash()
        case UInt8(ascii: "="): lexFrontMatterOrText()
        case UInt8(ascii: "{"): lexBrace()
        case UInt8(ascii: "\\"): lexEscape()
        case UInt8(ascii: "."), UInt8(ascii: ":"): lexShortcode()
        case UInt8(ascii: "*"), UInt8(ascii: "_"): lexMarker()
        case UInt8(ascii: "["): lexBracket()
        case UInt8(ascii: "<"): lexAngle()
        case UInt8(ascii: "#"): lexTag()
        case UInt8(ascii: "@"): lexMention()
        default: lexText(from: position)
        }
    }

    /// Reads a run of text up to the next byte that may begin something else.
    mutating func lexText(from start: Int) {
        var at = start
        while at < bytes.count {
            switch textClasses[Int(bytes[at])] {
            case 0: at += 1
            case 1:
                at += 1
                if byte(at: at).isBlank, byte(at: at + 1).isBlank { return lexControl(to: at) }
            default:
                guard at == position else { return emit(.text, to: at) }
                at += 1
            }
        }
        emit(.text, to: at)
    }

    /// Reads a mark that stands for itself: of the blanks behind it one is text, as the
    /// reference parser has it.
    mutating func lexControl(to end: Int) {
        emit(.text, to: end)
        lexTrailingBlank()
    }

    /// After an inline element one blank belongs to the text.
    mutating func lexTrailingBlank() {
        if byte(at: position).isBlank { emit(.text, to: position + 1) }
    }

    private mutating func lexLineBreak() {
        var end = bytes.endOfLineBreak(from: position)
        if bytes[position] == .carriageReturn, end == position + 1, isTolerant {
            reportReturnAlone()
        }
        let isEmptyLine = extendOverEmptyLines(&end)
        emit(isEmptyLine ? .emptyLine : .newline, to: end)
        if isEmptyLine { endBlock() } else if place == .inside { place = .afterNewline }
    }

    /// Goes behind all line breaks that only blanks part.
    private func extendOverEmptyLines(_ end: inout Int) -> Bool {
        var isEmptyLine = false
        while isBreak(from: position) {
            let next = bytes.skippingBlanks(from: end)
            guard next < bytes.count, bytes[next].isLineBreak, isBreak(from: next) else { break }
            end = bytes.endOfLineBreak(from: next)
            isEmptyLine = true
        }
        return isEmptyLine
    }

    /// In the compatible reading a carriage return alone parts lines, but no paragraphs.
    private func isBreak(from at: Int) -> Bool {
        isTolerant || bytes[at] == .lineFeed || bytes.endOfLineBreak(from: at) == at + 2
    }

    private mutating func reportReturnAlone() {
        guard !hasReportedReturn else { return }
        hasReportedReturn = true
        report(.returnAlone, position..<position + 1)
    }

    private mutating func endBlock() {
        abandonMarkers()
        block = .none
        if place != .document { place = .afterEmptyLine }
    }

    /// Front matter stands before everything but blanks and comments.
    private mutating func lexFrontMatterOrText() {
        guard place != .inside, let opening = endOfFence(at: position) else {
            return lexText(from: position)
        }
        guard place == .document else {
            report(.misplacedFrontMatter, position..<opening)
            return lexText(from: position)
        }
        guard let end = endOfFrontMatter(from: opening) else {
            report(.unclosedFrontMatter, position..<opening)
            return lexText(from: position)
        }
        emit(.frontMatter, to: end)
        block = .none
    }

    private mutating func endOfFrontMatter(from opening: Int) -> Int? {
        var line = bytes.endOfLineBreak(from: opening)
        while line < bytes.count {
            let run = bytes.endOfRun(of: UInt8(ascii: "="), from: line)
            if run - line >= 3 { return run }
            line = bytes.endOfLineBreak(from: finders.lineEnd.position(in: bytes, from: run))
        }
        return nil
    }

    /// The end of the line where it consists of three or more equals signs.
    private func endOfFence(at start: Int) -> Int? {
        let run = bytes.endOfRun(of: UInt8(ascii: "="), from: start)
        let end = bytes.skippingBlanks(from: run)
        return run - start >= 3 && end < bytes.count && bytes[end].isLineBreak ? end : nil
    }
}

/// How text goes on at a byte: 0 it does, 1 it does and may drop blanks, 2 look closer.
private let textClasses: [UInt8] = {
    var classes = [UInt8](repeating: 0, count: 256)
    for byte in "],;>-()}".utf8 { classes[Int(byte)] = 1 }
    for byte in "\\@#*_[.:</\r\n{".utf8 { classes[Int(byte)] = 2 }
    return classes
}()
