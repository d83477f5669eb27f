internal import ArgumentModel

/// What having been decided before counts, on the scale of the scores.
struct FormerWorth: Equatable, Sendable {
    /// Of a role.
    let role: Int
    /// Of a tie.
    let tie: Int
    /// Of the first thesis.
    let thesis: Int

    /// On the scale of the cue tables.
    static let cues = FormerWorth(role: 20, tie: 60, thesis: 200)
    /// On the scale of a trained model (tuned with `review-bench`).
    static let trained = FormerWorth(role: 40, tie: 60, thesis: 200)
}

/// How the units of a text were read before a person's last decision.
///
/// Deciding again around a correction is to mend what the correction touches, not to move what
/// a person has looked at and left. What was decided before therefore counts for something: a
/// rival must be better by more than that. As it counts the same for every unit, deciding again
/// what was decided so gives the same: a rival that now falls short has fallen short before.
struct FormerReading: Equatable {
    /// The unit that was the first thesis.
    private(set) var root: Int?
    /// For each unit the number of its role.
    private var roles: [Int?]
    /// For each unit that the decoding ties what it was tied to.
    private var ties: [Tie?]
    /// For each unit whether the decoding ties it.
    private let isFree: [Bool]

    /// What a unit was tied to.
    private struct Tie: Equatable {
        let target: Int
        let kind: Relation.Kind
    }

    /// What it counts.
    private let worth: FormerWorth

    /// The scores with what was decided before.
    func weigh(in scores: Scores) -> Scores {
        var scores = scores
        for (unit, role) in roles.enumerated() {
            guard let role else { continue }
            scores.roles[unit][role] += worth.role
            if role == 0 { scores.thesis[unit] += worth.role }
        }
        for (number, candidate) in scores.candidates.enumerated() {
            guard let tie = ties[candidate.source], tie.target == candidate.target else {
                continue
            }
            let row = number * Move.names.count
            for column in Self.columns[tie.kind] ?? [] { scores.moves[row + column] += worth.tie }
        }
        return scores
    }

    /// What of the worth of a reading comes from what was decided before.
    func share(in reading: Reading) -> Int {
        var share = share(asThesis: reading.root)
        for (unit, role) in reading.roles.enumerated() {
            if role == roles[unit] { share += worth.role }
            if let own = reading.ties[unit], let tie = ties[unit], own.target == tie.target,
                Move.all[own.move].kind == tie.kind
            {
                share += worth.tie
            }
        }
        if roles[reading.root] == 0 { share += worth.role }
        return share
    }

    /// What a unit gains as the first thesis by having been it.
    func share(asThesis unit: Int) -> Int { unit == root ? worth.thesis : 0 }

    /// What was decided before, once that reading is decided.
    func followed(by reading: Reading) -> FormerReading {
        var next = self
        next.root = reading.root
        next.roles = reading.roles
        next.ties = reading.ties.enumerated().map { unit, tie in
            guard isFree[unit], let tie else { return nil }
            return Tie(target: tie.target, kind: Move.all[tie.move].kind)
        }
        return next
    }

    /// The columns of the moves of each kind.
    private static let columns = Dictionary(grouping: Move.all, by: \.kind)
        .mapValues { Set($0.map(\.column)).sorted() }
}

extension FormerReading {
    /// - Parameter statements: for each unit, and each statement behind the units, the statement
    ///   that it has been.
    init(
        _ statements: [Statement.ID?], _ constraints: Constraints, in graph: ArgumentGraph,
        worth: FormerWorth
    ) {
        self.worth = worth
        let leading = Leading(graph)
        var numbers: [Statement.ID: Int] = [:]
        for (number, id) in statements.enumerated() {
            if let id { numbers[id] = number }
        }
        roles = statements.map { id in
            id.flatMap { graph.statements[$0] }.flatMap {
                Statement.Role.decided.firstIndex(of: $0.role)
            }
        }
        let isFree = statements.indices.map(constraints.isFree)
        ties = statements.enumerated().map { unit, id in
            guard isFree[unit], let relation = id.flatMap({ leading.relations(of: $0).first }),
                let target = graph.statement(at: relation.target).flatMap({ numbers[$0] })
            else { return nil }
            return Tie(target: target, kind: relation.kind)
        }
        self.isFree = isFree
        let (roles, ties) = (roles, ties)
        root = statements.indices.first { roles[$0] == 0 && ties[$0] == nil }
    }
}
