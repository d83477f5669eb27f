internal import ArgumentModel

/// What findings rest on: the roles and relations of a graph, who decided them, and what an unsure
/// relation could have been instead.
struct Grounds {
    let graph: ArgumentGraph
    let labels: StatementLabels
    /// The miner's relations that may as well be of another kind or target, by what they may be.
    private var possible: [Relation.Choice: [Relation.ID]] = [:]

    init(_ graph: ArgumentGraph) {
        self.graph = graph
        labels = graph.labels
        for relation in graph.relations where relation.decision.by == .miner {
            let least = relation.isUnsure ? 0 : relation.decision.confidence ?? 1
            for other in relation.decision.alternatives where other.confidence >= least {
                possible[other.choice, default: []].append(relation.id)
            }
        }
    }

    /// The miner's relations that may have been meant to do something to a statement, or to the
    /// relations that begin there.
    func couldBe(
        _ kind: Relation.Kind, of target: Endpoint
    ) -> [Relation.ID] {
        possible[Relation.Choice(kind, target)] ?? []
    }

    /// What a finding is made of.
    struct Parts {
        var statements: [Statement.ID] = []
        /// The statements that it names beside.
        var others = ""
        var terms: [String] = []
        /// The relations that it rests on.
        var relations: [Relation.ID] = []
        /// The relations that, otherwise decided, would take it away.
        var missing: [Relation.ID] = []
        /// Whether it rests on the roles of its statements.
        var restsOnRoles = true
    }

    func finding(_ code: String, _ parts: Parts) -> Finding {
        let rule = FindingRule.of(code)
        let roles = parts.restsOnRoles ? parts.statements.compactMap { graph.statements[$0] } : []
        let rests = parts.relations.compactMap { graph.relations[$0] }
        let doubtful = rests.filter(\.isUnsure).map(\.id) + parts.missing
        let unsure = roles.filter(\.isUnsure).map(\.id)
        let isReviewed =
            roles.allSatisfy { $0.decision.by == .person }
            && rests.allSatisfy { $0.decision.by == .person }
        return Finding(
            code: code, severity: rule.severity, statements: parts.statements,
            relations: parts.relations, message: filled(rule.message, parts),
            advice: rule.advice,
            sureness: doubtful.isEmpty && unsure.isEmpty
                ? (isReviewed ? .reviewed : .likely) : .perhaps,
            doubtfulRelations: doubtful, doubtfulRoles: unsure)
    }

    private func filled(_ message: String, _ parts: Parts) -> String {
        message.replacing("{it}", with: parts.statements.first.map { labels[$0] } ?? "")
            .replacing("{others}", with: parts.others)
            .replacing("{terms}", with: parts.terms.map { "“\($0)”" }.inWords)
    }

    /// The labels of statements as words: `C1, C2 and C3`.
    func names(_ ids: [Statement.ID]) -> String { ids.map { labels[$0] }.inWords }
}

extension [String] {
    /// The items as words: `C1, C2 and C3`.
    var inWords: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}
