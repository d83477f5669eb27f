internal import ArgumentModel
internal import SourceText

/// Builds the graph of a mended answer.
struct AnswerGraph {
    private let mending: AnswerMending
    private(set) var graph = ArgumentGraph()
    private var statements: [Statement.ID] = []
    /// For each unit the number of its primary relation among the relations.
    private var primary: [Int?]
    private var relations: [Relation] = []

    init(_ mending: AnswerMending, of document: Document) throws(GraphError) {
        self.mending = mending
        primary = Array(repeating: nil, count: mending.nodes.count)
        graph.title = document.citation.title
        let source = graph.add(document)
        for node in mending.nodes { try addStatement(node, in: source, document) }
        for number in mending.nodes.indices { addPrimary(of: number) }
        for number in mending.nodes.indices { aimPrimary(of: number) }
        for number in mending.nodes.indices { addSecondaries(of: number) }
        try graph.restore(relations: relations)
    }

    private mutating func addStatement(
        _ node: AnswerMending.Node, in source: Source.ID, _ document: Document
    ) throws(GraphError) {
        let place = node.place
        let passage = Passage(
            source: source, range: place.range, paragraph: place.paragraph,
            sentence: place.sentence, quotation: document.quotation(of: place.range))
        // The reason is told once: of the relation where there is one.
        let reason = node.primary == nil ? node.why : nil
        let id = graph.add(
            node.role, place.text, at: passage, decision: Decision(by: .miner, reason: reason))
        if let kind = node.kind { try graph.update(id) { $0.kind = kind } }
        statements.append(id)
    }

    /// Units that are linked share the relation of the first of them.
    private mutating func addPrimary(of number: Int) {
        guard primary[number] == nil, let tie = mending.nodes[number].primary else { return }
        let members = linked(with: number)
        for member in members { primary[member] = relations.count }
        add(members, tie, why: members.compactMap { mending.nodes[$0].why }.first)
    }

    private mutating func add(
        _ members: [Int], _ tie: AnswerMending.Tie, why: String? = nil
    ) {
        relations.append(
            Relation(
                id: graph.newRelationIdentifier(), members.map { .statement(statements[$0]) },
                tie.kind, .statement(statements[tie.target]),
                decision: Decision(by: .miner, reason: why)))
    }

    /// The units that are a reason only together with one, itself among them, in reading order.
    private func linked(with number: Int) -> [Int] {
        let tie = mending.nodes[number].primary
        // What is said again is said by each alone.
        guard tie?.kind != .restates else { return [number] }
        var members: Set<Int> = [number]
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for (other, node) in mending.nodes.enumerated() where node.primary == tie {
                guard let partner = node.partner, mending.nodes[partner].primary == tie,
                    members.contains(other) != members.contains(partner)
                else { continue }
                members.formUnion([other, partner])
                isGrowing = true
            }
        }
        return members.sorted()
    }

    /// Undercuts aim at the primary relation of the unit that they name.
    private mutating func aimPrimary(of number: Int) {
        guard let relation = primary[number], let tie = mending.nodes[number].primary,
            tie.kind == .undercuts, let denied = primary[tie.target]
        else { return }
        relations[relation].target = .relation(relations[denied].id)
    }

    private mutating func addSecondaries(of number: Int) {
        for tie in mending.nodes[number].secondary {
            add([number], tie)
            if primary[number] == nil { relations[relations.count - 1].markSecondary() }
            guard tie.kind == .undercuts, let denied = primary[tie.target],
                denied != primary[number]
            else { continue }
            relations[relations.count - 1].target = .relation(relations[denied].id)
        }
    }
}
