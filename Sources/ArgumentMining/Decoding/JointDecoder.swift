internal import ArgumentModel

/// Decides roles and relations together.
///
/// Given the roles, the best tree is exact (``MaximumArborescence``); given the tree, the best
/// roles are exact (``RolesOnTree``). The two take turns until the sum of scores rises no
/// more, once for every unit that may be the first thesis; the best sum wins.
package struct JointDecoder {
    private let scores: Scores
    private let moves = MoveTable.standard
    private static let rounds = 6

    /// A decoder for those scores.
    ///
    /// - Precondition: every unit has a candidate to every one of `scores.roots`.
    package init(_ scores: Scores) { self.scores = scores }

    /// The best reading; `nil` where there is no unit.
    ///
    /// - Complexity: O(candidates) for each thesis tried and each round of contraction.
    package func reading() -> Reading? {
        var best: Reading?
        for root in scores.roots {
            let reading = reading(root: root)
            if reading.score > best?.score ?? Int.min { best = reading }
        }
        return best
    }

    private func reading(root: Int) -> Reading {
        var best = step(from: firstRoles(root: root), root: root)
        for _ in 0..<Self.rounds {
            let next = step(from: best.roles, root: root)
            guard next.score > best.score else { break }
            best = next
        }
        return best
    }

    /// The best tree for the roles, then the best roles for the tree.
    private func step(from roles: [Int], root: Int) -> Reading {
        let heads = tree(for: roles, root: root)
        return RolesOnTree(scores, moves, root: root, heads: heads).reading()
    }

    /// Each unit's likeliest role; only units after the root may say it again.
    private func firstRoles(root: Int) -> [Int] {
        var roles = scores.roles.enumerated().map { unit, scores in
            let open = unit > root ? 0..<4 : 1..<4
            return open.max { scores[$0] < scores[$1] } ?? 1
        }
        roles[root] = 0
        return roles
    }

    /// The candidate by which each unit is tied.
    private func tree(for roles: [Int], root: Int) -> [Int?] {
        var edges: [MaximumArborescence.Edge] = []
        var numbers: [Int] = []
        edges.reserveCapacity(scores.candidates.count)
        numbers.reserveCapacity(scores.candidates.count)
        for (number, candidate) in scores.candidates.enumerated() where candidate.source != root {
            let best = moves.best(
                scores, number, role: roles[candidate.source], target: roles[candidate.target])
            guard best.score > Scores.forbidden / 2 else { continue }
            edges.append(.init(candidate.source, candidate.target, best.score))
            numbers.append(number)
        }
        let tree = MaximumArborescence(nodes: roles.count, root: root, edges: edges)
        return tree.choices.map { $0.map { numbers[$0] } }
    }
}
