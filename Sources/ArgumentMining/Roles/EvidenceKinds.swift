internal import ArgumentModel

/// The third stage: what a piece of evidence rests on.
enum EvidenceKinds {
    /// The weights of the role features for each kind (`cues/kind-weights.tsv`).
    static let weights = WeightTable(
        "cues/kind-weights.tsv", width: Statement.EvidenceKind.allCases.count)

    /// The rows of the table, as features of ``RoleFeature/weights``.
    private static let features = weights.names.map(RoleFeature.weights.number)

    /// The kinds of all units; what counts and measures nothing is no statistic.
    static func kinds(of profiles: UnitProfiles) -> [Statement.EvidenceKind] {
        profiles.features.indices.map { unit in
            best(scores(of: profiles.features[unit]), for: unit, profiles)
        }
    }

    /// The kind of the highest score, the first of several; a statistic is none whose numbers are
    /// all dates, ages, pages and the like.
    static func best(
        _ scores: [Int], for unit: Int, _ profiles: UnitProfiles
    ) -> Statement.EvidenceKind {
        let kinds = Statement.EvidenceKind.allCases
        let ranked = kinds.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
        let first = kinds[ranked[0]]
        guard first == .statistic,
            NumberUses.english.countNothing(in: profiles.units[unit].tokens, of: profiles.text)
        else { return first }
        return kinds[ranked[1]]
    }

    private static func scores(of features: FeatureSet) -> [Int] {
        let kinds = Statement.EvidenceKind.allCases
        var scores = [Int](repeating: 0, count: kinds.count)
        for (row, feature) in Self.features.enumerated() where features.contains(feature) {
            for kind in kinds.indices { scores[kind] += weights.weight(row, for: kind) }
        }
        return scores
    }
}
