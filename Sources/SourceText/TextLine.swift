/// A line that is not blank, without the blanks at both ends.
struct TextLine {
    /// Where it stands.
    let range: Range<Int>
    /// Its number as editors count: LF, CRLF and lone CR end a line.
    let number: Int
    /// How many blanks stand before it.
    let indent: Int
    /// Whether a blank line or a paragraph separator stands before it.
    let opensParagraph: Bool
    /// What it looks like.
    let shape: LineShape
}

extension TextLine {
    /// The lines of `bytes` from `start` on that are not blank.
    ///
    /// Besides LF, CR and CRLF, the next-line character, the line and paragraph separators, the
    /// vertical tab and the form feed end a line of the reading.
    static func lines(of bytes: [UInt8], from start: Int, number: Int) -> [TextLine] {
        var lines: [TextLine] = []
        var state = (start: start, number: number, gap: true)
        var index = start
        while index < bytes.count {
            guard let end = LineBreak(bytes, at: index) else {
                index += 1
                continue
            }
            add(bytes, state.start..<index, (state.number, state.gap), to: &lines)
            let isBlank = lines.last.map { $0.range.lowerBound < state.start } ?? true
            state.gap = isBlank ? true : end.isParagraphEnd
            state.number += end.isEditorLine ? 1 : 0
            index += end.width
            state.start = index
        }
        add(bytes, state.start..<bytes.count, (state.number, state.gap), to: &lines)
        return lines
    }

    private static func add(
        _ bytes: [UInt8], _ whole: Range<Int>, _ place: (number: Int, gap: Bool),
        to lines: inout [TextLine]
    ) {
        let range = bytes.trimmed(whole)
        guard !range.isEmpty else { return }
        lines.append(
            TextLine(
                range: range, number: place.number,
                indent: range.lowerBound - whole.lowerBound, opensParagraph: place.gap,
                shape: LineShape(bytes, range)))
    }
}

extension [TextLine] {
    /// Whether a blank line, or nothing, follows the line at `index`.
    func isLast(_ index: Int) -> Bool { index + 1 == count || self[index + 1].opensParagraph }

    /// The index of `line`.
    ///
    /// - Complexity: O(log *n*).
    func partitioned(by line: TextLine) -> Int? {
        let index = partitioningIndex { $0.range.lowerBound >= line.range.lowerBound }
        return index < count ? index : nil
    }
}

/// The characters that end a line.
private struct LineBreak {
    var width = 1
    var isEditorLine = true
    var isParagraphEnd = false

    /// The line break at `index`, or `nil` where the line goes on.
    init?(_ bytes: [UInt8], at index: Int) {
        switch bytes[index] {
        case 0x0A: break
        case 0x0D: width = index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        case 0x0B, 0x0C: isEditorLine = false
        case 0xC2, 0xE2: guard readWide(bytes, at: index) else { return nil }
        default: return nil
        }
    }

    private mutating func readWide(_ bytes: [UInt8], at index: Int) -> Bool {
        let scalar = bytes.scalar(at: index).value
        width = bytes[index] == 0xC2 ? 2 : 3
        isEditorLine = false
        isParagraphEnd = scalar == 0x2029
        return scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
    }
}
