/// Whether a text is hard-wrapped, and at which column.
struct WrapWidth {
    /// The widest wrapped line, or `nil` where each line is a paragraph.
    let column: Int?

    /// No line wider than this counts as wrapped, and none narrower as full.
    private static let plausible = 36...132

    /// Looks for the column at which most lines that go on could not have gone on further.
    init(_ lines: [TextLine]) {
        let long = lines.filter { $0.shape.width >= WrapWidth.plausible.lowerBound }
        let wrapped = long.filter { $0.shape.width <= WrapWidth.plausible.upperBound }
        guard (long.count - wrapped.count) * 4 <= long.count,
            let widest = wrapped.lazy.map(\.shape.width).max()
        else {
            column = nil
            return
        }
        let pairs = zip(lines, lines.dropFirst()).filter { line, next in
            WrapWidth.plausible.contains(line.shape.width) && !next.opensParagraph
                && !next.shape.marker.opensBlock
        }
        let full = pairs.count { WrapWidth.isFull($0, before: $1, at: widest) }
        column = full > 0 && full * 5 >= pairs.count * 3 ? widest : nil
    }

    /// Whether `line` was broken because the next line's first word did not fit.
    func isFull(_ line: TextLine, before next: TextLine) -> Bool {
        guard let column, line.shape.width >= WrapWidth.plausible.lowerBound else { return false }
        return WrapWidth.isFull(line, before: next, at: column)
    }

    /// Whether `line` comes near the column, so that a sentence which has not ended goes on.
    func isNearlyFull(_ line: TextLine) -> Bool {
        column.map { (line.indent + line.shape.width) * 10 >= $0 * 8 } ?? false
    }

    private static func isFull(_ line: TextLine, before next: TextLine, at column: Int) -> Bool {
        line.indent + line.shape.width + 1 + next.shape.firstWidth > column
    }
}
