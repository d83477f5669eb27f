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

/// The features that a pair has.
struct PairFeatureSet: Sendable, Hashable {
    private var bits: UInt64 = 0

    /// No feature.
    init() {}

    /// Adds a feature.
    mutating func insert(_ feature: PairFeature) { bits |= 1 << UInt64(feature.rawValue) }

    /// Adds a feature where a condition holds.
    mutating func insert(_ feature: PairFeature, if holds: Bool) {
        if holds { insert(feature) }
    }

    /// Adds all features of another set.
    mutating func formUnion(_ other: PairFeatureSet) { bits |= other.bits }

    /// Calls `body` for the raw value of every feature.
    func forEach(_ body: (Int) -> Void) {
        var rest = bits
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}

/// The weights of the pair features, one row a feature, ready for adding up.
struct PairWeights: Sendable {
    private let rows: [SIMD8<Int32>]

    /// The table of English.
    static let english = PairWeights()

    private init() {
        let table = PairFeature.weights
        precondition(table.width <= 8, "moves.tsv names more than eight moves")
        rows = PairFeature.allCases.map { feature in
            var row = SIMD8<Int32>()
            for move in 0..<table.width {
                row[move] = Int32(table.weight(feature.number, for: move))
            }
            return row
        }
    }

    /// What a set of features says for each move.
    func sum(_ features: PairFeatureSet) -> SIMD8<Int32> {
        var sum = SIMD8<Int32>()
        features.forEach { sum &+= rows[$0] }
        return sum
    }
}
