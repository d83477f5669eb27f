internal import ArgumentMining
public import ArgumentModel

/// The passages that an op-ed does not hold any more, because it was changed.
public struct MissingPassages: Sendable, Equatable {
    /// Those of statements, which are kept as they were.
    public private(set) var statements: [PassageFinding] = []
    /// Those of which no statement was to be made.
    public private(set) var rejected: [Passage] = []

    /// None.
    public init() {}

    init(_ revised: RevisedGraph) {
        statements = revised.missing
        rejected = revised.missingRejections
    }

    /// Whether every passage was found.
    public var isEmpty: Bool { statements.isEmpty && rejected.isEmpty }
}
