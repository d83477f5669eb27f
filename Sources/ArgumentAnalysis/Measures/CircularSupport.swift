public import ArgumentModel

/// Where reasons go in circles: statements that, step by step, support themselves.
///
/// Support and restating are followed, and at least one step of a circle supports. Attacks make no
/// circle: two sides may well answer each other.
public struct CircularSupport: Sendable, Equatable {
    /// Statements of which each supports each other in the end.
    public struct Circle: Sendable, Equatable {
        /// All of them in reading order.
        public let statements: [Statement.ID]
        /// A shortest way round that begins at the first of them; without the return to it.
        public let round: [Statement.ID]
        /// The relations of that way.
        public let relations: [Relation.ID]
    }

    /// The circles in the order of their first statements.
    public let circles: [Circle]

    /// The circles of a graph.
    ///
    /// - Complexity: O(*s* + *r*), and as much again for each circle.
    public init(in graph: ArgumentGraph) {
        self.init(in: StatementNetwork(graph))
    }

    init(in network: StatementNetwork) {
        let components = StrongComponents(network.targets(\.carriesSupport))
        circles = components.members.compactMap { points in
            let inside = Set(points)
            let steps = points.flatMap { network.outgoing[$0] }.map { network.edges[$0] }
                .filter { $0.carriesSupport && inside.contains($0.target) }
            guard steps.contains(where: { $0.kind == .supports }) else { return nil }
            let start = points.first { network.statement($0) != nil } ?? points[0]
            let round = CircularSupport.round(from: start, steps)
            return Circle(
                statements: points.compactMap(network.statement),
                round: round.map(\.source).compactMap(network.statement),
                relations: round.compactMap(\.relation))
        }.sorted {
            ($0.statements.first.flatMap { network.place(of: $0) } ?? 0)
                < ($1.statements.first.flatMap { network.place(of: $0) } ?? 0)
        }
    }

    /// The steps of a shortest way from a point back to it.
    private static func round(
        from start: Int, _ steps: [StatementNetwork.Edge]
    ) -> [StatementNetwork.Edge] {
        let leading = Dictionary(grouping: steps, by: \.source)
        var arrival: [Int: StatementNetwork.Edge] = [:]
        var open = [start]
        var place = 0
        while place < open.count, arrival[start] == nil {
            for step in leading[open[place]] ?? [] where arrival[step.target] == nil {
                arrival[step.target] = step
                open.append(step.target)
            }
            place += 1
        }
        var round: [StatementNetwork.Edge] = []
        var point = start
        while let step = arrival[point] {
            round.append(step)
            point = step.source
            if point == start { break }
        }
        return round.reversed()
    }
}

extension StatementNetwork {
    /// The place of a statement among the points.
    func place(of id: Statement.ID) -> Int? {
        points.firstIndex(of: .statement(id))
    }
}
