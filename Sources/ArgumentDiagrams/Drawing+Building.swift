extension Drawing {
    /// What a plan shows.
    init(_ plan: PagePlan) {
        var builder = DrawingBuilder(plan.folding)
        builder.build()
        self = builder.drawing
    }
}

/// Turns the shown boxes and the links between them into nodes and edges.
private struct DrawingBuilder {
    private(set) var drawing = Drawing()
    private let folding: Folding
    private let tree: BoxTree
    private let doubled: Set<Int>
    private var ids: [String]
    /// The point on each link that needs one.
    private var points: [String?]

    init(_ folding: Folding) {
        self.folding = folding
        tree = folding.tree
        doubled = DrawingBuilder.doubled(folding.tree)
        ids = Array(repeating: "", count: tree.count)
        points = Array(repeating: nil, count: tree.links.count)
    }

    mutating func build() {
        drawing.nodes.reserveCapacity(folding.shown.count)
        drawing.edges.reserveCapacity(tree.links.count)
        let links = tree.links.indices.filter(isDrawn)
        for link in links { addPoints(of: link) }
        for box in folding.shown {
            ids[box] = tree.boxes[box].elementID
            drawing.nodes.append(Drawing.Node(id: ids[box], subject: .box(box)))
        }
        for link in links { add(link) }
    }

    /// Whether an end of a link at each side is drawn.
    private func isDrawn(_ link: Int) -> Bool {
        guard tree.links[link].sources.contains(where: { folding.isShown[$0] }) else {
            return false
        }
        switch tree.links[link].target {
        case .box(let box): return folding.isShown[box]
        case .link(let target): return isDrawn(target)
        }
    }

    private func shownSources(of link: Int) -> [Int] {
        tree.links[link].sources.filter { folding.isShown[$0] }
    }

    /// Linked premises meet in a point, and what undercuts a link leads to a point on it.
    private mutating func addPoints(of number: Int) {
        if tree.links[number].sources.count > 1, shownSources(of: number).count > 1 {
            addPoint(on: number)
        }
        if case .link(let target) = tree.links[number].target { addPoint(on: target) }
    }

    private mutating func addPoint(on number: Int) {
        guard points[number] == nil else { return }
        let id = tree.links[number].elementID + "_point"
        points[number] = id
        drawing.nodes.append(Drawing.Node(id: id, subject: .pointOn(link: number)))
    }

    private mutating func add(_ number: Int) {
        var edge = Drawing.Edge(
            id: tree.links[number].elementID, link: number, upper: "", lower: "")
        switch tree.links[number].target {
        case .box(let box): edge.upper = ids[box]
        case .link(let target):
            edge.upper = points[target] ?? ""
            edge.startsAtPoint = true
        }
        guard let point = points[number] else {
            if let source = tree.links[number].sources.first(where: { folding.isShown[$0] }) {
                end(&edge, at: source)
                drawing.edges.append(edge)
            }
            return
        }
        edge.lower = point
        edge.endsAtPoint = true
        edge.hasSign = false
        drawing.edges.append(edge)
        addBranches(edge, shownSources(of: number))
    }

    private func end(_ edge: inout Drawing.Edge, at box: Int) {
        edge.lower = ids[box]
        edge.holdsRanks = tree.primaryLinks[box] == edge.link
        if doubled.contains(box), edge.holdsRanks { edge.hasPort = false }
        edge.isLeft = isLeft(box)
    }

    /// The boxes from which more than one line leads to the box that they hang from; a port
    /// would lay such lines on one another.
    private static func doubled(_ tree: BoxTree) -> Set<Int> {
        var boxes: Set<Int> = []
        for number in tree.links.indices {
            guard case .box(let target) = tree.links[number].target else { continue }
            for source in tree.links[number].sources
            where tree.parents[source] == target && tree.primaryLinks[source] != number {
                boxes.insert(source)
            }
        }
        return boxes
    }

    /// The lines from a point to the boxes below it.
    private mutating func addBranches(_ trunk: Drawing.Edge, _ sources: [Int]) {
        for (place, source) in sources.enumerated() {
            var branch = Drawing.Edge(
                id: "\(trunk.id)_part\(place + 1)", link: trunk.link, upper: trunk.lower,
                lower: "", startsAtPoint: true, hasArrow: false, hasSign: place == 0)
            end(&branch, at: source)
            drawing.edges.append(branch)
        }
    }

    /// Whether a box stands in the first half of those that hang where it hangs.
    private func isLeft(_ box: Int) -> Bool {
        guard let parent = tree.parents[box] else { return false }
        let count = tree.children[parent].count
        return count > 1 && box < tree.children[parent][count / 2]
    }
}
