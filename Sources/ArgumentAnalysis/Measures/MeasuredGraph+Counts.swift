internal import ArgumentModel

/// How many there are of what.
extension MeasuredGraph {
    var counts: [String: Figure] {
        var figures: [String: Figure] = [
            "statements": Figure(counting: graph.statements.map(\.id)),
            "implicit": Figure(counting: statements(where: \.isImplicit)),
            "arguments": Figure(graph.arguments.count),
            "words": Figure(graph.statements.reduce(0) { $0 + $1.wordCount }),
            "relations": Figure(graph.relations.count),
        ]
        for role in Statement.Role.allCases {
            figures[role.rawValue] = Figure(counting: statements { $0.role == role })
        }
        for kind in Relation.Kind.allCases {
            let relations = graph.relations.filter { $0.kind == kind }
            figures[kind.rawValue] = Figure(relations.count, sources(of: relations))
        }
        return figures
    }

    var evidence: [String: Figure] {
        var figures: [String: Figure] = [:]
        for kind in Statement.EvidenceKind.allCases {
            figures["evidence_\(kind.rawValue)"] = Figure(
                counting: statements { $0.role == .evidence && $0.kind == kind })
        }
        figures["evidence_other"] = Figure(
            counting: statements { $0.role == .evidence && $0.kind == nil })
        let claims = graph.statements.count { $0.role == .claim || $0.role == .thesis }
        let count = graph.evidence.count
        figures["evidence_per_claim"] = Figure(
            claims == 0 ? nil : Double(count) / Double(claims), supportingEvidence)
        return figures
    }

    /// The evidence that supports a claim or a thesis directly.
    private var supportingEvidence: [Statement.ID] {
        let links = graph.relations.filter { relation in
            let role = relation.target.statement.flatMap { graph.statements[$0]?.role }
            return relation.kind == .supports && (role == .claim || role == .thesis)
        }
        return sources(of: links).filter { graph.statements[$0]?.role == .evidence }
    }

    /// The statements that relations begin at, in reading order.
    func sources(of relations: [Relation]) -> [Statement.ID] {
        inOrder(Set(relations.flatMap(\.sourceStatements)))
    }

    var sureness: [String: Figure] {
        let unsure = graph.relations.filter(\.isUnsure)
        let decided = statements { $0.decision.by == .person }
        let relations = graph.relations.count { $0.decision.by == .person }
        return [
            "unsure_roles": Figure(counting: statements(where: \.isUnsure)),
            "unsure_relations": Figure(unsure.count, sources(of: unsure)),
            "reviewed": Figure(decided.count + relations, decided),
        ]
    }
}
