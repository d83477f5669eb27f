/// The best roles for a given tree: a dynamic program from the leaves to the root.
struct RolesOnTree {
    private let scores: Scores
    private let moves: MoveTable
    private let root: Int
    private let heads: [Int?]
    /// The units, each after the one that it is tied to.
    private let order: [Int]

    /// - Parameter heads: for each unit but the root the candidate by which it is tied.
    init(_ scores: Scores, _ moves: MoveTable, root: Int, heads: [Int?]) {
        self.scores = scores
        self.moves = moves
        self.root = root
        self.heads = heads
        order = Self.order(heads.map { $0.map { scores.candidates[$0].target } ?? -1 }, root: root)
    }

    /// The best roles and the moves between them.
    func reading() -> Reading {
        let (score, choices) = upward()
        var roles = [Int](repeating: 1, count: heads.count)
        roles[root] = 0
        var ties = [Reading.Tie?](repeating: nil, count: heads.count)
        for unit in order {
            guard let head = heads[unit] else { continue }
            let target = scores.candidates[head].target
            roles[unit] = choices[unit][roles[target]]
            let move = moves.best(scores, head, role: roles[unit], target: roles[target]).move
            ties[unit] = .init(candidate: head, target: target, move: move)
        }
        return Reading(root: root, roles: roles, ties: ties, score: score)
    }

    /// The best sum below the root; and for each unit its best role under each role of the unit
    /// that it is tied to.
    private func upward() -> (score: Int, choices: [SIMD4<Int>]) {
        var values = scores.roles.map { SIMD4($0) }
        var choices = [SIMD4<Int>](repeating: SIMD4(repeating: 1), count: heads.count)
        for unit in order.reversed() {
            guard let head = heads[unit] else { continue }
            let target = scores.candidates[head].target
            for above in 0..<4 {
                let best = bestRole(of: values[unit], head, under: above)
                choices[unit][above] = best.role
                values[target][above] += best.score
            }
        }
        return (values[root][0], choices)
    }

    private func bestRole(
        of values: SIMD4<Int>, _ head: Int, under above: Int
    ) -> (role: Int, score: Int) {
        var best = (role: 1, score: Int.min)
        for role in 0..<4 {
            let score = values[role] + moves.best(scores, head, role: role, target: above).score
            if score > best.score { best = (role, score) }
        }
        return best
    }

    /// The units in an order in which each stands after the one that it is tied to.
    ///
    /// - Parameter targets: for each unit the one that it is tied to, or -1.
    private static func order(_ targets: [Int], root: Int) -> [Int] {
        var nextSibling = [Int](repeating: -1, count: targets.count)
        var firstChild = nextSibling
        for (unit, target) in targets.enumerated().reversed() where target >= 0 {
            nextSibling[unit] = firstChild[target]
            firstChild[target] = unit
        }
        var order = [root]
        order.reserveCapacity(targets.count)
        var next = 0
        while next < order.count {
            var child = firstChild[order[next]]
            while child >= 0 {
                order.append(child)
                child = nextSibling[child]
            }
            next += 1
        }
        return order
    }
}
