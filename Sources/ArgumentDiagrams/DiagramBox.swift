internal import ArgumentModel

/// A statement or an argument as diagrams need it.
struct DiagramBox {
    /// What it is.
    let kind: BoxKind
    /// The identifier of its element, without the part that tells its kind.
    let rawID: String
    /// Its statement, where it is one.
    let statement: Statement.ID?
    /// Its words, to be shortened.
    let text: String
    /// Whether those are a person's.
    let isReworded: Bool
    /// The passage, verbatim.
    let tooltip: String
    /// Where it stands.
    let paragraph: Int?
    let sentence: Int?

    init(_ statement: Statement) {
        let passage = statement.passages.first
        let title = statement.title ?? ""
        kind = BoxKind(statement.role)
        rawID = statement.id.rawValue
        self.statement = statement.id
        text = title.isEmpty ? statement.text : title
        isReworded = !title.isEmpty || passage?.quotation != statement.text
        tooltip = passage?.quotation ?? statement.text
        paragraph = passage?.paragraph
        sentence = passage?.sentence
    }

    init(_ argument: Argument) {
        kind = .argument
        rawID = argument.id.rawValue
        statement = nil
        text = argument.title ?? argument.descriptions.first?.text ?? ""
        isReworded = true
        tooltip = argument.descriptions.first?.text ?? argument.title ?? ""
        paragraph = nil
        sentence = nil
    }

    /// The identifier of its element.
    var elementID: String {
        (kind == .argument ? "argument_" : "statement_") + ElementID.safe(rawID)
    }

    /// Where it stands, as people write it: `3.2`.
    var place: String? {
        paragraph.map { paragraph in sentence.map { "\(paragraph).\($0)" } ?? "\(paragraph)" }
    }
}
