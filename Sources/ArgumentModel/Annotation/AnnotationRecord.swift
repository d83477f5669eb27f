/// One reading of a text in the form that annotators write (GUIDELINES, "Form of a held
/// record"): units by their quotations, each with its role and its relations.
public struct AnnotationRecord: Sendable, Equatable {
    /// The name of the record.
    public var id: String
    /// The title of the text.
    public var title: String
    /// The name of the text's file.
    public var source: String
    /// Whether the thesis is never stated, so that the nearest unit stands for it.
    public var thesisImplied = false
    /// The units; none for a text that argues nothing.
    public var units: [Unit]
    /// Fields of the file that the form does not know, such as an annotator's note; written back
    /// as they were read. A graph of the record does not hold them.
    public var unknownFields: DataObject = [:]

    /// A record.
    public init(id: String, title: String, source: String, units: [Unit]) {
        self.id = id
        self.title = title
        self.source = source
        self.units = units
    }

    /// A proposition that does argumentative work.
    public struct Unit: Sendable, Equatable {
        /// Its name within the record.
        public var id: String
        /// Its words, verbatim.
        public var quote: String
        /// Which occurrence of these words it is, from 1, where they stand more than once.
        public var occurrence: Int?
        /// The part that it plays.
        public var role: Statement.Role
        /// What evidence rests on.
        public var kind: Statement.EvidenceKind?
        /// Its primary relation; absent for the first thesis.
        public var relation: Link?
        /// Further relations.
        public var secondary: [Link] = []
        /// The unit without which its primary relation does not work.
        public var linkedWith: String?

        /// A unit.
        public init(id: String, quote: String, role: Statement.Role) {
            self.id = id
            self.quote = quote
            self.role = role
        }
    }

    /// What a unit does to another. An undercut names the unit whose primary relation it denies.
    public struct Link: Sendable, Equatable, Hashable {
        /// What it does.
        public var type: Relation.Kind
        /// The unit that it does it to.
        public var target: String

        /// A relation to a unit.
        public init(_ type: Relation.Kind, _ target: String) {
            self.type = type
            self.target = target
        }
    }
}
