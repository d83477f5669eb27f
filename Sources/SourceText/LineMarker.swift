/// What Markdown and lists put before a line's text.
struct LineMarker {
    /// What the marker says of the line.
    enum Kind: Equatable { case none, heading(Int), bullet, number }

    private(set) var kind = Kind.none
    /// Whether the line stands in a quotation (`>`).
    private(set) var isQuoted = false
    /// Where the text begins.
    private(set) var end: Int

    /// Reads the marker at the start of the trimmed line `range`.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        end = range.lowerBound
        skipQuotes(bytes, range)
        readHeading(bytes, range)
        if kind == .none { readBullet(bytes, range) }
        if kind == .none { readNumber(bytes, range) }
    }

    /// Whether the line opens a paragraph of its own.
    var opensBlock: Bool { kind != .none }

    /// Whether the line is an item of a list.
    var isItem: Bool { kind == .bullet || kind == .number }

    private mutating func skipQuotes(_ bytes: [UInt8], _ range: Range<Int>) {
        var index = end
        while index < range.upperBound, bytes[index] == UInt8(ascii: ">") {
            isQuoted = true
            index = bytes.skip(from: index + 1, to: range.upperBound, while: \.isSpacing)
        }
        end = index
    }

    private mutating func readHeading(_ bytes: [UInt8], _ range: Range<Int>) {
        let after = bytes.skip(from: end, to: range.upperBound) { $0 == "#" }
        let level = after - end
        guard (1...6).contains(level) else { return }
        take(.heading(level), bytes, after, range)
    }

    private mutating func readBullet(_ bytes: [UInt8], _ range: Range<Int>) {
        guard let first = bytes.scalar(at: end, before: range.upperBound) else { return }
        guard LineMarker.bullets.contains(first) else { return }
        take(.bullet, bytes, end + bytes.scalarWidth(at: end), range)
    }

    private static let bullets: [Unicode.Scalar] = ["-", "*", "+", "•", "‣", "▪", "◦", "●", "·"]

    private mutating func readNumber(_ bytes: [UInt8], _ range: Range<Int>) {
        let after = bytes.skip(from: end, to: range.upperBound, while: \.isDigit)
        guard (1...3).contains(after - end), after < range.upperBound else { return }
        guard bytes[after] == UInt8(ascii: ".") || bytes[after] == UInt8(ascii: ")") else { return }
        take(.number, bytes, after + 1, range)
    }

    /// A marker counts only where a blank and some text follow it.
    private mutating func take(
        _ kind: Kind, _ bytes: [UInt8], _ after: Int, _ range: Range<Int>
    ) {
        let text = bytes.skip(from: after, to: range.upperBound, while: \.isSpacing)
        guard text > after, text < range.upperBound else { return }
        self.kind = kind
        end = text
    }
}
