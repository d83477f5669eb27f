internal import ArgumentModel

/// The relations of a graph, read off the lines of an Argdown document.
///
/// The model merges equal relations and lets the conclusion of an argument stand for it; the graph
/// keeps the argument, and needs the data of the line. So each occurrence is looked up in the tree.
extension GraphFromArgdown {
    mutating func addRelations() {
        let lines = RelationLines(document, model, statements, arguments, formerTitles)
        var drafts = RelationDrafts()
        for relation in model.relations {
            for occurrence in relation.occurrences {
                guard let draft = lines.draft(of: relation, at: occurrence) else { continue }
                drafts.add(draft)
            }
        }
        restore(inOrder(drafts.joined))
    }

    private func inOrder(_ drafts: [RelationDraft]) -> [RelationDraft] {
        let keys = drafts.map { draft in
            (
                draft.sources[0].statement.flatMap { graph.statements.position(of: $0) } ?? .max,
                draft.start
            )
        }
        return drafts.indices.sorted { keys[$0] < keys[$1] }.map { drafts[$0] }
    }

    private mutating func restore(_ all: [RelationDraft]) {
        let named = zip(all, names(of: all)).filter { draft, name in
            guard let entry = entry(.relations, name) else { return true }
            return entry.id != ArgdownNotes.noIdentifier || entry.mark != mark(of: draft)
        }
        let (drafts, names) = (named.map(\.0), named.map(\.1))
        let ids = identifiers(.relations, "r", names).map(Relation.ID.init(rawValue:))
        let order = drafts.indices.sorted { ids[$0].number < ids[$1].number }
        var targets = RelationTargets(order.map { (ids[$0], drafts[$0]) })
        var made: [Relation] = []
        for place in order {
            let draft = drafts[place]
            var relation = Relation(
                id: ids[place], draft.sources, draft.kind, targets.target(of: draft))
            relation.isStrict = draft.isStrict
            if let entry = entry(.relations, names[place]), entry.mark == mark(of: draft) {
                relation.decision = Decision(
                    by: entry.isMined ? .miner : .person, confidence: entry.confidence)
            }
            made.append(relation)
            relations.append((names[place], ids[place], mark(of: draft)))
        }
        add(made)
    }

    /// Adds all relations; where one cannot be, all but that.
    private mutating func add(_ relations: [Relation]) {
        var whole = graph
        if (try? whole.restore(relations: relations)) != nil {
            graph = whole
            return
        }
        var waiting = relations
        var count = -1
        while waiting.count != count {
            count = waiting.count
            waiting.removeAll { relation in
                var next = graph
                guard (try? next.restore(relations: [relation])) != nil else { return false }
                graph = next
                return true
            }
        }
    }

    /// What notes remember of how a relation was written.
    private func mark(of draft: RelationDraft) -> String {
        let partners = draft.sources.dropFirst().map { name(of: $0) }.joined(separator: "\n")
        let flags =
            (draft.isWarrant ? "/warrant" : "") + (draft.meansStatement ? "/statement" : "")
            + (draft.isStrict ? "/strict" : "")
        return draft.kind.rawValue + flags
            + (partners.isEmpty ? "" : "+\(ArgdownNotes.digest(partners.utf8))")
    }

    /// The names by which notes know relations: `C2 → T1`, numbered where several are the same.
    private func names(of drafts: [RelationDraft]) -> [String] {
        var counts: [String: Int] = [:]
        return drafts.map { draft in
            let name = "\(name(of: draft.sources[0])) → \(name(of: draft.target))"
            counts[name, default: 0] += 1
            let count = counts[name, default: 1]
            return count == 1 ? name : "\(name) \(count)"
        }
    }

    private func name(of end: Endpoint) -> String {
        switch end {
        case .statement(let id): titles[id].map(notedTitle) ?? id.rawValue
        case .argument(let id): "(\(argumentTitles[id] ?? id.rawValue))"
        case .step(let id, let number): "(\(argumentTitles[id] ?? id.rawValue) step \(number))"
        case .relation(let id): id.rawValue
        }
    }
}

