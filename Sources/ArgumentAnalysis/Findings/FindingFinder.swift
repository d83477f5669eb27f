internal import ArgumentModel

/// Looks for each kind of finding.
struct FindingFinder {
    let graph: ArgumentGraph
    let grounds: Grounds
    private let network: StatementNetwork
    private let connections: Connections
    /// The claims and theses without support, in reading order.
    private let bare: [Statement.ID]

    init(_ graph: ArgumentGraph) {
        self.graph = graph
        grounds = Grounds(graph)
        network = StatementNetwork(graph)
        connections = graph.connections
        bare = UnsupportedClaims(in: graph).claims
    }

    /// All findings, kind by kind, each in reading order.
    var all: [Finding] {
        guard !graph.isEmpty else { return [] }
        let claimsOnly = claimsOnly
        return thesis + circles + unanswered + mapRules + unsupported(besides: claimsOnly)
            + claimsOnly + danglers + severalClaims + oneSided
    }

    private var thesis: [Finding] {
        graph.thesis == nil ? [grounds.finding("no-thesis", .init())] : []
    }

    private var circles: [Finding] {
        CircularSupport(in: network).circles.map { circle in
            let round = (circle.round + circle.round.prefix(1)).map { grounds.labels[$0] }
            return grounds.finding(
                "circular-support",
                .init(
                    statements: circle.round, others: round.joined(separator: " → "),
                    relations: circle.relations, restsOnRoles: false))
        }
    }

    /// Where a counterclaim elaborates others, an answer to one of those would do.
    private var unanswered: [Finding] {
        CounterclaimAnswers(in: graph).unanswered.map { id in
            let outgoing = connections.from(id)
            let possible =
                grounds.couldBe(.attacks, of: .statement(id))
                + outgoing.flatMap { grounds.couldBe(.undercuts, of: .relation($0)) }
                + minedBehind(id)
            return grounds.finding(
                "unanswered-counterclaim",
                .init(
                    statements: [id], relations: Array(outgoing.prefix(1)), missing: possible))
        }
    }

    /// The miner's relations of what the author says behind a counterclaim in its paragraph, where
    /// answers stand most often.
    private func minedBehind(_ id: Statement.ID) -> [Relation.ID] {
        guard let place = graph.statements.position(of: id),
            let passage = graph.statements[place].passages.first, passage.paragraph != nil
        else { return [] }
        let rest = graph.statements[graph.statements.index(after: place)...]
        let here = rest.prefix {
            $0.passages.first?.source == passage.source
                && $0.passages.first?.paragraph == passage.paragraph
        }.filter { $0.role != .counterclaim }
        return here.compactMap { connections.from($0.id).first }.filter { relation in
            graph.relations[relation]?.decision.by == .miner
                && graph.relations[relation]?.target != .statement(id)
        }
    }

    /// What is named elsewhere as surely needs no note of its own; and answers to counterclaims are
    /// mostly short and seldom supported: several are told at once.
    private func unsupported(besides others: [Finding]) -> [Finding] {
        let named = Dictionary(
            others.flatMap { other in other.statements.map { ($0, other.sureness) } },
            uniquingKeysWith: min)
        let found = nearestFirst(bare).map(unsupported).filter { finding in
            let elsewhere = finding.statement.flatMap { named[$0] }
            return elsewhere.map { finding.sureness < $0 } ?? true
        }
        let answering = found.filter { $0.statement.flatMap(answer) != nil }
        let together = Finding.Sureness.allCases
            .map { sureness in answering.filter { $0.sureness == sureness } }
            .filter { $0.count > 1 }
        let told = Set(together.joined().map(\.statement))
        return found.filter { !told.contains($0.statement) }
            + together.map { unsupportedAnswers($0.compactMap(\.statement)) }
    }

    private func unsupportedAnswers(_ ids: [Statement.ID]) -> Finding {
        let answers = ids.compactMap { id in answer(of: id).map { (id: id, $0) } }
        let others = answers.map { "\(grounds.labels[$0.id]) (answers \($0.1.target))" }
        return grounds.finding(
            "unsupported-answers",
            .init(
                statements: answers.map(\.id), others: others.inWords,
                relations: answers.map(\.1.relation),
                missing: answers.flatMap { grounds.couldBe(.supports, of: .statement($0.id)) }))
    }

