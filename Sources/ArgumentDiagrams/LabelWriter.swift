/// Writes the words that a label keeps, with `…` for those that it does not.
struct LabelWriter {
    private let words: [LabelWord]
    private let bytes: [UInt8]
    private var runs: [Range<Int>] = []
    private var output: [UInt8] = []

    /// Whether words were left out.
    private(set) var hasCuts = false

    private let capitalizes: Bool

    /// - Parameter capitalizes: whether the label begins with a capital.
    init(_ shortening: LabelShortening, capitalizes: Bool) {
        self.capitalizes = capitalizes
        words = shortening.text.words
        bytes = shortening.text.bytes
        for index in words.indices where shortening.kept[index] {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
    }

    /// The label.
    mutating func write(atMost limit: Int) -> [UInt8] {
        cut(to: limit)
        var quote = 0
        for (number, run) in runs.enumerated() {
            if run.lowerBound > (number == 0 ? 0 : runs[number - 1].upperBound) { ellipsis() }
            let next = number + 1 < runs.count ? words[runs[number + 1].lowerBound] : nil
            write(run, openQuote: quote, next: next)
            quote =
                next?.quotes.before == words[run.upperBound - 1].quotes.after
                ? next?.quotes.before ?? 0 : 0
        }
        if let last = runs.last, last.upperBound < words.count { ellipsis() }
        return finished
    }

    private mutating func cut(to limit: Int) {
        var left = limit
        runs = runs.compactMap { run in
            let part = run.prefix(left)
            left -= part.count
            return part.isEmpty ? nil : part.startIndex..<part.endIndex
        }
    }

    private mutating func ellipsis() {
        hasCuts = true
        if endsWithEllipsis { return }
        if !output.isEmpty { output.append(0x20) }
        output += [0xE2, 0x80, 0xA6]
    }

    /// The text's own `…`, or one before a closing quotation mark, shows the cut as well.
    private var endsWithEllipsis: Bool {
        var rest = output[...]
        if rest.ends(with: [0xE2, 0x80, 0x9D]) { rest = rest.dropLast(3) }
        return rest.ends(with: [0xE2, 0x80, 0xA6])
    }

    /// One run of words as they stand, with the quotation marks that a cut took away.
    private mutating func write(_ run: Range<Int>, openQuote: Int, next: LabelWord?) {
        if !output.isEmpty { output.append(0x20) }
        let first = words[run.lowerBound]
        let last = words[run.upperBound - 1]
        if first.quotes.before != 0 && first.quotes.before != openQuote {
            output += [0xE2, 0x80, 0x9C]
        }
        appendWithoutControls(first.range.lowerBound..<last.range.upperBound)
        trimEnd(isEnd: run.upperBound == words.count || last.pause == .stop)
        if last.quotes.after != 0 && last.quotes.after != next?.quotes.before {
            output += [0xE2, 0x80, 0x9D]
        }
    }

    /// White space of any length becomes one space; other control characters go.
    private mutating func appendWithoutControls(_ range: Range<Int>) {
        for byte in bytes[range] {
            if byte > 0x20 {
                output.append(byte)
            } else if byte != 0, output.last != 0x20 {
                output.append(0x20)
            }
        }
    }

    /// A cut leaves no comma before it, and the last full stop goes, and that of a sentence.
    private mutating func trimEnd(isEnd: Bool) {
        while let last = output.last {
            if endsWithDash {
                output.removeLast(3)
            } else if last == 0x20 || isWeak(last)
                || isEnd && last == UInt8(ascii: ".") && !endsWithAbbreviation
            {
                output.removeLast()
            } else {
                return
            }
        }
    }

    private func isWeak(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
    }

    private var endsWithDash: Bool {
        let count = output.count
        return count > 2 && output[count - 3] == 0xE2 && output[count - 2] == 0x80
            && (output[count - 1] == 0x94 || output[count - 1] == 0x93)
    }

    /// "U.S.", "a.m.": another full stop two bytes before.
    private var endsWithAbbreviation: Bool {
        output.count > 2 && output[output.count - 3] == UInt8(ascii: ".")
    }

    /// The label with a capital at its front, where it is to have one, and without half a pair of
    /// parentheses.
    private var finished: [UInt8] {
        var result = output
        var balance = 0
        for byte in result where byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
            balance += byte == UInt8(ascii: "(") ? 1 : -1
        }
        if balance != 0 {
            result.removeAll { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
        }
        if capitalizes, let first = result.first, (0x61...0x7A).contains(first), isPlainWord {
            result[0] = first & ~0x20
        }
        return result
    }

    /// Whether the first word is in lower case throughout, unlike "iPhone".
    private var isPlainWord: Bool {
        !output.prefix { $0 > 0x20 }.contains { (0x41...0x5A).contains($0) }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with bytes: [UInt8]) -> Bool { suffix(bytes.count).elementsEqual(bytes) }
}
