extension ArgdownDocument {
    /// The document with its blanks in order.
    ///
    /// Relations are indented by four spaces a level, one empty line stands between blocks, one
    /// space behind a symbol or a title, no blanks where a line ends an element. Words, data,
    /// comments and front matter stay as they are. Formatting twice gives what formatting once
    /// gives, and the formatted document says what this one says: where that would not hold,
    /// the document is returned as it is.
    ///
    /// - Complexity: O(*n*) over *n* bytes.
    public func formatted() -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return ArgdownDocument(String(decoding: bytes, as: UTF8.self), reading: reading)
                .formatted()
        }
        let once = ArgdownFormatter(self).text()
        let again = ArgdownDocument(once, reading: reading)
        let isStable = again.says(theSameAs: self) && ArgdownFormatter(again).text() == once
        return isStable ? once : text
    }
}

/// Writes the tokens of a document with other blanks between them.
struct ArgdownFormatter {
    private let document: ArgdownDocument
    private var output: [UInt8] = []
    /// The levels of the relations in the order of the text, and the next of them.
    private let levels: [Int]
    private var nextLevel = 0
    /// Where blocks begin, and the next of them.
    private let blocks: [Int]
    private var nextBlock = 0
    /// How many levels the line that is written belongs to.
    private var level = 0

    init(_ document: ArgdownDocument) {
        self.document = document
        levels = document.relationLevels
        blocks = document.nodes.dropFirst().filter { $0.parent == 0 }.map(\.range.lowerBound)
        output.reserveCapacity(document.bytes.count + document.bytes.count / 8)
    }

    /// The whole document.
    func text() -> String {
        var formatter = self
        for index in document.tokens.indices { formatter.write(index) }
        formatter.endDocument()
        return String(decoding: formatter.output, as: UTF8.self)
    }
}

extension ArgdownFormatter {
    private typealias Token = ArgdownDocument.Token

    private var isAtLineStart: Bool { output.last.map { $0 == .lineFeed } ?? true }

    private mutating func write(_ index: Int) {
        let token = document.tokens[index]
        switch token.kind {
        case .byteOrderMark: return
        case .spaces: writeSpaces(index)
        case .newline, .emptyLine: writeLineBreak(index)
        case .relation: writeRelation(token)
        case .text: writeText(index)
        default: writeWords(token)
        }
        writeSpace(behind: index)
    }

    private mutating func writeWords(_ token: Token) {
        if token.kind.beginsRoot { level = 0 }
        output += document.bytes[token.range]
    }

    private mutating func writeRelation(_ token: Token) {
        if nextLevel < levels.count { level = levels[nextLevel] }
        nextLevel += 1
        output += [UInt8](repeating: .space, count: 4 * level)
        output += document.bytes[token.range]
    }

    /// The blanks that end an element say nothing.
    private mutating func writeText(_ index: Int) {
        var range = document.tokens[index].range
        if endsElement(index + 1) {
            while let last = document.bytes[range].last, last.isBlank {
                range = range.lowerBound..<range.upperBound - 1
            }
        }
        output += document.bytes[range]
    }

    private func endsElement(_ index: Int) -> Bool {
        var index = index
        if index < document.tokens.count, !document.tokens[index].kind.endsLine { return false }
        while index < document.tokens.count, document.tokens[index].kind.isFiller { index += 1 }
        guard index < document.tokens.count else { return true }
        let kind = document.tokens[index].kind
        return kind == .emptyLine || kind == .relation || kind.beginsRoot
    }

    private mutating func writeSpaces(_ index: Int) {
        let next = index + 1 < document.tokens.count ? document.tokens[index + 1].kind : .emptyLine
        if next.endsLine || next == .relation || next.beginsRoot { return }
        guard index > 0, !isAtLineStart else { return writeIndent(index, next) }
        let isBehindTitle = document.tokens[index - 1].kind.wantsSpace
        let range = document.tokens[index].range
        output.append(contentsOf: isBehindTitle ? [.space] : document.bytes[range])
    }

