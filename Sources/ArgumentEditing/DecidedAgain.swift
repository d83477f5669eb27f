public import ArgumentModel

/// What became of the decisions that no person took when they were taken again.
public struct DecidedAgain: Sendable, Equatable {
    /// The statements that play another role, are new, or are gone.
    public private(set) var statements: [Statement.ID] = []
    /// The relations of another kind or target, those that are new, and those that are gone.
    public private(set) var relations: [Relation.ID] = []

    /// Nothing.
    public init() {}

    /// What differs between a graph and what it became, in the order of the new one; what is
    /// gone comes last.
    ///
    /// - Complexity: O(*s* + *r*).
    public init(from old: ArgumentGraph, to new: ArgumentGraph) {
        statements =
            new.statements.filter { old.statements[$0.id]?.role != $0.role }.map(\.id)
            + old.statements.map(\.id).filter { !new.statements.contains($0) }
        relations =
            new.relations.filter { relation in
                guard let before = old.relations[relation.id] else { return true }
                return before.kind != relation.kind || before.target != relation.target
                    || before.sources != relation.sources
            }.map(\.id) + old.relations.map(\.id).filter { !new.relations.contains($0) }
    }

    /// Whether everything stayed.
    public var isEmpty: Bool { statements.isEmpty && relations.isEmpty }
}
