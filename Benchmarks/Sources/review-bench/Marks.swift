import ArgumentKit

/// How many roles and targets of a graph agree with an annotator's.
struct Marks {
    var roles = 0
    var rightRoles = 0
    var ties = 0
    var rightTies = 0

    /// No marks yet.
    init() {}

    init(_ graph: ArgumentGraph, _ reader: Reader) {
        let matches = reader.matches(graph)
        for statement in graph.statements {
            guard let gold = matches[statement.id] else { continue }
            roles += 1
            if statement.role == gold.role { rightRoles += 1 }
            guard let right = reader.gold.primaryRelation(of: gold.id),
                let aim = reader.gold.aim(of: right)
            else { continue }
            let own = graph.primaryRelation(of: statement.id)
            ties += 1
            if own.flatMap(graph.aim).flatMap({ matches[$0]?.id }) == aim { rightTies += 1 }
        }
    }

    static func += (sum: inout Marks, other: Marks) {
        sum.roles += other.roles
        sum.rightRoles += other.rightRoles
        sum.ties += other.ties
        sum.rightTies += other.rightTies
    }

    /// How many roles and targets are wrong.
    var errors: Int { roles - rightRoles + ties - rightTies }

    /// The shares of right roles and right targets.
    var shares: (roles: Double, targets: Double) {
        (Double(rightRoles) / Double(max(roles, 1)), Double(rightTies) / Double(max(ties, 1)))
    }
}
