extension ArgumentGraph {
    /// The same graph under the identifiers that another version of it gives.
    ///
    /// - Parameters:
    ///   - names: what identifiers of this graph become, each something else.
    ///   - other: the other version; what has no name in `names` keeps its own where the other
    ///     does not use it, or gets one that neither has given.
    /// - Complexity: O(*s* + *r*) over both graphs.
    package func renamed(_ names: Renaming, beside other: ArgumentGraph) -> ArgumentGraph {
        let given = numbers.higher(other.numbers)
        var all = Renaming()
        all.sources = fresh(sources, names.sources, other.sources, "o", given.sources)
        all.statements = fresh(
            statements, names.statements, other.statements, "s", given.statements)
        all.arguments = fresh(arguments, names.arguments, other.arguments, "a", given.arguments)
        all.relations = fresh(relations, names.relations, other.relations, "r", given.relations)
        all.groups = fresh(groups, names.groups, other.groups, "g", given.groups)
        return renamed(all)
    }

    private func fresh<Record>(
        _ records: Records<Record>, _ names: [Identifier<Record>: Identifier<Record>],
        _ others: Records<Record>, _ letter: String, _ given: Int
    ) -> [Identifier<Record>: Identifier<Record>] where Record.ID == Identifier<Record> {
        var all = names
        var taken = Set(names.values).union(others.map(\.id))
        var number = given
        for record in records where all[record.id] == nil {
            var name = record.id
            while !taken.insert(name).inserted {
                number += 1
                name = Identifier(rawValue: "\(letter)\(number)")
            }
            all[record.id] = name
        }
        return all
    }

    private func renamed(_ names: Renaming) -> ArgumentGraph {
        var renamed = self
        renamed.sources = Records(sources.map { $0.renamed(to: names($0.id)) })
        renamed.statements = Records(statements.map { $0.renamed(to: names($0.id), names) })
        renamed.arguments = Records(
            arguments.map { $0.renamed(to: names.arguments[$0.id] ?? $0.id, names) })
        renamed.relations = Records(relations.map { $0.renamed(names) })
        renamed.groups = Records(groups.map { $0.renamed(names) })
        for index in rejected.passages.indices {
            renamed.rejected.passages[index].source = names(rejected.passages[index].source)
        }
        for (index, link) in rejected.relations.enumerated() {
            renamed.rejected.relations[index].source = names(link.source)
            renamed.rejected.relations[index].target = link.target.map { names($0) }
        }
        renamed.numbers.cover(renamed)
        return renamed
    }
}

extension IssuedNumbers {
    fileprivate func higher(_ other: IssuedNumbers) -> IssuedNumbers {
        var numbers = IssuedNumbers()
        numbers.sources = max(sources, other.sources)
        numbers.statements = max(statements, other.statements)
        numbers.arguments = max(arguments, other.arguments)
        numbers.relations = max(relations, other.relations)
        numbers.groups = max(groups, other.groups)
        return numbers
    }
}
