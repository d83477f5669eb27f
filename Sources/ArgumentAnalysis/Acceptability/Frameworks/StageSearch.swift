/// The search for stage sets: without an attack within, and covering as much as can be
/// together with what they attack.
struct StageSearch {
    private let framework: ArgumentationFramework
    private let allowed: Int
    /// How many steps are left.
    private(set) var effort: SearchEffort
    /// Whether each argument has been taken (true) or passed over (false).
    private var taken: [Bool?]
    /// How many of what was taken attacks each argument or is attacked by it.
    private var conflicts: [Int]
    private var found: [(set: [Int], range: [Bool])] = []

    init(_ framework: ArgumentationFramework, _ effort: SearchEffort) {
        self.framework = framework
        self.effort = effort
        allowed = effort.steps
        taken = Array(repeating: nil, count: framework.count)
        conflicts = Array(repeating: 0, count: framework.count)
    }

    /// The stage labellings.
    mutating func labellings() throws(EffortExceeded) -> [Labelling] {
        var place = 0
        while true {
            try effort.spend(framework.count + found.count, of: allowed)
            if place == framework.count {
                keep()
            } else if !isHopeless() {
                take(place)
                place += 1
                continue
            }
            guard let last = backtrack(from: place) else { break }
            place = last + 1
        }
        return found.map { Labelling(accepting: $0.set, in: framework) }
    }

    /// Takes an argument where nothing taken is in conflict with it; else passes it over.
    private mutating func take(_ argument: Int) {
        let isFree = conflicts[argument] == 0 && !framework.targets.loops(argument)
        taken[argument] = isFree
        if isFree { count(argument, 1) }
    }

    private mutating func count(_ argument: Int, _ change: Int) {
        for other in framework.targets[argument] { conflicts[other] += change }
        for other in framework.attackers[argument] { conflicts[other] += change }
    }

    /// Passes over the last argument that was taken.
    private mutating func backtrack(from place: Int) -> Int? {
        for argument in (0..<place).reversed() {
            if taken[argument] == true {
                count(argument, -1)
                taken[argument] = false
                return argument
            }
            taken[argument] = nil
        }
        return nil
    }

    /// What is taken with what it attacks.
    private func range(_ isTaken: (Int) -> Bool) -> [Bool] {
        var range = [Bool](repeating: false, count: framework.count)
        for argument in range.indices where isTaken(argument) {
            range[argument] = true
            for target in framework.targets[argument] { range[target] = true }
        }
        return range
    }

    /// Whether nothing that can still come covers what a set that was found does not.
    private func isHopeless() -> Bool {
        guard !found.isEmpty else { return false }
        let possible = range { taken[$0] != false }
        return found.contains { $0.range.strictlyCovers(possible) }
    }

    private mutating func keep() {
        let new = range { taken[$0] == true }
        guard !found.contains(where: { $0.range.strictlyCovers(new) }) else { return }
        found.removeAll { new.strictlyCovers($0.range) }
        found.append((taken.indices.filter { taken[$0] == true }, new))
    }
}

extension [Bool] {
    /// Whether everything of the other is covered, and more.
    func strictlyCovers(_ other: [Bool]) -> Bool {
        self != other && zip(self, other).allSatisfy { $0 || !$1 }
    }
}
