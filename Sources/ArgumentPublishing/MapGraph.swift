internal import Argdown
internal import ArgumentModel

/// Makes a graph of the boxes, arrows and groups of a map.
struct MapGraph {
    let map: ArgdownMap
    let model: ArgdownModel
    private(set) var graph = ArgumentGraph()
    /// What each box of the map became; `nil` for those in closed groups.
    private(set) var boxes: [Group.Member?]
    /// What each group became, where it is open.
    private(set) var groups: [Group.ID?]
    /// The statement that stands for each closed group.
    private(set) var closedGroups: [Statement.ID?]
    /// The relation that each arrow became.
    private(set) var relations: [(id: Relation.ID, edge: Int)] = []

    private let ids: ArgdownGraph
    private var whole: ArgumentGraph { ids.graph }

    init(
        _ map: ArgdownMap, _ model: ArgdownModel, of whole: ArgdownGraph
    ) {
        self.map = map
        self.model = model
        ids = whole
        boxes = Array(repeating: nil, count: map.nodes.count)
        groups = Array(repeating: nil, count: map.groups.count)
        closedGroups = Array(repeating: nil, count: map.groups.count)
        graph.title = whole.graph.title ?? model.configuration.title
        for source in whole.graph.sources {
            graph.add(source.citation, identifiedBy: source.id.rawValue)
        }
        let shown = childrenInOrder()
        addStatements(shown.nodes)
        addClosedGroups(shown.groups)
        addArguments(shown.nodes)
        addGroups(shown.groups)
        addRelations()
    }

    /// What is seen: boxes, and groups, each after the group that it is part of.
    private func childrenInOrder() -> (nodes: [Int], groups: [Int]) {
        var nodes: [Int] = []
        var groups: [Int] = []
        var open = Array(map.roots.reversed())
        while let child = open.popLast() {
            switch child {
            case .node(let node): nodes.append(node)
            case .group(let group):
                groups.append(group)
                open += map.groups[group].children.reversed()
            }
        }
        return (nodes, groups)
    }
}

/// Boxes.
extension MapGraph {
    private mutating func addStatements(_ nodes: [Int]) {
        var made: [(place: Int, node: Int, record: Statement)] = []
        for node in nodes {
            guard case .statement(let number) = map.nodes[node].element else { continue }
            let id = ids.statements[number]
            let statement = statement(id, model.statements[number], map.nodes[node])
            made.append((whole.statements.position(of: id) ?? .max, node, statement))
        }
        made.sort { ($0.place, $0.node) < ($1.place, $1.node) }
        for (_, node, record) in made {
            guard (try? graph.insert(record)) != nil else { continue }
            boxes[node] = .statement(record.id)
        }
    }

    /// The statement with its title as written: alone in a map, one may be named differently.
    private func statement(
        _ id: Statement.ID, _ each: ArgdownModel.StatementClass, _ node: ArgdownMap.Node
    ) -> Statement {
        var statement =
            whole.statements[id] ?? Statement(id: id, role: .unknown, text: each.text ?? "")
        statement.title = each.isUntitled && each.text != nil ? nil : node.title
        return statement
    }

    private mutating func addArguments(_ nodes: [Int]) {
        var made: [Argument] = []
        for node in nodes {
            guard case .argument(let number) = map.nodes[node].element else { continue }
            let each = model.arguments[number]
            let id = ids.arguments[number]
            var argument = whole.arguments[id] ?? Argument(id: id)
            argument.title = each.isUntitled && each.text != nil ? nil : map.nodes[node].title
            argument.descriptions = canonical(argument.descriptions, of: each)
            argument.steps = []
            made.append(argument)
            boxes[node] = .argument(id)
        }
        try? graph.restore(arguments: made)
    }

    /// The description that stands for an argument.
    private func canonical(_ all: [Wording], of each: ArgdownModel.Argument) -> [Wording] {
        guard let canonical = each.canonical else { return Array(all.prefix(1)) }
        let place = each.members[..<canonical].count { !$0.isReference }
        return all.indices.contains(place) ? [all[place]] : []
    }

