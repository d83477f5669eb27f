/// Which labellings of a framework are reasonable.
///
/// Every labelling but those of ``stage`` is complete: an argument is in exactly where all that
/// attacks it is out, and out exactly where something that attacks it is in. M. Caminada,
/// D. Gabbay, A logical account of formal argumentation, Studia Logica 93 (2009).
public enum ArgumentSemantics: String, Sendable, CaseIterable, Hashable {
    /// The complete labelling that accepts least: the sceptical one; there is exactly one.
    case grounded
    /// Every complete labelling.
    case complete
    /// The complete labellings that accept as much as can be.
    case preferred
    /// The complete labellings that leave nothing undecided; there may be none.
    case stable
    /// The complete labellings that leave as little undecided as can be.
    case semiStable = "semi-stable"
    /// The sets without an attack within that, with what they attack, cover as much as can be
    /// (B. Verheij 1996); they need not defend themselves.
    case stage
    /// The largest admissible set within every preferred one; there is exactly one.
    case ideal
    /// The largest admissible set within every semi-stable one; there is exactly one.
    case eager
}

/// How much work a search may do before it gives up.
public struct SearchEffort: Sendable, Hashable {
    /// How many labels may be tried.
    public var steps: Int

    /// So many steps; about ten million take a second.
    public init(steps: Int = 2_000_000) { self.steps = steps }

    /// Takes some steps.
    ///
    /// - Throws: where no step is left.
    mutating func spend(_ count: Int = 1, of whole: Int) throws(EffortExceeded) {
        steps -= count
        if steps < 0 { throw EffortExceeded(steps: whole) }
    }
}

/// A question that was not decided within the effort allowed.
public struct EffortExceeded: Error, Sendable, Hashable, CustomStringConvertible {
    /// How many steps were allowed.
    public let steps: Int

    /// What happened and what to do.
    public var description: String {
        "not decided within \(steps) steps; allow more, or ask for grounded, which needs no search"
    }
}
