internal import ArgumentModel

/// The figures by which a reading is judged.
///
/// ```swift
/// let counts = ReadingCounts(gold: gold, predicted: mined, in: text)
/// ReadingFigures(counts)[.unitF1]   // 0.84
/// ```
public struct ReadingFigures: Sendable, Equatable {
    private var values: [ReadingFigure: Double]

    /// The figures that follow from counts, of one document or summed over several.
    public init(_ counts: ReadingCounts) {
        values = [:]
        for figure in ReadingFigure.allCases { values[figure] = figure.value(of: counts) }
    }

    /// The mean of the figures of several documents.
    ///
    /// A document where neither record has a role says nothing of that role.
    init(meanOf documents: [DocumentScores]) {
        values = [:]
        for figure in ReadingFigure.allCases {
            let telling = documents.filter { $0.counts.tells(of: figure.role) }
            let sum = telling.reduce(0) { $0 + $1.figures[figure] }
            let none: Double = figure.role == nil ? 0 : 1
            values[figure] = telling.isEmpty ? none : sum / Double(telling.count)
        }
    }

    /// A figure.
    public subscript(figure: ReadingFigure) -> Double { values[figure] ?? 0 }
}

extension ReadingCounts {
    /// Whether either record has a unit of that role; any document tells of no role.
    fileprivate func tells(of role: Statement.Role?) -> Bool {
        guard let role else { return true }
        return (goldRoles[role] ?? 0) + (predictedRoles[role] ?? 0) > 0
    }
}

extension ReadingFigure {
    /// The figure as the reference scorer defines it.
    func value(of counts: ReadingCounts) -> Double {
        switch self {
        case .unitF1: f1(counts.matched, counts.predicted, counts.gold)
        case .unitPrecision: rate(counts.matched, counts.predicted)
        case .unitRecall: rate(counts.matched, counts.gold)
        case .exactF1: f1(counts.exact, counts.predicted, counts.gold)
        case .roleAccuracy: rate(counts.agreeing, counts.matched)
        case .roleMacro: counts.roleMacro
        case .roleKappa: counts.roleKappa
        case .roleEndToEnd: f1(counts.agreeing, counts.predicted, counts.gold)
        case .roleEndToEndMacro: counts.roleEndToEndMacro
        case .thesis: rate(counts.thesisHits, counts.documents)
        case .found: rate(counts.thesesFound, counts.documents)
        case .attachment: rate(counts.attached, counts.attachable)
        case .attachmentByKind: rate(counts.attachedByKind, counts.attachable)
        case .relationF1: f1(counts.attached, counts.predictedRelations, counts.goldRelations)
        case .relationF1ByKind:
            f1(counts.attachedByKind, counts.predictedRelations, counts.goldRelations)
        case .thesisF1, .claimF1, .evidenceF1, .counterclaimF1:
            role.map(counts.roleF1) ?? 0
        }
    }
}

extension ReadingCounts {
    /// The F1 of one role, end to end: over all units of both records.
    fileprivate func roleF1(_ role: Statement.Role) -> Double {
        f1(agreeing(on: role), predictedRoles[role] ?? 0, goldRoles[role] ?? 0)
    }

    /// The mean F1 of the roles that matched units have.
    fileprivate var roleMacro: Double {
        let present = ReadingCounts.scoredRoles.filter {
            matched(gold: $0) + matched(predicted: $0) > 0
        }
        return mean(present) { f1(agreeing(on: $0), matched(predicted: $0), matched(gold: $0)) }
    }

    /// The mean end-to-end F1 of the roles that the gold record has.
    fileprivate var roleEndToEndMacro: Double {
        mean(ReadingCounts.scoredRoles.filter { goldRoles[$0] ?? 0 > 0 }, roleF1)
    }

    /// Cohen's kappa of the roles of matched units (J. Cohen, A coefficient of agreement for
    /// nominal scales, 1960).
    fileprivate var roleKappa: Double {
        guard matched > 0 else { return 0 }
        let products = ReadingCounts.scoredRoles.map {
            matched(gold: $0) * matched(predicted: $0)
        }
        let chance = Double(products.reduce(0, +)) / Double(matched * matched)
        return chance < 1 ? (rate(agreeing, matched) - chance) / (1 - chance) : 1
    }
}

/// Twice the hits over what both have; 1 where neither has anything.
private func f1(_ hits: Int, _ predicted: Int, _ gold: Int) -> Double {
    predicted + gold == 0 ? 1 : rate(2 * hits, predicted + gold)
}

private func rate(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
}

private func mean(_ roles: [Statement.Role], _ value: (Statement.Role) -> Double) -> Double {
    roles.isEmpty ? 0 : roles.reduce(0) { $0 + value($1) } / Double(roles.count)
}
