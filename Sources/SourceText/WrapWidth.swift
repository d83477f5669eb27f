/// Whether a text is hard-wrapped, and at which column.
struct WrapWidth {
    /// The width at which lines were broken, or `nil` where each line is a paragraph.
    let column: Int?

    /// No line wider than this counts as wrapped, and none narrower as full.
    private static let plausible = 36...132

    /// Looks for the column at which most lines that go on could not have gone on further. A
    /// tenth of the lines may be wider: someone added a word to them afterwards.
    init(_ lines: [TextLine]) {
        let long = lines.filter { $0.shape.width >= WrapWidth.plausible.lowerBound }
        let wrapped = long.filter { $0.shape.width <= WrapWidth.plausible.upperBound }
        let pairs = zip(lines, lines.dropFirst()).filter { line, next in
            WrapWidth.plausible.contains(line.shape.width) && !next.opensParagraph
                && !next.shape.marker.opensBlock
        }
        let fitting = WrapWidth.outermost(wrapped.map(\.shape.width)).map { column in
            (column: column, full: pairs.count { WrapWidth.ends($0, before: $1, at: column) })
        }
        guard (long.count - wrapped.count) * 4 <= long.count,
            let best = fitting.max(by: { ($0.full, $0.column) < ($1.full, $1.column) }),
            best.full > 0, best.full * 5 >= pairs.count * 3
        else {
            column = nil
            return
        }
        column = best.column
    }

    /// The widths that no more than a tenth of the lines surpass; of six lines or more, one may.
    private static func outermost(_ widths: [Int]) -> Set<Int> {
        let surpassed = max(widths.count / 10, widths.count >= 6 ? 1 : 0)
        return Set(widths.sorted(by: >).prefix(surpassed + 1))
    }

    /// Whether a text wrapped at `column` would have broken after just this line.
    private static func ends(_ line: TextLine, before next: TextLine, at column: Int) -> Bool {
        line.indent + line.shape.width <= column && isFull(line, before: next, at: column)
    }

    /// Whether `line` was broken because the next line's first word did not fit.
    func isFull(_ line: TextLine, before next: TextLine) -> Bool {
        guard let column, line.shape.width >= WrapWidth.plausible.lowerBound else { return false }
        return WrapWidth.isFull(line, before: next, at: column)
    }

    /// Whether a wrapped paragraph of three lines or more begins with the lines `group`.
    func opens(_ lines: [TextLine], _ group: Range<Int>) -> Bool {
        group.count >= 3 && isFull(lines[group.lowerBound], before: lines[group.lowerBound + 1])
    }

    /// Whether `line` comes near the column, so that a sentence which has not ended goes on.
    func isNearlyFull(_ line: TextLine) -> Bool {
        column.map { (line.indent + line.shape.width) * 10 >= $0 * 8 } ?? false
    }

    private static func isFull(_ line: TextLine, before next: TextLine, at column: Int) -> Bool {
        line.indent + line.shape.width + 1 + next.shape.firstWidth > column
    }
}
