public import ArgumentModel

/// Which statements of a graph are drawn.
///
/// ```swift
/// var style = DiagramStyle.report
/// style.selection.focus = [answer.id]     // it, what it meets in one step, the way to the thesis
/// style.selection.hops = 2
/// ```
///
/// Each condition that is set narrows the choice. Whatever is chosen stays connected: the thesis,
/// the boxes between it and what is chosen, and premises that only work together with it are
/// drawn, too. The rest is folded into the boxes that it hangs from, and counted there.
public struct DiagramSelection: Sendable, Hashable {
    /// Statements in the middle of interest; drawn with a strong border.
    public var focus: Set<Statement.ID> = []
    /// How many relations lie at most between these and what is drawn, in whichever direction;
    /// 0 or more. On one page, as many as it holds.
    public var hops = 1
    /// How many relations lie at most between what is drawn and the thesis.
    public var depth: Int?
    /// Roles of which statements are drawn, beside those at the ends of ``relations``.
    public var roles: Set<Statement.Role> = []
    /// Kinds of relation whose ends are drawn, beside the statements of ``roles``.
    public var relations: Set<Relation.Kind> = []
    /// Groups whose statements, and those of the groups within, are drawn.
    public var groups: Set<Group.ID> = []
    /// Paragraphs whose statements are drawn.
    public var paragraphs: [ClosedRange<Int>] = []

    /// Everything.
    public init() {}

    /// The statements and arguments that are drawn of a graph, by the raw values of their ids, in
    /// its order; `nil` for all.
    ///
    /// - Complexity: O(*s* + *r*).
    public func subjects(of graph: ArgumentGraph) -> [String]? {
        let tree = BoxTree(graph, .report, DiagramOverlay())
        return boxes(of: graph, tree).map { $0.map { tree.boxes[$0].rawID } }
    }

    /// Whether nothing narrows the choice.
    public var isEverything: Bool {
        focus.isEmpty && depth == nil && roles.isEmpty && relations.isEmpty && groups.isEmpty
            && paragraphs.isEmpty
    }
}

extension DiagramSelection {
    /// The boxes that may be drawn, from most to fewest: round a focus, those fewer and fewer
    /// relations away; `nil` for all.
    func choices(of graph: ArgumentGraph, _ tree: BoxTree) -> [[Int]?] {
        var choices = [boxes(of: graph, tree)]
        guard !focus.isEmpty else { return choices }
        var narrower = self
        narrower.hops = min(hops, steps(in: tree).compactMap(\.self).max() ?? 0)
        while narrower.hops > 0 {
            narrower.hops -= 1
            let next = narrower.boxes(of: graph, tree)
            if next != choices.last { choices.append(next) }
        }
        return choices
    }

    /// The boxes that are drawn, in the order of their numbers; `nil` for all.
    ///
    /// - Complexity: O(*s* + *r*).
    func boxes(of graph: ArgumentGraph, _ tree: BoxTree) -> [Int]? {
        guard !isEverything else { return nil }
        var isChosen = Array(repeating: true, count: tree.count)
        func keep(_ condition: (Int) -> Bool) {
            for box in isChosen.indices where isChosen[box] { isChosen[box] = condition(box) }
        }
        if !focus.isEmpty {
            let steps = self.steps(in: tree)
            keep { steps[$0].map { $0 <= hops } ?? false }
        }
        if let depth { keep { tree.depths[$0] <= depth } }
        if !roles.isEmpty || !relations.isEmpty {
            let kinds = Set(roles.map(BoxKind.init))
            let ends = self.ends(tree)
            keep { kinds.contains(tree.kind($0)) || ends[$0] }
        }
        if !groups.isEmpty {
            let members = graph.boxes(in: groups)
            keep { members.contains($0) }
        }
        if !paragraphs.isEmpty {
            keep { box in
                tree.boxes[box].paragraph.map { place in
                    paragraphs.contains { $0.contains(place) }
                } ?? false
            }
        }
        return tree.connected(isChosen)
    }

    /// How far each box is from the focus.
    private func steps(in tree: BoxTree) -> [Int?] {
        let focused = tree.boxes.indices.filter {
            tree.boxes[$0].statement.map(focus.contains) ?? false
        }
        return NearBoxes(to: focused, in: tree).steps
    }

    /// Whether a relation of a wanted kind begins or ends at each box.
    private func ends(_ tree: BoxTree) -> [Bool] {
        var ends = Array(repeating: false, count: tree.count)
        var isSeen = Array(repeating: false, count: tree.links.count)
        var open = tree.links.indices.filter { relations.contains(tree.links[$0].kind) }
        while let number = open.popLast() {
            guard !isSeen[number] else { continue }
            isSeen[number] = true
            for box in tree.links[number].sources { ends[box] = true }
            switch tree.links[number].target {
            case .box(let box): ends[box] = true
            case .link(let next): open.append(next)
            }
        }
        return ends
    }
}

extension BoxTree {
    /// Boxes with the thesis, those between, and the premises that go together with them.
    func connected(_ chosen: [Bool]) -> [Int] {
        var isOnPath = chosen
        if let thesis { isOnPath[thesis] = true }
        for box in order.reversed() where isOnPath[box] {
            if let parent = parents[box] { isOnPath[parent] = true }
        }
        return JointPremises(self).completed(isOnPath.indices.filter { isOnPath[$0] })
    }
}

extension ArgumentGraph {
    /// The boxes of what groups, and the groups within them, hold.
    fileprivate func boxes(in chosen: Set<Group.ID>) -> Set<Int> {
        var found: Set<Int> = []
        for group in groups {
            var outer: Group? = group
            var steps = 0
            while let each = outer, !chosen.contains(each.id), steps <= groups.count {
                outer = each.parent.flatMap { groups[$0] }
                steps += 1
            }
            guard let outer, chosen.contains(outer.id) else { continue }
            found.formUnion(group.members.compactMap { box($0) })
        }
        return found
    }
}
