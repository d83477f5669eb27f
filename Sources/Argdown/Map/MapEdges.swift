/// The arrows of a map: relations between what is in it, led on to arguments where a statement
/// is not, and what follows from statements that are premises and conclusions.
struct MapEdges {
    private(set) var edges: [ArgdownMap.Edge] = []
    private let model: ArgdownModel
    private let uses: [[RelationLists.Use]]
    /// The places of the boxes.
    private var statementNodes: [Int?]
    private var argumentNodes: [Int?]
    private let statementCount: Int

    private struct Pair: Hashable {
        let from: Int
        let to: Int
    }

    init(_ model: ArgdownModel, _ selection: MapSelection) {
        self.model = model
        uses = RelationLists(model).uses
        statementCount = selection.statements.count
        statementNodes = Array(repeating: nil, count: model.statements.count)
        argumentNodes = Array(repeating: nil, count: model.arguments.count)
        for (node, place) in selection.statements.enumerated() { statementNodes[place] = node }
        for (node, place) in selection.arguments.enumerated() {
            argumentNodes[place] = selection.statements.count + node
        }
        for (place, relation) in model.relations.enumerated() where selection.shows(relation) {
            add(relation, place)
        }
        addSupportOfConclusions(selection.arguments)
        addSupportByPremises(selection.statements)
    }

    private mutating func add(_ relation: ArgdownModel.Relation, _ place: Int) {
        for from in sources(relation.from) {
            for to in targets(relation.to) { add(relation.kind, from, to, place) }
        }
        guard relation.kind.isSymmetric else { return }
        for from in reversedSources(relation.to) {
            for to in reversedTargets(relation.from) { add(relation.kind, from, to, place) }
        }
    }

    /// Adds an arrow; what is contrary or contradictory to an argument attacks it.
    private mutating func add(
        _ kind: ArgdownModel.Relation.Kind, _ from: Int, _ to: Int, _ relation: Int?
    ) {
        let isLogical = isStatement(from) && isStatement(to)
        let shown: ArgdownModel.Relation.Kind =
            switch kind {
            case .contrary, .contradictory: isLogical ? kind : .attack
            case .entails: isLogical ? kind : .support
            default: kind
            }
        edges.append(
            .init(
                kind: shown, from: .node(from), to: .node(to), relation: relation,
                number: edges.count + 1))
    }

    private func isStatement(_ node: Int) -> Bool { node < statementCount }

    private func sources(_ end: ArgdownModel.Endpoint) -> [Int] {
        switch end {
        case .argument(let argument), .inference(let argument, _):
            [argumentNodes[argument]].compactMap { $0 }
        case .statement(let statement):
            statementNodes[statement].map { [$0] } ?? nodes(of: statement, .mainConclusion)
        }
    }

    private func targets(_ end: ArgdownModel.Endpoint) -> [Int] {
        switch end {
        case .argument(let argument), .inference(let argument, _):
            [argumentNodes[argument]].compactMap { $0 }
        case .statement(let statement):
            statementNodes[statement].map { [$0] } ?? nodes(of: statement, .premise)
        }
    }

    private func reversedSources(_ end: ArgdownModel.Endpoint) -> [Int] {
        if case .statement = end { sources(end) } else { [] }
    }

    /// A relation between two boxes of statements is shown once.
    private func reversedTargets(_ end: ArgdownModel.Endpoint) -> [Int] {
        guard case .statement(let statement) = end, statementNodes[statement] == nil else {
            return []
        }
        return nodes(of: statement, .premise)
    }

    /// The boxes of the arguments that use a statement in that role.
    private func nodes(of statement: Int, _ role: ArgdownModel.Member.Role) -> [Int] {
        uses[statement].filter { $0.role == role }.compactMap { argumentNodes[$0.argument] }
    }

    /// An argument supports the box of its conclusion, or else the arguments that the
    /// conclusion is a premise of.
    private mutating func addSupportOfConclusions(_ arguments: [Int]) {
        var known: Set<Pair> = []
        for argument in arguments {
            guard let node = argumentNodes[argument],
                let conclusion = model.arguments[argument].pcs.last?.statement
            else { continue }
            if let statement = statementNodes[conclusion] {
                known.insert(Pair(from: node, to: statement))
                add(.support, node, statement, nil)
                continue
            }
            for other in nodes(of: conclusion, .premise)
            where known.insert(Pair(from: node, to: other)).inserted {
                add(.support, node, other, nil)
            }
        }
    }

    /// The box of a statement supports the arguments that it is a premise of.
    private mutating func addSupportByPremises(_ statements: [Int]) {
        for statement in statements {
            guard let node = statementNodes[statement] else { continue }
            var known: Set<Int> = []
            for argument in nodes(of: statement, .premise) where known.insert(argument).inserted {
                add(.support, node, argument, nil)
            }
        }
    }
}
