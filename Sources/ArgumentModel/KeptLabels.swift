extension ArgumentGraph {
    /// Lets every statement that had a label keep it, as its title where it would get another
    /// one now; a new statement whose label is taken gets the next number that is free.
    ///
    /// - Parameters:
    ///   - labels: how people knew the statements.
    ///   - old: those that they knew.
    /// - Complexity: O(*s*).
    package mutating func keepLabels(
        _ labels: StatementLabels, of old: Records<Statement>
    ) throws(GraphError) {
        guard !old.isEmpty else { return }
        var taken = Set(old.map { labels[$0.id] })
        taken.formUnion(statements.compactMap(\.title))
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
