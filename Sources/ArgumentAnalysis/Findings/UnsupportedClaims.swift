public import ArgumentModel

/// The claims that nothing supports: no relation, and no argument that concludes to them.
///
/// The thesis is asked too: a piece whose thesis nothing supports only asserts it. Of statements
/// that restate each other, the support of one is that of all.
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
    private var supported: Set<Int> = []
    private let heads: RestatedStatements
    private let graph: ArgumentGraph

    init(_ graph: ArgumentGraph) {
        self.graph = graph
        heads = RestatedStatements(graph)
        let concluded = graph.arguments.flatMap { $0.steps.map(\.conclusion) }
        let targets = graph.relations.filter { $0.kind == .supports }
            .compactMap(\.target.statement)
        supported = Set((concluded + targets).compactMap(head))
    }

    func reaches(_ id: Statement.ID) -> Bool { head(id).map(supported.contains) ?? false }

    private func head(_ id: Statement.ID) -> Int? {
        graph.statements.position(of: id).map { heads.head($0) }
    }
}
