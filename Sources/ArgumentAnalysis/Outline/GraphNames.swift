internal import ArgumentModel

/// What people call the things of a graph: `C3`, `A1`, `the step from E2 to C1`.
struct GraphNames {
    private let graph: ArgumentGraph
    private let labels: StatementLabels

    init(_ graph: ArgumentGraph) {
        self.graph = graph
        labels = graph.labels
    }

    /// The label of a statement or an argument; a relation by its ends.
    func name(of end: Endpoint) -> String {
        switch end {
        case .statement(let id): labels[id]
        case .argument(let id): argument(id)
        case .step(let id, let number): "step \(number) of \(argument(id))"
        case .relation(let id): "the step from \(sources(of: id))"
        }
    }

    /// What a person types to name it: a label; a relation as `E2->C1`, or by its identifier
    /// where that says less than which one is meant.
    func handle(of end: Endpoint) -> String {
        guard case .relation(let id) = end, let relation = graph.relations[id] else {
            return name(of: end)
        }
        guard case .statement = relation.target, let source = relation.sources.first,
            case .statement = source,
            graph.relations.count(where: {
                $0.target == relation.target && $0.sources.contains(source)
            }) == 1
        else { return id.rawValue }
        return "\(name(of: source))->\(name(of: relation.target))"
    }

    /// What a relation says, where another is about it: `E2 carries C1`.
    func claim(of id: Relation.ID) -> String {
        guard let relation = graph.relations[id] else { return id.rawValue }
        let carrying = relation.kind.carrying(relation.sources.count)
        return "\(sources(of: id)) \(carrying) \(name(of: relation.target))"
    }

    private func sources(of id: Relation.ID) -> String {
        let sources = graph.relations[id]?.sources ?? []
        return sources.map(name).joined(separator: " and ")
    }

    private func argument(_ id: Argument.ID) -> String {
        guard let position = graph.arguments.position(of: id) else { return id.rawValue }
        return "A\(position + 1)"
    }
}
