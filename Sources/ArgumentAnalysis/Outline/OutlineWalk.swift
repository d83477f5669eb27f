internal import ArgumentModel

/// The way through a graph from what is argued for to what it rests on, depth first.
///
/// It keeps a list of what is yet to be shown, so a chain of any length is no danger.
struct OutlineWalk {
    private let graph: ArgumentGraph
    private let connections: Connections
    private let names: GraphNames
    private let proofs: [Statement.ID: [Argument.ID]]
    private var entries: [OutlineEntry] = []
    private var shown: Set<Endpoint> = []
    private var used: Set<Relation.ID> = []

    /// Something that is yet to be shown.
    private struct Step {
        let node: Endpoint
        let depth: Int
        var link: OutlineEntry.Link?
        /// The relation whose undercuts stand beneath it.
        var carries: Relation.ID?
    }

    init(_ graph: ArgumentGraph) {
        self.graph = graph
        connections = graph.connections
        names = GraphNames(graph)
        var proofs: [Statement.ID: [Argument.ID]] = [:]
        for argument in graph.arguments {
            for conclusion in Set(argument.steps.map(\.conclusion)) {
                proofs[conclusion, default: []].append(argument.id)
            }
        }
        self.proofs = proofs
    }

    /// Shows a root and all that hangs on it.
    mutating func visit(_ root: Endpoint) {
        var open = [Step(node: root, depth: 0)]
        while let step = open.popLast() {
            let isNew = shown.insert(step.node).inserted
            guard let subject = subject(step.node) else { continue }
            entries.append(
                OutlineEntry(
                    subject: subject, label: names.name(of: step.node), depth: step.depth,
                    link: step.link, isRepeated: !isNew))
            var below = step.carries.map { steps(to: [.relation($0)], step.depth + 1) } ?? []
            if isNew { below += self.below(step.node, step.depth + 1) }
            open += below.reversed()
        }
    }

    /// Shows what no root has led to: first what leads nowhere, then what goes in circles.
    mutating func visitTheRest() {
        let all =
            graph.statements.map { Endpoint.statement($0.id) }
            + graph.arguments.map { Endpoint.argument($0.id) }
        for end in all where !shown.contains(end) && leadsNowhere(end) { visit(end) }
        for end in all where !shown.contains(end) { visit(end) }
    }

    mutating func takeEntries() -> [OutlineEntry] {
        defer { entries = [] }
        return entries
    }

    private func leadsNowhere(_ end: Endpoint) -> Bool {
        let isPremise = end.argument.flatMap { graph.arguments[$0]?.conclusion } != nil
        return connections.from(end).isEmpty && !isPremise
    }

    private func subject(_ end: Endpoint) -> OutlineEntry.Subject? {
        switch end {
        case .statement(let id): graph.statements[id].map(OutlineEntry.Subject.statement)
        case .argument(let id), .step(let id, _):
            graph.arguments[id].map(OutlineEntry.Subject.argument)
        case .relation: nil
        }
    }

    private mutating func below(_ node: Endpoint, _ depth: Int) -> [Step] {
        switch node {
        case .statement(let id):
            let proofs = (proofs[id] ?? []).map { unnamed(.argument($0), depth) }
            return steps(to: [node], depth) + proofs
        case .argument(let id):
            guard let argument = graph.arguments[id] else { return [] }
            let stages = argument.steps.indices.map { Endpoint.step(id, $0 + 1) }
            let premises = argument.premises.map { unnamed(.statement($0), depth) }
            return premises + steps(to: [node] + stages, depth)
        case .step, .relation: return []
        }
    }

    /// A premise of an argument, or the argument that proves a statement.
    private func unnamed(_ node: Endpoint, _ depth: Int) -> Step {
        let link = OutlineEntry.Link(
            kind: .supports, relation: nil, partners: [], isJoined: false, denied: nil)
        return Step(node: node, depth: depth, link: link)
    }

    private mutating func steps(to targets: [Endpoint], _ depth: Int) -> [Step] {
        let leading = targets.flatMap { connections.to($0) }.compactMap { graph.relations[$0] }
        let mutual = targets.flatMap { connections.from($0) }.compactMap { graph.relations[$0] }
            .filter { $0.kind == .contradicts }
        let ordered = leading.map { ($0, $0.sources) } + mutual.map { ($0, [$0.target]) }
        let sorted = ordered.enumerated().sorted {
            let places = (place($0.element.1), place($1.element.1))
            return places.0 == places.1 ? $0.offset < $1.offset : places.0 < places.1
        }
        return sorted.map(\.element).filter { used.insert($0.0.id).inserted }
            .flatMap { steps($0.0, of: $0.1, depth) }
    }

    private func place(_ sources: [Endpoint]) -> Int {
        sources.first?.statement.flatMap { graph.statements.position(of: $0) } ?? .max
    }

    /// One step for each of the linked premises; what undercuts them stands beneath the last.
    private func steps(_ relation: Relation, of sources: [Endpoint], _ depth: Int) -> [Step] {
        sources.enumerated().map { number, source in
            let partners = sources.filter { $0 != source }.map(names.name)
            let link = OutlineEntry.Link(
                kind: relation.kind, relation: relation, partners: partners,
                isJoined: number > 0, denied: relation.target.relation.map(names.claim))
            let isLast = number == sources.count - 1
            return Step(
                node: source, depth: depth, link: link, carries: isLast ? relation.id : nil)
        }
    }
}
