/// A property of a unit and another that it may be tied to.
enum PairFeature: Int, CaseIterable, Sendable {
    case before1, before2, before34, before58, beforeFar
    case after1, after2, after34, after58, afterFar
    case sameParagraph, nextParagraph, sameSentence, toHead, toEnd, betweenParagraphHeads
    case sharesName, sharesWord, sharesWords
    case sourceContrasts, contrastAfter, targetContrasts
    case sourceExemplifies, sourceConcludes, targetConcludes
    case reasonBeside, mainOfReason, concededBeside, answersConceded, joinedContrast
    case pointsBack, goesOn, sourceAnswers, targetAnswers, targetIsGeneral, bothFigures
    case targetOpposes, sourceOpposes, targetDemands, bothDemand, toOtherHead

    /// The weights of every feature for every move (`cues/pairs.tsv`).
    static let weights = WeightTable("cues/pairs.tsv", width: Move.names.count)

    /// Its number among the weights.
    var number: Int { Self.numbers[rawValue] }

    private static let numbers = allCases.map { weights.number(of: String(describing: $0)) }
}
