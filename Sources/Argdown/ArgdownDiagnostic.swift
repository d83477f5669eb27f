/// What was noticed about a document: where, how grave, and what would mend it.
public struct ArgdownDiagnostic: Sendable, Hashable {
    /// How grave it is.
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        /// Worth knowing; nothing is lost.
        case note
        /// Probably not what was meant.
        case warning
        /// A part of the document cannot be used as it stands.
        case error

        /// Whether one is less grave than another.
        public static func < (left: Self, right: Self) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
    }

    /// A change of the text that mends what was noticed.
    public struct FixIt: Sendable, Hashable {
        /// What it does, such as `write \[sic\]`.
        public let message: String
        /// The bytes to replace; empty to insert.
        public let range: Range<Int>
        /// What to write there.
        public let replacement: String
    }

    /// The name of the rule, in words joined by hyphens; stable between versions.
    public let code: String
    /// How grave it is.
    public let severity: Severity
    /// The bytes that it is about.
    public let range: Range<Int>
    /// What happened and what to do.
    public let message: String
    /// What would mend it, where that is certain.
    public let fixIt: FixIt?

    /// The diagnostic with a range that ends no later than a document does.
    func kept(within end: Int) -> ArgdownDiagnostic {
        guard range.upperBound > end else { return self }
        return ArgdownDiagnostic(
            code: code, severity: severity, range: min(range.lowerBound, end)..<end,
            message: message, fixIt: fixIt)
    }
}
