internal import ArgumentModel
internal import SourceText

/// The last stage: the decisions as a graph, each with confidence, reason and alternatives.
///
/// What a person decided stays as it was; everything else is decided by the reading.
struct GraphBuilder {
    private let profiles: UnitProfiles
    private let kinds: [Statement.EvidenceKind]
    private let reading: Reading
    private let roles: RoleExplainer
    private let explainer: RelationExplainer
    private let speakers: Speakers
    private let partners: [Int?]
    private let plan: GraphPlan

    private var graph: ArgumentGraph
    private var statements: [Statement.ID] = []
    private var relations: [Relation] = []
    /// For each unit the number of its primary relation, and whether that was asked for.
    private var primary: [Int?]
    private var isRelated: [Bool]

    /// - Parameter thesisConfidence: how sure it is that the first thesis is the right one.
    init(
        _ judged: JudgedText, _ reading: Reading, thesisConfidence: Double, _ plan: GraphPlan
    ) {
        profiles = judged.profiles
        kinds = judged.kinds
        self.reading = reading
        self.plan = plan
        graph = plan.graph
        roles = RoleExplainer(judged, reading, thesisConfidence: thesisConfidence)
        explainer = RelationExplainer(judged, reading)
        speakers = Speakers(profiles.text, profiles.units)
        partners = LinkedPremises.partners(reading, profiles)
        primary = Array(repeating: nil, count: reading.ties.count)
        isRelated = Array(repeating: false, count: reading.ties.count)
    }

    /// The graph that the decisions make.
    func build() throws(GraphError) -> ArgumentGraph {
        var builder = self
        for unit in profiles.units.indices { try builder.addStatement(unit) }
        builder.statements += plan.outside
        for unit in reading.ties.indices { builder.addPrimary(unit) }
        for unit in profiles.units.indices { builder.explain(unit) }
        try builder.finish()
        return builder.graph
    }
}

/// Statements.
extension GraphBuilder {
    private mutating func addStatement(_ unit: Int) throws(GraphError) {
        guard let old = plan.statement(of: unit) else {
            statements.append(try newStatement(unit))
            return
        }
        statements.append(old.id)
        guard old.decision.by == .miner else { return }
        let (role, decision) = (role(of: unit), roles.decision(on: unit))
        let kind = kinds[unit]
        try graph.update(old.id) { statement in
            statement.role = role
            statement.kind =
                role == .evidence ? statement.kind ?? kind : nil
            statement.decision = decision
        }
    }

    private func role(of unit: Int) -> Statement.Role {
        Statement.Role.decided[reading.roles[unit]]
    }

    private mutating func newStatement(_ unit: Int) throws(GraphError) -> Statement.ID {
        let place = profiles.units[unit].unit
        let passage = Passage(
            source: plan.source, range: place.range, paragraph: place.paragraph,
            sentence: place.sentence,
            quotation: profiles.text.document.quotation(of: place.range))
        let role = role(of: unit)
        let id = graph.add(
            role, profiles.text.mended(profiles.units[unit].tokens).capitalisedFirst,
            at: passage, decision: roles.decision(on: unit))
        let speaker = speakers.speaker(of: unit)
        let kind = kinds[unit]
        if speaker != nil || role == .evidence {
            try graph.update(id) { statement in
                statement.attribution = speaker
                if role == .evidence {
                    statement.kind = kind
                }
            }
        }
        return id
    }
}

/// Relations.
extension GraphBuilder {
    /// Relates a unit; what it undercuts is related before it.
    private mutating func addPrimary(_ unit: Int) {
        var waiting = [unit]
        while let next = waiting.last {
            let target = reading.ties[next].flatMap { tie in
                Move.all[tie.move].kind == .undercuts ? tie.target : nil
            }
            if let target, !isRelated[target], !isRelated[next] {
                waiting.append(target)
            } else {
                waiting.removeLast()
                relate(next)
            }
        }
    }

    private mutating func relate(_ unit: Int) {
        guard !isRelated[unit] else { return }
        isRelated[unit] = true
        if let kept = plan.constraints.keptRelation(of: unit) {
            keep(kept, as: unit)
        } else if let tie = reading.ties[unit], plan.constraints.isFree(unit) {
            relate(unit, by: tie)
        }
    }

    /// A relation of several sources is kept once.
    private mutating func keep(_ relation: Relation, as unit: Int) {
        let known = relation.isLinked ? relations.firstIndex { $0.id == relation.id } : nil
        primary[unit] = known ?? relations.count
        if known == nil { relations.append(relation) }
    }

    /// Where every tie was rejected the decoding still names one; it is not drawn.
    private mutating func relate(_ unit: Int, by tie: Reading.Tie) {
        let kind = Move.all[tie.move].kind
        guard !plan.constraints.isRejected(unit, kind, tie.target) else { return }
        if let partner = partners[unit], plan.constraints.isFree(partner),
            let shared = primary[partner]
        {
            relations[shared].sources.append(.statement(statements[unit]))
            primary[unit] = shared
            return
        }
        let id = plan.formerRelation(of: unit) ?? graph.newRelationIdentifier()
        primary[unit] = relations.count
        relations.append(
            Relation(
                id: id, [.statement(statements[unit])], kind, endpoint(kind, tie.target),
                decision: Decision(by: .miner)))
    }

    /// Undercuts aim at the target's primary relation, everything else at the target.
    private func endpoint(_ kind: Relation.Kind, _ target: Int) -> Endpoint {
        guard kind == .undercuts, let relation = primary[target] else {
            return .statement(statements[target])
        }
        return .relation(relations[relation].id)
    }

    private mutating func explain(_ unit: Int) {
        guard let tie = reading.ties[unit], let relation = primary[unit],
            plan.constraints.isFree(unit),
            relations[relation].sources.first == .statement(statements[unit])
        else { return }
        let (chosen, others) = explainer.rivals(of: unit, tie: tie)
        relations[relation].decision = Decision<Relation.Choice>(
            by: .miner, confidence: chosen.confidence,
            reason: explainer.reason(for: unit, tie: tie),
            alternatives: others.map { rival in
                .init(
                    .init(rival.kind, endpoint(rival.kind, rival.target)),
                    confidence: rival.confidence)
            })
        relations[relation].cue = explainer.cue(of: unit)
    }

    private mutating func finish() throws(GraphError) {
        relations += plan.otherRelations(beside: relations)
        let known = Set(relations.map(\.id))
        for index in relations.indices {
            relations[index].decision.alternatives.removeAll { alternative in
                let end = alternative.choice.target
                return !(end.relation.map(known.contains) ?? graph.contains(end))
            }
        }
        try graph.restore(relations: relations)
        try graph.keepLabels(plan.labels, of: plan.oldStatements)
    }
}

extension String {
    /// The same words with a capital letter first.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
