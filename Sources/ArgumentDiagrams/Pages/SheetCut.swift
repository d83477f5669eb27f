/// Cuts a tree of boxes into parts that can be read, each on a page of its own.
///
/// The first part holds the thesis and the claims below it, as an overview; what hangs from those
/// goes on in parts of its own, in order. Such a part begins with the box that it goes on from, and
/// parts that go on from neighbours share a page where they fit on one. A part of few boxes takes
/// in more, the smallest branches first. Premises that work only together stay together, and what
/// undercuts a step stays with it.
struct SheetCut {
    /// What one page holds.
    struct Part {
        /// The boxes at the top: the thesis, or those that it goes on from.
        var roots: [Int]
        /// All boxes in the order of their numbers.
        var boxes: [Int]
    }

    private(set) var parts: [Part] = []

    private let branches: BranchTable
    private let limit: Int
    private let fitsOnPage: (Part) -> Bool
    /// Whether nothing goes on from the last part.
    private var isWhole = false

    /// - Parameters:
    ///   - limit: more boxes than this are on no page.
    ///   - fits: whether a part can be read on a page.
    init(_ tree: BoxTree, limit: Int, fits: @escaping (Part) -> Bool) {
        branches = BranchTable(tree)
        self.limit = limit
        fitsOnPage = fits
        var open = [branches.trunk]
        while let branch = open.popLast() { open += cut(branch).reversed() }
    }

    /// Adds a part; returns what is to go on from it.
    private mutating func cut(_ branch: Branch) -> [Branch] {
        if let whole = whole(branch) {
            add(whole)
            return []
        }
        isWhole = false
        let first = Part(roots: branch.roots, boxes: branches.start(of: branch))
        guard branch.units.count > 1, !fits(first) else {
            if branch.root == nil, branch.units.count == 1, branch.units[0].count == 1 {
                return [branches.branch(at: branch.units[0][0])]
            }
            return open(first, of: branch)
        }
        return pieces(of: branch)
    }

    /// A branch with everything below it, where that can be read on a page.
    private func whole(_ branch: Branch) -> Part? {
        guard branches.size(of: branch) <= limit else { return nil }
        let part = Part(roots: branch.roots, boxes: branches.everything(in: branch))
        return fits(part) ? part : nil
    }

    private func fits(_ part: Part) -> Bool { part.boxes.count <= limit && fitsOnPage(part) }

    /// Adds a part that is whole, to the last one where there is room.
    private mutating func add(_ part: Part) {
        if isWhole, let last = parts.last, areNeighbours(last, part) {
            let both = last.adding(part.boxes, roots: part.roots)
            if fits(both) {
                parts[parts.count - 1] = both
                return
            }
        }
        parts.append(part)
        isWhole = true
    }

    /// Whether the parts go on from one and the same page, and no box hangs from another's.
    private func areNeighbours(_ one: Part, _ other: Part) -> Bool {
        let parents = (one.roots + other.roots).map { branches.tree.parents[$0] }
        let shown = Set(one.boxes + other.boxes)
        guard parents.allSatisfy({ $0.map { !shown.contains($0) } ?? false }) else { return false }
        let before = parts.dropLast()
        let pages = (one.roots + other.roots).map { root in
            before.lastIndex { $0.boxes.contains(root) }
        }
        return pages.allSatisfy { $0 != nil && $0 == pages.first }
    }

    /// As many of the units as fit, at least one, and the others.
    private func pieces(of branch: Branch) -> [Branch] {
        var count = branch.units.count - 1
        while count > 1 {
            let some = Branch(root: branch.root, units: Array(branch.units[..<count]))
            if fits(Part(roots: some.roots, boxes: branches.start(of: some))) { break }
            count = count > 12 ? count * 3 / 4 : count - 1
        }
        return [branch.units[..<count], branch.units[count...]].map {
            Branch(root: branch.root, units: Array($0))
        }
    }

    /// Adds a part; one of few boxes with what hangs from them, the least first, as long as there
    /// is room. Returns the branches that are left.
    private mutating func open(_ part: Part, of branch: Branch) -> [Branch] {
        var part = part
        let support = branches.tree.support
        let ends = branches.ends(of: part, below: branch.root)
        for end in ends.sorted(by: { (support[$0], $0) < (support[$1], $1) })
        where part.boxes.count < SheetCut.fewBoxes {
            part = enlarged(part, by: branches.branch(at: end))
        }
        parts.append(part)
        return branches.ends(of: part, below: branch.root).map(branches.branch(at:))
    }

    private static let fewBoxes = 6

    /// The part with a branch where there is room; one of few boxes takes at least its start.
    private func enlarged(_ part: Part, by branch: Branch) -> Part {
        if branches.size(of: branch) <= limit {
            let larger = part.adding(branches.everything(in: branch))
            if fits(larger) { return larger }
        }
        let longer = part.adding(branches.start(of: branch))
        guard longer.boxes.count > part.boxes.count, fits(longer) else { return part }
        let next = branches.ends(of: longer, below: branch.root)
            .filter { !part.boxes.contains($0) }
        let isChain = next.count == 1 && longer.boxes.count < SheetCut.fewBoxes
        return isChain ? enlarged(longer, by: branches.branch(at: next[0])) : longer
    }
}

extension SheetCut.Part {
    fileprivate func adding(_ more: [Int], roots: [Int] = []) -> SheetCut.Part {
        SheetCut.Part(roots: self.roots + roots, boxes: Set(boxes).union(more).sorted())
    }
}
