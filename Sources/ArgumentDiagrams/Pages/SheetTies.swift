/// Ties the pages of a graph together: what goes on elsewhere, and the relations whose ends are
/// on no one page, get a connector at each end.
struct SheetTies {
    /// The connectors of each page.
    private(set) var connectors: [[SheetConnector]]

    private let tree: BoxTree
    private let pages: [[Int]]
    private let shown: [Set<Int>]
    private var count = 0
    /// How many boxes hang from each, it with them.
    private let sizes: [Int]
    private let tellsMore: Bool

    init(_ tree: BoxTree, _ parts: [SheetCut.Part], _ pages: [[Int]], tellsMore: Bool) {
        self.tree = tree
        self.pages = pages
        self.tellsMore = tellsMore
        sizes = SheetTies.sizes(tree)
        shown = parts.map { Set($0.boxes) }
        connectors = Array(repeating: [], count: parts.count)
        for (index, part) in parts.enumerated() { tieRoots(of: part, onPage: index + 1) }
        for link in tree.links.indices { tieEnds(of: link) }
    }

    /// A page goes on from the last one before it that holds its first box.
    private mutating func tieRoots(of part: SheetCut.Part, onPage number: Int) {
        for root in part.roots {
            guard let before = pages[root].last(where: { $0 < number }) else { continue }
            tie((root, before), (root, number), .branch, .branch)
            if tellsMore { tellMore(of: root, from: before, on: number) }
        }
    }

    private static func sizes(_ tree: BoxTree) -> [Int] {
        var sizes = Array(repeating: 1, count: tree.count)
        for box in tree.order.reversed() {
            if let parent = tree.parents[box] { sizes[parent] += sizes[box] }
        }
        return sizes
    }

    /// Has the last connector say what goes on: the first box that is new there, and how many more.
    private mutating func tellMore(of root: Int, from near: Int, on far: Int) {
        let new = tree.children[root].filter {
            shown[far - 1].contains($0) && !shown[near - 1].contains($0)
        }
        guard let first = new.first, let last = connectors[near - 1].indices.last else { return }
        let words = [tree.names[first], tree.boxes[first].shortLabel.text]
            .filter { !$0.isEmpty }.joined(separator: " ")
        let more = new.reduce(-1) { $0 + sizes[$1] }
        connectors[near - 1][last].more =
            [SheetConnector.cut(words)] + (more > 0 ? ["and \(more) more"] : [])
    }

    /// The sources of a relation that are on no page with what it leads to.
    private mutating func tieEnds(of link: Int) {
        let drawn = shown.indices.filter { isDrawn(link, on: $0) }
        let goal = goal(of: link)
        guard let home = drawn.first.map({ $0 + 1 }) ?? pages[goal].first else { return }
        let missing = tree.links[link].sources.filter { source in
            !drawn.contains { shown[$0].contains(source) }
        }
        for source in missing {
            guard let page = pages[source].first else { continue }
            tie(
                (source, page), (goal, home), .link(link, isSource: true),
                .link(link, isSource: false))
        }
    }

    /// Whether an end of a relation at each side is on a page.
    private func isDrawn(_ link: Int, on index: Int) -> Bool {
        guard tree.links[link].sources.contains(where: shown[index].contains) else {
            return false
        }
        switch tree.links[link].target {
        case .box(let box): return shown[index].contains(box)
        case .link(let next): return isDrawn(next, on: index)
        }
    }

    /// The box that a relation leads to: that of the step, where it leads to one.
    private func goal(of link: Int) -> Int {
        switch tree.links[link].target {
        case .box(let box): box
        case .link(let next): tree.links[next].sources.first ?? goal(of: next)
        }
    }

    private func name(_ box: Int) -> String {
        let name = tree.calls[box]
        return name.count > 24 ? name.prefix(22) + "…" : name
    }

    private typealias End = (box: Int, page: Int)

    /// Adds a pair of connectors.
    private mutating func tie(
        _ near: End, _ far: End, _ nearKind: SheetConnector.Kind, _ farKind: SheetConnector.Kind
    ) {
        count += 1
        let names = nearKind == .branch ? (nil, nil) : (name(near.box), name(far.box))
        connectors[near.page - 1].append(
            SheetConnector(
                number: count, box: near.box, kind: nearKind, page: far.page, leadsOn: true,
                other: names.1))
        connectors[far.page - 1].append(
            SheetConnector(
                number: count, box: far.box, kind: farKind, page: near.page, leadsOn: false,
                other: names.0))
    }
}
