public import ArgumentModel

/// The claims that nothing supports: no relation, and no argument that concludes to them.
///
/// The thesis is asked too: a piece whose thesis nothing supports only asserts it. What restates
/// a supported statement needs no support of its own.
public struct UnsupportedClaims: Sendable, Equatable {
    /// The claims and theses without support, in reading order.
    public let claims: [Statement.ID]

    /// The unsupported claims of a graph.
    ///
    /// - Complexity: O(*s* + *r*).
    public init(in graph: ArgumentGraph) {
        let support = Support(graph)
        claims = graph.statements
            .filter { $0.role == .claim || $0.role == .thesis }
            .map(\.id).filter { !support.reaches($0) }
    }
}

/// What supports what, directly or by restating.
private struct Support {
    private var supported: Set<Statement.ID> = []
    private var restated: [Statement.ID: Statement.ID] = [:]

    init(_ graph: ArgumentGraph) {
        supported.formUnion(graph.arguments.flatMap { $0.steps.map(\.conclusion) })
        for relation in graph.relations {
            guard let target = relation.target.statement else { continue }
            if relation.kind == .supports { supported.insert(target) }
            if relation.kind == .restates, let source = relation.sourceStatements.first {
                restated[source] = restated[source] ?? target
            }
        }
    }

    func reaches(_ id: Statement.ID) -> Bool {
        var seen: Set<Statement.ID> = []
        var next: Statement.ID? = id
        while let id = next, seen.insert(id).inserted {
            if supported.contains(id) { return true }
            next = restated[id]
        }
        return false
    }
}
