public import ArgumentModel

/// What an external miner says of a text: units by their words, each with its role and relations.
///
/// The form is that of `Documentation/mining-answer.schema.json`. What programs and language
/// models do otherwise is understood where it has one meaning: prose and fences around the JSON,
/// other words for roles and relations, numbers as names, relations in a list of their own.
public struct MiningAnswer: Sendable, Equatable {
    /// The most bytes that an answer may have.
    public static let largest = 8_000_000

    /// A proposition, as the answer tells it.
    public struct Unit: Sendable, Equatable {
        /// Its name within the answer.
        public var id: String
        /// Its words.
        public var quote: String
        /// Which occurrence of these words it is, from 1.
        public var occurrence: Int?
        /// The number of its sentence, such as `3.2`.
        public var sentence: String?
        /// The part that it plays; unknown where the answer says nothing that is understood.
        public var role: Statement.Role
        /// What evidence rests on.
        public var kind: Statement.EvidenceKind?
        /// Its main relation.
        public var relation: AnnotationRecord.Link?
        /// Further relations.
        public var secondary: [AnnotationRecord.Link] = []
        /// The unit without which its main relation does not work.
        public var linkedWith: String?
        /// Why it has this role and this relation.
        public var why: String?

        /// A unit.
        public init(id: String, quote: String, role: Statement.Role) {
            self.id = id
            self.quote = quote
            self.role = role
        }
    }

    /// The units in the order of the answer.
    public var units: [Unit]
    /// Whether the thesis is never stated.
    public var thesisImplied: Bool
    /// What of the answer was not understood.
    public let remarks: [AnswerRemark]

    /// An answer of these units.
    public init(_ units: [Unit], thesisImplied: Bool = false) {
        self.units = units
        self.thesisImplied = thesisImplied
        remarks = []
    }

    /// The answer that a program wrote or a person pasted.
    ///
    /// - Throws: ``AnswerError`` with the way out.
    /// - Complexity: O(*n*) in the bytes.
    public init(_ bytes: [UInt8]) throws(AnswerError) {
        guard bytes.count <= MiningAnswer.largest else { throw .tooLarge(bytes: bytes.count) }
        let content = try AnswerText.content(of: bytes)
        var reader = AnswerReader()
        reader.read(content)
        units = reader.units
        thesisImplied = content.isThesisImplied
        remarks = reader.remarks
    }
}
