internal import ArgumentModel

extension Drawing {
    /// What a plan shows.
    init(_ plan: PagePlan, _ style: DiagramStyle) {
        self = DrawingBuilder(plan, style).drawing
    }
}

/// Turns the boxes and links of a plan into nodes and edges.
private struct DrawingBuilder {
    var drawing = Drawing()
    let plan: PagePlan
    let style: DiagramStyle
    let tree: BoxTree
    let ids: [String]
    /// The point on each link that needs one.
    var points: [Int: String] = [:]

    init(_ plan: PagePlan, _ style: DiagramStyle) {
        self.plan = plan
        self.style = style
        tree = plan.folding.tree
        let graph = tree.graph
        ids =
            graph.statements.map { "statement_\(ElementID.safe($0.id.rawValue))" }
            + graph.arguments.map { "argument_\(ElementID.safe($0.id.rawValue))" }
        findPoints()
        for box in plan.folding.shown { addBox(box) }
        for link in tree.links.indices where isDrawn(link) { addLink(link) }
    }

    /// Whether an end of a link at each side is drawn.
    func isDrawn(_ link: Int) -> Bool {
        guard tree.links[link].sources.contains(where: { plan.folding.isShown[$0] }) else {
            return false
        }
        switch tree.links[link].target {
        case .box(let box): return plan.folding.isShown[box]
        case .link(let target): return isDrawn(target)
        }
    }

    /// Linked premises meet in a point, and what undercuts a link leads to a point on it.
    mutating func findPoints() {
        for (number, link) in tree.links.enumerated() where isDrawn(number) {
            if link.sources.count(where: { plan.folding.isShown[$0] }) > 1 { addPoint(number) }
            if case .link(let target) = link.target { addPoint(target) }
        }
    }

    mutating func addPoint(_ number: Int) {
        guard points[number] == nil else { return }
        let link = tree.links[number]
        points[number] = "\(link.id)_point"
        drawing.nodes.append(
            Drawing.Node(
                id: "\(link.id)_point", classes: "point \(link.kind.rawValue)",
                tooltip: title(of: number), color: style.theme.lines[link.kind]?.color ?? ""))
    }

    mutating func addBox(_ box: Int) {
        let kind = tree.kind(box)
        let graph = tree.graph
        var node = Drawing.Node(id: ids[box], classes: kind.rawValue, kind: kind)
        node.lines = plan.texts.text(box, width: plan.form.boxWidth).all
        if box < graph.statements.count {
            let statement = graph.statements[box]
            node.tooltip = statement.quotation
            if let name = style.overlayClass(plan.texts.overlay.statements[statement.id]) {
                node.classes += " \(name)"
            }
        } else {
            let argument = graph.arguments[box - graph.statements.count]
            node.tooltip = argument.descriptions.first?.text ?? argument.title ?? ""
        }
        drawing.nodes.append(node)
    }

    mutating func addLink(_ number: Int) {
        let link = tree.links[number]
        let upper: String
        switch link.target {
        case .box(let box): upper = ids[box]
        case .link(let target): upper = points[target] ?? ""
        }
        let sources = link.sources.filter { plan.folding.isShown[$0] }
        var edge = edge(number, upper: upper)
        if case .link = link.target { edge.startsAtPoint = true }
        guard let point = points[number] else {
            edge.lower = ids[sources[0]]
            edge.holdsRanks = tree.primaryLinks[sources[0]] == number
            edge.isLeft = isLeft(sources[0])
            drawing.edges.append(edge)
            return
        }
        edge.lower = point
        edge.endsAtPoint = true
        let sign = edge.sign
        edge.sign = ""
        drawing.edges.append(edge)
        addBranches(edge, sources, of: number, sign)
    }

    /// Whether a box stands in the first half of those that hang where it hangs.
    func isLeft(_ box: Int) -> Bool {
        guard let parent = tree.parents[box] else { return false }
        let siblings = tree.children[parent]
        let place = siblings.firstIndex(of: box) ?? 0
        return 2 * place + 1 < siblings.count
    }

    /// The lines from a point to the boxes below it.
    mutating func addBranches(
        _ trunk: Drawing.Edge, _ sources: [Int], of number: Int, _ sign: String
    ) {
        for (place, source) in sources.enumerated() {
            var branch = trunk
            branch.id = "\(trunk.id)_part\(place + 1)"
            branch.upper = trunk.lower
            branch.lower = ids[source]
            branch.hasArrow = false
            branch.startsAtPoint = true
            branch.endsAtPoint = false
            branch.sign = place == 0 ? sign : ""
            branch.holdsRanks = tree.primaryLinks[source] == number
            drawing.edges.append(branch)
        }
    }

    func edge(_ number: Int, upper: String) -> Drawing.Edge {
        let link = tree.links[number]
        var edge = Drawing.Edge(
            id: link.id, classes: link.kind.rawValue, upper: upper, lower: "", kind: link.kind)
        edge.isUnsure = (link.relation?.decision.confidence ?? 1) < style.unsureBelow
        if edge.isUnsure { edge.classes += " unsure" }
        edge.sign = style.theme.lines[link.kind]?.sign ?? ""
        edge.tooltip = title(of: number)
        if let relation = link.relation, let mark = plan.texts.overlay.relations[relation.id] {
            edge.sign += mark.text.map { " \($0)" } ?? ""
            if let name = style.overlayClass(mark) { edge.classes += " \(name)" }
        }
        return edge
    }

    /// "C3 supports T1", "E1 with E2 supports C1", "C4 undercuts (X3 attacks T1)".
    func title(of number: Int) -> String {
        let link = tree.links[number]
        let sources = link.sources.map(plan.texts.name).joined(separator: " with ")
        let target: String
        switch link.target {
        case .box(let box): target = plan.texts.name(box)
        case .link(let next): target = "(\(title(of: next)))"
        }
        return "\(sources) \(plan.texts.terms.name(link.kind)) \(target)"
    }
}

extension DiagramStyle {
    /// The class of an overlay with nothing in it that would end an attribute.
    func overlayClass(_ mark: DiagramOverlay.Mark?) -> String? {
        guard let name = mark?.className, !name.isEmpty else { return nil }
        return name.split(separator: " ").map { ElementID.safe(String($0)) }
            .joined(separator: " ")
    }
}