/// A relation as lines of a document say it, before it is known what an undercut denies.
struct RelationDraft {
    /// What makes two lines the same relation.
    struct Key: Hashable {
        let source: Endpoint
        let kind: Relation.Kind
        let target: Endpoint
        let isWarrant: Bool
    }

    var sources: [Endpoint]
    let kind: Relation.Kind
    let target: Endpoint
    let isStrict: Bool
    /// Where it first stands, in bytes.
    var start: Int
    /// The statement that it is linked with.
    let partner: Endpoint?
    /// Whether it backs the step that leads from its target.
    let isWarrant: Bool
    /// Whether an undercut is aimed at the statement itself.
    let meansStatement: Bool

    var key: Key { Key(source: sources[0], kind: kind, target: target, isWarrant: isWarrant) }
}

/// Collects drafts: equal ones once, linked ones together.
struct RelationDrafts {
    private var drafts: [RelationDraft] = []
    private var places: [RelationDraft.Key: Int] = [:]

    mutating func add(_ draft: RelationDraft) {
        if let place = places[draft.key] {
            drafts[place].start = min(drafts[place].start, draft.start)
        } else {
            places[draft.key] = drafts.count
            drafts.append(draft)
        }
    }

    /// The drafts with each linked premise joined to the one that it names.
    var joined: [RelationDraft] {
        var result = drafts
        var gone: Set<Int> = []
        for (place, draft) in drafts.enumerated() {
            guard let leader = leader(of: draft), leader != place else { continue }
            result[leader].sources += draft.sources
            gone.insert(place)
        }
        return result.indices.filter { !gone.contains($0) }.map { result[$0] }
    }

    /// The draft that a linked one belongs to: what it names, what that names, and so on; of those
    /// that name each other the first.
    private func leader(of draft: RelationDraft) -> Int? {
        guard draft.sources[0].statement != nil, draft.kind.canBeLinked else { return nil }
        var path: [Int] = []
        var next = partner(of: draft)
        while let place = next, !path.contains(place) {
            path.append(place)
            next = partner(of: drafts[place])
        }
        guard let again = next, let start = path.firstIndex(of: again) else { return path.last }
        return path[start...].min()
    }

    private func partner(of draft: RelationDraft) -> Int? {
        guard let partner = draft.partner, partner.statement != nil else { return nil }
        return places[
            RelationDraft.Key(
                source: partner, kind: draft.kind, target: draft.target,
                isWarrant: draft.isWarrant)]
    }
}

/// What undercuts and warrants are about: the relation that leads away from a statement.
private struct RelationTargets {
    private var primaries: [Statement.ID: (id: Relation.ID, draft: RelationDraft)] = [:]

    init(_ drafts: [(id: Relation.ID, draft: RelationDraft)]) {
        for (id, draft) in drafts {
            for source in draft.sources.compactMap(\.statement) where primaries[source] == nil {
                primaries[source] = (id, draft)
            }
        }
    }

    /// What is known to lead in no circle.
    private var straight: Set<RelationDraft.Key> = []

    mutating func target(of draft: RelationDraft) -> Endpoint {
        guard isAboutRelation(draft), let id = draft.target.statement,
            let denied = primaries[id], !leadsInCircle(draft)
        else { return draft.target }
        return .relation(denied.id)
    }

    private func isAboutRelation(_ draft: RelationDraft) -> Bool {
        draft.isWarrant || (draft.kind == .undercuts && !draft.meansStatement)
    }

    /// Whether the relation would, by however many steps, be about itself.
    private mutating func leadsInCircle(_ draft: RelationDraft) -> Bool {
        var seen: Set<RelationDraft.Key> = [draft.key]
        var next = draft
        while !straight.contains(next.key), isAboutRelation(next), let id = next.target.statement,
            let denied = primaries[id]
        {
            guard seen.insert(denied.draft.key).inserted else { return true }
            next = denied.draft
        }
        straight.formUnion(seen)
        return false
    }
}

