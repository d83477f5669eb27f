/// A box with some of what hangs from it; no box for what hangs from nothing.
struct Branch {
    var root: Int?
    /// What hangs from it, boxes that stay together as one.
    var units: [[Int]]

    /// The boxes at the top.
    var roots: [Int] { root.map { [$0] } ?? units.joined().map(\.self) }
}

/// What hangs from the boxes of a tree, as it is cut into pages.
struct BranchTable {
    let tree: BoxTree

    init(_ tree: BoxTree) {
        self.tree = tree
    }

    /// All that hangs from nothing, the thesis first.
    var trunk: Branch {
        let tops = tree.order.filter { tree.parents[$0] == nil }
        let ordered = tops.filter { $0 == tree.thesis } + tops.filter { $0 != tree.thesis }
        return Branch(units: ordered.map { [$0] })
    }

    /// What hangs from a box, but for what undercuts its own step.
    func branch(at box: Int) -> Branch {
        var units: [[Int]] = []
        var unitOfLink: [Int: Int] = [:]
        for child in tree.children[box] where !isEscort(child) {
            let link = tree.primaryLinks[child]
            if let unit = link.flatMap({ unitOfLink[$0] }) {
                units[unit].append(child)
            } else {
                if let link { unitOfLink[link] = units.count }
                units.append([child])
            }
        }
        return Branch(root: box, units: units)
    }

    /// How many boxes a branch has with everything below it.
    func size(of branch: Branch) -> Int {
        branch.units.joined().reduce(branch.root == nil ? 0 : 1) { $0 + tree.support[$1] + 1 }
    }

    /// Whether a box undercuts the step by which the box hangs that it hangs from.
    private func isEscort(_ box: Int) -> Bool {
        guard let link = tree.primaryLinks[box], let parent = tree.parents[box],
            case .link(let target) = tree.links[link].target
        else { return false }
        return tree.primaryLinks[parent] == target
    }

    /// The root, its units, and what undercuts their steps, in the order of their numbers.
    func start(of branch: Branch) -> [Int] {
        var all = branch.units.joined().map(\.self)
        var next = 0
        while next < all.count {
            all += tree.children[all[next]].filter(isEscort)
            next += 1
        }
        return (all + (branch.root.map { [$0] } ?? [])).sorted()
    }

    /// A branch with everything below it, in the order of their numbers.
    func everything(in branch: Branch) -> [Int] {
        var all = branch.units.joined().map(\.self)
        var next = 0
        while next < all.count {
            all += tree.children[all[next]]
            next += 1
        }
        return (all + (branch.root.map { [$0] } ?? [])).sorted()
    }

    /// The boxes of a part from which something hangs that is not on it; what hangs from `root` is
    /// taken care of elsewhere.
    func ends(of part: SheetCut.Part, below root: Int?) -> [Int] {
        let shown = Set(part.boxes)
        return part.boxes.filter { box in
            box != root && branch(at: box).units.contains { !shown.contains($0[0]) }
        }
    }
}
