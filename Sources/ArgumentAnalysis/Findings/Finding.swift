public import ArgumentModel

/// Something about the structure of an argument that a reader may want to look at.
///
/// It is no error: the argument may be good as it stands.
public struct Finding: Sendable, Hashable {
    /// How much it matters.
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        case note, warning

        /// The graver one is greater.
        public static func < (left: Severity, right: Severity) -> Bool {
            left == .note && right == .warning
        }
    }

    /// What kind of finding it is, such as `unanswered-counterclaim`.
    public let rule: String
    /// How much it matters.
    public let severity: Severity
    /// The statement that it is about.
    public let statement: Statement.ID
    /// What was found, in words for people.
    public let message: String
}