/// The lines of a document that say relations, with what stands at their ends.
private struct RelationLines {
    private let document: ArgdownDocument
    private let model: ArgdownModel
    private let statements: [Statement.ID]
    private let arguments: [Argument.ID]
    /// The nodes of relations by the byte that they begin at.
    private var nodes: [Int: Int] = [:]
    /// The statement or argument that a node states, and its member.
    private var elements: [Int: (end: Endpoint, member: ArgdownModel.Member)] = [:]
    private var titles: [String: Endpoint] = [:]

    init(
        _ document: ArgdownDocument, _ model: ArgdownModel, _ statements: [Statement.ID],
        _ arguments: [Argument.ID], _ formerTitles: [String: String]
    ) {
        self.document = document
        self.model = model
        self.statements = statements
        self.arguments = arguments
        for (index, node) in document.nodes.enumerated() {
            if case .relation = node.kind { nodes[node.range.lowerBound] = index }
        }
        for (id, each) in zip(statements, model.statements) {
            titles[each.title] = .statement(id)
            if let former = formerTitles[each.title] { titles[former] = .statement(id) }
            for member in each.members { elements[member.node] = (.statement(id), member) }
        }
        for (id, each) in zip(arguments, model.arguments) {
            for member in each.members { elements[member.node] = (.argument(id), member) }
        }
    }

    func draft(of relation: ArgdownModel.Relation, at range: Range<Int>) -> RelationDraft? {
        guard let line = nodes[range.lowerBound], line + 1 < document.nodes.count,
            case .relation(_, let isFromChild) = document.nodes[line].kind,
            let child = elements[line + 1]
        else { return nil }
        let parent = parent(of: line, isFromChild ? relation.to : relation.from)
        let (source, target) = isFromChild ? (child.end, parent) : (parent, child.end)
        return draft(relation.kind, source, target, child.member.data, start: range.lowerBound)
    }

    private func draft(
        _ kind: ArgdownModel.Relation.Kind, _ source: Endpoint, _ target: Endpoint,
        _ data: DataObject, start: Int
    ) -> RelationDraft? {
        let isRestatement =
            data["restates"] == .boolean(true) && kind == .support && target.statement != nil
            && source.statement != nil
        let kindOfGraph = isRestatement ? .restates : kind.kindOfGraph
        guard isPossible(kindOfGraph, source, target) else { return nil }
        return RelationDraft(
            sources: [source], kind: kindOfGraph, target: target,
            isStrict: kind == .entails || kind == .contrary, start: start,
            partner: data["with"]?.words.flatMap { titles[$0] },
            isWarrant: data["warrant"] == .boolean(true) && kind == .support,
            meansStatement: data["undercuts"] == .string("statement"))
    }

    private func isPossible(
        _ kind: Relation.Kind, _ source: Endpoint, _ target: Endpoint
    ) -> Bool {
        if case .step = source { return false }
        guard kind == .contradicts || kind == .restates else { return true }
        return source.statement != nil && target.statement != nil
    }

    /// What a line hangs beneath. The model lets the conclusion of an argument stand for it; an
    /// undercut beneath a conclusion is aimed at the inference all the same.
    private func parent(of line: Int, _ end: ArgdownModel.Endpoint) -> Endpoint {
        if case .inference = end { return self.end(end) }
        return elements[document.nodes[line].parent]?.end ?? self.end(end)
    }

    private func end(_ end: ArgdownModel.Endpoint) -> Endpoint {
        switch end {
        case .statement(let place): .statement(statements[place])
        case .argument(let place): .argument(arguments[place])
        case .inference(let place, let conclusion):
            .step(
                arguments[place],
                model.arguments[place].pcs[...conclusion].count { $0.inference != nil })
        }
    }
}

extension Relation.Kind {
    /// Whether several premises can carry such a relation together.
    fileprivate var canBeLinked: Bool { self != .restates && self != .contradicts }
}

extension ArgdownModel.Relation.Kind {
    fileprivate var kindOfGraph: Relation.Kind {
        switch self {
        case .support, .entails: .supports
        case .attack, .contrary: .attacks
        case .undercut: .undercuts
        case .contradictory: .contradicts
        }
    }
}
