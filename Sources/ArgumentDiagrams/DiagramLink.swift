internal import ArgumentModel

/// A relation, or a part of an argument, between boxes.
struct DiagramLink {
    /// What a link leads to.
    enum Target {
        case box(Int)
        case link(Int)
    }

    /// The relation, where it is one.
    var relation: Relation.ID?
    /// The argument that it is a part of, with the part.
    var part = ""
    var kind: Relation.Kind
    var sources: [Int]
    var target: Target
    /// How sure the graph is of it.
    var confidence = 1.0

    /// The identifier of its element.
    var elementID: String {
        relation.map { "relation_" + ElementID.safe($0.rawValue) } ?? part
    }

    /// The links of a graph: its relations in their order, then the parts of its arguments.
    static func links(of graph: ArgumentGraph) -> [DiagramLink] {
        var links: [DiagramLink] = []
        links.reserveCapacity(graph.relations.count)
        for relation in graph.relations { links.append(DiagramLink(relation, graph)) }
        for (number, argument) in graph.arguments.enumerated() {
            links += parts(of: argument, box: graph.statements.count + number, graph)
        }
        return links
    }

    private init(_ relation: Relation, _ graph: ArgumentGraph) {
        self.relation = relation.id
        kind = relation.kind
        sources = relation.sources.compactMap { DiagramLink.box($0, graph) }
        confidence = relation.decision.by == .person ? 1 : relation.decision.confidence ?? 1
        if case .relation(let id) = relation.target, let link = graph.relations.position(of: id) {
            target = .link(link)
        } else if let box = DiagramLink.box(relation.target, graph) {
            target = .box(box)
        } else {
            preconditionFailure("relation \(relation.id) leads out of its graph")
        }
    }

    private init(_ part: String, from source: Int, to target: Int) {
        self.part = part
        kind = .supports
        sources = [source]
        self.target = .box(target)
    }

    private static func box(_ end: Endpoint, _ graph: ArgumentGraph) -> Int? {
        switch end {
        case .statement(let id): graph.statements.position(of: id)
        case .argument(let id), .step(let id, _):
            graph.arguments.position(of: id).map { $0 + graph.statements.count }
        case .relation: nil
        }
    }

    /// The premises of an argument support it, and it supports its conclusion.
    private static func parts(
        of argument: Argument, box number: Int, _ graph: ArgumentGraph
    ) -> [DiagramLink] {
        let id = "argument_" + ElementID.safe(argument.id.rawValue)
        let inner = Set(argument.steps.map(\.conclusion))
        var links: [DiagramLink] = []
        if let conclusion = argument.conclusion,
            let target = graph.statements.position(of: conclusion)
        {
            links.append(DiagramLink("\(id)_conclusion", from: number, to: target))
        }
        let premises = argument.premises.filter { !inner.contains($0) }
        for (place, premise) in premises.enumerated() {
            guard let source = graph.statements.position(of: premise) else { continue }
            links.append(DiagramLink("\(id)_premise\(place + 1)", from: source, to: number))
        }
        return links
    }
}
