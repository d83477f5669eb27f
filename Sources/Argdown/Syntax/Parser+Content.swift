extension Parser {
    /// Reads a statement or an argument with its content and data, and leaves it open.
    mutating func parseElement(allowsArgument: Bool = true) {
        skipToTitle()
        guard at < tokens.count else { return begin(.statement(.untitled), at: end) }
        let token = tokens[at]
        let title = title(of: token, allowsArgument)
        switch title {
        case .untitled:
            begin(.statement(.untitled), at: token.kind.isInline ? token.range.lowerBound : end)
        case .definition, .reference:
            begin(
                token.kind.isArgument ? .argument(title) : .statement(title),
                at: token.range.lowerBound)
            advance()
        }
        parseContent(titled: title != .untitled)
        reportDefinition(title, token)
    }

    private mutating func reportDefinition(_ title: Node.Title, _ token: Token) {
        if case .definition = title, open.last == nodes.count - 1 {
            report(.emptyElement, token.range)
        }
    }

    /// The title may stand on the line below a symbol or a number.
    private mutating func skipToTitle() {
        let start = at
        while at < tokens.count, tokens[at].kind.isFiller { at += 1 }
        guard at < tokens.count else { return }
        let kind = tokens[at].kind
        if kind.isInline, !tokens[start..<at].contains(where: { $0.kind == .newline }) { return }
        if !kind.isDefinition, !(kind.isReference && standsAlone(at)) { at = start }
        while at < tokens.count, tokens[at].kind == .spaces || tokens[at].kind == .comment {
            at += 1
        }
    }

    private mutating func title(of token: Token, _ allowsArgument: Bool) -> Node.Title {
        let range = token.range
        guard token.kind.isDefinition || token.kind.isReference else { return .untitled }
        guard allowsArgument || !token.kind.isArgument else {
            report(.argumentInStructure, range)
            return .untitled
        }
        if token.kind.isDefinition {
            return .definition(range.lowerBound + 1..<range.upperBound - 2)
        }
        guard standsAlone(at) else { return .untitled }
        return .reference(range.lowerBound + 1..<range.upperBound - 1)
    }

    /// Whether nothing but tags and data follow a reference on its line.
    private func standsAlone(_ index: Int) -> Bool {
        var index = index + 1
        while index < tokens.count {
            let token = tokens[index]
            switch token.kind {
            case .spaces, .comment, .tag, .data: index += 1
            case .text where isBlank(token): index += 1
            default: return !token.kind.isInline
            }
        }
        return true
    }

    func isBlank(_ token: Token) -> Bool {
        bytes.skippingBlanks(from: token.range.lowerBound) >= token.range.upperBound
    }

    /// Reads content and data up to what begins another element, closing all but the element.
    mutating func parseContent(titled: Bool) {
        let depth = open.count
        let element = nodes.count - 1
        let isReference = nodes[element].form.isReference
        var lineBreak: Int?
        var sawData = false
        while at < tokens.count {
            let kind = tokens[at].kind
            if kind.isFiller {
                if kind == .newline {
                    let isStarted = titled || nodes.count > element + 1
                    if isStarted, beginsElement(at + 1) { break }
                    lineBreak = lineBreak ?? at
                }
                at += 1
            } else if kind == .data, takesData(titled || nodes.count > element + 1) {
                parseData()
                sawData = true
                lineBreak = nil
            } else if kind.isInline {
                if isReference, kind == .text, isBlank(tokens[at]) {
                    tokens[at].kind = .spaces
                    continue
                }
                reportLateText(&sawData, isReference && kind != .tag)
                if let index = lineBreak { append(.lineBreak, tokens[index].range) }
                lineBreak = nil
                parseInline()
            } else {
                break
            }
        }
        close(to: depth)
    }

    private mutating func reportLateText(_ sawData: inout Bool, _ isAfterReference: Bool) {
        if sawData { report(.textAfterData, tokens[at].range) }
        if isAfterReference, !sawData { report(.textAfterReference, tokens[at].range) }
        sawData = false
    }

    /// Whether an element begins at or behind an index, on a line of its own.
    private mutating func beginsElement(_ index: Int) -> Bool {
        let index = fillers.end(in: tokens, from: index)
        guard index < tokens.count else { return false }
        let kind = tokens[index].kind
        return kind.isDefinition || (kind.isReference && standsAlone(index))
    }
}

/// Where a run of tokens that say nothing ends; it remembers its last answer.
struct FillerRun {
    private var start = 0
    private var end = -1

    /// The first place at or after another that holds anything else.
    mutating func end(in tokens: [ArgdownDocument.Token], from place: Int) -> Int {
        if place >= start, place <= end { return end }
        start = place
        end = place
        while end < tokens.count, tokens[end].kind.isFiller { end += 1 }
        return end
    }
}

