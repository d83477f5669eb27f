/// What a word that joins sentences or clauses says of the step between them.
struct Connective: Sendable, Hashable {
    /// The step.
    enum Sense: String, Sendable, CaseIterable {
        case contrast, concession, cause, result, example, addition, summary, time
    }

    /// Where it stands.
    enum Use: String, Sendable, CaseIterable {
        /// Before a sentence or clause, with or without a comma after it.
        case opens
        /// Before a sentence, and only with a comma after it.
        case opensWithComma = "opens,"
        /// Before a dependent clause.
        case subordinates
        /// Between two equal clauses.
        case coordinates
    }

    let sense: Sense
    let use: Use

    /// Every connective (`cues/connectives.tsv`).
    static let table = PhraseTable("cues/connectives.tsv") { columns in
        guard columns.count == 2, let sense = Sense(rawValue: String(columns[0])),
            let use = Use(rawValue: String(columns[1]))
        else { preconditionFailure("connectives.tsv: unknown sense or use in \(columns)") }
        return Connective(sense: sense, use: use)
    }
}
