public import ArgumentModel

/// Something about the structure of an argument that a reader may want to look at.
///
/// It is no error and no verdict: the argument may be good as it stands.
public struct Finding: Sendable, Hashable {
    /// How much it matters.
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        case note, warning

        /// The graver one is greater.
        public static func < (left: Severity, right: Severity) -> Bool {
            left == .note && right == .warning
        }
    }

    /// How sure it is, by the decisions that it rests on.
    public enum Sureness: String, Sendable, CaseIterable, Comparable {
        /// A person decided all of them.
        case reviewed
        /// A program decided some, and is unsure of none.
        case likely
        /// A program is unsure of one at least.
        case perhaps

        /// The surer one is less, as it comes first.
        public static func < (left: Sureness, right: Sureness) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int { Sureness.allCases.firstIndex(of: self) ?? 0 }
    }

    /// What kind of finding it is, such as `unanswered-counterclaim`: a row of
    /// `inspecting/findings.tsv`.
    public let code: String
    /// How much it matters.
    public let severity: Severity
    /// The statements that it is about, the main one first; none where the whole graph is meant.
    public let statements: [Statement.ID]
    /// The relations that it rests on.
    public let relations: [Relation.ID]
    /// What was found and why, in words for people, with the labels of the statements.
    public let message: String
    /// What one could do about it.
    public let advice: String
    /// How sure it is.
    public let sureness: Sureness
    /// The unsure relations that it hangs on: with another decision on one of them it may go.
    public let doubtfulRelations: [Relation.ID]
    /// The statements of unsure roles that it hangs on.
    public let doubtfulRoles: [Statement.ID]

    /// The statement that it is mainly about.
    public var statement: Statement.ID? { statements.first }

    /// Where the statements that it is about stand: `paragraph.sentence`.
    public func places(in graph: ArgumentGraph) -> [String] {
        var seen: Set<String> = []
        return statements.compactMap { graph.statements[$0]?.place }
            .filter { seen.insert($0).inserted }
    }
}
