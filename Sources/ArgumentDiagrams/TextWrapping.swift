/// Text in lines that fit a width.
enum TextWrapping {
    /// The words of a text in lines of nearly equal length, none wider than `width` unless one
    /// word alone is.
    ///
    /// - Complexity: O(*n*).
    static func lines(_ text: String, width: Double, size: Double, isBold: Bool = false) -> [String]
    {
        let words = text.split(separator: " ").flatMap { pieces($0, width, size, isBold) }
        let widths = words.map { TextWidth.of($0, size: size, isBold: isBold) }
        let space = TextWidth.of(" ", size: size, isBold: isBold)
        var breaks = fill(widths, space, width)
        if breaks.count > 1 { breaks = balanced(widths, space, width, breaks) }
        return breaks.map { words[$0].joined(separator: " ") }
    }

    /// The first words, as many as fit; then the next line.
    private static func fill(_ widths: [Double], _ space: Double, _ limit: Double) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var length = 0.0
        for index in widths.indices {
            if index > start, length + space + widths[index] > limit {
                lines.append(start..<index)
                start = index
                length = widths[index]
            } else {
                length += widths[index] + (index > start ? space : 0)
            }
        }
        if start < widths.count { lines.append(start..<widths.count) }
        return lines
    }

    /// The narrowest lines, tried at a few widths, that are no more than those given.
    private static func balanced(
        _ widths: [Double], _ space: Double, _ limit: Double, _ lines: [Range<Int>]
    ) -> [Range<Int>] {
        for share in [0.7, 0.8, 0.9] {
            let tried = fill(widths, space, limit * share)
            if tried.count == lines.count { return tried }
        }
        return lines
    }

    /// A word that is wider than a line, in pieces.
    private static func pieces(
        _ word: Substring, _ width: Double, _ size: Double, _ isBold: Bool
    ) -> [Substring] {
        guard word.utf8.count > 12, TextWidth.of(word, size: size, isBold: isBold) > width else {
            return [word]
        }
        var pieces: [Substring] = []
        var rest = word
        while !rest.isEmpty {
            let count = max(4, Int(width / size))
            pieces.append(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        return pieces
    }
}
