internal import ArgumentModel

/// A statement or an argument as diagrams need it.
struct DiagramBox {
    /// What it is.
    let kind: BoxKind
    /// The identifier of its element, without the part that tells its kind.
    let rawID: String
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
        self.init([statement], at: 0)
    }

    /// The statement at a place; reading single fields of an array copies none of the others.
    init(_ statements: [Statement], at place: Int) {
        let passage = statements[place].passages.first
        let title = statements[place].title ?? ""
        let text = statements[place].text
        kind = BoxKind(statements[place].role)
        rawID = statements[place].id.rawValue
        self.text = title.isEmpty ? text : title
        isReworded = !title.isEmpty || passage?.quotation != text
        tooltip = passage?.quotation ?? text
        paragraph = passage?.paragraph
        sentence = passage?.sentence
    }

    init(_ argument: Argument) {
        kind = .argument
        rawID = argument.id.rawValue
        text = argument.title ?? argument.descriptions.first?.text ?? ""
        isReworded = true
        tooltip = argument.descriptions.first?.text ?? argument.title ?? ""
        paragraph = nil
        sentence = nil
    }

    /// Its statement, where it is one.
    var statement: Statement.ID? {
        kind == .argument ? nil : Statement.ID(rawValue: rawID)
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
