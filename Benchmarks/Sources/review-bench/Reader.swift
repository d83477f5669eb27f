import ArgumentKit

/// A reader who knows an annotator's graph and answers questions about a mined one.
struct Reader {
    let document: Document
    let gold: ArgumentGraph

    /// A review of the first reading.
    func review(miner: ArgumentMiner) -> Review {
        Review(EditingSession(miner.graph(of: document), from: document, miner: miner))
    }

    /// Which statement of the annotator each statement is: they cover each other by at least
    /// half of the longer one.
    func matches(_ graph: ArgumentGraph) -> [Statement.ID: Statement] {
        var matches: [Statement.ID: Statement] = [:]
        for statement in graph.statements {
            guard let range = statement.passages.first?.range else { continue }
            matches[statement.id] = gold.statements.first { other in
                guard let right = other.passages.first?.range else { return false }
                let common =
                    min(range.upperBound, right.upperBound)
                    - max(range.lowerBound, right.lowerBound)
                return common * 2 >= max(range.count, right.count)
            }
        }
        return matches
    }

    /// What the reader answers. What the annotator has not is deleted; what cannot be said of
    /// this graph, because the target is not in it, is skipped.
    func answer(to question: ReviewQuestion, in graph: ArgumentGraph) -> Review.Answer {
        let matches = matches(graph)
        guard let right = matches[question.statement] else {
            return .edits([.reject(question.statement)])
        }
        switch question.subject {
        case .role(let id):
            if graph.statements[id]?.role == right.role { return .accept }
            return .edits([.reassign(id, to: right.role, kind: nil)])
        case .relation(let id):
            guard let relation = graph.relations[id] else { return .skip }
            guard let tie = gold.primaryRelation(of: right.id) else {
                return .edits([.detach(question.statement)])
            }
            return answer(relation, tie, matches, graph)
        }
    }

    private func answer(
        _ own: Relation, _ right: Relation, _ matches: [Statement.ID: Statement],
        _ graph: ArgumentGraph
    ) -> Review.Answer {
        guard let aim = gold.aim(of: right),
            let target = matches.first(where: { $0.value.id == aim })?.key,
            !own.sourceStatements.contains(target)
        else { return .skip }
        var end = Endpoint.statement(target)
        if right.target.relation != nil {
            guard let undercut = graph.primaryRelation(of: target), undercut.id != own.id,
                graph.aim(of: undercut) != own.sourceStatements.first
            else { return .skip }
            end = .relation(undercut.id)
        }
        if own.kind == right.kind, own.target == end { return .accept }
        return .edits([.retarget(own.id, right.kind, to: end)])
    }
}

extension ArgumentGraph {
    /// The statement that a relation leads to, or whose relation it leads to.
    func aim(of relation: Relation) -> Statement.ID? {
        if let id = relation.target.statement { return id }
        return relation.target.relation.flatMap { relations[$0]?.sourceStatements.first }
    }
}
