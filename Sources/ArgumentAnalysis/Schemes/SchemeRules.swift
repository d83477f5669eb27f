internal import ArgumentModel
internal import SourceText

/// By which signs schemes are recognised: the rows of `inspecting/scheme-rules.tsv`.
struct SchemeRules {
    /// One row: what must hold of an inference.
    private struct Rule {
        let scheme: ArgumentationScheme
        let kinds: Set<Relation.Kind>
        let evidence: Set<Statement.EvidenceKind>
        let premise: PhraseList?
        let conclusion: PhraseList?
    }

    /// A scheme and the signs by which it was recognised.
    struct Match {
        let scheme: ArgumentationScheme
        /// In words for people: `“according to” in E2, which is testimony`.
        let signs: String
    }

    private let rules: [Rule]

    static let standard = SchemeRules()

    private init() {
        let rows = Resource.lines("inspecting/scheme-rules.tsv").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        let named = Dictionary(
            uniqueKeysWithValues: rows.filter { $0[0].hasPrefix("@") }.map { ($0[0], $0[3]) })
        rules = rows.filter { !$0[0].hasPrefix("@") }.map { SchemeRules.rule($0, named) }
    }

    private static func rule(_ cells: [String], _ named: [String: String]) -> Rule {
        guard cells.count == 5, let scheme = ArgumentationScheme.named(cells[0]) else {
            preconditionFailure("scheme-rules.tsv: \(cells)")
        }
        let phrases = { (cell: String) -> PhraseList? in
            cell == "-" ? nil : PhraseList(items(named[cell] ?? cell))
        }
        return Rule(
            scheme: scheme,
            kinds: Set(items(cells[1]).compactMap(Relation.Kind.init(rawValue:))),
            evidence: Set(items(cells[2]).compactMap(Statement.EvidenceKind.init(rawValue:))),
            premise: phrases(cells[3]), conclusion: phrases(cells[4]))
    }

    private static func items(_ cell: String) -> [String] {
        cell.split(separator: ",").map { item in
            String(item.drop { $0 == " " })
        }
    }

    /// The scheme of the first row that fits; `nil` where none does.
    ///
    /// - Parameter labels: by which the signs name the statements.
    func match(
        _ kind: Relation.Kind, _ premises: [Statement], _ conclusion: Statement,
        _ labels: StatementLabels
    ) -> Match? {
        let words = premises.map { ($0, TextTerms.words(of: $0.text).map(\.lower)) }
        let goal = TextTerms.words(of: conclusion.text).map(\.lower)
        for rule in rules where rule.kinds.isEmpty || rule.kinds.contains(kind) {
            let carried = words.filter {
                rule.evidence.isEmpty || $0.0.kind.map(rule.evidence.contains) == true
            }
            guard !carried.isEmpty else { continue }
            var signs: [String] = []
            var named = carried[0].0
            if let phrases = rule.premise {
                guard let found = SchemeRules.first(phrases, carried) else { continue }
                named = found.statement
                signs.append("“\(found.phrase)” in \(labels[named.id])")
            }
            if let phrases = rule.conclusion {
                guard let phrase = phrases.matches(in: goal).first else { continue }
                signs.append("“\(phrase)” in \(labels[conclusion.id])")
            }
            if let evidence = named.kind, rule.evidence.contains(evidence) {
                signs.append("\(labels[named.id]) is \(evidence.rawValue)")
            }
            return Match(scheme: rule.scheme, signs: signs.joined(separator: ", "))
        }
        return nil
    }

    private static func first(
        _ phrases: PhraseList, _ premises: [(Statement, [String])]
    ) -> (statement: Statement, phrase: String)? {
        for (statement, words) in premises {
            if let phrase = phrases.affirmed(in: words).first { return (statement, phrase) }
        }
        return nil
    }
}
