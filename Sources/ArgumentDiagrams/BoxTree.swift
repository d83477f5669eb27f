internal import ArgumentModel

/// The statements and arguments of a graph as boxes, hung below the thesis by the first
/// relation that leads away from each.
///
/// Boxes have numbers: statements in reading order, then arguments. A cycle is cut at the
/// first of its boxes in reading order, which then hangs from nothing.
struct BoxTree {
    /// What a link leads to.
    enum Target {
        case box(Int)
        case link(Int)
    }

    /// A relation, or a part of an argument, between boxes.
    struct Link {
        var relation: Relation?
        var id: String
        var kind: Relation.Kind
        var sources: [Int]
        var target: Target
    }

    let graph: ArgumentGraph
    private(set) var links: [Link] = []
    /// The box that each box hangs from.
    private(set) var parents: [Int?]
    /// The link by which it hangs.
    private(set) var primaryLinks: [Int?]
    private(set) var children: [[Int]]
    /// How many links lie between a box and the one at the top.
    private(set) var depths: [Int]
    /// The row or column in which it is drawn: an undercutter's is that of what it answers.
    private(set) var ranks: [Int]
    /// How many boxes hang below.
    private(set) var support: [Int]
    /// Every box, parents before children.
    private(set) var order: [Int] = []

    /// How many boxes there are.
    var count: Int { parents.count }

    /// - Complexity: O(*s* + *r*).
    init(_ graph: ArgumentGraph) {
        self.graph = graph
        let count = graph.statements.count + graph.arguments.count
        parents = Array(repeating: nil, count: count)
        primaryLinks = parents
        children = Array(repeating: [], count: count)
        depths = Array(repeating: 0, count: count)
        ranks = depths
        support = depths
        addLinks()
        hang()
        orderFromTop()
        for box in order.reversed() {
            if let parent = parents[box] { support[parent] += support[box] + 1 }
        }
    }

    /// What a box stands for.
    func kind(_ box: Int) -> BoxKind {
        box < graph.statements.count ? BoxKind(graph.statements[box].role) : .argument
    }

    /// The box that a link leads to, by way of other links.
    func targetBox(of link: Int) -> Int {
        var link = link
        while true {
            switch links[link].target {
            case .box(let box): return box
            case .link(let next): link = next
            }
        }
    }

    private func box(_ end: Endpoint) -> Int? {
        switch end {
        case .statement(let id): graph.statements.position(of: id)
        case .argument(let id), .step(let id, _):
            graph.arguments.position(of: id).map { $0 + graph.statements.count }
        case .relation: nil
        }
    }

    private mutating func addLinks() {
        for relation in graph.relations {
            let target: Target? =
                switch relation.target {
                case .relation(let id): graph.relations.position(of: id).map(Target.link)
                default: box(relation.target).map(Target.box)
                }
            guard let target else { preconditionFailure("a relation leads out of its graph") }
            links.append(
                Link(
                    relation: relation, id: "relation_\(ElementID.safe(relation.id.rawValue))",
                    kind: relation.kind, sources: relation.sources.compactMap(box), target: target))
        }
        for (number, argument) in graph.arguments.enumerated() {
            addLinks(of: argument, box: graph.statements.count + number)
        }
    }

    /// The premises of an argument support it, and it supports its conclusion.
    private mutating func addLinks(of argument: Argument, box number: Int) {
        let id = "argument_\(ElementID.safe(argument.id.rawValue))"
        let inner = Set(argument.steps.dropLast().map(\.conclusion))
        var premises = argument.premises.filter { !inner.contains($0) }
        if let conclusion = argument.conclusion, let target = box(.statement(conclusion)) {
            add("\(id)_conclusion", from: number, to: target)
            premises.removeAll { $0 == conclusion }
        }
        for (place, premise) in premises.enumerated() {
            guard let source = box(.statement(premise)) else { continue }
            add("\(id)_premise\(place + 1)", from: source, to: number)
        }
    }

    private mutating func add(_ id: String, from source: Int, to target: Int) {
        links.append(
            Link(relation: nil, id: id, kind: .supports, sources: [source], target: .box(target)))
    }

    /// Hangs every box from what its first link leads to; the thesis hangs from nothing.
    private mutating func hang() {
        let top = graph.thesis.flatMap { graph.statements.position(of: $0.id) }
        for (number, link) in links.enumerated() {
            for source in link.sources where primaryLinks[source] == nil && source != top {
                primaryLinks[source] = number
            }
        }
        for box in parents.indices {
            guard let link = primaryLinks[box] else { continue }
            let parent = hangingPoint(of: link)
            if parent == box { primaryLinks[box] = nil } else { parents[box] = parent }
        }
    }

    /// What undercuts the link of a statement hangs from that statement.
    private func hangingPoint(of link: Int) -> Int {
        if let source = undercutBox(of: link) { return source }
        return targetBox(of: link)
    }

    private func undercutBox(of link: Int) -> Int? {
        guard case .link(let target) = links[link].target, let source = links[target].sources.first,
            primaryLinks[source] == target
        else { return nil }
        return source
    }

    private mutating func orderFromTop() {
        for box in parents.indices {
            if let parent = parents[box] { children[parent].append(box) }
        }
        var isPlaced = Array(repeating: false, count: count)
        for box in parents.indices where parents[box] == nil { place(box, &isPlaced) }
        for box in parents.indices where !isPlaced[box] {
            if let parent = parents[box] { children[parent].removeAll { $0 == box } }
            parents[box] = nil
            primaryLinks[box] = nil
            place(box, &isPlaced)
        }
    }

    private mutating func place(_ top: Int, _ isPlaced: inout [Bool]) {
        var next = order.count
        order.append(top)
        isPlaced[top] = true
        while next < order.count {
            let box = order[next]
            next += 1
            for child in children[box] where !isPlaced[child] {
                isPlaced[child] = true
                depths[child] = depths[box] + 1
                let isUndercut = primaryLinks[child].map { undercutBox(of: $0) == box } ?? false
                ranks[child] = ranks[box] + (isUndercut ? 0 : 1)
                order.append(child)
            }
        }
    }
}
