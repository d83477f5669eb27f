internal import ArgumentModel

extension ArgumentGraph {
    /// Lets every statement that had a label keep it, as its title where it would get another
    /// one now; a new statement whose label is taken gets the next number that is free.
    mutating func keepLabels(of plan: GraphPlan) throws(GraphError) {
        let (old, labels) = (plan.oldStatements, plan.labels)
        guard !old.isEmpty else { return }
        var taken = Set(old.map { labels[$0.id] })
        var counts: [Statement.Role: Int] = [:]
        for statement in statements {
            counts[statement.role, default: 0] += 1
            let now = Self.label(statement.role, counts[statement.role, default: 0])
            guard statement.title == nil else { continue }
            let isOld = old.contains(statement.id)
            let label = isOld ? labels[statement.id] : Self.free(now, statement.role, &taken)
            guard label != now, StatementLabels.isLabel(label) else { continue }
            try update(statement.id) { $0.title = label }
        }
    }

    private static func free(
        _ label: String, _ role: Statement.Role, _ taken: inout Set<String>
    ) -> String {
        if taken.insert(label).inserted { return label }
        var number = taken.count { $0.first == role.letter }
        while !taken.insert(Self.label(role, number)).inserted { number += 1 }
        return Self.label(role, number)
    }

    private static func label(_ role: Statement.Role, _ number: Int) -> String {
        "\(role.letter)\(number)"
    }
}
