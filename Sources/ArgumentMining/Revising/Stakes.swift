internal import ArgumentModel

/// What of a graph must stay because a person decided it, or because something does that a
/// person decided.
struct Stakes {
    /// The relations that stay as they are.
    private(set) var relations: Set<Relation.ID> = []
    /// The statements that stay; those that a person did not decide may play another role.
    private(set) var statements: Set<Statement.ID> = []

    /// Whether a person decided something.
    var isEmpty: Bool { relations.isEmpty && statements.isEmpty && !isForbidding }
    private let isForbidding: Bool

    init(in graph: ArgumentGraph) {
        isForbidding = !graph.rejected.passages.isEmpty
        for relation in graph.relations where relation.isPersons {
            add(relation, of: graph)
        }
        for statement in graph.statements where statement.isPersons {
            statements.insert(statement.id)
        }
        for link in graph.rejected.relations {
            statements.insert(link.source)
            if let target = link.target { statements.insert(target) }
        }
        for step in graph.arguments.flatMap(\.steps) {
            statements.formUnion(step.premises)
            statements.insert(step.conclusion)
        }
        for member in graph.groups.flatMap(\.members) {
            if case .statement(let id) = member { statements.insert(id) }
        }
    }

    /// A relation stays with its ends; what it is about, too.
    private mutating func add(_ relation: Relation, of graph: ArgumentGraph) {
        var next: Relation? = relation
        while let relation = next, relations.insert(relation.id).inserted {
            statements.formUnion(relation.sourceStatements)
            if let target = relation.target.statement { statements.insert(target) }
            next = relation.target.relation.flatMap { graph.relations[$0] }
        }
    }
}

extension Statement {
    /// Whether a person decided it or gave it something that no miner gives.
    fileprivate var isPersons: Bool {
        decision.by == .person || isImplicit || !tags.isEmpty || !data.isEmpty
            || !members.isEmpty || !unknownFields.isEmpty
    }
}

extension Relation {
    /// Whether a person decided it or gave it something that no miner gives.
    fileprivate var isPersons: Bool {
        decision.by == .person || isStrict || scheme != nil || !rules.isEmpty || !data.isEmpty
            || !unknownFields.isEmpty || kind == .contradicts
            || target.argument != nil || sources.contains { $0.argument != nil }
    }
}
