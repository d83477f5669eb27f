/// A line that says when an article appeared: `Published March 3, 2024 at 5:00 a.m. ET`.
struct DateLine {
    /// The date alone.
    let date: Range<Int>

    /// Reads the line at `range`, or `nil` where it holds more than a date or none.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        guard range.count <= 120 else { return nil }
        var words: [(range: Range<Int>, kind: DateWord)] = []
        for word in Words(bytes, range) {
            let bare = DateLine.bare(bytes, word)
            if bare.isEmpty { continue }
            guard let kind = DateWord(bytes, bare) else { return nil }
            words.append((bare, kind))
        }
        guard DateLine.isDate(words.map(\.kind)), let date = DateLine.dateRange(words) else {
            return nil
        }
        self.date = date
    }

    /// The date behind the last comma or two of `range`: `Port Wick, Tuesday, May 3, 1921`.
    static func end(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let commas = range.filter { bytes[$0] == UInt8(ascii: ",") }
        for comma in commas where comma + 1 < range.upperBound {
            let rest = bytes.trimmed(comma + 1..<range.upperBound)
            if let line = DateLine(bytes, rest) { return line.date }
        }
        return nil
    }

    private static func bare(_ bytes: [UInt8], _ word: Range<Int>) -> Range<Int> {
        let lower = bytes.skip(from: word.lowerBound, to: word.upperBound) { !$0.isWordly }
        let upper = bytes.skipBack(from: word.upperBound, to: lower) { !$0.isWordly }
        return lower..<upper
    }

    /// A month with a figure, or a date all in figures.
    private static func isDate(_ kinds: [DateWord]) -> Bool {
        let hasFigure = kinds.contains(.number) || kinds.contains(.year)
        return kinds.contains(.figures) || (kinds.contains(.month) && hasFigure)
    }

    /// From the first word of the date to the year, or to the last word of the date.
    private static func dateRange(
        _ words: [(range: Range<Int>, kind: DateWord)]
    ) -> Range<Int>? {
        if let all = words.first(where: { $0.kind == .figures }) { return all.range }
        let isPart = { (kind: DateWord) in kind != .word && kind != .time }
        guard let start = words.firstIndex(where: { isPart($0.kind) }) else { return nil }
        let run = words[start...].prefix { isPart($0.kind) }
        let end = run.first { $0.kind == .year } ?? run.last
        return end.map { words[start].range.lowerBound..<$0.range.upperBound }
    }
}

/// What a word of a date line is.
private enum DateWord: Equatable {
    case month, number, year, figures, time, word

    init?(_ bytes: [UInt8], _ word: Range<Int>) {
        let text = bytes[word]
        if DateWord.months.contains(bytes, word) {
            self = .month
        } else if DateWord.words.contains(bytes, word) {
            self = .word
        } else if let figures = DateWord.figures(text) {
            self = figures
        } else {
            return nil
        }
    }

    private static func figures(_ text: ArraySlice<UInt8>) -> DateWord? {
        let digits = text.count { (0x30...0x39).contains($0) }
        guard digits > 0, digits <= 8 else { return nil }
        let rest = text.filter { !(0x30...0x39).contains($0) }
        if rest.isEmpty { return digits == 4 ? .year : digits <= 2 ? .number : nil }
        if rest == Array("--".utf8) || rest == Array("//".utf8) || rest == Array("..".utf8) {
            return digits >= 4 ? .figures : nil
        }
        let folded = rest.map { $0 | 0x20 }
        if ["st", "nd", "rd", "th"].contains(where: { folded.elementsEqual($0.utf8) }) {
            return .number
        }
        let isTime = [":", ".", "am", "pm", ":am", ":pm", ".am", ".pm"].contains {
            rest.elementsEqual($0.utf8) || folded.elementsEqual($0.utf8.map { $0 | 0x20 })
        }
        return isTime ? .time : nil
    }

    private static let months = WordList(resource: "cues/months.txt")
    private static let words = WordList(resource: "cues/date-words.txt")
}
