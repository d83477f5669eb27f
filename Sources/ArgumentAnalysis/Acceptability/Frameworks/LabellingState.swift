/// A labelling on its way to being complete: labels that were chosen and all that follows from
/// them.
struct LabellingState {
    let framework: ArgumentationFramework
    /// The labels so far; `nil` where none has been chosen.
    private(set) var labels: [ArgumentLabel?]
    /// How many steps may still be done.
    private(set) var effort: SearchEffort

    private let allowed: SearchEffort
    private let allowsUndecided: Bool
    /// How many attackers of each argument are in, out and undecided.
    private var counts: [(in: Int, out: Int, undecided: Int)]
    /// What has been labelled, in order, so that it can be taken back.
    private var trail: [Int] = []
    /// How much of the trail has been followed up.
    private var followed = 0

    init(
        _ framework: ArgumentationFramework, _ effort: SearchEffort, allowsUndecided: Bool = true
    ) {
        self.framework = framework
        self.effort = effort
        self.allowsUndecided = allowsUndecided
        allowed = effort
        labels = Array(repeating: nil, count: framework.count)
        counts = Array(repeating: (0, 0, 0), count: framework.count)
    }

    /// How many labels there are, to return to by ``undo(to:)``.
    var mark: Int { trail.count }

    /// The labelling, where it is whole.
    var labelling: Labelling { Labelling(labels.map { $0 ?? .undecided }) }

    /// The labels to choose from, the most accepting first.
    var choices: [ArgumentLabel] { allowsUndecided ? [.in, .out, .undecided] : [.in, .out] }

    /// What follows without any choice.
    ///
    /// - Returns: whether no contradiction follows.
    mutating func begin() throws(EffortExceeded) -> Bool {
        for argument in labels.indices {
            guard try follow(argument) else { return false }
        }
        return try followUp()
    }

    /// Labels an argument, and what follows.
    ///
    /// - Returns: whether no contradiction follows.
    mutating func choose(
        _ label: ArgumentLabel, for argument: Int
    ) throws(EffortExceeded) -> Bool {
        guard try set(label, argument) else { return false }
        return try followUp()
    }

    /// Takes back every label after a mark.
    mutating func undo(to mark: Int) {
        while trail.count > mark {
            let argument = trail.removeLast()
            if let label = labels[argument] { count(label, of: argument, -1) }
            labels[argument] = nil
        }
        followed = min(followed, mark)
    }

    /// Counts some work that is done elsewhere.
    mutating func spend(_ steps: Int) throws(EffortExceeded) {
        try effort.spend(steps, of: allowed.steps)
    }

    private mutating func set(
        _ label: ArgumentLabel, _ argument: Int
    ) throws(EffortExceeded) -> Bool {
        if let known = labels[argument] { return known == label }
        guard label != .undecided || allowsUndecided else { return false }
        try spend(1)
        labels[argument] = label
        trail.append(argument)
        count(label, of: argument, 1)
        return true
    }

    private mutating func count(_ label: ArgumentLabel, of argument: Int, _ change: Int) {
        for target in framework.targets[argument] {
            switch label {
            case .in: counts[target].in += change
            case .out: counts[target].out += change
            case .undecided: counts[target].undecided += change
            }
        }
    }

    private mutating func followUp() throws(EffortExceeded) -> Bool {
        while followed < trail.count {
            let argument = trail[followed]
            followed += 1
            guard try follow(argument) else { return false }
            for target in framework.targets[argument] {
                guard try follow(target) else { return false }
            }
        }
        return true
    }

    /// What the attackers of an argument and its own label say about each other.
    private mutating func follow(_ argument: Int) throws(EffortExceeded) -> Bool {
        let known = counts[argument]
        let open =
            framework.attackers[argument].count - known.in - known.out - known.undecided
        switch labels[argument] {
        case nil: return try label(argument, known, open)
        case .in:
            guard known.in == 0, known.undecided == 0 else { return false }
            return try setOpenAttackers(of: argument, to: .out)
        case .out:
            guard known.in == 0, open < 2 else { return true }
            guard open == 1 else { return false }
            return try setOpenAttackers(of: argument, to: .in)
        case .undecided:
            guard known.in == 0, known.undecided + open > 0 else { return false }
            guard known.undecided == 0, open == 1 else { return true }
            return try setOpenAttackers(of: argument, to: .undecided)
        }
    }

    private mutating func label(
        _ argument: Int, _ known: (in: Int, out: Int, undecided: Int), _ open: Int
    ) throws(EffortExceeded) -> Bool {
        if known.in > 0 { return try set(.out, argument) }
        guard open == 0 else { return true }
        return try set(known.undecided == 0 ? .in : .undecided, argument)
    }

    private mutating func setOpenAttackers(
        of argument: Int, to label: ArgumentLabel
    ) throws(EffortExceeded) -> Bool {
        for attacker in framework.attackers[argument] where labels[attacker] == nil {
            guard try set(label, attacker) else { return false }
        }
        return true
    }
}
