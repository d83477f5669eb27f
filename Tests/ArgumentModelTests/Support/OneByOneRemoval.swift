import ArgumentModel

/// Removal as it is told in words: each relation that falls is dropped on its own, then those
/// about it. Slow and plain, to compare the quick removal with.
struct OneByOneRemoval: Equatable {
    private(set) var statements: [Statement]
    private(set) var relations: [Relation]
    private(set) var arguments: [Argument]
    private(set) var members: [[Group.Member]]

    init(_ graph: ArgumentGraph) {
        statements = Array(graph.statements)
        relations = Array(graph.relations)
        arguments = Array(graph.arguments)
        members = graph.groups.map(\.members)
    }

    mutating func remove(_ id: Relation.ID) {
        relations.removeAll { $0.id == id }
        drop(touching: .relation(id))
    }

    mutating func remove(_ id: Statement.ID) {
        for index in arguments.indices { forget(id, inArgument: index) }
        drop(touching: .statement(id))
        for index in members.indices { members[index].removeAll { $0 == .statement(id) } }
        statements.removeAll { $0.id == id }
    }

    private mutating func drop(touching end: Endpoint) {
        for index in relations.indices {
            relations[index].decision.alternatives.removeAll { $0.choice.target == end }
            guard relations[index].sources != [end] else { continue }
            relations[index].sources.removeAll { $0 == end }
        }
        let fallen = relations.filter { $0.target == end || $0.sources == [end] }
        for id in fallen.map(\.id) { remove(id) }
    }

    private mutating func forget(_ id: Statement.ID, inArgument index: Int) {
        let steps = arguments[index].steps
        guard steps.contains(where: { $0.conclusion == id || $0.premises.contains(id) }) else {
            return
        }
        for number in steps.indices.reversed() where steps[number].conclusion == id {
            drop(touching: .step(arguments[index].id, number + 1))
            arguments[index].steps.remove(at: number)
            moveSteps(of: arguments[index].id, behind: number + 1, upTo: steps.count)
        }
        for number in arguments[index].steps.indices {
            arguments[index].steps[number].premises.removeAll { $0 == id }
            arguments[index].steps[number].uses = []
        }
    }

    private mutating func moveSteps(of id: Argument.ID, behind gone: Int, upTo last: Int) {
        func moved(_ end: Endpoint) -> Endpoint {
            guard case .step(id, let number) = end, number > gone, number <= last else {
                return end
            }
            return .step(id, number - 1)
        }
        for index in relations.indices {
            relations[index].target = moved(relations[index].target)
            for other in relations[index].decision.alternatives.indices {
                let target = relations[index].decision.alternatives[other].choice.target
                relations[index].decision.alternatives[other].choice.target = moved(target)
            }
        }
    }
}
