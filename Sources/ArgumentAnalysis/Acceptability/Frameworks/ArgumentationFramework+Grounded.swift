extension ArgumentationFramework {
    /// The grounded labelling: what must be accepted, what must be rejected, the rest undecided.
    ///
    /// What nothing attacks is in; what it attacks is out; what only such attacks is in, and so
    /// on.
    ///
    /// - Complexity: O(*arguments* + *attacks*).
    public var grounded: Labelling { grounded(accepting: [], rejecting: []) }

    /// The grounded labelling where some arguments are in and others out, whatever attacks them.
    ///
    /// What is in both lists is in.
    ///
    /// - Complexity: O(*arguments* + *attacks*).
    public func grounded(accepting: [Int], rejecting: [Int]) -> Labelling {
        var propagation = GroundedPropagation(self)
        propagation.run(accepting: accepting, rejecting: rejecting)
        return Labelling(propagation.labels)
    }
}

/// Labels that spread from what nothing attacks.
private struct GroundedPropagation {
    let framework: ArgumentationFramework
    private(set) var labels: [ArgumentLabel]
    /// How many attackers of each argument are not out.
    private var open: [Int]
    /// What is in, and has not been asked yet what it attacks.
    private var queue: [Int] = []

    init(_ framework: ArgumentationFramework) {
        self.framework = framework
        labels = Array(repeating: .undecided, count: framework.count)
        open = (0..<framework.count).map { framework.attackers[$0].count }
    }

    mutating func run(accepting: [Int], rejecting: [Int]) {
        for argument in accepting { accept(argument) }
        let lost = rejecting.uniqued.filter { labels[$0] == .undecided }
        for argument in lost { labels[argument] = .out }
        for argument in lost { release(argument) }
        for argument in open.indices where open[argument] == 0 { accept(argument) }
        while let argument = queue.popLast() {
            for target in framework.targets[argument] { reject(target) }
        }
    }

    private mutating func accept(_ argument: Int) {
        guard labels[argument] == .undecided else { return }
        labels[argument] = .in
        queue.append(argument)
    }

    private mutating func reject(_ argument: Int) {
        guard labels[argument] == .undecided else { return }
        labels[argument] = .out
        release(argument)
    }

    /// What an argument that is out attacked has one attacker less.
    private mutating func release(_ argument: Int) {
        for target in framework.targets[argument] {
            open[target] -= 1
            if open[target] == 0 { accept(target) }
        }
    }
}
