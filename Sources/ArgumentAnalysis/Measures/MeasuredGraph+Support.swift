internal import ArgumentModel

/// What rests on what, and what answers what.
extension MeasuredGraph {
    var support: [String: Figure] {
        let circles = CircularSupport(in: network).circles
        let steps = Inference.all(in: graph).filter { !$0.newTerms.isEmpty }
        return [
            "unsupported_claims": Figure(counting: UnsupportedClaims(in: graph).claims),
            "claims_on_claims": Figure(counting: ClaimsOnClaims(in: graph, network).claims),
            "circular_support": Figure(
                counting: inOrder(Set(circles.flatMap(\.statements)))),
            "new_terms": Figure(steps.count, inOrder(Set(steps.map(\.conclusion.id)))),
        ]
    }

    var answers: [String: Figure] {
        let answers = CounterclaimAnswers(in: graph)
        let open = Set(answers.unanswered)
        let by = { (kinds: Set<Relation.Kind>) in
            answers.items.filter { item in
                item.answers.contains { kinds.contains(graph.relations[$0]?.kind ?? .restates) }
            }.map(\.counterclaim)
        }
        let answering = answers.items.flatMap(\.answers).compactMap { graph.relations[$0] }
        let voices = sources(of: answering).compactMap { graph.statements[$0] }
        let playing = { (roles: Set<Statement.Role>) in
            Figure(counting: voices.filter { roles.contains($0.role) }.map(\.id))
        }
        return [
            "answered": Figure(
                counting: statements { $0.role == .counterclaim && !open.contains($0.id) }),
            "unanswered": Figure(counting: answers.unanswered),
            "answered_by_attack": Figure(counting: by([.attacks])),
            "answered_by_undercut": Figure(counting: by([.undercuts])),
            "answering_claims": playing([.thesis, .claim]),
            "answering_evidence": playing([.evidence]),
            "answering_counterclaims": playing([.counterclaim]),
        ]
    }

    var sides: [String: Figure] {
        let tied =
            network.thesis == nil
            ? []
            : (0..<network.statementCount).filter {
                ways.distance[$0] != nil
            }
        let side = { (isFor: Bool) in
            tied.filter { ways.isFor[$0] == isFor }.compactMap(network.statement)
        }
        let (pro, contra) = (side(true), side(false))
        let words = { (ids: [Statement.ID]) in
            ids.reduce(0) { $0 + (graph.statements[$1]?.wordCount ?? 0) }
        }
        let (proWords, contraWords) = (words(pro), words(contra))
        let share =
            proWords + contraWords == 0
            ? nil : Double(contraWords) / Double(proWords + contraWords)
        return [
            "for": Figure(counting: pro), "against": Figure(counting: contra),
            "for_words": Figure(proWords, pro), "against_words": Figure(contraWords, contra),
            "against_share": Figure(share, contra),
            "unrelated": Figure(counting: GraphSummary(of: graph).unrelatedStatements),
            "untied": Figure(counting: untied),
        ]
    }

    private var untied: [Statement.ID] {
        guard network.thesis != nil else { return [] }
        return (0..<network.statementCount).filter { ways.distance[$0] == nil }
            .compactMap(network.statement)
    }
}
