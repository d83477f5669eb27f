import ArgumentKit

/// How many decisions of the miner's an answer changes besides the one that it is about.
struct Moved {
    private var answers = 0
    private var sum = 0
    /// The most that one answer changed.
    private(set) var most = 0

    /// Changed decisions an answer.
    var mean: Double { Double(sum) / Double(max(answers, 1)) }

    /// Counts the statements that are the miner's before and after and play another role or
    /// lead elsewhere.
    mutating func add(_ graph: ArgumentGraph, after before: ArgumentGraph) {
        let changed = before.statements.count { old in
            guard let new = graph.statements[old.id], new.decision.by == .miner else {
                return false
            }
            let (tie, former) = (
                graph.primaryRelation(of: old.id), before.primaryRelation(of: old.id)
            )
            if tie?.decision.by == .person { return false }
            return new.role != old.role || tie?.kind != former?.kind
                || tie.flatMap(graph.aim) != former.flatMap(before.aim)
        }
        answers += 1
        sum += changed
        most = max(most, changed)
    }
}

/// A number with one decimal.
func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
}
