/// One statement of an argument: what is claimed, offered as given, or held against it.
public struct Statement: Identifiable, Sendable, Equatable {
    /// The identity of a statement within its graph.
    public typealias ID = Identifier<Statement>

    /// The part that a statement plays (GUIDELINES, "Roles").
    public enum Role: String, Sendable, CaseIterable, Hashable {
        /// The position that the whole piece argues for, and its restatements.
        case thesis
        /// An assertion that can be disputed: a fair reader may ask "why?".
        case claim
        /// What is offered as given: a fair reader may ask "is that so?".
        case evidence
        /// A position against the author's, voiced by others or conceded.
        case counterclaim
        /// Nobody has said yet.
        case unknown
    }

    /// What evidence rests on (GUIDELINES, "Kinds of evidence").
    public enum EvidenceKind: String, Sendable, CaseIterable, Hashable {
        case statistic, example, event, testimony, law, quotation, experience
        case commonGround = "common-ground"
    }

    /// Its identity.
    public package(set) var id: ID
    /// The part that it plays.
    public var role: Role
    /// A short name given by a person, such as an Argdown title.
    public var title: String?
    /// The statement in words for people; the source's own words where it was mined.
    public var text: String
    /// Its wordings where it has several.
    public var members: [Wording] = []
    /// Where it stands in the sources, in reading order.
    public var passages: [Passage]
    /// What it rests on, for evidence.
    public var kind: EvidenceKind?
    /// Who says it, where that is not the author.
    public var attribution: String?
    /// Whether it is unstated and was added by a reader.
    public var isImplicit = false
    /// Its tags without the leading `#`.
    public var tags: [String] = []
    /// Data that belongs to no other field.
    public var data: DataObject = [:]
    /// Who decided its role, and how surely.
    public var decision: Decision<Role>
    /// Fields of the file that this version does not know.
    public var unknownFields: DataObject = [:]

    /// A statement with that text and role, decided by a person unless said otherwise.
    public init(
        id: ID, role: Role, text: String, passages: [Passage] = [],
        decision: Decision<Role> = .byPerson
    ) {
        self.id = id
        self.role = role
        self.text = text
        self.passages = passages
        self.decision = decision
    }

    /// The statement in the source's own words, or its text where none may be quoted.
    public var quotation: String { passages.first?.quotation ?? text }

    /// Where it stands, as people write it: `3.2`; `nil` where it has no passage.
    public var place: String? { passages.first?.place }
}

/// One wording of a statement.
public struct Wording: Sendable, Hashable {
    /// The words.
    public var text: String
    /// Whether it is the wording that stands for the statement; at most one is.
    public var isCanonical: Bool
    /// Its tags without the leading `#`.
    public var tags: [String] = []
    /// Data that belongs to no other field.
    public var data: DataObject = [:]
    /// Fields of the file that this version does not know.
    public var unknownFields: DataObject = [:]

    /// A wording.
    public init(_ text: String, isCanonical: Bool = false) {
        self.text = text
        self.isCanonical = isCanonical
    }
}
