/// The search for complete, preferred and stable labellings, component by component: what is
/// strongly connected is labelled after all that attacks it (P. Baroni, M. Giacomin, G. Guida,
/// SCC-recursiveness, Artificial Intelligence 168 (2005)).
struct LabellingSearch {
    private var state: LabellingState
    /// The strongly connected components, each after what attacks it.
    private let components: [[Int]]

    init(_ framework: ArgumentationFramework, _ effort: SearchEffort, isStable: Bool = false) {
        state = LabellingState(framework, effort, allowsUndecided: !isStable)
        components = StrongComponents(framework.targets).components
    }

    /// How many steps are left.
    var effort: SearchEffort { state.effort }

    /// Finds every complete labelling; the stable ones where nothing may be undecided.
    mutating func complete(_ found: (Labelling) -> Void) throws(EffortExceeded) {
        guard try state.begin() else { return }
        let order = components.flatMap(\.self)
        try solve(order) { state throws(EffortExceeded) in
            try state.spend(state.framework.count)
            found(state.labelling)
        }
    }

    /// Finds every preferred labelling: in each component, after those that attack it, what
    /// accepts as much as can be.
    mutating func preferred(_ found: (Labelling) -> Void) throws(EffortExceeded) {
        guard try state.begin() else { return }
        var stack: [Stage] = []
        var next = 0
        while true {
            if let component = nextComponent(from: next) {
                let options = try largest(in: components[component])
                stack.append(Stage(component: component, mark: state.mark, options: options))
            } else {
                try state.spend(state.framework.count)
                found(state.labelling)
            }
            guard let component = try advance(&stack) else { return }
            next = component + 1
        }
    }

    /// A component, and what can become of it.
    private struct Stage {
        let component: Int
        let mark: Int
        var options: [[ArgumentLabel]]
    }

    private func nextComponent(from first: Int) -> Int? {
        (first..<max(first, components.count)).first { component in
            components[component].contains { state.labels[$0] == nil }
        }
    }

    /// Takes the next option of the last component that has one.
    ///
    /// - Returns: that component; `nil` where every option has been taken.
    private mutating func advance(_ stack: inout [Stage]) throws(EffortExceeded) -> Int? {
        while let last = stack.indices.last {
            state.undo(to: stack[last].mark)
            guard let option = stack[last].options.popLast() else {
                stack.removeLast()
                continue
            }
            for (argument, label) in zip(components[stack[last].component], option) {
                _ = try state.choose(label, for: argument)
            }
            return stack[last].component
        }
        return nil
    }

    /// The labels of a component that accept as much as can be.
    private mutating func largest(in component: [Int]) throws(EffortExceeded) -> [[ArgumentLabel]] {
        var found = LargestSets()
        try solve(component) { state throws(EffortExceeded) in
            try state.spend(component.count)
            found.add(component.map { state.labels[$0] ?? .undecided })
        } isHopeless: { state in
            found.covers(component.map { state.labels[$0] == .in || state.labels[$0] == nil })
        }
        return found.labels
    }

    /// A choice between labels.
    private struct Choice {
        let place: Int
        let mark: Int
        var taken = 0
    }

    /// Labels some arguments in every way that nothing contradicts; those before them in the
    /// order of components are labelled already.
    private mutating func solve(
        _ arguments: [Int],
        _ found: (inout LabellingState) throws(EffortExceeded) -> Void,
        isHopeless: (LabellingState) -> Bool = { _ in false }
    ) throws(EffortExceeded) {
        var stack: [Choice] = []
        var place = 0
        while true {
            while place < arguments.count, state.labels[arguments[place]] != nil { place += 1 }
            if place == arguments.count {
                try found(&state)
            } else if !isHopeless(state) {
                stack.append(Choice(place: place, mark: state.mark))
            }
            guard try choose(&stack, arguments) else { return }
            place = stack[stack.count - 1].place
        }
    }

    /// Takes the next label that nothing contradicts.
    private mutating func choose(
        _ stack: inout [Choice], _ arguments: [Int]
    ) throws(EffortExceeded) -> Bool {
        while let last = stack.indices.last {
            state.undo(to: stack[last].mark)
            guard stack[last].taken < state.choices.count else {
                stack.removeLast()
                continue
            }
            let label = state.choices[stack[last].taken]
            stack[last].taken += 1
            if try state.choose(label, for: arguments[stack[last].place]) { return true }
        }
        return false
    }
}

/// The largest of the sets that were found.
private struct LargestSets {
    private(set) var labels: [[ArgumentLabel]] = []

    mutating func add(_ new: [ArgumentLabel]) {
        guard !covers(new.map { $0 == .in }) else { return }
        labels.removeAll { old in
            zip(old, new).allSatisfy { $0 != .in || $1 == .in }
        }
        labels.append(new)
    }

    /// Whether what may still be accepted lies within a set that was found.
    func covers(_ possible: [Bool]) -> Bool {
        labels.contains { found in zip(found, possible).allSatisfy { $0 == .in || !$1 } }
    }
}
