extension ArgumentGraph {
    /// The graph without the miner's relations that are less sure than `confidence`, and without
    /// the statements that only these tied to a thesis.
    ///
    /// What a person decided, or what nobody put a number to, stays. A statement that was tied
    /// to no thesis before stays too.
    ///
    /// - Parameter confidence: the least confidence of a relation that stays, from 0 to 1.
    /// - Complexity: O(*s* + *r*).
    public func surer(than confidence: Double) -> ArgumentGraph {
        let unsure = relations.filter {
            $0.decision.by == .miner && ($0.decision.confidence ?? 1) < confidence
        }
        var graph = self
        graph.remove(relations: Set(unsure.map(\.id)))
        graph.remove(statements: tiedToThesis.subtracting(graph.tiedToThesis))
        return graph
    }

    /// The theses, and what is connected to them by relations in either direction.
    ///
    /// - Complexity: O(*s* + *r*).
    package var tiedToThesis: Set<Statement.ID> {
        var neighbours: [Endpoint: [Endpoint]] = [:]
        for relation in relations {
            let itself = Endpoint.relation(relation.id)
            for end in relation.sources + [relation.target] {
                neighbours[end, default: []].append(itself)
                neighbours[itself, default: []].append(end)
            }
        }
        var open = theses.map { Endpoint.statement($0.id) }
        var seen: Set<Endpoint> = []
        while let end = open.popLast() {
            if seen.insert(end).inserted { open += neighbours[end] ?? [] }
        }
        return Set(seen.compactMap(\.statement))
    }
}
