public import ArgumentModel

/// The claims that rest on claims only: something supports them, but no way back along support and
/// restating leads to evidence.
public struct ClaimsOnClaims: Sendable, Equatable {
    /// The claims and theses, in reading order.
    public let claims: [Statement.ID]

    /// Those of a graph.
    ///
    /// - Complexity: O(*s* + *r*).
    public init(in graph: ArgumentGraph) {
        self.init(in: graph, StatementNetwork(graph))
    }

    init(in graph: ArgumentGraph, _ network: StatementNetwork) {
        let bare = Set(UnsupportedClaims(in: graph).claims)
        let grounded = ClaimsOnClaims.grounded(graph, network)
        claims = graph.statements.enumerated().filter { place, statement in
            (statement.role == .claim || statement.role == .thesis)
                && !bare.contains(statement.id) && !grounded.contains(place)
        }.map(\.element.id)
    }

    /// The points that evidence supports in the end. What restates something has its grounds too.
    private static func grounded(
        _ graph: ArgumentGraph, _ network: StatementNetwork
    ) -> Set<Int> {
        var open = graph.statements.enumerated().filter { $0.element.role == .evidence }
            .map(\.offset)
        var found: Set<Int> = []
        while let point = open.popLast() {
            guard found.insert(point).inserted else { continue }
            let forward = network.outgoing[point].map { network.edges[$0] }
            let restating = network.incoming[point].map { network.edges[$0] }
            open += forward.filter(\.carriesSupport).map(\.target)
            open += restating.filter { $0.kind == .restates }.map(\.source)
        }
        return found
    }
}
