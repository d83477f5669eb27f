extension Lexer {
    /// Reads an inference with its rules and data; says whether there was one.
    mutating func lexInference(at start: Int) -> Bool {
        let run = bytes.endOfRun(of: UInt8(ascii: "-"), from: start)
        guard mayInfer else {
            report(.hyphensOutside, start..<run)
            return false
        }
        beginLine(.inferenceStart, start, start + 2)
        followsInference = true
        hasPendingPremise = true
        if run - start == 3 { report(.threeHyphens, start..<run) }
        if run - start > 2 { emit(.inferenceEnd, to: run) } else { lexRules() }
        return true
    }

    /// Whether an inference may stand here: below a premise, if need be beyond an empty line.
    private var mayInfer: Bool {
        block == .structure && place == .afterNewline
            || place == .afterEmptyLine && hasPendingPremise
    }

    private mutating func lexRules() {
        let close = closeOfInference()
        if close == nil { report(.unclosedInference, position - 2..<position) }
        let limit = close ?? finders.lineEnd.position(in: bytes, from: position)
        while position < limit { lexRuleToken(limit) }
        guard close != nil else { return }
        emit(.inferenceEnd, to: bytes.endOfRun(of: UInt8(ascii: "-"), from: position))
    }

    /// The position of the next two hyphens before an empty line or a numbered statement.
    private mutating func closeOfInference() -> Int? {
        var at = position
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "-") where byte(at: at + 1) == UInt8(ascii: "-"): return at
            case .lineFeed, .carriageReturn:
                at = bytes.endOfLineBreak(from: at)
                if endsInference(bytes.skippingBlanks(from: at)) { return nil }
            case UInt8(ascii: "{"): at = (braces.close(of: at) ?? at) + 1
            case UInt8(ascii: "/"), UInt8(ascii: "<"): at = endOfComment(at: at) ?? at + 1
            default: at += 1
            }
        }
        return nil
    }

    private func endsInference(_ start: Int) -> Bool {
        guard start < bytes.count, !bytes[start].isLineBreak else { return true }
        guard bytes[start] == UInt8(ascii: "(") else { return false }
        let digits = bytes.endOfDigits(from: start + 1)
        return digits > start + 1 && byte(at: digits) == UInt8(ascii: ")")
    }

    private mutating func lexRuleToken(_ limit: Int) {
        let first = bytes[position]
        if first.isBlank { return emit(.spaces, to: bytes.skippingBlanks(from: position)) }
        if first.isLineBreak { return emit(.newline, to: bytes.endOfLineBreak(from: position)) }
        if first == UInt8(ascii: ",") { return emit(.comma, to: position + 1) }
        if let end = endOfComment(at: position) { return emit(.comment, to: min(end, limit)) }
        if first == UInt8(ascii: "{"), let close = braces.close(of: position), close < limit {
            return emit(.data, to: close + 1)
        }
        lexRule(limit)
    }

    private mutating func lexRule(_ limit: Int) {
        var at = position + 1
        var end = at
        while at < limit, !endsRule(at) {
            if !bytes[at].isBlank { end = at + 1 }
            at += 1
        }
        emit(.rule, to: end)
    }

    private mutating func endsRule(_ at: Int) -> Bool {
        switch bytes[at] {
        case UInt8(ascii: ","), .lineFeed, .carriageReturn, UInt8(ascii: "{"): true
        case UInt8(ascii: "/"), UInt8(ascii: "<"): endOfComment(at: at) != nil
        default: false
        }
    }
}
