internal import ArgumentAnalysis
internal import ArgumentModel
internal import SourceText

/// Which question is asked of which statement: the rows of `debate/questions.tsv`.
struct QuestionRules: Sendable {
    /// What a row asks about.
    enum Target: String {
        /// The main claim itself.
        case claim
        /// A statement that supports it.
        case premise
        /// The step from that to the claim.
        case link
        /// An answer of the other side to it.
        case answer
    }

    /// Who asks: the other side, or the one whose claim it is.
    enum Asker: String {
        case challenger, owner
    }

    /// A row.
    struct Rule: Sendable {
        let id: String
        let asker: Asker
        let target: Target
        let rank: Int
        let kinds: Set<Statement.EvidenceKind>
        let schemes: Set<String>
        let cues: [[String]]

        /// Whether it asks for nothing in particular of its target.
        var isGeneral: Bool { kinds.isEmpty && schemes.isEmpty && cues.isEmpty }

        /// Whether it could be asked of any claim: it is asked only where there is too little else.
        var isFiller: Bool { rank < QuestionRules.leastSpecific }

        /// Whether it asks of a figure, which the words that it names must hold.
        var isOfFigure: Bool { kinds == [.statistic] }

        /// The cue of the row that a text has; `nil` where it has none.
        func cue(in text: String) -> String? {
            let words = text.lowercased().replacing("’", with: "'")
                .split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
            let found = cues.first { cue in
                words.indices.contains { words[$0...].starts(with: cue) }
            }
            return found?.joined(separator: " ")
        }
    }

    let rules: [Rule]

    /// Rows of a lower rank are filler.
    private static let leastSpecific = 60

    static let standard = QuestionRules()

    private init() {
        rules = Resource.lines("debate/questions.tsv").map { line in
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 7, let asker = Asker(rawValue: cells[1]),
                let target = Target(rawValue: cells[2]), let rank = Int(cells[3])
            else { preconditionFailure("questions.tsv: \(line)") }
            let items = { (cell: String) -> [String] in
                cell == "-" ? [] : cell.split(separator: ",").map { String($0.drop { $0 == " " }) }
            }
            return Rule(
                id: cells[0], asker: asker, target: target, rank: rank,
                kinds: Set(items(cells[4]).compactMap(Statement.EvidenceKind.init(rawValue:))),
                schemes: Set(items(cells[5])),
                cues: items(cells[6]).map { $0.split(separator: " ").map(String.init) })
        }
    }
}
