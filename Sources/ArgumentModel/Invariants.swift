extension ArgumentGraph {
    /// Verifies that the graph is well-formed; every mutation keeps it so.
    ///
    /// Every name refers to something, no relation is about itself (a statement may well attack
    /// itself), confidences lie in 0...1,
    /// numbers of paragraphs and sentences begin at 1, groups form a forest.
    ///
    /// - Throws: the first ``GraphError`` in the order of the records.
    /// - Complexity: O(*s* + *r*).
    public func checkInvariants() throws(GraphError) {
        for statement in statements { try check(statement) }
        for argument in arguments { try check(argument) }
        var sound: Set<Relation.ID> = []
        for relation in relations { try check(relation, &sound) }
        for group in groups { try check(group) }
        try checkRejected()
    }

    func check(_ statement: Statement) throws(GraphError) {
        let id = statement.id.rawValue
        for passage in statement.passages {
            try check(passage, of: id, in: "a passage of \(id)")
        }
        try check(statement.decision, of: id)
        guard statement.members.count(where: \.isCanonical) <= 1 else {
            throw .severalCanonicalMembers(statement.id)
        }
        guard statement.kind == nil || statement.role == .evidence else {
            throw .kindWithoutEvidence(statement.id)
        }
    }

    func check(
        _ passage: Passage, of id: String, in place: String
    ) throws(GraphError) {
        guard sources.contains(passage.source) else {
            throw .unknown(id: passage.source.rawValue, in: place)
        }
        guard passage.paragraph ?? 1 > 0, passage.sentence ?? 1 > 0 else {
            throw .impossiblePlace(id: id)
        }
    }

    func check(_ argument: Argument) throws(GraphError) {
        var members = 0
        for step in argument.steps {
            for id in step.premises + [step.conclusion] where !statements.contains(id) {
                throw .unknown(id: id.rawValue, in: "argument \(argument.id)")
            }
            members += step.premises.count
            for number in step.uses where number < 1 || number > members {
                throw .unknownStep(argument: argument.id, number: number)
            }
            members += 1
        }
    }

    func check(_ relation: Relation) throws(GraphError) {
        var sound: Set<Relation.ID> = []
        try check(relation, &sound)
    }

    /// - Parameter sound: the relations that are known to be about themselves in no way; those
    ///   found to be so are added, so that checking all takes one step for each.
    func check(
        _ relation: Relation, _ sound: inout Set<Relation.ID>
    ) throws(GraphError) {
        try checkSources(of: relation)
        guard contains(relation.target) else {
            throw .unknown(id: relation.target.name, in: "relation \(relation.id)")
        }
        try checkKind(of: relation)
        try checkDepth(of: relation, &sound)
        try check(relation.decision, of: relation.id.rawValue)
    }

    func check(_ group: Group) throws(GraphError) {
        for member in group.members {
            switch member {
            case .statement(let id) where !statements.contains(id):
                throw .unknown(id: id.rawValue, in: "group \(group.id)")
            case .argument(let id) where !arguments.contains(id):
                throw .unknown(id: id.rawValue, in: "group \(group.id)")
            case .statement, .argument: continue
            }
        }
        try checkParents(of: group)
    }

    private func checkSources(of relation: Relation) throws(GraphError) {
        for source in relation.sources where !contains(source) {
            throw .unknown(id: source.name, in: "relation \(relation.id)")
        }
        let statements = relation.sourceStatements
        let areStatements = statements.count == relation.sources.count && !statements.isEmpty
        let isOneArgument = relation.sources.count == 1 && relation.sources[0].isArgument
        guard areStatements || isOneArgument, Set(statements).count == statements.count else {
            throw .malformedSources(relation: relation.id)
        }
    }

    private func checkKind(of relation: Relation) throws(GraphError) {
        guard relation.kind == .contradicts || relation.kind == .restates else { return }
        guard relation.target.statement != nil, relation.sourceStatements.count == 1 else {
            throw .impossibleTarget(relation: relation.id, kind: relation.kind)
        }
    }

    /// A relation may be about a relation, but not, however indirectly, about itself.
    private func checkDepth(
        of relation: Relation, _ sound: inout Set<Relation.ID>
    ) throws(GraphError) {
        var path: Set<Relation.ID> = [relation.id]
        var next = relation.target.relation
        while let id = next, !sound.contains(id) {
            guard path.insert(id).inserted else { throw .circularRelations(id) }
            next = relations[id]?.target.relation
        }
        sound.formUnion(path)
    }

    private func checkParents(of group: Group) throws(GraphError) {
        var parent = group.parent
        var steps = 0
        while let id = parent {
            guard let next = groups[id] else {
                throw .unknown(id: id.rawValue, in: "group \(group.id)")
            }
            steps += 1
            guard id != group.id, steps <= groups.count else { throw .circularGroups(group.id) }
            parent = next.parent
        }
    }

    private func check<Choice>(_ decision: Decision<Choice>, of id: String) throws(GraphError) {
        let all = [decision.confidence].compactMap(\.self) + decision.alternatives.map(\.confidence)
        guard all.allSatisfy({ (0...1).contains($0) }) else {
            throw .confidenceOutOfRange(id: id)
        }
    }

    /// Whether that end of a relation is in the graph.
    ///
    /// - Complexity: O(1).
    public func contains(_ end: Endpoint) -> Bool {
        switch end {
        case .statement(let id): statements.contains(id)
        case .argument(let id): arguments.contains(id)
        case .step(let id, let number):
            (1...max(1, arguments[id]?.steps.count ?? 0)).contains(number)
                && !(arguments[id]?.steps.isEmpty ?? true)
        case .relation(let id): relations.contains(id)
        }
    }
}

extension Endpoint {
    var isArgument: Bool {
        if case .argument = self { true } else { false }
    }

    /// The identifier, as messages name it.
    var name: String {
        switch self {
        case .statement(let id): id.rawValue
        case .argument(let id): id.rawValue
        case .step(let id, let number): "\(id) step \(number)"
        case .relation(let id): id.rawValue
        }
    }
}
