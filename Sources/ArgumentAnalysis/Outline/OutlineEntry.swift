public import ArgumentModel

/// One line of thought of an outline: a statement or an argument, and how it is tied to what
/// stands above it.
public struct OutlineEntry: Sendable, Equatable {
    /// What an entry shows.
    public enum Subject: Sendable, Equatable {
        /// A statement.
        case statement(Statement)
        /// An argument with premises of its own.
        case argument(Argument)
    }

    /// How an entry is tied to the one above it that is one step less deep.
    public struct Link: Sendable, Equatable {
        /// What it does.
        public let kind: Relation.Kind
        /// The relation; `nil` between an argument and its premises or its conclusion.
        public let relation: Relation?
        /// The labels of the premises without which it does not work.
        public let partners: [String]
        /// Whether a premise of the same relation stands before it.
        public let isJoined: Bool
        /// What it is about, where that is a relation: `E2 carries C1`.
        public let denied: String?
    }

    /// What it shows.
    public let subject: Subject
    /// Its label, such as `C3`.
    public let label: String
    /// How deep it stands; 0 for the thesis.
    public let depth: Int
    /// How it is tied to what stands above it; `nil` at depth 0.
    public let link: Link?
    /// Whether it stands further up already, with what hangs on it.
    public let isRepeated: Bool

    /// The statement, where it is one.
    public var statement: Statement? {
        if case .statement(let statement) = subject { statement } else { nil }
    }

    /// Its words for people.
    public var text: String {
        switch subject {
        case .statement(let statement): statement.text
        case .argument(let argument):
            argument.title ?? argument.descriptions.first?.text ?? "argument \(argument.id)"
        }
    }

    /// Its words behind its title, where it has one that is more than its label.
    var titledText: String {
        guard let title = statement?.title, title != label else { return text }
        return text.isEmpty ? title : "\(title): \(text)"
    }
}
