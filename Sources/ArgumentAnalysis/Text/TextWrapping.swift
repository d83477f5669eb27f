extension [TextPart] {
    /// The words of the parts in lines of at most `width` columns, broken at blanks; a word that
    /// is longer than a line is broken where the line ends.
    ///
    /// Blanks and line breaks within a part count as one blank each.
    func wrapped(to width: Int) -> [[TextPart]] {
        var wrapping = Wrapping(width: Swift.max(1, width))
        for part in self {
            for piece in part.text.pieces { wrapping.add(piece, part.meaning) }
        }
        return wrapping.finished
    }
}

/// Lines that are being filled.
private struct Wrapping {
    let width: Int
    private var lines: [[TextPart]] = []
    private var line: [TextPart] = []
    /// The pieces since the last blank; they stay on one line.
    private var word: [TextPart] = []
    private var isAfterBlank = false

    init(width: Int) { self.width = width }

    mutating func add(_ piece: Substring, _ meaning: TextPart.Meaning) {
        guard piece != " " else {
            endWord()
            isAfterBlank = true
            return
        }
        word.append(TextPart(String(piece), meaning))
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        let blank = isAfterBlank && !line.isEmpty ? 1 : 0
        if !line.isEmpty, line.displayWidth + blank + word.displayWidth > width {
            endLine()
        } else if blank > 0 {
            append(TextPart(" ", word.first?.meaning ?? .plain))
        }
        for part in word { place(part) }
        word = []
        isAfterBlank = false
    }

    private mutating func place(_ part: TextPart) {
        var rest = Substring(part.text)
        while line.displayWidth + rest.displayWidth > width {
            let room = Swift.max(width - line.displayWidth, line.isEmpty ? 1 : 0)
            let head = rest.prefix(columns: room)
            if !head.isEmpty { append(TextPart(String(head), part.meaning)) }
            rest = rest.dropFirst(head.count)
            endLine()
        }
        if !rest.isEmpty { append(TextPart(String(rest), part.meaning)) }
    }

    private mutating func append(_ part: TextPart) {
        if let last = line.last, last.meaning == part.meaning {
            line[line.count - 1] = TextPart(last.text + part.text, part.meaning)
        } else {
            line.append(part)
        }
    }

    private mutating func endLine() {
        lines.append(line)
        line = []
    }

    var finished: [[TextPart]] {
        var copy = self
        copy.endWord()
        if !copy.line.isEmpty { copy.endLine() }
        return copy.lines
    }
}

extension String {
    /// The words of a text and the blanks between them, each run of blanks as one.
    fileprivate var pieces: [Substring] {
        var pieces: [Substring] = []
        var rest = self[...]
        while let first = rest.first {
            let isBlank = first.isWhitespace && first != "\u{A0}"
            let run = rest.prefix { ($0.isWhitespace && $0 != "\u{A0}") == isBlank }
            pieces.append(isBlank ? " " : run)
            rest = rest.dropFirst(run.count)
        }
        return pieces
    }
}

extension Substring {
    /// As many characters as fit into that many columns, at least one.
    fileprivate func prefix(columns: Int) -> Substring {
        var used = 0
        var end = startIndex
        while end < endIndex {
            used += self[end].displayWidth
            guard used <= columns || (end == startIndex && columns > 0) else { break }
            end = index(after: end)
        }
        return self[..<end]
    }
}