    /// A line that goes on is indented like its element, unless its first word could then be
    /// taken for a symbol.
    private mutating func writeIndent(_ index: Int, _ next: Token.Kind) {
        let range = document.tokens[index].range
        let first = range.upperBound < document.bytes.count ? document.bytes[range.upperBound] : 0
        let isPlain = next != .comment && (first.isLetter || first == UInt8(ascii: "\""))
        let indent = ArraySlice(repeating: UInt8.space, count: 4 * level)
        output.append(contentsOf: isPlain ? indent : document.bytes[range])
    }

    /// One line break, or two between blocks.
    private mutating func writeLineBreak(_ index: Int) {
        guard !output.isEmpty else { return }
        if document.tokens[index].kind == .emptyLine || beginsBlock(behind: index) {
            while output.suffix(2) != [.lineFeed, .lineFeed] { output.append(.lineFeed) }
        } else if !isAtLineStart {
            output.append(.lineFeed)
        }
    }

    private mutating func beginsBlock(behind index: Int) -> Bool {
        var index = index + 1
        if index < document.tokens.count, document.tokens[index].kind == .spaces { index += 1 }
        guard index < document.tokens.count else { return false }
        let start = document.tokens[index].range.lowerBound
        while nextBlock < blocks.count, blocks[nextBlock] < start { nextBlock += 1 }
        return nextBlock < blocks.count && blocks[nextBlock] == start
    }

    /// Where no blank stands behind a symbol or a title, one is added.
    private mutating func writeSpace(behind index: Int) {
        guard document.tokens[index].kind.wantsSpace, index + 1 < document.tokens.count else {
            return
        }
        let next = document.tokens[index + 1].kind
        if next != .spaces, !next.endsLine { output.append(.space) }
    }

    private mutating func endDocument() {
        while let last = output.last, last.isWhitespace { output.removeLast() }
        if !output.isEmpty, !keepsOpenEnd { output.append(.lineFeed) }
    }

    /// Whether a line break at the end would turn the last words into a comment.
    private var keepsOpenEnd: Bool {
        guard let last = document.bytes.last, !last.isLineBreak else { return false }
        let line = output.reversed().prefix { !$0.isLineBreak }
        return zip(line, line.dropFirst()).contains {
            $0 == UInt8(ascii: "/") && $1 == UInt8(ascii: "/")
        }
    }
}

extension ArgdownDocument.Token.Kind {
    /// Whether one space stands behind it.
    fileprivate var wantsSpace: Bool {
        switch self {
        case .relation, .statementDefinition, .argumentDefinition, .headingStart, .listItem,
            .orderedListItem, .statementNumber:
            true
        default: false
        }
    }

    /// Whether it stands at the margin.
    fileprivate var beginsRoot: Bool {
        switch self {
        case .headingStart, .listItem, .orderedListItem, .statementNumber, .inferenceStart: true
        default: false
        }
    }
}

extension ArgdownDocument {
    /// How deep each relation is nested, in the order of the text.
    fileprivate var relationLevels: [Int] {
        var depths = [Int](repeating: 0, count: nodes.count)
        return nodes.indices.dropFirst().compactMap { index in
            depths[index] = depths[nodes[index].parent]
            guard nodes[index].kind.isSymbol(bytes[nodes[index].range.lowerBound...]) else {
                return nil
            }
            depths[index] += 1
            return depths[index]
        }
    }
}

extension ArgdownDocument.Node.Kind {
    /// Whether it begins with the symbol of a relation.
    fileprivate func isSymbol(_ bytes: ArraySlice<UInt8>) -> Bool {
        switch self {
        case .relation: true
        case .unreadable: bytes.first.map { "+-<>_".utf8.contains($0) } ?? false
        default: false
        }
    }
}
