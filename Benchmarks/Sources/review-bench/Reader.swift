import ArgumentKit

/// A reader who knows an annotator's graph and answers questions about a mined one.
struct Reader {
    let document: Document
    let gold: ArgumentGraph

    /// A decision of the miner that the reader is asked about.
    enum Question: Hashable {
        case role(Statement.ID)
        case relation(Statement.ID)
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

    /// The decisions of the miner that were not asked about, with their confidence.
    func questions(_ graph: ArgumentGraph, _ asked: Set<Question>) -> [(Question, Double)] {
        var questions: [(Question, Double)] = []
        for statement in graph.statements {
            if statement.decision.by == .miner {
                questions.append((.role(statement.id), statement.decision.confidence ?? 1))
            }
            guard let relation = graph.primaryRelation(of: statement.id),
                relation.decision.by == .miner
            else { continue }
            questions.append((.relation(statement.id), relation.decision.confidence ?? 1))
        }
        return questions.filter { !asked.contains($0.0) }
    }

    /// What the reader answers: the graph with the decision made or confirmed; what the
    /// annotator has not is deleted.
    func answer(
        _ question: Question, in graph: inout ArgumentGraph, _ rejected: inout [Passage]
    ) throws {
        let matches = matches(graph)
        switch question {
        case .role(let id):
            guard let right = matches[id] else {
                rejected += graph.statements[id]?.passages ?? []
                return try graph.remove(id)
            }
            try graph.reassign(id, to: right.role)
        case .relation(let id):
            guard let right = matches[id] else { return }
            guard let relation = gold.primaryRelation(of: right.id) else {
                return try untie(id, in: &graph)
            }
            try tie(id, as: relation, matches, in: &graph)
        }
    }

    private func tie(
        _ id: Statement.ID, as relation: Relation, _ matches: [Statement.ID: Statement],
        in graph: inout ArgumentGraph
    ) throws {
        guard let aim = gold.aim(of: relation),
            let target = matches.first(where: { $0.value.id == aim })?.key, target != id
        else { return }
        var end = Endpoint.statement(target)
        if relation.target.relation != nil {
            guard let undercut = graph.primaryRelation(of: target) else { return }
            guard graph.aim(of: undercut) != id else { return }
            end = .relation(undercut.id)
        }
        let own = graph.primaryRelation(of: id)
        if own?.kind == relation.kind, own?.target == end, own?.isLinked == false {
            if let own { try graph.update(own.id) { $0.decision = .byPerson } }
        } else {
            try untie(id, in: &graph)
            guard graph.contains(end) else { return }
            try graph.relate(id, relation.kind, end)
        }
    }

    private func untie(_ id: Statement.ID, in graph: inout ArgumentGraph) throws {
        guard let own = graph.primaryRelation(of: id) else { return }
        if own.isLinked {
            try graph.update(own.id) { $0.sources.removeAll { $0 == .statement(id) } }
        } else {
            try graph.remove(own.id)
        }
    }
}

extension ArgumentGraph {
    /// The statement that a relation leads to, or whose relation it leads to.
    func aim(of relation: Relation) -> Statement.ID? {
        if let id = relation.target.statement { return id }
        return relation.target.relation.flatMap { relations[$0]?.sourceStatements.first }
    }
}
