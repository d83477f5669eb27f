/// YAML between two lines of `---` at the very start of a text.
struct FrontMatter {
    /// The YAML itself, without the two lines around it.
    let content: Range<Int>
    /// From the first byte to the end of the closing line.
    let whole: Range<Int>
    /// The number of the line after the closing one.
    let nextLine: Int

    /// The most lines that front matter has.
    private static let mostLines = 200

    /// Reads front matter, or `nil` where the text has none.
    init?(_ bytes: [UInt8]) {
        guard let opening = FrontMatter.line(bytes, from: 0), opening.text == "---" else {
            return nil
        }
        var start = opening.next
        for number in 2...FrontMatter.mostLines {
            guard let line = FrontMatter.line(bytes, from: start) else { return nil }
            if number == 2, !line.text.contains(":"), !line.text.hasPrefix("#") { return nil }
            if line.text == "---" || line.text == "..." {
                content = opening.next..<start
                whole = 0..<line.next
                nextLine = number + 1
                return
            }
            start = line.next
        }
        return nil
    }

    private static func line(_ bytes: [UInt8], from start: Int) -> (text: String, next: Int)? {
        guard start < bytes.count else { return nil }
        var end = start
        while end < bytes.count, end - start < 4000, bytes[end] != 10, bytes[end] != 13 { end += 1 }
        guard end - start < 4000 else { return nil }
        let isPair = end + 1 < bytes.count && bytes[end] == 13 && bytes[end + 1] == 10
        let trimmed = bytes.trimmed(start..<end)
        return (bytes.text(trimmed), min(end + (isPair ? 2 : 1), bytes.count))
    }
}
