internal import ArgumentModel
internal import SourceText

/// A paragraph cut where passages begin and end.
struct TextCuts {
    /// A passage with its words.
    struct Quoted {
        let statement: Statement.ID
        let paragraph: Int
        let range: SourceRange?
        let bytes: [UInt8]

        init?(_ passage: Passage, of statement: Statement.ID) {
            guard let quotation = passage.quotation else { return nil }
            self.statement = statement
            bytes = Array(quotation.utf8)
            paragraph = passage.paragraph ?? 0
            range = passage.range.flatMap { $0.count == quotation.utf8.count ? $0 : nil }
        }
    }

    /// A stretch of text with the statements of which it is a passage, the shortest first.
    struct Run {
        var text = ""
        var statements: [Statement.ID] = []
        /// Those whose passage begins here.
        var begins: [Statement.ID] = []
        /// Whether text is left out here.
        var isGap = false
    }

    /// The paragraph's number; 0 where it is not known.
    let number: Int
    private(set) var runs: [Run] = []

    /// A whole paragraph.
    init(_ paragraph: Paragraph, of document: Document, _ quoted: [Quoted]) {
        number = paragraph.number
        let range = paragraph.range
        let here = quoted.filter {
            $0.range.map { $0.lowerBound < range.upperBound && range.lowerBound < $0.upperBound }
                ?? false
        }
        cut(here, from: range.lowerBound, to: range.upperBound) { part in
            document.quotation(of: SourceRange(part.lowerBound, part.upperBound))
        }
    }

    /// What is quoted of a paragraph, with the marks between.
    ///
    /// - Parameter document: the article, where it is at hand.
    init(_ number: Int, of document: Document?, _ quoted: [Quoted]) {
        self.number = number
        let ranges = quoted.compactMap(\.range)
        guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max()
        else { return }
        cut(quoted, from: start, to: end) { part in
            quoted.lazy.compactMap { $0.text(at: part) }.first
                ?? document.flatMap { TextCuts.marks(at: part, of: $0) }
        }
    }

    /// What stands between passages where it is no word.
    private static func marks(at part: Range<Int>, of document: Document) -> String? {
        guard part.upperBound <= document.bytes.count else { return nil }
        let text = document.quotation(of: SourceRange(part.lowerBound, part.upperBound))
        return text.contains { $0.isLetter || $0.isNumber } ? nil : text
    }

    /// A passage of which nobody knows the place.
    init(alone quoted: Quoted) {
        number = quoted.paragraph
        let text = String(decoding: quoted.bytes, as: UTF8.self)
        runs = [Run(text: text, statements: [quoted.statement], begins: [quoted.statement])]
    }

    private mutating func cut(
        _ quoted: [Quoted], from start: Int, to end: Int, _ text: (Range<Int>) -> String?
    ) {
        let bounds = quoted.compactMap(\.range).flatMap { [$0.lowerBound, $0.upperBound] }
        let places = Set(bounds.filter { start < $0 && $0 < end } + [start, end]).sorted()
        for (from, to) in zip(places, places.dropFirst()) {
            let over = quoted.filter { $0.covers(from..<to) }
                .sorted { $0.bytes.count < $1.bytes.count }
            guard let text = text(from..<to) else {
                runs.append(Run(isGap: true))
                continue
            }
            runs.append(
                Run(
                    text: text, statements: over.map(\.statement),
                    begins: over.filter { $0.range?.lowerBound == from }.map(\.statement)))
        }
    }
}

extension TextCuts.Quoted {
    fileprivate func covers(_ part: Range<Int>) -> Bool {
        guard let range else { return false }
        return range.lowerBound <= part.lowerBound && part.upperBound <= range.upperBound
    }

    fileprivate func text(at part: Range<Int>) -> String? {
        guard let range, covers(part) else { return nil }
        let start = part.lowerBound - range.lowerBound
        return String(decoding: bytes[start..<start + part.count], as: UTF8.self)
    }
}
