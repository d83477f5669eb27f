internal import ArgumentModel

/// The third stage: what a piece of evidence rests on.
enum EvidenceKinds {
    /// The weights of the role features for each kind (`cues/kind-weights.tsv`).
    static let weights = WeightTable(
        "cues/kind-weights.tsv", width: Statement.EvidenceKind.allCases.count)

    /// The rows of the table, as features of ``RoleFeature/weights``.
    private static let features = weights.names.map(RoleFeature.weights.number)

    /// The kind that the features of a unit speak for most.
    static func kind(of features: FeatureSet) -> Statement.EvidenceKind {
        let kinds = Statement.EvidenceKind.allCases
        var scores = [Int](repeating: 0, count: kinds.count)
        for (row, feature) in Self.features.enumerated() where features.contains(feature) {
            for kind in kinds.indices { scores[kind] += weights.weight(row, for: kind) }
        }
        let best = scores.max() ?? 0
        return kinds[scores.firstIndex(of: best) ?? 0]
    }
}
