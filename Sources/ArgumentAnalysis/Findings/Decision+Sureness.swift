public import ArgumentModel

extension Decision {
    /// Whether the miner decided and thinks itself more likely wrong than right: a confidence
    /// below one half.
    public var isUnsure: Bool { by == .miner && confidence ?? 1 < 0.5 }
}
