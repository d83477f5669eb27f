public import ArgumentModel

/// A graph of statements, supports, attacks and undercuts as a framework that knows attacks
/// alone, so that the semantics of Dung apply to it.
///
/// Each statement is an argument of the framework, and so is each relation: its *line*. A line
/// of linked premises is one line. A line of attack attacks what the relation is against: a
/// statement, or with an undercut another line. For each premise `p` of a line an argument
/// `no:p`, which `p` attacks, attacks the line: the line holds where its premises do.
/// What support does is a matter of the ``SupportReading``:
///
/// - evidential: for each supported `c` an argument `unsup:c`, which each of its lines attacks,
///   attacks `c`;
/// - necessary: for each line to `c` an argument `unsup:c` of its own, which the line attacks,
///   attacks `c`;
/// - deductive: for each premise `p` of a line to `c` an argument `not:c`, which `c` attacks and
///   which holds only where the line is not undercut and its other premises hold, attacks `p`;
///   a warrant changes nothing.
///
/// What supports a relation, a warrant, is read alike: a relation that has warrants holds on at
/// least one of them. Statements that restate each other are one argument. What contradicts is
/// an attack in both directions. A statement without reasons is assumed, unstated ones too. An
/// argument with steps is a line a step, from the premises it uses to its conclusion; what is
/// against the argument as a whole is against each of them.
///
/// ```swift
/// let flat = Flattening(of: graph, reading: .evidential)
/// flat.framework.names        // ["C1", "E1", "E1→C1", "no:E1", "unsup:C1"]
/// ```
public struct Flattening: Sendable {
    /// How support was read.
    public let reading: SupportReading
    /// The framework: statements, arguments, lines, then what was added.
    public let framework: ArgumentationFramework
    /// The relations that say nothing about what stands: those without a premise or a target
    /// left, such as a statement that supports itself, and what restates more than a statement.
    public var notWeighed: [Relation.ID] { lines.notWeighed }

    let lines: ArgumentLines
    /// The arguments by which a supported element fails where its lines do not hold.
    let failures: [Int: [Int]]
    /// In the deductive reading, for each line that it is not undercut.
    let links: [Int: Int]

    /// The flattening of a graph.
    ///
    /// - Complexity: O(*s* + *r*) but for the deductive reading of linked premises, which takes
    ///   the square of their number.
    public init(of graph: ArgumentGraph, reading: SupportReading = .evidential) {
        self.init(of: ArgumentLines(graph), reading, GraphNames(graph))
    }

    init(of lines: ArgumentLines, _ reading: SupportReading, _ names: GraphNames) {
        var builder = FlatteningBuilder(lines, names)
        builder.addLines()
        switch reading {
        case .evidential: builder.addEvidentialSupport()
        case .necessary: builder.addNecessarySupport()
        case .deductive: builder.addDeductiveSupport()
        }
        self.reading = reading
        self.lines = lines
        failures = builder.failures
        links = builder.links
        framework = ArgumentationFramework(
            count: builder.names.count, names: builder.names, attacks: builder.attacks)
    }

    /// The argument that a statement is; `nil` where it is not of the graph.
    public func argument(of id: Statement.ID) -> Int? { lines.element(of: id) }

    /// The arguments that a relation is: one, two of what contradicts, none of what restates.
    public func arguments(of id: Relation.ID) -> [Int] { lines.elements(of: id) }
}

/// A framework that is being filled.
private struct FlatteningBuilder {
    let lines: ArgumentLines
    private(set) var names: [String]
    private(set) var attacks: [ArgumentationFramework.Attack] = []
    private(set) var failures: [Int: [Int]] = [:]
    private(set) var links: [Int: Int] = [:]
    private var absences: [Int: Int] = [:]

    init(_ lines: ArgumentLines, _ names: GraphNames) {
        self.lines = lines
        let statements = lines.members.map { names.name(of: .statement($0[0])) }
        let arguments = lines.arguments.map { names.name(of: .argument($0)) }
        self.names = statements + arguments
        for line in lines.lines {
            let ends = [line.premises, line.targets].map { side in
                side.map { $0 < lines.nodeCount ? self.names[$0] : "(line)" }
                    .joined(separator: "+")
            }
            self.names.append(ends.joined(separator: line.isAttack ? "⊸" : "→"))
        }
    }

    private mutating func add(_ name: String) -> Int {
        names.append(name)
        return names.count - 1
    }

    private mutating func attack(_ attacker: Int, _ target: Int) {
        attacks.append(.init(attacker, target))
    }

    /// The argument that holds where an element does not.
    private mutating func absence(of element: Int) -> Int {
        if let known = absences[element] { return known }
        let absence = add("no:\(names[element])")
        absences[element] = absence
        attack(element, absence)
        return absence
    }

    /// Lines hold where their premises do, and attack.
    mutating func addLines() {
        for (place, line) in lines.lines.enumerated() {
            let number = lines.nodeCount + place
            for premise in line.premises { attack(absence(of: premise), number) }
            guard line.isAttack else { continue }
            for target in line.targets { attack(number, target) }
        }
    }

    /// The lines that support each element, in order.
    private var supports: [(element: Int, lines: [Int])] {
        var found: [Int: [Int]] = [:]
        for (place, line) in lines.lines.enumerated() where !line.isAttack {
            for target in line.targets {
                found[target, default: []].append(lines.nodeCount + place)
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    mutating func addEvidentialSupport() {
        for (element, supporting) in supports { addFailure(of: element, without: supporting) }
    }

    mutating func addNecessarySupport() {
        for (element, supporting) in supports {
            for line in supporting { addFailure(of: element, without: [line]) }
        }
    }

    private mutating func addFailure(of element: Int, without supporting: [Int]) {
        let failure = add("unsup:\(names[element])")
        for line in supporting { attack(line, failure) }
        attack(failure, element)
        failures[element, default: []].append(failure)
    }

    mutating func addDeductiveSupport() {
        addLinks()
        for (place, line) in lines.lines.enumerated() where !line.isAttack {
            for target in line.targets where target < lines.nodeCount {
                addRefutations(by: target, along: lines.nodeCount + place)
            }
        }
    }

    /// Where the target falls and the line is not undercut, the premises cannot all hold.
    private mutating func addRefutations(by target: Int, along line: Int) {
        let premises = lines.allPremises(of: line)
        let nodes = premises.filter { $0 < lines.nodeCount }
        let steps = ([line] + premises).compactMap { links[$0] }.map { absence(of: $0) }
        for premise in nodes {
            let refutation = add("not:\(names[target])")
            attack(target, refutation)
            for step in steps { attack(step, refutation) }
            for other in nodes where other != premise { attack(absence(of: other), refutation) }
            attack(refutation, premise)
        }
    }

    /// For each line of support that it is not undercut, whatever its premises.
    private mutating func addLinks() {
        for (place, line) in lines.lines.enumerated() where !line.isAttack {
            links[lines.nodeCount + place] = add("link:\(names[lines.nodeCount + place])")
        }
        for (place, line) in lines.lines.enumerated() where line.isAttack {
            for link in line.targets.compactMap({ links[$0] }) {
                attack(lines.nodeCount + place, link)
            }
        }
    }
}
