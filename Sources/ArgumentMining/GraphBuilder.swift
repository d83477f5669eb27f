internal import ArgumentModel
internal import SourceText

/// The last stage: the decisions as a graph, each with confidence, reason and alternatives.
struct GraphBuilder {
    private let profiles: UnitProfiles
    private let reading: Reading
    private let roles: RoleExplainer
    private let relations: RelationExplainer
    private let speakers: AttributionFinder
    private let partners: [Int?]

    private var graph: ArgumentGraph
    private var statements: [Statement.ID] = []
    private var primary: [Relation.ID?]

    /// - Parameter thesisConfidence: how sure it is that the first thesis is the right one.
    init(
        _ profiles: UnitProfiles, _ scores: Scores, _ reading: Reading,
        thesisConfidence: Double, in graph: ArgumentGraph
    ) {
        self.profiles = profiles
        self.reading = reading
        self.graph = graph
        roles = RoleExplainer(profiles, scores, reading, thesisConfidence)
        relations = RelationExplainer(profiles, scores, reading)
        speakers = AttributionFinder(profiles.text)
        partners = LinkedPremises.partners(reading, profiles)
        primary = Array(repeating: nil, count: profiles.units.count)
    }

    /// The graph that the decisions make.
    func build(source: Source.ID) throws(GraphError) -> ArgumentGraph {
        var builder = self
        for unit in profiles.units.indices { try builder.addStatement(unit, source) }
        for unit in profiles.units.indices { try builder.addPrimary(unit) }
        for unit in profiles.units.indices { try builder.explain(unit) }
        return builder.graph
    }

    private mutating func addStatement(
        _ unit: Int, _ source: Source.ID
    ) throws(GraphError) {
        let place = profiles.units[unit].unit
        let document = profiles.text.document
        let passage = Passage(
            source: source, range: place.range, paragraph: place.paragraph,
            sentence: place.sentence, quotation: document.quotation(of: place.range))
        let role = Statement.Role.decided[reading.roles[unit]]
        let id = graph.add(
            role, profiles.text.mended(profiles.units[unit].tokens).capitalisedFirst,
            at: passage, decision: roles.decision(on: unit))
        let speaker = speakers.speaker(in: profiles.units[unit].tokens)
        if speaker != nil || role == .evidence {
            try graph.update(id) { statement in
                statement.attribution = speaker
                if role == .evidence {
                    statement.kind = EvidenceKinds.kind(of: profiles.features[unit])
                }
            }
        }
        statements.append(id)
    }

    /// Relates a unit; what it undercuts is related before it.
    private mutating func addPrimary(_ unit: Int) throws(GraphError) {
        var waiting = [unit]
        while let next = waiting.last {
            let target = reading.ties[next].flatMap { tie in
                Move.all[tie.move].kind == .undercuts ? tie.target : nil
            }
            if let target, primary[target] == nil, reading.ties[target] != nil {
                waiting.append(target)
            } else {
                waiting.removeLast()
                try relate(next)
            }
        }
    }

    private mutating func relate(_ unit: Int) throws(GraphError) {
        guard primary[unit] == nil, let tie = reading.ties[unit] else { return }
        let kind = Move.all[tie.move].kind
        if let partner = partners[unit], let shared = primary[partner] {
            try graph.update(shared) { $0.sources.append(.statement(statements[unit])) }
            primary[unit] = shared
        } else {
            primary[unit] = try graph.relate(
                statements[unit], kind, endpoint(kind, tie.target),
                decision: Decision(by: .miner))
        }
    }

    /// Undercuts aim at the target's primary relation, everything else at the target.
    private func endpoint(_ kind: Relation.Kind, _ target: Int) -> Endpoint {
        guard kind == .undercuts, let relation = primary[target] else {
            return .statement(statements[target])
        }
        return .relation(relation)
    }

    private mutating func explain(_ unit: Int) throws(GraphError) {
        guard let tie = reading.ties[unit], let relation = primary[unit],
            graph.relations[relation]?.sources.first == .statement(statements[unit])
        else { return }
        let (chosen, others) = relations.rivals(of: unit, tie: tie)
        let decision = Decision<Relation.Choice>(
            by: .miner, confidence: chosen.confidence,
            reason: relations.reason(for: unit, tie: tie),
            alternatives: others.map { rival in
                .init(
                    .init(rival.kind, endpoint(rival.kind, rival.target)),
                    confidence: rival.confidence)
            })
        let cue = relations.cue(of: unit)
        try graph.update(relation) { relation in
            relation.decision = decision
            relation.cue = cue
        }
    }
}

extension String {
    /// The same words with a capital letter first.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
