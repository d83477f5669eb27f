/// Which boxes of a tree are drawn, and what is folded into each.
struct Folding {
    let tree: BoxTree
    /// The drawn boxes in the order of their numbers.
    let shown: [Int]
    let isShown: [Bool]
    /// What is folded into a drawn box: how many of each kind.
    private(set) var folded: [Int: [BoxKind: Int]] = [:]
    /// What is folded without a drawn box above it.
    private(set) var unattached: [BoxKind: Int] = [:]
    /// What at the drawn boxes leads to other pages; `nil` where there is one page.
    let connectors: SheetConnectors?

    init(_ tree: BoxTree, shown: [Int], connectors: SheetConnectors? = nil) {
        self.tree = tree
        self.connectors = connectors
        self.shown = shown
        var isShown = Array(repeating: false, count: tree.count)
        for box in shown { isShown[box] = true }
        self.isShown = isShown
        guard shown.count < tree.count, connectors == nil else { return }
        foldTheRest()
    }

    private mutating func foldTheRest() {
        var owners: [Int?] = Array(repeating: nil, count: tree.count)
        for box in tree.order {
            owners[box] = isShown[box] ? box : tree.parents[box].flatMap { owners[$0] }
            guard !isShown[box] else { continue }
            if let owner = owners[box] {
                folded[owner, default: [:]][tree.kind(box), default: 0] += 1
            } else {
                unattached[tree.kind(box), default: 0] += 1
            }
        }
    }

    /// Whether a box of that kind is drawn.
    func shows(_ kind: BoxKind) -> Bool { shown.contains { tree.kind($0) == kind } }

    /// How many boxes are not drawn, by kind in a fixed order.
    var total: [(kind: BoxKind, count: Int)] {
        BoxKind.allCases.compactMap { kind in
            let count = folded.values.reduce(unattached[kind] ?? 0) { $0 + ($1[kind] ?? 0) }
            return count > 0 ? (kind, count) : nil
        }
    }

    /// "+3 evidence, +1 claim" for what is folded into a box.
    func badge(_ box: Int, _ terms: DiagramTerms) -> String? {
        guard let counts = folded[box] else { return nil }
        return BoxKind.allCases.compactMap { kind in
            counts[kind].map { "+" + terms.count($0, kind) }
        }.joined(separator: ", ")
    }
}
