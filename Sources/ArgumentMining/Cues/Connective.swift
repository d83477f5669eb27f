/// What a word that joins sentences or clauses says of the step between them.
struct Connective: Sendable, Hashable {
    /// The step.
    enum Sense: UInt8, Sendable, CaseIterable {
        case contrast, concession, cause, result, example, addition, summary, time

        /// The sense of that name in the table.
        init?(name: Substring) {
            guard let sense = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
            self = sense
        }
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
        guard columns.count == 2, let sense = Sense(name: columns[0]),
            let use = Use(rawValue: String(columns[1]))
        else { preconditionFailure("connectives.tsv: unknown sense or use in \(columns)") }
        return Connective(sense: sense, use: use)
    }
}

/// A connective found in a text.
struct Link: Sendable, Hashable {
    let connective: Connective
    let tokens: Range<Int>
}

/// A set of senses.
struct SenseSet: Sendable, Hashable {
    private var bits: UInt8 = 0

    /// No sense.
    init() {}

    /// Adds a sense.
    mutating func insert(_ sense: Connective.Sense) { bits |= 1 << sense.rawValue }

    /// Whether the sense is there.
    func contains(_ sense: Connective.Sense) -> Bool { bits >> sense.rawValue & 1 == 1 }
}

extension Connective {
    /// The longest connective of a wanted kind that begins at a token.
    static func link(
        in tokens: [Token], from start: Int, to end: Int, where isWanted: (Connective) -> Bool
    ) -> Link? {
        table.match(in: tokens, from: start, to: end, where: isWanted)
            .map { Link(connective: $0.entry.meaning, tokens: $0.tokens) }
    }
}
