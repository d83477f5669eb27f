/// What a line looks like: what the reader's eye sees before it reads.
struct LineShape {
    /// How a line or a block begins.
    enum Opening { case capital, small, digit, letter, none }
    /// How a line or a block ends, closing quotation marks and brackets aside.
    enum Ending { case terminal, colon, continuing, open }

    /// The Markdown or list marker before the content.
    let marker: LineMarker
    /// The text without its marker.
    let content: Range<Int>
    /// How many Unicode scalars the line has, marker and all.
    private(set) var width = 0
    /// How many words it has that hold a letter or a figure.
    private(set) var words = 0
    /// How many of these begin with a capital letter.
    private(set) var capitals = 0
    /// Whether it has a letter.
    private(set) var hasLetters = false
    /// The width of its first word: would it have fitted on the line before?
    private(set) var firstWidth = 0
    let opening: Opening
    let ending: Ending

    /// Looks at the trimmed line `range`.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        marker = LineMarker(bytes, range)
        content = marker.end..<range.upperBound
        opening = LineShape.opening(bytes, content)
        ending = LineShape.ending(bytes, content)
        count(bytes, range)
    }

    private mutating func count(_ bytes: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        var isInWord = false
        while index < range.upperBound {
            let scalar = bytes.scalar(at: index)
            if scalar.isBlank {
                if firstWidth == 0 { firstWidth = width }
                isInWord = false
            } else if !isInWord, scalar.isWordly {
                isInWord = true
                words += 1
                capitals += scalar.isCapital ? 1 : 0
            }
            hasLetters = hasLetters || scalar.isLetter
            width += 1
            index += bytes.scalarWidth(at: index)
        }
        if firstWidth == 0 { firstWidth = width }
    }

    private static func opening(_ bytes: [UInt8], _ content: Range<Int>) -> Opening {
        let start = bytes.skip(from: content.lowerBound, to: content.upperBound) { !$0.isWordly }
        guard let first = bytes.scalar(at: start, before: content.upperBound) else { return .none }
        if first.isDigit { return .digit }
        if first.isCapital { return .capital }
        return first.isSmall ? .small : .letter
    }

    private static func ending(_ bytes: [UInt8], _ content: Range<Int>) -> Ending {
        let end = SentenceEnd.core(bytes, content)
        switch bytes.scalar(before: end, from: content.lowerBound) {
        case .some(let last) where last.isTerminal: return .terminal
        case ":": return .colon
        case ",", ";", "-": return .continuing
        case .some(let last) where last.isDash: return .continuing
        default: return .open
        }
    }
}