extension Parser {
    /// Whether braces are data: they end an element, or they say `key: value`.
    private mutating func takesData(_ hasContent: Bool) -> Bool {
        guard hasContent, hasColon(tokens[at].range) || !textFollows(at + 1) else {
            report(.bracesInText, tokens[at].range)
            return false
        }
        return true
    }

    private func hasColon(_ range: Range<Int>) -> Bool {
        bytes[range].contains(UInt8(ascii: ":"))
    }

    private func textFollows(_ index: Int) -> Bool {
        var index = index
        while index < tokens.count, tokens[index].kind.isFiller { index += 1 }
        return index < tokens.count && tokens[index].kind.isInline
            && !tokens[index].kind.isDefinition && tokens[index].kind != .data
    }

    private mutating func parseData() {
        let range = tokens[at].range
        append(data(tokens[at]), range)
        advance()
        let isParted = range.lowerBound > 0 && bytes[range.lowerBound - 1].isBlank
        if !isParted, at + 1 < tokens.count, tokens[at].kind == .spaces,
            tokens[at + 1].kind == .text
        {
            tokens[at].kind = .text
        }
    }

    /// Braces with a line break behind the first hold lines of YAML.
    func data(_ token: Token) -> Node.Kind {
        let range = token.range
        let start = bytes.skippingBlanks(from: range.lowerBound + 1)
        guard bytes[start].isLineBreak else { return .data(yaml: range, isInline: true) }
        let first = bytes.endOfLineBreak(from: start)
        return .data(yaml: first..<max(first, range.upperBound - 1), isInline: false)
    }

    private mutating func parseInline() {
        let token = tokens[at]
        switch token.kind {
        case .boldStart: begin(.bold, at: token.range.lowerBound)
        case .italicStart: begin(.italic, at: token.range.lowerBound)
        case .boldEnd: return parseEnd(.bold)
        case .italicEnd: return parseEnd(.italic)
        default:
            guard let kind = leaf(token) else { return parseText() }
            append(kind, token.range)
        }
        advance()
    }

    private mutating func parseEnd(_ kind: Node.Kind) {
        guard let last = open.last, nodes[last].kind == kind else { return parseText() }
        advance()
        close(to: open.count - 1)
    }

    private func leaf(_ token: Token) -> Node.Kind? {
        let start = token.range.lowerBound
        let end = token.range.upperBound
        switch token.kind {
        case .escape: return .escape(start + 1..<end)
        case .shortcode: return .shortcode
        case .link: return link(token.range)
        case .tag:
            let isWrapped = bytes[start + 1] == UInt8(ascii: "(")
            return .tag(isWrapped ? start + 2..<end - 1 : start + 1..<end)
        case .statementMention: return .statementMention(start + 2..<end - 1)
        case .argumentMention: return .argumentMention(start + 2..<end - 1)
        default: return nil
        }
    }

    private func link(_ range: Range<Int>) -> Node.Kind {
        let close = bytes[range].firstIndex(of: UInt8(ascii: "]")) ?? range.lowerBound
        return .link(
            text: range.lowerBound + 1..<close, url: close + 2..<range.upperBound - 1)
    }

    /// Reads text, or what means nothing here and is text therefore.
    private mutating func parseText() {
        let kind = tokens[at].kind
        if kind != .text { keepAsText(kind) }
        let range = tokens[at].range
        if let last = nodes.indices.last, nodes[last].form == .text,
            nodes[last].range.upperBound == range.lowerBound, nodes[last].parent == open.last
        {
            nodes[last].range = nodes[last].range.lowerBound..<range.upperBound
        } else {
            append(.text, range)
        }
        advance()
    }

    private mutating func keepAsText(_ kind: Token.Kind) {
        if kind != .data { report(.bracketsInText, tokens[at].range) }
        tokens[at].kind = .text
        if at + 1 < tokens.count, tokens[at + 1].kind == .spaces { tokens[at + 1].kind = .text }
    }
}

extension ArgdownDocument.Token.Kind {
    var isArgument: Bool { self == .argumentDefinition || self == .argumentReference }

    /// What stands between words and says nothing but that a line ends.
    var isFiller: Bool {
        self == .spaces || self == .comment || self == .newline || self == .byteOrderMark
    }

    /// Whether it may be a part of running text, if need be as text.
    fileprivate var isInline: Bool {
        switch self {
        case .byteOrderMark, .spaces, .newline, .emptyLine, .comment, .frontMatter, .relation,
            .inferenceStart, .headingStart, .statementNumber, .listItem, .orderedListItem:
            false
        default: true
        }
    }
}

extension NodeForm {
    fileprivate var isReference: Bool { self == .statementReference || self == .argumentReference }
}
