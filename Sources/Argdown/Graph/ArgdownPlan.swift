internal import ArgumentModel

/// What a line of a document hangs beneath.
enum ArgdownHost: Hashable {
    case statement(Statement.ID)
    case argument(Argument.ID)
    /// The inference that leads to the step of that number, from 1.
    case step(Argument.ID, Int)
}

/// A line beneath another one: a relation, and what stands behind its symbol.
struct ArgdownLine {
    let relation: Relation.ID
    let symbol: String
    let element: Endpoint
    /// What the symbol cannot say.
    let data: DataObject
    /// Whether the statement is stated in this line and not just referred to.
    let isDefinition: Bool
}

/// Where each statement and each relation of a graph is to be written.
///
/// A statement is stated beneath what its primary relation aims at, where the two belong to the
/// same group; every other relation is a line that refers to it.
struct ArgdownPlan {
    private let graph: ArgumentGraph
    private(set) var lines: [ArgdownHost: [ArgdownLine]] = [:]
    /// The group that each statement and argument is written in.
    private(set) var groups: [Group.Member: Group.ID] = [:]
    /// The statements and the arguments of each group, and of none.
    private(set) var statements: [Group.ID?: [Statement.ID]] = [:]
    private(set) var arguments: [Group.ID?: [Argument]] = [:]
    /// Statements that only arguments use; they are stated there.
    private(set) var statedInArguments: Set<Statement.ID> = []
    /// The first relation that leads away from each statement.
    private(set) var primaries: [Statement.ID: Relation] = [:]
    private var related: Set<Statement.ID> = []

    init(_ graph: ArgumentGraph, _ titles: ArgdownTitles) {
        self.graph = graph
        for group in graph.groups {
            for member in group.members where groups[member] == nil { groups[member] = group.id }
        }
        statements = Dictionary(grouping: graph.statements.map(\.id)) { groups[.statement($0)] }
        arguments = Dictionary(grouping: graph.arguments) { groups[.argument($0.id)] }
        for relation in graph.relations { note(relation) }
        for relation in graph.relations { place(relation, titles) }
        lines = lines.mapValues { $0.sorted(by: comesFirst) }
        findStatedInArguments()
    }

    /// Whether the statement is stated beneath another one.
    func isNested(_ id: Statement.ID) -> Bool { definingHosts[id] != nil }

    private var definingHosts: [Statement.ID: ArgdownHost] = [:]

    private mutating func note(_ relation: Relation) {
        for id in relation.sourceStatements {
            related.insert(id)
            if primaries[id] == nil { primaries[id] = relation }
        }
        if let id = relation.target.statement { related.insert(id) }
    }

    private mutating func place(_ relation: Relation, _ titles: ArgdownTitles) {
        guard let (host, symbol, data) = spelling(of: relation) else { return }
        for (index, source) in relation.sources.enumerated() {
            var data = data
            if index > 0, let first = relation.sources[0].statement {
                data["with"] = .string(titles[first])
            }
            let isDefinition = source.statement.map { define($0, beneath: host, relation) } ?? false
            lines[host, default: []].append(
                ArgdownLine(
                    relation: relation.id, symbol: symbol, element: source, data: data,
                    isDefinition: isDefinition))
        }
    }

    /// Makes the host the place where the statement is stated, where it may be.
    private mutating func define(
        _ id: Statement.ID, beneath host: ArgdownHost, _ relation: Relation
    ) -> Bool {
        guard primaries[id]?.id == relation.id, case .statement(let parent) = host, parent != id,
            groups[.statement(id)] == groups[.statement(parent)]
        else { return false }
        definingHosts[id] = host
        return true
    }

    /// Where a relation is written and how; `nil` where Argdown has no words for it.
    private func spelling(of relation: Relation) -> (ArgdownHost, String, DataObject)? {
        switch relation.target {
        case .statement(let id): (.statement(id), relation.kind.symbol, extra(relation, on: id))
        case .argument(let id): (.argument(id), relation.kind.symbol, [:])
        case .step(let id, let number):
            relation.kind == .undercuts ? (.step(id, number), "<_", [:]) : nil
        case .relation(let id): spelling(of: relation, on: id)
        }
    }

    /// An undercut of a relation stands beneath the statement that the relation leads from.
    private func spelling(
        of relation: Relation, on id: Relation.ID
    ) -> (ArgdownHost, String, DataObject)? {
        guard let first = graph.relations[id]?.sourceStatements.first, primaries[first]?.id == id
        else { return nil }
        switch relation.kind {
        case .undercuts: return (.statement(first), "_", [:])
        case .supports: return (.statement(first), "+", ["warrant": .boolean(true)])
        case .attacks, .restates, .contradicts: return nil
        }
    }

    private func extra(_ relation: Relation, on id: Statement.ID) -> DataObject {
        switch relation.kind {
        case .restates: ["restates": .boolean(true)]
        case .undercuts where primaries[id] != nil: ["undercuts": .string("statement")]
        case .supports, .attacks, .contradicts, .undercuts: [:]
        }
    }

    private func comesFirst(_ left: ArgdownLine, _ right: ArgdownLine) -> Bool {
        position(of: left) < position(of: right)
    }

    private func position(of line: ArgdownLine) -> (Int, Int) {
        let place = line.element.statement.flatMap { graph.statements.position(of: $0) }
        return (place ?? .max, graph.relations.position(of: line.relation) ?? .max)
    }

    private mutating func findStatedInArguments() {
        for argument in graph.arguments where argument.hasWritableSteps {
            for id in argument.premises + argument.steps.map(\.conclusion)
            where !related.contains(id)
                && groups[.statement(id)] == groups[.argument(argument.id)]
            {
                statedInArguments.insert(id)
            }
        }
    }
}

extension Argument {
    /// Whether its steps can be written: Argdown wants a premise before the first inference.
    var hasWritableSteps: Bool { steps.first.map { !$0.premises.isEmpty } ?? false }
}

extension Relation.Kind {
    /// The symbol of a relation whose source stands beneath its target.
    fileprivate var symbol: String {
        switch self {
        case .supports, .restates: "+"
        case .attacks: "-"
        case .undercuts: "_"
        case .contradicts: "><"
        }
    }
}
