/// What it means that one thing supports another.
///
/// C. Cayrol, M.-C. Lagasquie-Schiex, Bipolarity in argumentation graphs: towards a better
/// understanding, International Journal of Approximate Reasoning 54 (2013); A. Cohen,
/// S. Gottifredi, A. J. García, G. R. Simari, A survey of different approaches to support in
/// argumentation systems, The Knowledge Engineering Review 29 (2014).
public enum SupportReading: String, Sendable, CaseIterable, Hashable {
    /// A claim that reasons are given for stands on at least one of them; what refutes the claim
    /// leaves its evidence standing. The reading for op-eds.
    case evidential
    /// Who accepts the reason must accept the claim: what refutes the claim refutes its reason.
    /// A claim does not fall with its reasons.
    case deductive
    /// Who accepts the claim must accept the reason: a claim falls with any one of its reasons.
    case necessary
}
