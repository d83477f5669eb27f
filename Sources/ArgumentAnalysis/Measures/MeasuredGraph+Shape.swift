internal import ArgumentModel

/// How far, how wide, and in which patterns.
extension MeasuredGraph {
    var shape: [String: Figure] {
        let depth = ways.distance.compactMap(\.self).max()
        let targets = network.targets()
        let chain = LongestChain(targets, StrongComponents(targets))
        return [
            "depth": Figure(depth.map(Double.init), statements(atDistance: depth)),
            "breadth": breadth,
            "longest_chain": Figure(chain.length, chain.points.compactMap(network.statement)),
            "serial": Figure(counting: serial),
            "convergent": Figure(counting: statements(supportedBy: 2...)),
            "divergent": Figure(counting: divergent),
            "linked": linked,
        ]
    }

    private var breadth: Figure {
        guard let most = ways.widths.max() else { return Figure(nil) }
        let distance = ways.widths.firstIndex(of: most)
        let widest = (0..<network.statementCount).filter { ways.distance[$0] == distance }
        return Figure(most, widest.compactMap(network.statement))
    }

    /// The statements at a distance above none.
    private func statements(atDistance distance: Int?) -> [Statement.ID] {
        guard let distance, distance > 0 else { return [] }
        return (0..<network.statementCount).filter { ways.distance[$0] == distance }
            .compactMap(network.statement)
    }

    private var supporting: [Set<Int>] {
        network.outgoing.map { numbers in
            Set(
                numbers.map { network.edges[$0] }.filter { $0.kind == .supports }
                    .map { $0.relation.map(order) ?? -1 - $0.target })
        }
    }

    /// The statements with so many independent supports: relations, or arguments.
    private func statements(supportedBy range: PartialRangeFrom<Int>) -> [Statement.ID] {
        (0..<network.statementCount).filter { range.contains(supports(of: $0)) }
            .compactMap(network.statement)
    }

    /// A relation with several sources is one support.
    private func supports(of point: Int) -> Int {
        let edges = network.incoming[point].map { network.edges[$0] }
            .filter { $0.kind == .supports && isDirect($0) }
        return Set(edges.map { $0.relation.map(order) ?? -1 - $0.source }).count
    }

    private var serial: [Statement.ID] {
        let supporting = supporting
        return (0..<network.statementCount)
            .filter { supports(of: $0) > 0 && !supporting[$0].isEmpty }
            .compactMap(network.statement)
    }

    private var divergent: [Statement.ID] {
        let supporting = supporting
        return (0..<network.statementCount).filter { supporting[$0].count > 1 }
            .compactMap(network.statement)
    }

    private var linked: Figure {
        let relations = graph.relations.filter { $0.kind == .supports && $0.isLinked }
        let steps = graph.arguments.flatMap { argument in
            argument.steps.indices.map {
                argument.used(inStep: $0) ?? argument.steps[$0].premises
            }
        }.filter { $0.count > 1 }
        let premises = relations.flatMap(\.sourceStatements) + steps.flatMap(\.self)
        return Figure(relations.count + steps.count, inOrder(Set(premises)))
    }

    /// Whether an edge is about the point itself, not about a relation that begins there.
    func isDirect(_ edge: StatementNetwork.Edge) -> Bool {
        edge.relation.flatMap { graph.relations[$0]?.target.relation } == nil
    }

    private func order(_ id: Relation.ID) -> Int { graph.relations.position(of: id) ?? 0 }
}
