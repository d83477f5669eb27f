internal import ArgumentModel

/// Which statements restate each other, directly or by others: they share one standing.
struct RestatedStatements {
    private var parents: [Int]

    init(_ graph: ArgumentGraph) {
        parents = Array(graph.statements.indices)
        for relation in graph.relations
        where relation.kind == .restates && relation.isBetweenStatements {
            guard let source = relation.sources[0].statement,
                let target = relation.target.statement,
                let one = graph.statements.position(of: source),
                let other = graph.statements.position(of: target)
            else { continue }
            let (first, second) = (head(one), head(other))
            parents[max(first, second)] = min(first, second)
        }
    }

    /// The first statement of those that restate each other.
    func head(_ place: Int) -> Int {
        var place = place
        while parents[place] != place { place = parents[place] }
        return place
    }
}

extension Relation {
    /// Whether one statement does something to another.
    var isBetweenStatements: Bool {
        sources.count == 1 && sources[0].statement != nil && target.statement != nil
    }
}

extension Array where Element: Hashable {
    /// Each element once, in the order in which they come first.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
