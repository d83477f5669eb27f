public import ArgumentModel

/// What a graph holds at a glance: how many of what, and what asks for a second look.
public struct GraphSummary: Sendable, Equatable {
    /// How many there are of something.
    public struct Count<Subject: Sendable & Hashable>: Sendable, Hashable {
        /// What is counted.
        public let subject: Subject
        /// How many there are.
        public let count: Int
    }

    /// How many statements have each role, in the order of the roles; roles that none has are
    /// left out.
    public let roles: [Count<Statement.Role>]
    /// How many relations are of each kind, in the order of the kinds; kinds that none is of are
    /// left out.
    public let kinds: [Count<Relation.Kind>]
    /// The thesis; `nil` where none is marked.
    public let thesis: Statement?
    /// The counterclaims that nothing answers, in reading order.
    public let unansweredCounterclaims: [Statement.ID]
    /// The relations that the miner is unsure of.
    public let unsureRelations: [Relation.ID]
    /// The statements that no relation and no argument touches, in reading order; a statement
    /// that is alone in its graph is none of them.
    public let unrelatedStatements: [Statement.ID]

    /// The summary of a graph.
    ///
    /// - Complexity: O(*s* + *r*).
    public init(of graph: ArgumentGraph) {
        let roles = graph.statements.reduce(into: [:]) { $0[$1.role, default: 0] += 1 }
        self.roles = Statement.Role.allCases.compactMap { role in
            roles[role].map { Count(subject: role, count: $0) }
        }
        let kinds = graph.relations.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
        self.kinds = Relation.Kind.allCases.compactMap { kind in
            kinds[kind].map { Count(subject: kind, count: $0) }
        }
        thesis = graph.thesis
        unansweredCounterclaims = CounterclaimAnswers(in: graph).unanswered
        unsureRelations = graph.relations.filter(\.isUnsure).map(\.id)
        unrelatedStatements = GraphSummary.unrelated(in: graph)
    }

    private static func unrelated(in graph: ArgumentGraph) -> [Statement.ID] {
        guard graph.statements.count > 1 else { return [] }
        var tied = Set(graph.relations.flatMap { $0.sourceStatements })
        tied.formUnion(graph.relations.compactMap(\.target.statement))
        tied.formUnion(graph.arguments.flatMap { $0.premises + $0.steps.map(\.conclusion) })
        return graph.statements.map(\.id).filter { !tied.contains($0) }
    }
}
