internal import ArgumentModel

/// A graph as points and what leads from one to another: the points are its statements and, behind
/// them, its arguments.
///
/// An edge leads from each source of a relation to what the relation is about: to a statement, to
/// an argument, or, where it undercuts or backs a relation, to the first source of that one. The
/// premises of an argument lead to it, and it to its conclusion. What contradicts leads both ways.
struct StatementNetwork {
    /// One step from a point to another.
    struct Edge {
        let source: Int
        let target: Int
        let kind: Relation.Kind
        /// The relation; `nil` within an argument.
        let relation: Relation.ID?

        /// Whether it gives a reason to accept its target, or says it again.
        var carriesSupport: Bool { kind == .supports || kind == .restates }
    }

    let points: [Endpoint]
    /// How many of the points, the first ones, are statements.
    let statementCount: Int
    let edges: [Edge]
    /// The edges that begin at each point, by their place among the edges.
    let outgoing: [[Int]]
    /// The edges that lead to each point.
    let incoming: [[Int]]
    /// The first thesis.
    let thesis: Int?

    /// - Complexity: O(*s* + *r*).
    init(_ graph: ArgumentGraph) {
        var finder = EdgeFinder(graph)
        finder.findAll()
        (points, edges) = (finder.points, finder.edges)
        statementCount = graph.statements.count
        var outgoing = Array(repeating: [Int](), count: points.count)
        var incoming = outgoing
        for (number, edge) in edges.enumerated() {
            outgoing[edge.source].append(number)
            incoming[edge.target].append(number)
        }
        (self.outgoing, self.incoming) = (outgoing, incoming)
        thesis = graph.thesis.flatMap { graph.statements.position(of: $0.id) }
    }

    /// The statement at a point; `nil` for an argument.
    func statement(_ point: Int) -> Statement.ID? { points[point].statement }

    /// Where each point leads by the edges that are asked for; each target once, in order.
    func targets(_ isAsked: (Edge) -> Bool = { _ in true }) -> [[Int]] {
        outgoing.map { edges(at: $0, isAsked, \.target) }
    }

    /// What leads to each point; each source once, in order.
    var sources: [[Int]] { incoming.map { edges(at: $0, { _ in true }, \.source) } }

    private func edges(
        at numbers: [Int], _ isAsked: (Edge) -> Bool, _ end: KeyPath<Edge, Int>
    ) -> [Int] {
        var seen: Set<Int> = []
        return numbers.map { edges[$0] }.filter(isAsked).map { $0[keyPath: end] }
            .filter { seen.insert($0).inserted }
    }
}

/// Finds the edges of a graph.
private struct EdgeFinder {
    private let graph: ArgumentGraph
    private let place: [Endpoint: Int]
    let points: [Endpoint]
    private(set) var edges: [StatementNetwork.Edge] = []

    init(_ graph: ArgumentGraph) {
        self.graph = graph
        points =
            graph.statements.map { .statement($0.id) } + graph.arguments.map { .argument($0.id) }
        place = Dictionary(uniqueKeysWithValues: points.enumerated().map { ($1, $0) })
    }

    mutating func findAll() {
        for relation in graph.relations { add(relation) }
        for argument in graph.arguments { add(argument) }
    }

    private mutating func add(_ relation: Relation) {
        guard let target = point(relation.target) else { return }
        for source in relation.sources.compactMap(point) {
            add(source, target, relation.kind, relation.id)
            if relation.kind == .contradicts { add(target, source, relation.kind, relation.id) }
        }
    }

    private mutating func add(_ argument: Argument) {
        guard let itself = point(.argument(argument.id)) else { return }
        let between = argument.steps.dropLast().map(\.conclusion)
        for premise in (argument.premises + between).compactMap({ point(.statement($0)) }) {
            add(premise, itself, .supports, nil)
        }
        guard let end = argument.conclusion.flatMap({ point(.statement($0)) }) else { return }
        add(itself, end, .supports, nil)
    }

    private mutating func add(
        _ source: Int, _ target: Int, _ kind: Relation.Kind, _ relation: Relation.ID?
    ) {
        edges.append(.init(source: source, target: target, kind: kind, relation: relation))
    }

    private func point(_ end: Endpoint) -> Int? {
        switch end {
        case .statement, .argument: place[end]
        case .step(let id, _): place[.argument(id)]
        case .relation(let id):
            graph.relations[id]?.sources.first.flatMap { $0.relation == nil ? point($0) : nil }
        }
    }
}
