public import ArgumentModel

/// Where two readings of one text part ways: a passage that only one of them makes a unit of, or
/// that both read differently.
public struct ReadingDifference: Sendable, Hashable {
    /// In what the readings differ.
    public enum Aspect: String, Sendable, CaseIterable {
        /// Only the first reading has a unit there.
        case onlyInFirst
        /// Only the second reading has a unit there.
        case onlyInSecond
        /// The unit begins or ends elsewhere.
        case cut
        /// It plays another part.
        case role
        /// The evidence is of another kind.
        case kind
        /// Its primary relation is of another kind, or is there in one reading only.
        case relation
        /// Its primary relation leads to another unit.
        case target
    }

    /// What one reading makes of the passage.
    public struct Reading: Sendable, Hashable {
        /// The label of the unit within its reading, such as `C3`.
        public let label: String
        /// The name of the unit in its record.
        public let unit: String
        /// Its words, verbatim.
        public let quotation: String
        /// The part that it plays.
        public let role: Statement.Role
        /// What it rests on, where it is evidence.
        public let kind: Statement.EvidenceKind?
        /// What its primary relation does; `nil` where it leads nowhere.
        public let relation: Relation.Kind?
        /// The label of the unit that its primary relation leads to, within the same reading.
        public let target: String?
        /// Where that unit stands, as paragraph and sentence.
        public let targetPlace: String?
    }

    /// In what the readings differ, in the order of ``Aspect``; never empty.
    public let aspects: [Aspect]
    /// Where the passage stands: `3.2` for the second sentence of the third paragraph; `nil` where
    /// the text is not known as an article, or does not hold the words.
    public let place: String?
    /// What the first reading makes of it.
    public let first: Reading?
    /// What the second reading makes of it.
    public let second: Reading?

    /// What stands there, in the words of the first reading that has a unit there.
    public var quotation: String { (first ?? second)?.quotation ?? "" }
}
