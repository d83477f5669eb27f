internal import ArgumentModel

extension ArgdownNotes {
    /// What has to be noted so that the document that was written for a graph, read again, is that
    /// graph.
    init(of graph: ArgumentGraph, writtenAs document: ArgdownDocument) {
        let model = ArgdownModel(document)
        let plain = GraphFromArgdown(document, model, nil, isAsWritten: true)
        let naming = RecordNames(graph, plain)
        noteEntries(of: graph, plain, naming)
        let named = GraphFromArgdown(document, model, self, isAsWritten: true)
        fields = ArgdownNotes.differences(graph.jsonData, named.graph.jsonData)
        dropPlainEntries(plain)
    }

    private mutating func noteEntries(
        of graph: ArgumentGraph, _ plain: GraphFromArgdown, _ naming: RecordNames
    ) {
        let reader = StatementReader(plain.document, plain.model, sources: [])
        entries[.statements] = naming.statements.compactMap { place, id in
            let each = plain.model.statements[place]
            guard let statement = graph.statements[id] else { return nil }
            return (
                each.title,
                Entry(
                    id: id.rawValue, mark: reader.digest(of: each),
                    isMined: statement.decision.by == .miner,
                    confidence: statement.decision.confidence,
                    isLabel: statement.title == nil,
                    passage: NotedPassage(statement, in: graph))
            )
        }
        entries[.arguments] = naming.arguments.map { place, id in
            (
                plain.model.arguments[place].title,
                Entry(id: id.rawValue, mark: plain.mark(ofArgument: place), isMined: false)
            )
        }
        let sections = ArgdownNames.sections(of: plain.model)
        entries[.groups] = naming.groups.map { place, id in
            (
                sections[place],
                Entry(id: id.rawValue, mark: plain.mark(ofSection: place), isMined: false)
            )
        }
        noteRelations(of: graph, plain, naming)
    }

    private mutating func noteRelations(
        of graph: ArgumentGraph, _ plain: GraphFromArgdown, _ naming: RecordNames
    ) {
        entries[.relations] = naming.relations.map { place, id in
            let decision = graph.relations[id]?.decision
            let (name, _, mark) = plain.relations[place]
            return (
                name,
                Entry(
                    id: id.rawValue, mark: mark, isMined: decision?.by == .miner,
                    confidence: decision?.confidence)
            )
        }
        entries[.relations]? += naming.surplus.map { place in
            let (name, _, mark) = plain.relations[place]
            return (name, Entry(id: ArgdownNotes.noIdentifier, mark: mark, isMined: false))
        }
    }

    /// Where everything follows from the document alone, nothing needs to be noted.
    private mutating func dropPlainEntries(_ plain: GraphFromArgdown) {
        let plainIDs: [Kind: [String]] = [
            .statements: plain.statements.map(\.rawValue),
            .arguments: plain.arguments.map(\.rawValue),
            .groups: plain.groups.map(\.rawValue),
            .relations: plain.relations.map(\.id.rawValue),
        ]
        for kind in Kind.allCases {
            let noted = entries[kind] ?? []
            let isPlain =
                !noted.contains {
                    $0.entry.isMined || $0.entry.isLabel || $0.entry.confidence != nil
                }
                && Set(noted.map(\.entry.id)) == Set(plainIDs[kind] ?? [])
                && zip(noted.map(\.entry.id), plainIDs[kind] ?? []).allSatisfy { $0 == $1 }
            if isPlain, fields.isEmpty { entries[kind] = nil }
        }
    }
}

/// Which records of a graph the parts of the document that was written for it stand for.
private struct RecordNames {
    private(set) var statements: [(place: Int, id: Statement.ID)] = []
    private(set) var arguments: [(place: Int, id: Argument.ID)] = []
    private(set) var groups: [(place: Int, id: Group.ID)] = []
    private(set) var relations: [(place: Int, id: Relation.ID)] = []
    /// Relations of the document that have no counterpart in the graph.
    private(set) var surplus: [Int] = []

    init(_ graph: ArgumentGraph, _ plain: GraphFromArgdown) {
        let titles = ArgdownTitles(graph)
        let byTitle = Dictionary(
            titles.statements.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
        let argumentsByTitle = Dictionary(
            titles.arguments.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
        var toOriginal: [Endpoint: Endpoint] = [:]
        for (place, each) in plain.model.statements.enumerated() {
            guard let id = byTitle[each.title] else { continue }
            statements.append((place, id))
            toOriginal[.statement(plain.statements[place])] = .statement(id)
        }
        for (place, each) in plain.model.arguments.enumerated() {
            guard let id = argumentsByTitle[each.title] else { continue }
            arguments.append((place, id))
            toOriginal[.argument(plain.arguments[place])] = .argument(id)
        }
        groups = Array(zip(plain.groups.indices, ArgdownWriter.groupsInOrder(of: graph)))
        pairRelations(graph, plain, &toOriginal)
    }

    /// Pairs each relation of the document with one of the graph that leads the same way.
    private mutating func pairRelations(
        _ graph: ArgumentGraph, _ plain: GraphFromArgdown, _ toOriginal: inout [Endpoint: Endpoint]
    ) {
        var originals: [RelationKey: [Relation.ID]] = [:]
        for relation in graph.relations {
            originals[RelationKey(relation), default: []].append(relation.id)
        }
        var pending = Array(plain.relations.indices)
        var isProgress = true
        while isProgress, !pending.isEmpty {
            isProgress = false
            pending.removeAll { place in
                guard let relation = plain.graph.relations[plain.relations[place].id],
                    let key = RelationKey(relation, toOriginal),
                    let original = originals[key]?.first
                else { return false }
                originals[key]?.removeFirst()
                relations.append((place, original))
                toOriginal[.relation(relation.id)] = .relation(original)
                isProgress = true
                return true
            }
        }
        relations.sort { $0.place < $1.place }
        surplus = pending
    }
}

/// What makes two relations the same: what they lead from and to, and what they say.
private struct RelationKey: Hashable {
    let sources: [Endpoint]
    let kind: Relation.Kind
    let target: Endpoint

    init(_ relation: Relation) {
        (sources, kind, target) = (relation.sources, relation.kind, relation.target)
    }

    /// The key in terms of another graph; `nil` where an end has no counterpart there.
    init?(_ relation: Relation, _ toOriginal: [Endpoint: Endpoint]) {
        let sources = relation.sources.compactMap { toOriginal[$0] }
        guard sources.count == relation.sources.count,
            let target = RelationKey.original(relation.target, toOriginal)
        else { return nil }
        (self.sources, kind, self.target) = (sources, relation.kind, target)
    }

    private static func original(
        _ end: Endpoint, _ toOriginal: [Endpoint: Endpoint]
    ) -> Endpoint? {
        guard case .step(let id, let number) = end else { return toOriginal[end] }
        guard case .argument(let original)? = toOriginal[.argument(id)] else { return nil }
        return .step(original, number)
    }
}
