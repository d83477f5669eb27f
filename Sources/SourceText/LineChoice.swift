/// The lines that a person wants dropped, and those wanted kept.
struct LineChoice {
    /// The lines that are read on.
    let remaining: [TextLine]
    /// The lines that a pattern dropped.
    let dropped: [TextLine]
    private let bytes: [UInt8]
    private let keeping: [LinePattern]

    /// Sorts `lines` by the patterns of `options`.
    init(_ bytes: [UInt8], _ lines: [TextLine], _ options: ReadingOptions) {
        self.bytes = bytes
        keeping = options.keepLines
        var remaining: [TextLine] = []
        var dropped: [TextLine] = []
        var isAfterGap = false
        for line in lines {
            if LineChoice.drops(bytes, line, options) {
                dropped.append(line)
                isAfterGap = true
            } else {
                remaining.append(isAfterGap ? line.opened : line)
                isAfterGap = false
            }
        }
        self.remaining = remaining
        self.dropped = dropped
    }

    private static func drops(
        _ bytes: [UInt8], _ line: TextLine, _ options: ReadingOptions
    ) -> Bool {
        guard !options.dropLines.isEmpty else { return false }
        let text = Folding.fold(bytes, line.range)
        return options.dropLines.contains { $0.matches(folded: text) }
            && !options.keepLines.contains { $0.matches(folded: text) }
    }

    /// Whether a person wants the line kept.
    func keeps(_ line: TextLine) -> Bool {
        guard !keeping.isEmpty else { return false }
        let text = Folding.fold(bytes, line.range)
        return keeping.contains { $0.matches(folded: text) }
    }
}

extension TextLine {
    /// The same line, opening a paragraph.
    fileprivate var opened: TextLine {
        TextLine(range: range, number: number, indent: indent, opensParagraph: true, shape: shape)
    }
}
