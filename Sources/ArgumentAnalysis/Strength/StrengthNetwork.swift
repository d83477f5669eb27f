/// What the strengths of a graph hang on: elements with base scores, and lines between them.
///
/// The strength of a line is how much of it is left by what undercuts and backs it, by DF-QuAD
/// whatever the semantics of statements: in the Euler-based and the MLP-based one nothing moves
/// what has the base score 1. What a line passes on is its strength times that of its weakest
/// premise.
struct StrengthNetwork: Sendable {
    let semantics: StrengthSemantics
    /// Elements from here on are lines.
    let nodeCount: Int
    /// The base score of each element.
    var bases: [Double]
    /// Which lines attack.
    let isAttack: [Bool]
    /// The premises of each line, by its element.
    let premises: Rows
    /// The lines that lead to each element.
    let incoming: Rows
    /// What hangs on each element directly.
    let dependents: Rows
    /// The elements in components, each after what it hangs on; in a component of several, or in
    /// one that hangs on itself, there is a cycle.
    let components: [(elements: [Int], isCyclic: Bool)]
    /// Which elements lie on cycles that plain sweeps bring to rest.
    private(set) var isSwept: [Bool]

    /// - Parameters:
    ///   - bases: of the nodes and then of the lines.
    ///   - lines: the premises and targets of each line.
    init(
        _ semantics: StrengthSemantics, bases: [Double],
        _ lines: [(isAttack: Bool, premises: [Int], targets: [Int])]
    ) {
        let first = bases.count - lines.count
        let numbered = lines.enumerated().filter { !$1.premises.isEmpty }
        self.semantics = semantics
        self.bases = bases
        nodeCount = first
        isAttack = Array(repeating: false, count: first) + lines.map(\.isAttack)
        premises = Rows(
            count: bases.count,
            pairs: numbered.flatMap { place, line in
                line.premises.map { (row: first + place, item: $0) }
            })
        incoming = Rows(
            count: bases.count,
            pairs: numbered.flatMap { place, line in
                line.targets.map { (row: $0, item: first + place) }
            })
        let needs = numbered.flatMap { place, line in
            line.targets.flatMap { target in
                ([first + place] + line.premises).map { (row: $0, item: target) }
            }
        }
        let dependents = Rows(count: bases.count, pairs: needs)
        self.dependents = dependents
        components = StrongComponents(dependents).components.map {
            ($0, $0.count > 1 || dependents.loops($0[0]))
        }
        isSwept = Array(repeating: false, count: bases.count)
        for component in components where component.isCyclic {
            let isSafe = CycleContraction.holds(for: component.elements, in: self)
            for element in component.elements { isSwept[element] = isSafe }
        }
    }

    /// Whether strengths are found in one pass.
    var isAcyclic: Bool { !components.contains(where: \.isCyclic) }

    /// The strengths of all elements.
    ///
    /// - Parameter fixed: elements whose strength is given.
    func strengths(fixing fixed: [(element: Int, strength: Double)] = []) -> StrengthSolution {
        var solution = StrengthSolution(self, fixed)
        for component in components {
            if component.isCyclic {
                solution.integrate(component.elements)
            } else {
                solution.update(component.elements[0])
            }
        }
        return solution
    }
}

/// The strengths of the elements of a network.
struct StrengthSolution: Sendable {
    private(set) var network: StrengthNetwork
    private(set) var strengths: [Double]
    /// Whether every cycle has come to rest.
    private(set) var isConverged = true
    /// How many times an element has been brought up to date.
    private(set) var work = 0
    private var isFixed: [Bool]

    init(_ network: StrengthNetwork, _ fixed: [(element: Int, strength: Double)]) {
        self.network = network
        strengths = network.bases
        isFixed = Array(repeating: false, count: strengths.count)
        for (element, strength) in fixed { fix(element, strength) }
    }

    subscript(element: Int) -> Double { strengths[element] }

