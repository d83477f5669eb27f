internal import ArgumentModel
internal import SourceText

/// The words that diagrams use beside those of the text; those for roles and relations come from
/// the table that every output shares.
struct DiagramTerms {
    let terms: DiagramStyle.Terms
    private let ofLines: [Relation.Kind: String]

    init(_ style: DiagramStyle) {
        terms = style.terms
        ofLines = style.lineWords
    }

    private func word(_ name: String, _ count: Int) -> String {
        TermTable.standard.word(name, isPlain: terms == .plain, count: count)
    }

    func name(_ kind: BoxKind) -> String { word(kind.rawValue, 1) }

    func name(_ kind: Relation.Kind) -> String { word(kind.rawValue, 1) }

    /// What the legend calls the lines of a kind.
    func legend(_ kind: Relation.Kind) -> String { ofLines[kind] ?? name(kind) }

    /// "1 claim", "3 evidence", "2 objections", with a space that does not break.
    func count(_ number: Int, _ kind: BoxKind) -> String {
        "\(number)\u{A0}\(word(kind.rawValue, number))"
    }

    let unsure = "unsure"
    let nothing = "No argument was found."
    let untitled = "Argument map"

    func around(_ names: [String]) -> String { "around " + names.joined(separator: ", ") }

    func shown(_ number: Int, of total: Int) -> String {
        "\(number) of \(total) statements shown"
    }
}
