/// What one thing of a graph does to another: supports it, attacks it, undercuts it.
public struct Relation: Identifiable, Sendable, Equatable {
    /// The identity of a relation within its graph.
    public typealias ID = Identifier<Relation>

    /// What the source does to the target (GUIDELINES, "Relations").
    public enum Kind: String, Sendable, CaseIterable, Hashable {
        /// A reason to accept the target.
        case supports
        /// A reason to reject the target.
        case attacks
        /// Grants a reason but denies that it carries its conclusion.
        case undercuts
        /// Says the target again.
        case restates
        /// Source and target cannot both hold and cannot both fail; it has no direction.
        case contradicts
    }

    /// What a relation decides: its kind and what it aims at.
    public struct Choice: Sendable, Hashable {
        /// What the source does.
        public var kind: Kind
        /// To what.
        public var target: Endpoint

        /// A kind and a target.
        public init(_ kind: Kind, _ target: Endpoint) {
            self.kind = kind
            self.target = target
        }
    }

    /// Its identity.
    public internal(set) var id: ID
    /// What the sources do to the target.
    public var kind: Kind
    /// Whether it holds by logic (Argdown's strict mode) or is only sketched.
    public var isStrict = false
    /// One or more statements, linked where several; or one argument.
    public var sources: [Endpoint]
    /// What is supported, attacked, undercut or said again.
    public var target: Endpoint
    /// The rules of inference that it follows, by name.
    public var rules: [String] = []
    /// The argumentation scheme that it follows, by name.
    public var scheme: String?
    /// The words of the text that show it, such as "however".
    public var cue: String?
    /// Data that belongs to no other field.
    public var data: DataObject = [:]
    /// Who decided kind and target, and how surely.
    public var decision: Decision<Choice>
    /// Fields of the file that this version does not know.
    public var unknownFields: DataObject = [:]

    /// A relation, decided by a person unless said otherwise.
    public init(
        id: ID, _ sources: [Endpoint], _ kind: Kind, _ target: Endpoint,
        decision: Decision<Choice> = .byPerson
    ) {
        self.id = id
        self.sources = sources
        self.kind = kind
        self.target = target
        self.decision = decision
    }

    /// The statements among its sources, in order; premises that only work together.
    public var sourceStatements: [Statement.ID] { sources.compactMap(\.statement) }

    /// Whether two or more premises carry it together.
    public var isLinked: Bool { sources.count > 1 }
}
