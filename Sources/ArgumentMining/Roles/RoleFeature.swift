/// A property of a unit, other than a phrase of a table, that speaks for or against a role.
enum RoleFeature: Int, CaseIterable, Sendable {
    case always, figure, year, sign, name, quotation, allQuoted, quotedThrough
    case past, present, modal, verbFirst, firstPerson, question, exclamation
    case opensContrast, opensConcession, opensResult, opensExample, opensSummary
    case dependsCause, dependsConcession, followsDependent
    case titleEcho, titleEchoStrong, central
    case opensText, closesText, lastUnit, earlyParagraph, firstOfParagraph, lastOfParagraph
    case longUnit, shortUnit
    case beforeContrast, beforeAnswer, afterOpponent, paragraphOpponent, afterQuestion

    /// The weights of every feature for thesis, claim, evidence and counterclaim, and, in the
    /// fifth column, for the text as a whole to be an argument (`cues/role-weights.tsv`).
    static let weights = WeightTable("cues/role-weights.tsv", width: 5)

    /// Its number among the weights.
    var number: Int { Self.numbers[rawValue] }

    private static let numbers = allCases.map { weights.number(of: String(describing: $0)) }
}
