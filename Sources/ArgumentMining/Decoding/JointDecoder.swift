internal import ArgumentModel

/// Decides roles and relations together.
///
/// Given the roles, the best tree is exact (``MaximumArborescence``); given the tree, the best
/// roles are exact (``RolesOnTree``). The two take turns until the sum of scores rises no
/// more, once for every unit that may be the first thesis.
package struct JointDecoder {
    private let scores: Scores
    private let former: FormerReading?
    private let moves: MoveTable
    private static let rounds = 6
    private static let nearlyAsGood = 80

    /// A decoder for those scores.
    ///
    /// - Precondition: every unit has a candidate to every one of `scores.roots`, or is fixed and
    ///   tied, by way of others that are, to one that has.
    package init(_ scores: Scores) {
        self.scores = scores
        moves = MoveTable(scores)
        former = nil
    }

    /// A decoder for those scores and what was decided before.
    private init(_ scores: Scores, around former: FormerReading?) {
        self.scores = former?.weigh(in: scores) ?? scores
        moves = MoveTable(scores)
        self.former = former
    }

    /// A decoder for those scores around what it would decide itself around what was decided
    /// before, and so on until it decides what it was told: so deciding again changes nothing.
    init(_ scores: Scores, settling former: FormerReading?) {
        self.init(scores, around: former)
        guard var told = former else { return }
        for _ in 0..<Self.rounds {
            guard let reading = reading() else { return }
            let next = told.followed(by: reading)
            guard next != told else { return }
            told = next
            self.init(scores, around: told)
        }
    }

    /// The best reading; `nil` where there is no unit.
    ///
    /// - Complexity: O(candidates) for each thesis tried and each round of contraction.
    package func reading() -> Reading? { readings().first }

    /// The best reading below each unit that may be the first thesis, the best one first.
    ///
    /// The first thesis is the first in the text that states the position: where a reading is
    /// nearly as good and takes the best one's thesis for a restatement of its own, it leads.
    package func readings() -> [Reading] {
        var known = KnownMoves(scores.candidates.count)
        let all = scores.roots.map { reading(root: $0, &known) }
        var order = all.indices.sorted { (worth(all[$1]), $0) < (worth(all[$0]), $1) }
        guard let best = order.first else { return [] }
        let earlier = order.firstIndex { number in
            let rival = all[number]
            return rival.root < all[best].root && rival.roles[all[best].root] == 0
                && worth(rival) > worth(all[best]) - Self.nearlyAsGood
        }
        if let earlier { order.insert(order.remove(at: earlier), at: 0) }
        return order.map { all[$0] }
    }

    /// What a reading is worth beside those of other theses. A thesis is one for its own sake,
    /// not because much stands near it: its own score counts again.
    private func worth(_ reading: Reading) -> Int {
        let known = former?.share(asThesis: reading.root) ?? 0
        return reading.score + scores.thesis[reading.root] + known
    }

    /// What a reading is worth by itself, whatever was decided before.
    func ownWorth(_ reading: Reading) -> Int {
        worth(reading) - (former?.share(in: reading) ?? 0)
    }

    private func reading(root: Int, _ known: inout KnownMoves) -> Reading {
        var roles = firstRoles(root: root)
        var best = step(from: roles, root: root, &known)
        for _ in 0..<Self.rounds where best.roles != roles {
            roles = best.roles
            let next = step(from: roles, root: root, &known)
            guard next.score > best.score else { break }
            best = next
        }
        return best
    }

    /// The best tree for the roles, then the best roles for the tree.
    private func step(from roles: [Int], root: Int, _ known: inout KnownMoves) -> Reading {
        let heads = tree(for: roles, root: root, &known)
        return RolesOnTree(scores, moves, root: root, heads: heads).reading()
    }

    /// Each unit's likeliest role; only units after the root may say it again.
    private func firstRoles(root: Int) -> [Int] {
        var roles = scores.roles.enumerated().map { unit, scores in
            let open = unit > root ? 0..<4 : 1..<4
            let best = open.max { scores[$0] < scores[$1] } ?? 1
            return scores[best] > Scores.forbiddenRole / 2 ? best : 0
        }
        roles[root] = 0
        return roles
    }

    /// The candidate by which each unit is tied. One that is fixed, and the one to the root,
    /// count even where no move is allowed, so that every unit finds its way.
    private func tree(for roles: [Int], root: Int, _ known: inout KnownMoves) -> [Int?] {
        var edges: [MaximumArborescence.Edge] = []
        var numbers: [Int] = []
        edges.reserveCapacity(scores.candidates.count)
        numbers.reserveCapacity(scores.candidates.count)
        for (number, candidate) in scores.candidates.enumerated() where candidate.source != root {
            if scores.isLoose[candidate.source], candidate.target != root { continue }
            let best = known.score(
                of: number, role: roles[candidate.source], target: roles[candidate.target]
            ) { moves.best(scores, number, role: $0, target: $1).score }
            guard
                best > Scores.forbidden / 2 || candidate.target == root
                    || scores.isFixed[candidate.source]
            else { continue }
            edges.append(.init(candidate.source, candidate.target, best))
            numbers.append(number)
        }
        let tree = MaximumArborescence(nodes: roles.count, root: root, edges: edges)
        return tree.choices.map { $0.map { numbers[$0] } }
    }
}

/// What the best move of each candidate was worth between the roles that were asked for last:
/// from one tree to the next few units change theirs.
private struct KnownMoves {
    private var roles: [UInt8]
    private var scores: [Int32]

    /// So many candidates, of which nothing is known.
    init(_ count: Int) {
        roles = Array(repeating: .max, count: count)
        scores = Array(repeating: 0, count: count)
    }

    mutating func score(
        of candidate: Int, role: Int, target: Int, orBy best: (Int, Int) -> Int
    ) -> Int {
        let asked = UInt8(role * 4 + target)
        if roles[candidate] != asked {
            roles[candidate] = asked
            scores[candidate] = Int32(best(role, target))
        }
        return Int(scores[candidate])
    }
}
