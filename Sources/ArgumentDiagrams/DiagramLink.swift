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
    /// Those that an overlay has as unsure have no confidence.
    static func links(of graph: ArgumentGraph, _ overlay: DiagramOverlay) -> [DiagramLink] {
        var links: [DiagramLink] = []
        links.reserveCapacity(graph.relations.count)
        let ends = Ends(graph)
        let relations = graph.relations.elements
        for place in relations.indices { links.append(DiagramLink(relations, at: place, ends)) }
        for (id, mark) in overlay.relations where mark.isUnsure {
            if let place = graph.relations.position(of: id) { links[place].confidence = 0 }
        }
        for (number, argument) in graph.arguments.enumerated() {
            links += parts(of: argument, box: graph.statements.count + number, graph)
        }
        return links
    }

    /// The relation at a place; reading single fields of an array copies none of the others.
    private init(_ relations: [Relation], at place: Int, _ ends: borrowing Ends) {
        relation = relations[place].id
        kind = relations[place].kind
        sources = []
        for source in relations[place].sources {
            if let box = ends.box(source) { sources.append(box) }
        }
        let isByPerson = relations[place].decision.by == .person
        confidence = isByPerson ? 1 : relations[place].decision.confidence ?? 1
        guard let target = ends.target(relations[place].target) else {
            preconditionFailure("relation \(relations[place].id) leads out of its graph")
        }
        self.target = target
    }

    private init(_ part: String, from source: Int, to target: Int) {
        self.part = part
        kind = .supports
        sources = [source]
        self.target = .box(target)
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

/// What relations lead from and to, by its place.
private struct Ends: ~Copyable {
    private let statements: Records<Statement>
    private let arguments: Records<Argument>
    private let relations: Records<Relation>

    init(_ graph: ArgumentGraph) {
        statements = graph.statements
        arguments = graph.arguments
        relations = graph.relations
    }

    func target(_ end: Endpoint) -> DiagramLink.Target? {
        if case .relation(let id) = end { return relations.position(of: id).map { .link($0) } }
        return box(end).map { .box($0) }
    }

    func box(_ end: Endpoint) -> Int? {
        switch end {
        case .statement(let id): statements.position(of: id)
        case .argument(let id), .step(let id, _):
            arguments.position(of: id).map { $0 + statements.count }
        case .relation: nil
        }
    }
}
