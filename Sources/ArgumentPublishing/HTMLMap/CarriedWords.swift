public import ArgumentDiagrams
public import ArgumentModel
public import SourceText

/// How many of an article's words a file holds.
public struct CarriedWords: Sendable, Hashable {
    /// So many words of the article are in the file.
    public let carried: Int
    /// So many the article has.
    public let total: Int

    /// The words that a graph with so much text holds of its article.
    ///
    /// A word counts where one of its bytes is quoted. Where nothing is quoted, the words of the
    /// labels count that were cut from the article.
    ///
    /// - Complexity: O(*n*) over the length of the article.
    public init(of document: Document, in graph: ArgumentGraph, as text: CarriedText) {
        let words = document.paragraphs.flatMap { Self.words(of: document.bytes, in: $0.range) }
        total = words.count
        switch text {
        case .full: carried = words.count
        case .quoted: carried = Self.count(words, within: Self.quoted(graph, of: document))
        case .none:
            let bare = text.graph(graph, of: nil)
            carried = Self.count(of: graph) { bare.statements[$0]?.text }
        }
    }

    /// The words that drawings of a graph hold of its article: those of the labels or, with
    /// tooltips, those of the passages that the boxes stand for.
    ///
    /// - Complexity: O(*n*) over the length of the article.
    public init(
        of document: Document, in graph: ArgumentGraph, drawn diagrams: [Diagram],
        withTooltips: Bool
    ) {
        let words = document.paragraphs.flatMap { Self.words(of: document.bytes, in: $0.range) }
        total = words.count
        let shown = diagrams.reduce(into: [Statement.ID: String]()) { all, diagram in
            all.merge(diagram.labels) { first, _ in first }
        }
        carried =
            withTooltips
            ? Self.count(
                words,
                within: Self.quoted(graph, of: document) { statement in
                    shown[statement.id] == nil ? [] : Array(statement.passages.prefix(1))
                })
            : Self.count(of: graph) { shown[$0] }
    }

    /// The words that a page holds of its article: those of the part that stands beside a drawing,
    /// and what the boxes of the drawing hold of other parts.
    ///
    /// - Complexity: O(*n*) over the length of the article.
    public init(
        of document: Document, in graph: ArgumentGraph, beside article: SourceRange,
        drawn diagram: Diagram?, withTooltips: Bool
    ) {
        let words = document.paragraphs.flatMap { Self.words(of: document.bytes, in: $0.range) }
        total = words.count
        let shown = diagram?.labels ?? [:]
        let others = graph.statements.filter { statement in
            shown[statement.id] != nil
                && statement.passages.first?.range?.overlaps(article) == false
        }
        let quoted = others.compactMap { $0.passages.first?.range }
            .filter { _ in withTooltips }
        let ranges = ([article] + quoted).sorted { $0.lowerBound < $1.lowerBound }
        let labels = others.filter { $0.isInOwnWords && !withTooltips }
        carried =
            Self.count(words, within: ranges)
            + labels.reduce(0) { $0 + (shown[$1.id]?.wordCount ?? 0) }
    }

    /// The words of statements in the article's own words, as a form shows them.
    private static func count(
        of graph: ArgumentGraph, shownAs words: (Statement.ID) -> String?
    ) -> Int {
        graph.statements.filter(\.isInOwnWords)
            .reduce(0) { $0 + (words($1.id)?.wordCount ?? 0) }
    }

    /// What is quoted of the article, in its order.
    private static func quoted(
        _ graph: ArgumentGraph, of document: Document,
        _ passages: (Statement) -> [Passage] = { $0.passages }
    ) -> [SourceRange] {
        let own = graph.source(of: document)
        return graph.statements.flatMap(passages)
            .filter { $0.source == own && $0.quotation != nil }
            .compactMap(\.range).sorted { $0.lowerBound < $1.lowerBound }
    }

    private static func count(_ words: [Range<Int>], within ranges: [SourceRange]) -> Int {
        var end = 0
        var next = ranges[...]
        return words.count { word in
            while let range = next.first, range.lowerBound < word.upperBound {
                end = max(end, range.upperBound)
                next.removeFirst()
            }
            return word.lowerBound < end
        }
    }

    /// Runs of bytes that are no blanks and hold a letter or a digit.
    private static func words(of bytes: [UInt8], in range: SourceRange) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = range.lowerBound
        for place in range.lowerBound...range.upperBound
        where place == range.upperBound || bytes[place] <= 0x20 {
            if bytes[start..<place].contains(where: isWordByte) { words.append(start..<place) }
            start = place + 1
        }
        return words
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1, 0xE3...0xFF: true
        default: false
        }
    }
}

extension String {
    /// How many runs of characters it has that are no blanks and hold a letter or a digit.
    fileprivate var wordCount: Int {
        split(whereSeparator: \.isWhitespace).count { word in
            word.contains { $0.isLetter || $0.isNumber }
        }
    }
}
