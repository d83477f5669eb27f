internal import ArgumentModel

/// The statements and arguments of a graph as boxes, hung below the thesis by the first
/// relation that leads away from each.
///
/// Boxes have numbers: statements in reading order, then arguments. A cycle is cut at the
/// first of its boxes in reading order, which then hangs from nothing.
struct BoxTree {
    let boxes: [DiagramBox]
    let links: [DiagramLink]
    /// What people call each box: `C3`, or an argument's `A1`.
    let names: [String]
    /// By what each box is spoken of: its title, else what is seen of it.
    let calls: [String]
    /// The box of the first thesis.
    let thesis: Int?
    /// How many groups the graph has.
    let groupCount: Int
    /// For each box whether a person corrected it, where a program decided others.
    let isCorrected: [Bool]
    /// How many of the boxes are statements.
    let statementCount: Int
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
    var count: Int { boxes.count }

    /// - Complexity: O(*s* + *r*).
    init(_ graph: ArgumentGraph, _ style: DiagramStyle, _ overlay: DiagramOverlay) {
        let statements = graph.statements.elements
        var boxes: [DiagramBox] = []
        boxes.reserveCapacity(statements.count + graph.arguments.count)
        let groups = Set(overlay.statements.filter(\.value.standsForGroup).keys)
        for place in statements.indices {
            let isGroup = !groups.isEmpty && groups.contains(statements[place].id)
            boxes.append(DiagramBox(statements, at: place, standsForGroup: isGroup))
        }
        for argument in graph.arguments { boxes.append(DiagramBox(argument)) }
        self.boxes = boxes
        statementCount = statements.count
        isCorrected = BoxTree.corrected(graph) + graph.arguments.map { _ in false }
        groupCount = graph.groups.count
        let names = BoxTree.names(graph, style)
        self.names = names.map { name in
            style.showsNames || name.isGiven ? name.text : ""
        }
        calls = names.indices.map { place in
            let isSeen =
                boxes[place].title.isEmpty && (style.showsNames || names[place].isGiven)
            return isSeen || boxes[place].words.isEmpty
                ? names[place].text : boxes[place].shortLabel.text.capped
        }
        links = DiagramLink.links(of: graph, overlay)
        thesis = BoxTree.thesis(boxes, links)
        parents = Array(repeating: nil, count: boxes.count)
        primaryLinks = parents
        children = Array(repeating: [], count: boxes.count)
        depths = Array(repeating: 0, count: boxes.count)
        ranks = depths
        support = depths
        order.reserveCapacity(boxes.count)
        hang()
        orderFromTop()
        for box in order.reversed() {
            if let parent = parents[box] { support[parent] += support[box] + 1 }
        }
    }

    private static func corrected(_ graph: ArgumentGraph) -> [Bool] {
        let isMixed =
            graph.statements.contains { $0.decision.by == .miner }
            || graph.relations.contains { $0.decision.by == .miner }
        guard isMixed else { return graph.statements.map { _ in false } }
        var tied: Set<Statement.ID> = []
        for relation in graph.relations where relation.decision.by == .person {
            tied.formUnion(relation.sourceStatements)
        }
        return graph.statements.map { $0.decision.by == .person || tied.contains($0.id) }
    }

    /// The names of the boxes, and whether somebody gave them.
    private static func names(
        _ graph: ArgumentGraph, _ style: DiagramStyle
    ) -> [(text: String, isGiven: Bool)] {
        let statements = graph.statements.elements
        let labels = StatementLabels.inOrder(statements)
        return labels.indices.map { (labels[$0], labels[$0] == statements[$0].title) }
            + graph.arguments.enumerated().map { place, argument in
                guard let title = argument.title, StatementLabels.isLabel(title) else {
                    return ("A\(place + 1)", false)
                }
                return (title, true)
            }
    }

    /// The first thesis, as the graph tells it: one from which no relation leads away.
    private static func thesis(_ boxes: [DiagramBox], _ links: [DiagramLink]) -> Int? {
        let all = boxes.indices.filter { boxes[$0].kind == .thesis }
        guard all.count > 1 else { return all.first }
        var leads = Array(repeating: false, count: boxes.count)
        for link in links where link.relation != nil {
            for source in link.sources { leads[source] = true }
        }
        return all.first { !leads[$0] } ?? all.first
    }

    /// What a box stands for.
    func kind(_ box: Int) -> BoxKind { boxes[box].kind }

    /// The box that a link leads to, by way of other links.
    private func targetBox(of link: Int) -> Int {
        var link = link
        while true {
            switch links[link].target {
            case .box(let box): return box
            case .link(let next): link = next
            }
        }
    }

    /// Hangs every box from what its first link leads to; the thesis hangs from nothing.
    private mutating func hang() {
        for number in links.indices {
            for source in links[number].sources
            where primaryLinks[source] == nil && source != thesis {
                primaryLinks[source] = number
            }
        }
        for box in parents.indices {
            guard let link = primaryLinks[box] else { continue }
            let parent = undercutBox(of: link) ?? targetBox(of: link)
            if parent == box { primaryLinks[box] = nil } else { parents[box] = parent }
        }
    }

    /// The statement whose own link is undercut: what undercuts it hangs from it.
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

extension String {
    /// The text, cut where it is very long.
    fileprivate var capped: String { utf8.count > 200 ? prefix(100) + "…" : self }
}

extension BoxTree {
    /// The boxes of statements and all boxes above them, in the order of their numbers.
    func paths(to statements: Set<Statement.ID>) -> [Int] {
        guard !statements.isEmpty else { return [] }
        var isOnPath = Array(repeating: false, count: count)
        for box in boxes.indices {
            isOnPath[box] = boxes[box].statement.map(statements.contains) ?? false
        }
        for box in order.reversed() where isOnPath[box] {
            if let parent = parents[box] { isOnPath[parent] = true }
        }
        return isOnPath.indices.filter { isOnPath[$0] }
    }
}
