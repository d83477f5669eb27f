/// Who decided something of a graph, how surely, why, and what else was likely.
public struct Decision<Choice: Sendable & Hashable>: Sendable, Hashable {
    /// Who decided.
    public enum Maker: String, Sendable, CaseIterable {
        case miner, person
    }

    /// A choice that was not taken.
    public struct Alternative: Sendable, Hashable {
        /// What could have been decided instead.
        public var choice: Choice
        /// How likely that was, from 0 to 1.
        public var confidence: Double
        /// Fields of the file that this version does not know.
        public var unknownFields: DataObject = [:]

        /// An alternative and its confidence.
        public init(_ choice: Choice, confidence: Double) {
            self.choice = choice
            self.confidence = confidence
        }
    }

    /// Who decided.
    public var by: Maker
    /// How sure the decision is, from 0 to 1; `nil` where nobody said.
    public var confidence: Double?
    /// Why, in words for people.
    public var reason: String?
    /// The next-best choices, the likeliest first.
    public var alternatives: [Alternative]

    /// A decision.
    public init(
        by: Maker, confidence: Double? = nil, reason: String? = nil,
        alternatives: [Alternative] = []
    ) {
        self.by = by
        self.confidence = confidence
        self.reason = reason
        self.alternatives = alternatives
    }

    /// A person's decision: no confidence is claimed and nothing else is proposed.
    public static var byPerson: Self { Self(by: .person) }
}
