/// Cuts the bytes of a document into tokens that tile it.
///
/// What a line may begin with depends on the block that it stands in, so the lexer keeps the
/// little that this takes; everything else is left to the parser.
struct Lexer {
    /// What stood before the place that is read, comments and spaces aside.
    enum Place { case document, afterEmptyLine, afterNewline, inside }

    /// What the paragraph that is read began with.
    enum Block { case none, paragraph, argument, heading, list, structure }

    /// An opened bold or italic, and the token that opened it.
    struct Marker {
        let byte: UInt8
        let isDouble: Bool
        let token: Int
    }

    let bytes: [UInt8]
    let reading: ArgdownDocument.Reading
    var position = 0
    var tokens: [ArgdownDocument.Token] = []
    var issues: [FoundIssue] = []
    var place = Place.document
    var block = Block.none
    /// Whether an element stands before that a relation may belong to.
    var hasElement = false
    /// Whether premises wait for an inference, in this block or in the one before.
    var hasPendingPremise = false
    var followsInference = false
    var hasReportedReturn = false
    var markers: [Marker] = []
    var finders = Finders()
    var braces: BraceMatches

    init(_ bytes: [UInt8], reading: ArgdownDocument.Reading) {
        self.bytes = bytes
        self.reading = reading
        braces = BraceMatches(bytes)
        tokens.reserveCapacity(bytes.count / 8)
    }

    var isTolerant: Bool { reading == .tolerant }

    /// What is sought ahead.
    struct Finders {
        var lineEnd = NextLineEnd()
        var bracket = NextOccurrence("]")
        var bracketColon = NextOccurrence("]:")
        var linkBracket = NextOccurrence("]")
        var linkEnd = NextOccurrence(")")
        var tagEnd = NextOccurrence(")")
        var mentionBracket = NextOccurrence("]")
        var mentionAngle = NextOccurrence(">")
        var angle = NextOccurrence(">")
        var angleColon = NextOccurrence(">:")
        var blockComment = NextOccurrence("*/")
        var markupComment = NextOccurrence("-->")
    }
}

extension Lexer {
    /// Reads the whole document.
    mutating func run() {
        lexByteOrderMark()
        while position < bytes.count { lexToken() }
        abandonMarkers()
    }

    /// The byte at a position; a line feed beyond the end.
    func byte(at position: Int) -> UInt8 {
        position < bytes.count ? bytes[position] : .lineFeed
    }

    /// Appends a token from where the lexer stands and goes behind it.
    mutating func emit(_ kind: ArgdownDocument.Token.Kind, to end: Int) {
        let range = position..<end
        position = end
        guard kind != .text || !extendText(range) else { return }
        if kind.isSignificant { noteSignificant(kind) }
        tokens.append(ArgdownDocument.Token(kind: kind, range: range))
    }

    /// Says what was noticed; of the same issue side by side once.
    mutating func report(_ issue: SyntaxIssue, _ range: Range<Int>) { issues.add(issue, range) }

    private mutating func lexByteOrderMark() {
        guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        emit(.byteOrderMark, to: 3)
        report(.byteOrderMark, 0..<3)
    }

    private mutating func extendText(_ range: Range<Int>) -> Bool {
        guard let last = tokens.indices.last, tokens[last].kind == .text,
            tokens[last].range.upperBound == range.lowerBound, place == .inside
        else { return false }
        tokens[last].range = tokens[last].range.lowerBound..<range.upperBound
        return true
    }

    /// Keeps what the block began with.
    private mutating func noteSignificant(_ kind: ArgdownDocument.Token.Kind) {
        defer { place = .inside }
        guard place != .inside else { return }
        let startsAnew = kind.isDefinition || kind == .headingStart || kind == .statementNumber
        guard block == .none || (startsAnew && block != .list && block != .structure) else {
            return
        }
        block = kind.block
        if block != .structure { hasPendingPremise = false }
        hasElement = block != .heading && kind != .frontMatter
    }

    /// Opened markers that nothing closes before the element ends are text.
    mutating func abandonMarkers() {
        guard let first = markers.first else { return }
        for marker in markers { tokens[marker.token].kind = .text }
        report(first.isDouble ? .unclosedBold : .unclosedItalic, tokens[first.token].range)
        markers.removeAll(keepingCapacity: true)
    }
}

extension ArgdownDocument.Token.Kind {
    /// Whether it says anything: no blank, no comment.
    var isSignificant: Bool {
        switch self {
        case .byteOrderMark, .spaces, .newline, .emptyLine, .comment: false
        default: true
        }
    }

    var isDefinition: Bool { self == .statementDefinition || self == .argumentDefinition }

    var isReference: Bool { self == .statementReference || self == .argumentReference }

    /// The block that begins with it.
    fileprivate var block: Lexer.Block {
        switch self {
        case .argumentDefinition, .argumentReference: .argument
        case .headingStart: .heading
        case .listItem, .orderedListItem: .list
        case .statementNumber, .inferenceStart: .structure
        default: .paragraph
        }
    }
}
