internal import ArgumentModel

/// Which boxes are drawn where not all of them can be.
///
/// The rule: nearer to the thesis comes first. At the same distance come, in this order, two
/// counterclaims, each with its best supported answer; three claims, each with its best piece
/// of evidence; two further counterclaims; what restates the thesis; the other claims; the
/// other counterclaims; evidence. Among equals what a person corrected, then the one with the
/// most boxes below it, then the first in the text. Premises that only work together come
/// together.
struct MainArgument {
    /// About how many boxes a picture of the main argument has.
    static let limit = 16
    /// About how many where boxes hold no more than a label.
    static let numberLimit = 40

    /// The boxes in the order in which they are taken, in groups that are taken whole.
    let groups: [[Int]]

    private let tree: BoxTree
    private let joint: JointPremises

    /// - Complexity: O(*s* log *s*).
    ///
    /// - Parameter chosen: the boxes that may be drawn; `nil` for all.
    init(_ tree: BoxTree, among chosen: [Int]? = nil) {
        self.tree = tree
        joint = JointPremises(tree)
        let tiers = MainArgument.tiers(tree)
        var isTaken = Array(repeating: false, count: tree.count)
        var groups: [[Int]] = []
        for box in MainArgument.ranked(tree, tiers) where !isTaken[box] {
            let ground =
                tiers[box] == MainArgument.groundedTier ? MainArgument.ground(of: box, tree) : nil
            let partner = MainArgument.answer(to: box, tree) ?? ground
            let group = [box] + (partner.map { isTaken[$0] ? [] : [$0] } ?? [])
            for member in group { isTaken[member] = true }
            groups.append(group)
        }
        let isChosen = chosen.map(Set.init)
        self.groups = groups.map { group in
            group.filter { isChosen?.contains($0) ?? true }
        }.filter { !$0.isEmpty }
    }

    private static func ranked(_ tree: BoxTree, _ tiers: [Int]) -> [Int] {
        let keys = tiers.enumerated().map { box, tier in
            (place: (tree.depths[box], tier), weight: weight(box, tree))
        }
        return keys.sorted { left, right in
            left.place == right.place ? left.weight < right.weight : left.place < right.place
        }.map(\.weight.2)
    }

    /// By what boxes are put in order that the rule has for equals.
    private static func weight(_ box: Int, _ tree: BoxTree) -> (Int, Int, Int) {
        (tree.isCorrected[box] ? 0 : 1, -tree.support[box], box)
    }

    /// The place of each box among those of the same distance from the thesis.
    private static func tiers(_ tree: BoxTree) -> [Int] {
        var tiers = (0..<tree.count).map { box in
            tree.parents[box] == nil && tree.kind(box) == .thesis ? -1 : 0
        }
        for level in Dictionary(grouping: tiers.indices, by: { tree.depths[$0] }).values {
            let sorted = level.sorted { weight($0, tree) < weight($1, tree) }
            for (kind, bounds) in turns {
                for (rank, box) in sorted.filter({ tree.kind($0) == kind }).enumerated()
                where tiers[box] == 0 {
                    tiers[box] = bounds.first { rank < $0.count }?.tier ?? 0
                }
            }
        }
        return tiers
    }

    /// The turn of the claims that come with their best piece of evidence.
    private static let groundedTier = 2

    /// When boxes of a kind have their turn: up to `count` of them, those with most below them.
    private static let turns: [(kind: BoxKind, bounds: [(count: Int, tier: Int)])] = [
        (.counterclaim, [(2, 1), (4, 3), (.max, 6)]),
        (.claim, [(3, groundedTier), (.max, 5)]),
        (.thesis, [(.max, 4)]),
        (.argument, [(.max, 5)]),
        (.group, [(.max, 5)]),
        (.unknown, [(.max, 5)]),
        (.evidence, [(.max, 7)]),
    ]

    /// The piece of evidence right below a claim that has the most below it.
    private static func ground(of box: Int, _ tree: BoxTree) -> Int? {
        guard tree.kind(box) == .claim, tree.depths[box] == 1 else { return nil }
        let grounds = tree.children[box].filter { tree.kind($0) == .evidence }
        return grounds.min { weight($0, tree) < weight($1, tree) }
    }

    /// What answers a counterclaim best: it attacks or undercuts, and has the most below it.
    private static func answer(to box: Int, _ tree: BoxTree) -> Int? {
        guard tree.kind(box) == .counterclaim else { return nil }
        let answers = tree.children[box].filter { child in
            guard let link = tree.primaryLinks[child] else { return false }
            return [.attacks, .undercuts].contains(tree.links[link].kind)
        }
        return answers.min { weight($0, tree) < weight($1, tree) }
    }

    /// The first boxes of the rule, at most `limit`, whole groups only but for the very first.
    func boxes(_ limit: Int) -> [Int] {
        var result: [Int] = []
        for group in groups {
            let next = joint.completed(result + group.filter { !result.contains($0) })
            guard next.count <= limit || result.isEmpty else { break }
            result = next
        }
        return result
    }
}
