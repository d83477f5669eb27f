/// Premises that only together lead to something: none of them is drawn without the others, whose
/// line would look like that of a premise that stands for itself.
struct JointPremises {
    private let tree: BoxTree
    /// What each box goes together with.
    private let partners: [Int: [Int]]

    /// - Complexity: O(*r*).
    init(_ tree: BoxTree) {
        self.tree = tree
        var partners: [Int: [Int]] = [:]
        for link in tree.links where link.sources.count > 1 {
            for source in link.sources { partners[source, default: []] += link.sources }
        }
        self.partners = partners
    }

    /// The boxes and those that they go together with, which bring along all boxes above them; in
    /// the order of their numbers.
    func completed(_ boxes: [Int]) -> [Int] {
        guard !partners.isEmpty else { return boxes.sorted() }
        var found = Set(boxes)
        var open = boxes
        while let box = open.popLast() {
            for partner in partners[box] ?? [] where found.insert(partner).inserted {
                open.append(partner)
                open += tree.boxes(above: partner).filter { found.insert($0).inserted }
            }
        }
        return found.sorted()
    }
}

extension BoxTree {
    /// The boxes between a box and the one at the top, that one included.
    fileprivate func boxes(above box: Int) -> [Int] {
        var above: [Int] = []
        var next = parents[box]
        while let parent = next {
            above.append(parent)
            next = parents[parent]
        }
        return above
    }
}
