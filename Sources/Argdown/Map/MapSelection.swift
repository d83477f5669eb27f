internal import ArgumentModel

/// Which statements and arguments are in a map.
///
/// First the elements that tags, sections, titles and `isInMap` leave; of these the statements
/// that the selection mode wants; then the arguments that are connected with anything left.
struct MapSelection {
    typealias Endpoint = ArgdownModel.Endpoint
    typealias Relation = ArgdownModel.Relation

    private(set) var statements: [Int] = []
    private(set) var arguments: [Int] = []
    private let model: ArgdownModel
    private let settings: ArgdownConfiguration.Selection
    private let relations: RelationLists
    private var hasStatement: [Bool]
    private var hasArgument: [Bool]

    init(_ model: ArgdownModel, _ settings: ArgdownConfiguration.Selection) {
        self.model = model
        self.settings = settings
        relations = RelationLists(model)
        let preselection = Preselection(model, settings)
        hasStatement = model.statements.map(preselection.takes)
        hasArgument = model.arguments.map(preselection.takes)
        selectStatements()
        selectArguments()
    }

    /// Whether both ends of a relation are in the map, or what stands for them is.
    func shows(_ relation: Relation) -> Bool {
        shows(relation.from, of: relation) && shows(relation.to, of: relation)
    }

    private mutating func selectStatements() {
        let included = (settings.includeStatements ?? []).exactTexts
        statements = model.statements.indices.filter {
            hasStatement[$0] && takes($0, included)
        }
        hasStatement = Array(repeating: false, count: hasStatement.count)
        for statement in statements { hasStatement[statement] = true }
    }

    private mutating func selectArguments() {
        arguments = model.arguments.indices.filter { hasArgument[$0] && takes(argument: $0) }
        hasArgument = Array(repeating: false, count: hasArgument.count)
        for argument in arguments { hasArgument[argument] = true }
    }

    private func takes(_ place: Int, _ included: Set<ExactText>) -> Bool {
        let statement = model.statements[place]
        if settings.ignoreIsInMap != true, statement.data["isInMap"] == .boolean(true) {
            return true
        }
        if !included.isEmpty, included.contains(ExactText(statement.title)) { return true }
        let isRelated = relations.statements[place].contains {
            showsOther($0, than: .statement(place))
        }
        let isUsed = relations.uses[place].contains {
            $0.role != .intermediaryConclusion && hasArgument[$0.argument]
        }
        guard settings.excludeDisconnected == false || isUsed || isRelated else { return false }
        return matchesMode(place, isUsed: isUsed, isRelated: isRelated)
    }

    private func matchesMode(_ place: Int, isUsed: Bool, isRelated: Bool) -> Bool {
        let statement = model.statements[place]
        switch settings.statementSelectionMode ?? .withTitle {
        case .all: return true
        case .withTitle:
            return (!isUsed && isRelated) || !statement.title.hasPrefix("Untitled")
        case .topLevel: return (!isUsed && isRelated) || statement.uses.contains(.topLevel)
        case .withRelations: return isRelated
        case .notUsedInArgument: return !isUsed
        case .withMoreThanOneRelation:
            return isRelated && (!isUsed || partners(of: place) > 1)
        }
    }

    /// How many arguments the relations of a statement lead to.
    private func partners(of place: Int) -> Int {
        relations.statements[place].reduce(0) { count, relation in
            count + partners(of: place, by: model.relations[relation])
        }
    }

    private func partners(of place: Int, by relation: Relation) -> Int {
        let isFrom = relation.from == .statement(place)
        switch isFrom ? relation.to : relation.from {
        case .statement(let other):
            let isTo = relation.to == .statement(other)
            let role: ArgdownModel.Member.Role = isTo ? .premise : .mainConclusion
            return relations.uses[other].count { $0.role == role && hasArgument[$0.argument] }
        case .argument(let argument), .inference(let argument, _):
            return hasArgument[argument] ? 1 : 0
        }
    }

    private func takes(argument place: Int) -> Bool {
        let argument = model.arguments[place]
        if settings.excludeDisconnected == false { return true }
        if settings.ignoreIsInMap != true, argument.data["isInMap"] == .boolean(true) {
            return true
        }
        let isRelated = relations.arguments[place].contains {
            showsOther($0, than: .argument(place))
        }
        return isRelated || isUndercut(place) || argument.pcs.contains(where: isConnected)
    }

    private func isUndercut(_ place: Int) -> Bool {
        relations.inferences[place].contains {
            shows(model.relations[$0].from, of: model.relations[$0])
        }
    }

    /// Whether a premise or a main conclusion ties its argument to anything in the map.
    private func isConnected(_ step: ArgdownModel.Step) -> Bool {
        guard step.role != .intermediaryConclusion else { return false }
        if hasStatement[step.statement] { return true }
        let counterpart: ArgdownModel.Member.Role =
            step.role == .premise ? .mainConclusion : .premise
        return relations.uses[step.statement]
            .contains { $0.role == counterpart && hasArgument[$0.argument] }
            || relations.statements[step.statement].contains { leads($0, from: step) }
    }

    private func leads(_ place: Int, from step: ArgdownModel.Step) -> Bool {
        let relation = model.relations[place]
        let own = Endpoint.statement(step.statement)
        if !relation.kind.isSymmetric {
            if step.role == .premise, relation.from == own { return false }
            if step.role == .mainConclusion, relation.to == own { return false }
        }
        return showsOther(place, than: own)
    }

    private func showsOther(_ place: Int, than own: Endpoint) -> Bool {
        let relation = model.relations[place]
        return shows(relation.from == own ? relation.to : relation.from, of: relation)
    }

    /// Whether an end of a relation is in the map, or an argument that it is part of.
    private func shows(_ end: Endpoint, of relation: Relation) -> Bool {
        switch end {
        case .argument(let argument), .inference(let argument, _): return hasArgument[argument]
        case .statement(let statement):
            if hasStatement[statement] { return true }
            let role: ArgdownModel.Member.Role = relation.to == end ? .premise : .mainConclusion
            return relations.uses[statement].contains {
                (relation.kind.isSymmetric || $0.role == role) && hasArgument[$0.argument]
            }
        }
    }
}