    private func unsupported(_ id: Statement.ID) -> Finding {
        let isThesis = graph.statements[id]?.role == .thesis
        let part = isThesis ? nil : part(of: id)
        return grounds.finding(
            isThesis ? "unsupported-thesis" : "unsupported-claim",
            .init(
                statements: [id], others: part?.words ?? "",
                relations: [part?.relation].compactMap(\.self),
                missing: grounds.couldBe(.supports, of: .statement(id))))
    }

    /// Those first on which the thesis rests most directly.
    private func nearestFirst(_ ids: [Statement.ID]) -> [Statement.ID] {
        let ways = WaysToThesis(in: network)
        func key(_ id: Statement.ID) -> (Int, Int) {
            let place = graph.statements.position(of: id) ?? 0
            return (ways.distance[place] ?? .max, place)
        }
        return ids.sorted { key($0) < key($1) }
    }

    /// What a statement is for, by its primary relation: `, a reason for T1`, `, which answers X2`.
    private func part(of id: Statement.ID) -> (words: String, relation: Relation.ID)? {
        guard let relation = connections.from(id).first.flatMap({ graph.relations[$0] }),
            let target = graph.statement(at: relation.target)
        else { return nil }
        if relation.kind == .supports {
            return (", a reason for \(grounds.labels[target])", relation.id)
        }
        return answer(of: id).map { (", which answers \($0.target)", $0.relation) }
    }

    /// The counterclaim that a claim speaks against with its primary relation.
    private func answer(of id: Statement.ID) -> (target: String, relation: Relation.ID)? {
        guard graph.statements[id]?.role == .claim,
            let relation = connections.from(id).first.flatMap({ graph.relations[$0] }),
            relation.kind != .supports, relation.kind != .restates,
            let target = graph.statement(at: relation.target),
            graph.statements[target]?.role == .counterclaim
        else { return nil }
        return (grounds.labels[target], relation.id)
    }

    private var claimsOnly: [Finding] {
        let claims = ClaimsOnClaims(in: graph, network).claims
        let shown = Set(claims)
        let bareClaims = Set(bare.filter { graph.statements[$0]?.role == .claim })
        return claims.filter { id in
            // A claim that only leads to such a claim says nothing new.
            !connections.to(id).contains { relation in
                graph.relations[relation]?.kind == .supports
                    && graph.relations[relation]?.sourceStatements.contains(where: shown.contains)
                        == true
            }
        }.map { id in
            let reasons = connections.to(id).filter { graph.relations[$0]?.kind == .supports }
            let beneath = reasons.flatMap { graph.relations[$0]?.sourceStatements ?? [] }.uniqued
            let possible = ([id] + beneath).flatMap {
                grounds.couldBe(.supports, of: .statement($0))
            }
            .filter { graph.relations[$0].map(isEvidence) ?? false }
            let named = beneath.filter(bareClaims.contains)
            return grounds.finding(
                "claims-only",
                .init(
                    statements: [id] + named,
                    others: named.isEmpty ? "" : ": nothing supports \(grounds.names(named))",
                    relations: reasons, missing: possible))
        }
    }

    private func isEvidence(_ relation: Relation) -> Bool {
        relation.sourceStatements.contains { graph.statements[$0]?.role == .evidence }
    }

    /// Of what hangs together and not on the thesis, the end that it leads to stands for all.
    private var danglers: [Finding] {
        guard graph.thesis != nil else { return [] }
        let ways = WaysToThesis(in: network)
        let targets = network.targets()
        let components = StrongComponents(targets)
        let ends = components.members.enumerated().filter { number, points in
            ways.distance[points[0]] == nil
                && points.allSatisfy {
                    targets[$0].allSatisfy { components.component[$0] == number }
                }
        }.compactMap(\.element.first).sorted()
        return ends.compactMap(network.statement).map {
            grounds.finding("dangler", .init(statements: [$0], restsOnRoles: false))
        }
    }

    private var severalClaims: [Finding] {
        graph.statements.filter { statement in
            statement.role != .evidence && TextSentences.count(in: statement.text) > 1
        }.map {
            grounds.finding("several-claims", .init(statements: [$0.id], restsOnRoles: false))
        }
    }

    /// A map of a few boxes need not know both sides.
    private var oneSided: [Finding] {
        guard let thesis = graph.thesis, graph.statements.count >= 5 else { return [] }
        let ways = WaysToThesis(in: network)
        let isContested = (0..<network.statementCount).contains {
            ways.distance[$0] != nil && !ways.isFor[$0]
        }
        guard !isContested, graph.counterclaims.isEmpty else { return [] }
        return [grounds.finding("no-counterclaim", .init(statements: [thesis.id]))]
    }
}
