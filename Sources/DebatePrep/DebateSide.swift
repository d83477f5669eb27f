/// A side of a debate: who speaks for the resolution, and who against it.
///
/// Formats name the two in their own words: affirmative and negative, government and opposition.
public enum DebateSide: String, Sendable, Hashable, CaseIterable {
    /// For the resolution.
    case pro
    /// Against the resolution.
    case con

    /// Who speaks against it.
    public var opponent: DebateSide { self == .pro ? .con : .pro }
}
