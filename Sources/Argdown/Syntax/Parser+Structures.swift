extension Parser {
    private var isInStructure: Bool {
        open.count > 1 && nodes[open[1]].kind == .premiseConclusionStructure
    }

    /// `(n)` and the statement behind it.
    mutating func parseNumbered(_ token: Token) {
        enterStructure(token)
        wantsConclusion = !followsInference
        followsInference = false
        let number = token.range.lowerBound + 1..<token.range.upperBound - 1
        begin(.numberedStatement(number: number), at: token.range.lowerBound)
        advance()
        parseElement(allowsArgument: false)
        reportEmptiness(token)
        path = [Level(depth: open.count, width: 0)]
    }

    /// Goes on with the structure that is read, or begins one.
    private mutating func enterStructure(_ token: Token) {
        if isInStructure, !sawEmptyLine || wantsConclusion {
            if sawEmptyLine { report(.emptyLineInStructure, token.range) }
            return close(to: 2)
        }
        beginBlock(token)
        begin(.premiseConclusionStructure, at: token.range.lowerBound)
    }

    mutating func parseInference(_ token: Token) {
        if followsInference || !isInStructure { report(.missingPremise, token.range) }
        enterStructure(token)
        wantsConclusion = true
        followsInference = true
        begin(.inference, at: token.range.lowerBound)
        advance()
        parseRules()
        path = [Level(depth: open.count, width: 0)]
    }

    private mutating func parseRules() {
        var isAfterComma = true
        while at < tokens.count {
            let token = tokens[at]
            switch token.kind {
            case .spaces, .comment: at += 1
            case .newline where goesOn(at + 1): at += 1
            case .comma:
                isAfterComma = true
                advance()
            case .rule:
                parseRule(token, isAfterComma)
                isAfterComma = false
            case .data:
                append(data(token), token.range)
                advance()
                isAfterComma = true
            case .inferenceEnd:
                advance()
                return parseRestOfInference()
            default: return
            }
        }
    }

    private mutating func parseRule(_ token: Token, _ isFirst: Bool) {
        if isFirst {
            append(.rule, token.range)
        } else if let last = nodes.indices.last {
            nodes[last].range = nodes[last].range.lowerBound..<token.range.upperBound
        }
        advance()
    }

    /// Whether the inference goes on behind a line break.
    private mutating func goesOn(_ index: Int) -> Bool {
        let index = fillers.end(in: tokens, from: index)
        guard index < tokens.count else { return false }
        switch tokens[index].kind {
        case .rule, .comma, .data, .inferenceEnd: return true
        default: return false
        }
    }

    /// Nothing may stand behind the hyphens on their line.
    private mutating func parseRestOfInference() {
        while at < tokens.count, tokens[at].kind == .spaces || tokens[at].kind == .comment {
            at += 1
        }
        guard at < tokens.count, !tokens[at].kind.endsLine else { return }
        let start = tokens[at].range.lowerBound
        while at < tokens.count, !tokens[at].kind.endsLine { advance() }
        append(.unreadable, start..<end)
        report(.textAfterInference, start..<end)
    }
}

extension ArgdownDocument.Token.Kind {
    var endsLine: Bool { self == .newline || self == .emptyLine }
}
