internal import ArgumentModel

/// Which boxes are drawn where not all of them can be.
///
/// The rule: nearer to the thesis comes first. At the same distance come, in this order,
/// counterclaims, each with its best supported answer (four of them, those with the most
/// below them); claims; further counterclaims; evidence; restatements of the thesis. Among
/// equals, the one with the most boxes below it, then the first in the text.
struct MainArgument {
    /// About how many boxes a picture of the main argument has.
    static let limit = 16

    /// The boxes in the order in which they are taken, in groups that are taken whole.
    let groups: [[Int]]

    private let tree: BoxTree

    /// - Complexity: O(*s* log *s*).
    init(_ tree: BoxTree) {
        self.tree = tree
        let ranked = MainArgument.ranked(tree)
        var isTaken = Array(repeating: false, count: tree.count)
        var groups: [[Int]] = []
        for box in ranked where !isTaken[box] {
            let answer = MainArgument.answer(to: box, tree)
            let group = [box] + (answer.map { isTaken[$0] ? [] : [$0] } ?? [])
            for member in group { isTaken[member] = true }
            groups.append(group)
        }
        self.groups = groups
    }

    private static func ranked(_ tree: BoxTree) -> [Int] {
        let keys = tiers(tree).enumerated().map { box, tier in
            (tree.depths[box], tier, -tree.support[box], box)
        }
        return keys.sorted { $0 < $1 }.map(\.3)
    }

    /// The place of each box among those of the same distance from the thesis.
    private static func tiers(_ tree: BoxTree) -> [Int] {
        var tiers = (0..<tree.count).map { box in
            let tier = order.firstIndex(of: tree.kind(box)) ?? 0
            return tree.parents[box] == nil && tree.kind(box) == .thesis ? -1 : tier
        }
        for level in Dictionary(grouping: tiers.indices, by: { tree.depths[$0] }).values {
            let counterclaims = level.filter { tree.kind($0) == .counterclaim }
                .sorted { (-tree.support[$0], $0) < (-tree.support[$1], $1) }
            for box in counterclaims.dropFirst(4) { tiers[box] = furtherCounterclaims }
        }
        return tiers
    }

    private static let order: [BoxKind] = [
        .counterclaim, .claim, .argument, .unknown, .evidence, .thesis,
    ]
    /// After claims, before evidence.
    private static let furtherCounterclaims = 3

    /// What answers a counterclaim best: it attacks or undercuts, and has the most below it.
    private static func answer(to box: Int, _ tree: BoxTree) -> Int? {
        guard tree.kind(box) == .counterclaim else { return nil }
        let answers = tree.children[box].filter { child in
            guard let link = tree.primaryLinks[child] else { return false }
            return [.attacks, .undercuts].contains(tree.links[link].kind)
        }
        return answers.min { (-tree.support[$0], $0) < (-tree.support[$1], $1) }
    }

    /// The first boxes of the rule, at most `limit`, whole groups only but for the very first.
    func boxes(_ limit: Int) -> [Int] {
        var result: [Int] = []
        for group in groups {
            guard result.count + group.count <= limit || result.isEmpty else { break }
            result += group
        }
        return result.sorted()
    }
}