    /// Gives an element a strength, whatever its base score and what leads to it.
    mutating func fix(_ element: Int, _ strength: Double) {
        isFixed[element] = true
        strengths[element] = strength
    }

    /// Gives an element another base score.
    mutating func rebase(_ element: Int, _ base: Double) { network.bases[element] = base }

    /// Lets an element have the strength that comes of what leads to it.
    mutating func release(_ element: Int) { isFixed[element] = false }

    /// Brings an element up to date with what it hangs on.
    ///
    /// - Returns: whether its strength changed.
    @discardableResult
    mutating func update(_ element: Int) -> Bool {
        work += 1
        let new = target(of: element)
        guard new != strengths[element] else { return false }
        strengths[element] = new
        return true
    }

    /// The strength that comes of what an element hangs on as that is now.
    private func target(of element: Int) -> Double {
        guard !isFixed[element] else { return strengths[element] }
        var influence = Influence()
        let lines = network.incoming[element]
        guard !lines.isEmpty else { return network.bases[element] }
        for line in lines {
            var weakest = 1.0
            for premise in network.premises[line] { weakest = min(weakest, strengths[premise]) }
            influence.add(strengths[line] * weakest, isAttack: network.isAttack[line])
        }
        let semantics = element < network.nodeCount ? network.semantics : .dfQuAD
        return semantics.strength(network.bases[element], influence)
    }

    // MARK: Cycles

    /// How long a step of integration is.
    static let step = 0.1
    /// Nothing may move faster than that once it counts as at rest.
    static let rest = 1e-10
    /// How many updates of elements a cycle may take.
    static let cutoff = 20_000_000

    /// Lets a cycle come to rest from the base scores on: d*s*/d*t* = *f*(*s*) − *s* by the
    /// fourth-order method of Runge and Kutta; where there is but one place of rest, by sweeps.
    mutating func integrate(_ elements: [Int]) {
        let isSwept = network.isSwept[elements[0]]
        let elements = elements.filter { !isFixed[$0] }
        guard !elements.isEmpty else { return }
        if isSwept, sweep(elements) { return }
        for element in elements { strengths[element] = network.bases[element] }
        let steps = min(10_000, max(10, StrengthSolution.cutoff / (4 * elements.count)))
        for _ in 0..<steps {
            if advance(elements) { return }
        }
        if speed(elements).contains(where: { abs($0) >= StrengthSolution.rest }) {
            isConverged = false
        }
    }

    /// Brings elements up to date in turn until nothing moves.
    ///
    /// - Returns: whether they came to rest.
    private mutating func sweep(_ elements: [Int]) -> Bool {
        for _ in 0..<1_000 {
            var fastest = 0.0
            for element in elements {
                let before = strengths[element]
                update(element)
                fastest = max(fastest, abs(strengths[element] - before))
            }
            if fastest < StrengthSolution.rest / 100 { return true }
        }
        return false
    }

    /// Takes one step.
    ///
    /// - Returns: whether the elements were at rest.
    private mutating func advance(_ elements: [Int]) -> Bool {
        let start = elements.map { strengths[$0] }
        let first = speed(elements)
        guard first.contains(where: { abs($0) >= StrengthSolution.rest }) else { return true }
        let step = StrengthSolution.step
        move(elements, from: start, by: first, step / 2)
        let second = speed(elements)
        move(elements, from: start, by: second, step / 2)
        let third = speed(elements)
        move(elements, from: start, by: third, step)
        let fourth = speed(elements)
        let mean = elements.indices.map {
            (first[$0] + 2 * second[$0] + 2 * third[$0] + fourth[$0]) / 6
        }
        move(elements, from: start, by: mean, step)
        return false
    }

    private mutating func speed(_ elements: [Int]) -> [Double] {
        work += elements.count
        return elements.map { target(of: $0) - strengths[$0] }
    }

    private mutating func move(
        _ elements: [Int], from start: [Double], by speed: [Double], _ time: Double
    ) {
        for (place, element) in elements.enumerated() {
            strengths[element] = start[place] + time * speed[place]
        }
    }
}
