public import ArgumentModel

/// Which counterclaims are answered, and by what: an attack on the counterclaim, or an undercut
/// of a relation that begins at it.
public struct CounterclaimAnswers: Sendable, Equatable {
    /// The answers to one counterclaim.
    public struct Item: Sendable, Equatable {
        /// The counterclaim.
        public let counterclaim: Statement.ID
        /// The relations that answer it, attacks first; none where it stands unanswered.
        public let answers: [Relation.ID]
    }

    /// Every counterclaim in reading order.
    public let items: [Item]

    /// The answers within a graph.
    ///
    /// - Complexity: O(*s* + *r*).
    public init(in graph: ArgumentGraph) {
        let connections = graph.connections
        items = graph.counterclaims.map { counterclaim in
            let attacks = connections.to(counterclaim.id)
                .filter { graph.relations[$0]?.kind == .attacks }
            let undercuts = connections.from(counterclaim.id).flatMap { connections.to($0) }
                .filter { graph.relations[$0]?.kind == .undercuts }
            return Item(counterclaim: counterclaim.id, answers: attacks + undercuts)
        }
    }

    /// The counterclaims that nothing answers, in reading order.
    public var unanswered: [Statement.ID] { items.filter(\.answers.isEmpty).map(\.counterclaim) }

    /// A warning for each counterclaim that nothing answers.
    public var findings: [Finding] {
        unanswered.map {
            Finding(
                rule: "unanswered-counterclaim", severity: .warning, statement: $0,
                message: "nothing in the text answers this counterclaim")
        }
    }
}
