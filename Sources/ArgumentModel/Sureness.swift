extension Relation {
    /// The confidence below which a miner's relation counts as unsure.
    ///
    /// A relation is right only where kind *and* target are, among many targets, so its
    /// confidence is low by nature: the cue miner's relations are right in about one case of
    /// four. Below this value, the least sure third, it was right in less than one of five
    /// (Documentation/Miner.md).
    public static let unsureBelow = 0.2

    /// Whether the miner is unsure of it; what a person decided is not unsure.
    public var isUnsure: Bool {
        decision.by == .miner && (decision.confidence ?? 1) < Relation.unsureBelow
    }
}

extension Statement {
    /// The confidence below which a miner's role counts as unsure: another role, or others
    /// together, are then as likely.
    public static let unsureBelow = 0.5

    /// Whether the miner is unsure of its role; what a person decided is not unsure.
    public var isUnsure: Bool {
        decision.by == .miner && (decision.confidence ?? 1) < Statement.unsureBelow
    }
}
