import ArgumentKit

/// How many decisions of a graph agree with an annotator's, of all and of those that are still
/// the miner's.
struct Marks {
    var roles = 0
    var rightRoles = 0
    var ties = 0
    var rightTies = 0
    var minersRoles = 0
    var minersRightRoles = 0
    var minersTies = 0
    var minersRightTies = 0

    /// No marks yet.
    init() {}

    init(_ graph: ArgumentGraph, _ reader: Reader) {
        let matches = reader.matches(graph)
        for statement in graph.statements {
            guard let gold = matches[statement.id] else { continue }
            count(statement, gold)
            guard let right = reader.gold.primaryRelation(of: gold.id),
                let aim = reader.gold.aim(of: right)
            else { continue }
            let own = graph.primaryRelation(of: statement.id)
            let isRight = own.flatMap(graph.aim).flatMap { matches[$0]?.id } == aim
            ties += 1
            if isRight { rightTies += 1 }
            guard own?.decision.by == .miner else { continue }
            minersTies += 1
            if isRight { minersRightTies += 1 }
        }
    }

    private mutating func count(_ statement: Statement, _ gold: Statement) {
        roles += 1
        if statement.role == gold.role { rightRoles += 1 }
        guard statement.decision.by == .miner else { return }
        minersRoles += 1
        if statement.role == gold.role { minersRightRoles += 1 }
    }

    static func += (sum: inout Marks, other: Marks) {
        sum.roles += other.roles
        sum.rightRoles += other.rightRoles
        sum.ties += other.ties
        sum.rightTies += other.rightTies
        sum.minersRoles += other.minersRoles
        sum.minersRightRoles += other.minersRightRoles
        sum.minersTies += other.minersTies
        sum.minersRightTies += other.minersRightTies
    }

    /// The shares as a row of a table.
    var row: String {
        [
            (rightRoles, roles), (rightTies, ties), (minersRightRoles, minersRoles),
            (minersRightTies, minersTies),
        ]
        .map { share($0.0, of: $0.1) }.joined(separator: "  ")
    }

    private func share(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "  – " }
        let percent = (part * 100 + whole / 2) / whole
        return String(repeating: " ", count: percent < 10 ? 2 : percent < 100 ? 1 : 0)
            + "\(percent)%"
    }
}
