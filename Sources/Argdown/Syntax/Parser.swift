/// Builds the flat syntax tree from the tokens, with a stack of its own.
///
/// Whatever the tokens are, a tree results. Tokens that mean nothing where they stand, such as
/// brackets within a sentence, become text.
struct Parser {
    typealias Token = ArgdownDocument.Token
    typealias Node = ArgdownDocument.Node

    /// An element that may have relations: how many nodes are open within it, and how far its
    /// line is indented.
    struct Level {
        let depth: Int
        let width: Int
    }

    let bytes: [UInt8]
    let reading: ArgdownDocument.Reading
    var tokens: [Token]
    var issues: [FoundIssue]
    var nodes: [Node] = []
    /// The nodes that are not complete, the outermost first.
    var open: [Int] = []
    /// The token that is read next.
    var at = 0
    /// The position behind the last token that says something.
    var end = 0
    /// The elements that a relation may belong to, the outermost first.
    var path: [Level] = []
    /// How far the element at the root of the path is indented where what it hung beneath was
    /// deleted.
    var orphanWidth: Int?
    var sawEmptyLine = false
    /// Whether the structure that is read still wants a conclusion, and whether it comes next.
    var wantsConclusion = false
    var followsInference = false
    var listWidth = 0
    var fillers = FillerRun()

    init(_ lexer: Lexer) {
        bytes = lexer.bytes
        reading = lexer.reading
        tokens = lexer.tokens
        issues = lexer.issues
        nodes.reserveCapacity(tokens.count)
    }

    /// Reads the whole document.
    mutating func run() {
        begin(.document, at: 0)
        while let token = nextToken() { parse(token) }
        endBlock()
        close(to: 0)
        nodes[0].range = 0..<bytes.count
        reportEmptiness()
    }

    private mutating func reportEmptiness() {
        let saysSomething = nodes.dropFirst().contains { node in
            if case .frontMatter = node.kind { false } else { true }
        }
        if !saysSomething { report(.emptyDocument, 0..<bytes.count) }
    }

    /// The next token that says something; notes whether an empty line stands before it.
    private mutating func nextToken() -> Token? {
        while at < tokens.count, !tokens[at].kind.isSignificant {
            if tokens[at].kind == .emptyLine { sawEmptyLine = true }
            at += 1
        }
        return at < tokens.count ? tokens[at] : nil
    }

    private mutating func parse(_ token: Token) {
        switch token.kind {
        case .frontMatter: parseFrontMatter(token)
        case .headingStart: parseHeading(token)
        case .listItem, .orderedListItem: parseListItem(token)
        case .statementNumber: parseNumbered(token)
        case .inferenceStart: parseInference(token)
        case .relation: parseRelation(token)
        default: parseParagraph()
        }
        sawEmptyLine = false
    }
}

extension Parser {
    /// Opens a node.
    mutating func begin(_ kind: Node.Kind, at position: Int) {
        nodes.append(
            Node(
                kind: kind, range: position..<position, end: nodes.count + 1,
                parent: open.last ?? 0))
        open.append(nodes.count - 1)
    }

    /// Appends a node without children.
    mutating func append(_ kind: Node.Kind, _ range: Range<Int>) {
        nodes.append(
            Node(kind: kind, range: range, end: nodes.count + 1, parent: open.last ?? 0))
    }

    /// Completes nodes until so many are open.
    mutating func close(to depth: Int) {
        while open.count > depth {
            let node = open.removeLast()
            let start = nodes[node].range.lowerBound
            nodes[node].end = nodes.count
            nodes[node].range = start..<max(start, end)
        }
    }

    /// Goes behind a token that says something.
    mutating func advance() {
        end = max(end, tokens[at].range.upperBound)
        at += 1
    }

    mutating func report(_ issue: SyntaxIssue, _ range: Range<Int>) {
        issues.append(FoundIssue(issue, range))
    }

    /// Completes the block that is read, and says what it lacks.
    mutating func endBlock() {
        if wantsConclusion, let last = nodes.last {
            report(.missingConclusion, last.range)
        }
        wantsConclusion = false
        followsInference = false
        path.removeAll(keepingCapacity: true)
        orphanWidth = nil
        close(to: 1)
    }

    /// Begins a block; an empty line should part it from the one before.
    mutating func beginBlock(_ token: Token) {
        endBlock()
        guard !sawEmptyLine, nodes.count > 1 else { return }
        let isAfterFrontMatter =
            if case .frontMatter = nodes[1].kind { nodes.count == 2 } else {
                false
            }
        report(isAfterFrontMatter ? .lineAfterFrontMatter : .missingEmptyLine, token.range)
    }
}
