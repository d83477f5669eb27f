internal import ArgumentModel

/// The lines of support and attack of a graph between its statements, numbered for reckoning.
///
/// Elements are numbers: first the statements, those that restate each other as one; then the
/// arguments that are things of their own; then the lines. A line leads from premises to what
/// it supports or attacks, which may be another line: an undercut attacks one, a warrant backs
/// one. Each step of an argument is a line.
struct ArgumentLines: Sendable {
    /// From premises to targets.
    struct Line: Sendable {
        let isAttack: Bool
        /// The elements that must all hold.
        let premises: [Int]
        /// The elements that it supports or attacks.
        let targets: [Int]
        /// Where it comes from.
        let origin: Endpoint
    }

    /// The statements of each element that is one, in reading order.
    private(set) var members: [[Statement.ID]] = []
    /// The arguments, which come behind the statements.
    private(set) var arguments: [Argument.ID] = []
    /// The lines, which come behind the arguments.
    private(set) var lines: [Line] = []
    /// The relations that could not be made a line of.
    private(set) var notWeighed: [Relation.ID] = []
    /// The lines that lead to each element and have a premise.
    private(set) var incoming: [[Int]] = []
    private var numbers: [Endpoint: [Int]] = [:]

    /// The lines of a graph.
    ///
    /// - Complexity: O(*s* + *r*).
    init(_ graph: ArgumentGraph) {
        numberStatements(graph)
        for argument in graph.arguments {
            numbers[.argument(argument.id)] = [members.count + arguments.count]
            arguments.append(argument.id)
        }
        numberLines(graph)
        for relation in graph.relations where relation.kind != .restates {
            lines += lines(of: relation, graph)
        }
        for argument in graph.arguments { lines += steps(of: argument) }
        findUnweighed(graph)
        incoming = Array(repeating: [], count: count)
        for (place, line) in lines.enumerated() where !line.premises.isEmpty {
            for target in line.targets { incoming[target].append(nodeCount + place) }
        }
    }

    /// How many elements are statements or arguments.
    var nodeCount: Int { members.count + arguments.count }

    /// How many elements there are.
    var count: Int { nodeCount + lines.count }

    /// The line of an element; `nil` where it is none.
    func line(_ element: Int) -> Line? {
        element < nodeCount ? nil : lines[element - nodeCount]
    }

    /// The elements of a statement, an argument, a step or a relation.
    func elements(of end: some Relatable) -> [Int] { numbers[end.endpoint] ?? [] }

    /// The element of a statement.
    func element(of id: Statement.ID) -> Int? { numbers[.statement(id)]?.first }

    /// The premises of a line, with those of the lines among them.
    func allPremises(of element: Int) -> [Int] {
        var found: [Int] = []
        var open = line(element)?.premises ?? []
        var seen: Set<Int> = [element]
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            found.append(next)
            open += line(next)?.premises ?? []
        }
        return found.sorted()
    }

    // MARK: Numbers

    private mutating func numberStatements(_ graph: ArgumentGraph) {
        let heads = RestatedStatements(graph)
        for (place, statement) in graph.statements.enumerated() {
            let head = heads.head(place)
            if let number = numbers[.statement(graph.statements[head].id)] {
                numbers[.statement(statement.id)] = number
                members[number[0]].append(statement.id)
            } else {
                numbers[.statement(statement.id)] = [members.count]
                members.append([statement.id])
            }
        }
    }

    private mutating func numberLines(_ graph: ArgumentGraph) {
        var next = nodeCount
        for relation in graph.relations where relation.kind != .restates {
            let count = relation.kind == .contradicts ? 2 : 1
            numbers[.relation(relation.id)] = Array(next..<next + count)
            next += count
        }
        for argument in graph.arguments {
            for step in argument.steps.indices {
                numbers[.step(argument.id, step + 1)] = [next]
                next += 1
            }
        }
    }

    // MARK: Lines

    private func lines(of relation: Relation, _ graph: ArgumentGraph) -> [Line] {
        let origin = Endpoint.relation(relation.id)
        let own = numbers[origin]?.first ?? 0
        let premises = relation.sources.compactMap { premise(for: $0, graph) }.uniqued
        var targets = elements(of: relation.target).filter { $0 != own }
        if relation.kind == .supports { targets.removeAll { premises.contains($0) } }
        let there = Line(
            isAttack: relation.kind != .supports, premises: premises, targets: targets,
            origin: origin)
        guard relation.kind == .contradicts else { return [there] }
        let back = premises.count == 1 ? premises : [own]
        return [there, Line(isAttack: true, premises: targets, targets: back, origin: origin)]
    }

    /// What must hold where a relation begins at an end: of an argument the last step.
    private func premise(for end: Endpoint, _ graph: ArgumentGraph) -> Int? {
        guard case .argument(let id) = end, let steps = graph.arguments[id]?.steps.count,
            steps > 0
        else { return elements(of: end).first }
        return elements(of: Endpoint.step(id, steps)).first
    }

    private func steps(of argument: Argument) -> [Line] {
        let whole = elements(of: argument.id)
        return argument.steps.indices.map { place in
            let step = argument.steps[place]
            let used =
                argument.used(inStep: place)
                ?? step.premises + (place > 0 ? [argument.steps[place - 1].conclusion] : [])
            let premises = (used.compactMap(element) + whole).uniqued
            return Line(
                isAttack: false, premises: premises,
                targets: element(of: step.conclusion).map { [$0] } ?? [],
                origin: .step(argument.id, place + 1))
        }
    }

    private mutating func findUnweighed(_ graph: ArgumentGraph) {
        var isIdle: Set<Relation.ID> = []
        for line in lines where line.targets.isEmpty || line.premises.isEmpty {
            if let id = line.origin.relation { isIdle.insert(id) }
        }
        notWeighed = graph.relations.filter { relation in
            relation.kind == .restates
                ? !relation.isBetweenStatements : isIdle.contains(relation.id)
        }.map(\.id)
    }
}
