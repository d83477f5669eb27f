internal import ArgumentModel
internal import SourceText

/// A statement or an argument as diagrams need it.
struct DiagramBox {
    /// What it is.
    let kind: BoxKind
    /// The identifier of its element, without the part that tells its kind.
    let rawID: String
    /// Its title, where that is more than a label such as `C3`; `""` where it has none.
    let title: String
    /// Its words, to be shortened; `""` where the title says as much.
    let text: String
    /// Whether those are a person's.
    let isReworded: Bool
    /// The passage, verbatim.
    let tooltip: String
    /// Where it stands.
    let paragraph: Int?
    let sentence: Int?
    private let isStatement: Bool

    init(_ statement: Statement) {
        self.init([statement], at: 0)
    }

    /// The statement at a place; reading single fields of an array copies none of the others.
    init(_ statements: [Statement], at place: Int, standsForGroup: Bool = false) {
        let passage = statements[place].passages.first
        let text = statements[place].text
        title = DiagramBox.heading(statements[place].title)
        kind = standsForGroup ? .group : BoxKind(statements[place].role)
        rawID = statements[place].id.rawValue
        self.text = title == text ? "" : text
        isReworded = passage?.quotation != text
        tooltip = passage?.quotation ?? (text.isEmpty ? title : text)
        paragraph = passage?.paragraph
        sentence = passage?.sentence
        isStatement = true
    }

    init(_ argument: Argument) {
        let text = argument.descriptions.first?.text ?? ""
        title = DiagramBox.heading(argument.title)
        kind = .argument
        rawID = argument.id.rawValue
        self.text = title == text ? "" : text
        isReworded = true
        tooltip = argument.descriptions.first?.text ?? argument.title ?? ""
        paragraph = nil
        sentence = nil
        isStatement = false
    }

    /// A title on one line; `""` for one that is a label or cannot be seen.
    private static func heading(_ title: String?) -> String {
        guard let title, !StatementLabels.isLabel(title) else { return "" }
        let line = title.joinedWords
        return XMLText.escaped(line).isEmpty ? "" : line
    }

    /// What it says, in a title or else in its text.
    var words: String { title.isEmpty ? text : title }

    /// Its text on one line, with a capital where it is the passage's own; cut only where no box
    /// could hold it.
    var wholeText: [UInt8] {
        let words = Array(Array(text.utf8).split { $0 <= 0x20 }.joined(separator: [0x20]))
        var cut = Array(words.prefix(DiagramBox.longestText))
        if !isReworded, let first = cut.first, (0x61...0x7A).contains(first) {
            cut[0] = first & ~0x20
        }
        guard words.count > DiagramBox.longestText else { return cut }
        while let last = cut.last, last & 0xC0 == 0x80 { cut.removeLast() }
        if let last = cut.last, last >= 0xC0 { cut.removeLast() }
        return cut + Array("…".utf8)
    }

    private static let longestText = 4000

    /// Its words in short.
    var shortLabel: ShortLabel {
        ShortLabel(
            words, isReworded: isReworded || !title.isEmpty,
            isCounterclaim: kind == .counterclaim)
    }

    /// Its statement, where it is one.
    var statement: Statement.ID? {
        isStatement ? Statement.ID(rawValue: rawID) : nil
    }

    /// The identifier of its element.
    var elementID: String {
        switch kind {
        case .argument: "argument_" + ElementID.safe(rawID)
        case .group: "group_" + ElementID.safe(rawID)
        default: "statement_" + ElementID.safe(rawID)
        }
    }

    /// Where it stands, as people write it: `3.2`.
    var place: String? {
        paragraph.map { paragraph in sentence.map { "\(paragraph).\($0)" } ?? "\(paragraph)" }
    }
}