    private mutating func addClosedGroups(_ shown: [Int]) {
        let contents = MapContents(map).words
        for group in shown where map.groups[group].isClosed {
            var name = ids.groups[map.groups[group].section].rawValue
            while whole.statements.contains(.init(rawValue: name)) { name += "_" }
            var statement = Statement(id: .init(rawValue: name), role: .unknown, text: "")
            statement.title = map.groups[group].title
            statement.text = contents[group] ?? ""
            guard (try? graph.insert(statement)) != nil else { continue }
            closedGroups[group] = statement.id
        }
    }

    private mutating func addGroups(_ shown: [Int]) {
        var made: [Group] = []
        for number in shown where !map.groups[number].isClosed {
            let each = map.groups[number]
            let id = ids.groups[each.section]
            var group = Group(
                id: id, title: each.title, level: each.level,
                parent: each.parent.flatMap { groups[$0] })
            group.members = each.children.compactMap { member($0) }
            groups[number] = id
            made.append(group)
        }
        try? graph.restore(groups: made)
    }

    private func member(_ child: ArgdownMap.Child) -> Group.Member? {
        switch child {
        case .node(let node): boxes[node]
        case .group(let group): closedGroups[group].map { .statement($0) }
        }
    }
}

/// Arrows.
extension MapGraph {
    private struct Ends: Hashable {
        let source: Endpoint
        let kind: Relation.Kind
        let target: Endpoint

        /// Whether it only says that something supports itself, as an argument does whose
        /// conclusion it is said to support.
        var saysNothing: Bool { kind == .supports && source == target }
    }

    private mutating func addRelations() {
        var known: [Ends: Relation] = [:]
        for relation in whole.relations {
            for source in relation.sources {
                let ends = Ends(source: source, kind: relation.kind, target: relation.target)
                if known[ends] == nil { known[ends] = relation }
            }
        }
        var seen: Set<Ends> = []
        var taken: Set<Relation.ID> = []
        var made: [Relation] = []
        for (number, edge) in map.edges.enumerated() {
            guard let ends = ends(of: edge), !ends.saysNothing, seen.insert(ends).inserted
            else { continue }
            let original = known[ends]
            let relation = relation(ends, original, edge, &taken)
            relations.append((relation.id, number))
            made.append(relation)
        }
        try? graph.restore(relations: made)
    }

    /// A relation under the identifier that it has in the whole graph; a new one where there is
    /// none, as for what follows from premises.
    private func relation(
        _ ends: Ends, _ original: Relation?, _ edge: ArgdownMap.Edge,
        _ taken: inout Set<Relation.ID>
    ) -> Relation {
        var id = original?.id ?? Relation.ID(rawValue: "m\(edge.number)")
        while !taken.insert(id).inserted || (original == nil && whole.relations.contains(id)) {
            id = Relation.ID(rawValue: id.rawValue + "m")
        }
        var relation = Relation(
            id: id, [ends.source], ends.kind, ends.target,
            decision: original?.decision ?? .byPerson)
        relation.isStrict = edge.kind.isStrict
        return relation
    }

    private func ends(of edge: ArgdownMap.Edge) -> Ends? {
        guard let source = endpoint(edge.from), let target = endpoint(edge.to) else { return nil }
        return Ends(source: source, kind: edge.kind.kindOfGraph, target: target)
    }

    private func endpoint(_ end: ArgdownMap.End) -> Endpoint? {
        switch end {
        case .group(let group): closedGroups[group].map { .statement($0) }
        case .node(let node): boxes[node]?.endpoint
        }
    }
}

extension Group.Member {
    /// The member as an end of a relation.
    var endpoint: Endpoint {
        switch self {
        case .statement(let id): .statement(id)
        case .argument(let id): .argument(id)
        }
    }
}

extension ArgdownModel.Relation.Kind {
    /// How a graph says it.
    fileprivate var kindOfGraph: Relation.Kind {
        switch self {
        case .support, .entails: .supports
        case .attack, .contrary: .attacks
        case .undercut: .undercuts
        case .contradictory: .contradicts
        }
    }
}
