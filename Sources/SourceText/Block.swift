/// Lines that belong together: a paragraph, a headline, an item of a list.
struct Block {
    /// Which of the text's lines they are.
    let lines: Range<Int>
    /// From the first line's first byte to the last line's last.
    let range: Range<Int>
    /// From where the first line's text begins, after its marker.
    let content: Range<Int>
    let marker: LineMarker
    let opening: LineShape.Opening
    let ending: LineShape.Ending
    let words: Int
    let capitals: Int
    let hasLetters: Bool
    /// Whether a blank line stands before it.
    let standsApart: Bool
    /// Whether it is a stanza: lines broken by the author, not by the column.
    let isStanza: Bool

    init(_ lines: [TextLine], _ range: Range<Int>, isStanza: Bool = false) {
        let first = lines[range.lowerBound]
        let last = lines[range.upperBound - 1]
        self.lines = range
        self.range = first.range.lowerBound..<last.range.upperBound
        content = first.shape.content.lowerBound..<last.range.upperBound
        marker = first.shape.marker
        opening = first.shape.opening
        ending = last.shape.ending
        words = lines[range].reduce(0) { $0 + $1.shape.words }
        capitals = lines[range].reduce(0) { $0 + $1.shape.capitals }
        hasLetters = lines[range].contains { $0.shape.hasLetters }
        standsApart = first.opensParagraph
        self.isStanza = isStanza
    }

    /// The level of a Markdown heading, or `nil`.
    var headingLevel: Int? {
        if case .heading(let level) = marker.kind { return level }
        return nil
    }

    /// A headline or a label: no sentence, but words.
    var isFragment: Bool { ending == .open && hasLetters }

    /// Whether it reads as running text: a sentence, or so many words that it must be one.
    var isProse: Bool {
        guard hasLetters, headingLevel == nil else { return false }
        if words >= 31 { return true }
        switch ending {
        case .terminal: return words >= 4
        case .colon, .continuing: return words >= 5
        case .open: return words >= 24 && capitals * 2 < words
        }
    }
}
