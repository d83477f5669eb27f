internal import ArgumentModel

/// The words that diagrams use beside those of the text: the one table of them.
struct DiagramTerms {
    let terms: DiagramStyle.Terms

    private typealias Words = (field: String, plain: String)

    private static let boxes: [BoxKind: (one: Words, many: Words)] = [
        .thesis: (("thesis", "main point"), ("theses", "main points")),
        .claim: (("claim", "claim"), ("claims", "claims")),
        .evidence: (("evidence", "evidence"), ("evidence", "evidence")),
        .counterclaim: (("counterclaim", "objection"), ("counterclaims", "objections")),
        .unknown: (("statement", "statement"), ("statements", "statements")),
        .argument: (("argument", "argument"), ("arguments", "arguments")),
    ]

    private static let lines: [Relation.Kind: Words] = [
        .supports: ("supports", "supports"),
        .attacks: ("attacks", "argues against"),
        .undercuts: ("undercuts", "weakens the link"),
        .restates: ("restates", "says again"),
        .contradicts: ("contradicts", "contradicts"),
    ]

    private func choose(_ words: Words?) -> String {
        guard let words else { return "" }
        return terms == .plain ? words.plain : words.field
    }

    func name(_ kind: BoxKind) -> String { choose(DiagramTerms.boxes[kind]?.one) }

    func name(_ kind: Relation.Kind) -> String { choose(DiagramTerms.lines[kind]) }

    /// "1 claim", "3 evidence", "2 objections", with a space that does not break.
    func count(_ number: Int, _ kind: BoxKind) -> String {
        let words = DiagramTerms.boxes[kind]
        return "\(number)\u{A0}\(choose(number == 1 ? words?.one : words?.many))"
    }

    let unsure = "unsure"
    let nothing = "No argument was found."
    let untitled = "Argument map"

    func shown(_ number: Int, of total: Int) -> String {
        "\(number) of \(total) statements shown"
    }
}
