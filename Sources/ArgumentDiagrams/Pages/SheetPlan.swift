internal import ArgumentModel

/// The pages of a graph that is drawn whole: which boxes stand on which, and what ties them.
struct SheetPlan {
    let tree: BoxTree
    let style: DiagramStyle
    let parts: [SheetCut.Part]
    /// The pages that hold each box, from 1 and in their order.
    let pages: [[Int]]
    /// The connectors of each page.
    let connectors: [[SheetConnector]]
    private let texts: BoxTexts
    private let crowds: [Set<Int>]

    /// - Parameter crowds: boxes that are too many for a page.
    init(
        _ tree: BoxTree, _ style: DiagramStyle, _ overlay: DiagramOverlay,
        _ crowds: [Set<Int>] = []
    ) {
        let texts = BoxTexts(tree, Array(0..<tree.count), style, overlay)
        let cut = SheetCut(tree, limit: style.page.boxLimit) { part in
            let boxes = Set(part.boxes)
            return !crowds.contains { $0.isSubset(of: boxes) }
                && SheetPlan.fits(part, tree, texts, style)
        }
        self.tree = tree
        self.style = style
        self.texts = texts
        self.crowds = crowds
        parts = cut.parts
        var pages: [[Int]] = Array(repeating: [], count: tree.count)
        for (index, part) in cut.parts.enumerated() {
            for box in part.boxes { pages[box].append(index + 1) }
        }
        self.pages = pages
        connectors = SheetTies(tree, cut.parts, pages, tellsMore: style.tellsMore).connectors
    }

    /// How a page is drawn; where it cannot be cut further, in another form each time that it was
    /// too small.
    func plan(ofPage number: Int) -> PagePlan {
        let boxes = Set(parts[number - 1].boxes)
        let marks = SheetConnectors(
            connectors[number - 1], onPage: number, tellsMore: style.tellsMore)
        let folding = Folding(tree, shown: parts[number - 1].boxes, connectors: marks)
        return PagePlan(folding, texts, style, without: crowds.count { $0 == boxes })
    }

    /// Whether a part can be read with the connectors that it is sure to need.
    private static func fits(
        _ part: SheetCut.Part, _ tree: BoxTree, _ texts: BoxTexts, _ style: DiagramStyle
    ) -> Bool {
        let shown = Set(part.boxes)
        var marks: [SheetConnector] = []
        func mark(_ box: Int, leadsOn: Bool) {
            marks.append(
                SheetConnector(number: 1, box: box, kind: .branch, page: 1, leadsOn: leadsOn))
        }
        for root in part.roots where tree.parents[root] != nil { mark(root, leadsOn: false) }
        for box in part.boxes where tree.children[box].contains(where: { !shown.contains($0) }) {
            mark(box, leadsOn: true)
        }
        let connectors = SheetConnectors(marks, onPage: 1, tellsMore: style.tellsMore)
        let folding = Folding(tree, shown: part.boxes, connectors: connectors)
        return PagePlan(folding, texts, style).isReadable(style)
    }
}

extension DiagramStyle {
    /// Whether its pages have room for connectors that say what comes: not those of A5.
    fileprivate var tellsMore: Bool { min(page.width, page.height) >= 500 }
}
