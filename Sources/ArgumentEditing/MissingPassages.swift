internal import ArgumentMining
public import ArgumentModel

/// The passages that an op-ed does not hold any more, or says in other words, because it was
/// changed.
public struct MissingPassages: Sendable, Equatable {
    /// Those of statements, which are kept as they were.
    public private(set) var statements: [PassageFinding] = []
    /// Those of which no statement was to be made.
    public private(set) var rejected: [Passage] = []

    /// Those of statements that the op-ed says in slightly other words, which these have now.
    public private(set) var altered: [PassageFinding] = []

    /// None.
    public init() {}

    init(_ revised: RevisedGraph) {
        statements = revised.missing
        altered = revised.altered
        rejected = revised.missingRejections
    }

    /// Whether every passage was found.
    public var isEmpty: Bool { statements.isEmpty && rejected.isEmpty }
}
