/// What belongs to each element of a model: its relations, and the arguments that it is used in.
struct RelationLists {
    /// One use of a statement in a premise-conclusion structure.
    struct Use {
        let argument: Int
        let role: ArgdownModel.Member.Role
    }

    /// For each statement, the places of its relations.
    private(set) var statements: [[Int]]
    /// For each argument, the places of its relations, without those to its inferences.
    private(set) var arguments: [[Int]]
    /// For each argument, the places of the relations to its inferences.
    private(set) var inferences: [[Int]]
    /// For each statement, its uses in the order of its members.
    private(set) var uses: [[Use]]

    init(_ model: ArgdownModel) {
        statements = Array(repeating: [], count: model.statements.count)
        arguments = Array(repeating: [], count: model.arguments.count)
        inferences = arguments
        uses = Array(repeating: [], count: model.statements.count)
        for (place, relation) in model.relations.enumerated() {
            add(place, to: relation.from)
            if relation.to != relation.from { add(place, to: relation.to) }
        }
        addUses(model)
    }

    private mutating func add(_ place: Int, to end: ArgdownModel.Endpoint) {
        switch end {
        case .statement(let statement): statements[statement].append(place)
        case .argument(let argument): arguments[argument].append(place)
        case .inference(let argument, _): inferences[argument].append(place)
        }
    }

    private mutating func addUses(_ model: ArgdownModel) {
        var members: [[(member: Int, use: Use)]] = Array(
            repeating: [], count: model.statements.count)
        for (place, argument) in model.arguments.enumerated() {
            for step in argument.pcs {
                members[step.statement].append(
                    (step.member, Use(argument: place, role: step.role)))
            }
        }
        uses = members.map { $0.sorted { $0.member < $1.member }.map(\.use) }
    }
}
