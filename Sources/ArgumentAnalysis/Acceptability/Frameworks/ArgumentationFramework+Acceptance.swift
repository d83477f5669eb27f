/// What becomes of one argument over all labellings of a semantics.
public struct Acceptance: Sendable, Hashable {
    /// Whether some labelling accepts it: credulous acceptance.
    public private(set) var isInSome = false
    /// Whether some labelling rejects it.
    public private(set) var isOutInSome = false
    /// Whether some labelling leaves it undecided.
    public private(set) var isUndecidedInSome = false

    init() {}

    mutating func add(_ label: ArgumentLabel) {
        switch label {
        case .in: isInSome = true
        case .out: isOutInSome = true
        case .undecided: isUndecidedInSome = true
        }
    }

    /// Whether some labelling accepts it.
    public var isCredulous: Bool { isInSome }

    /// Whether every labelling accepts it; also where there is none.
    public var isSceptical: Bool { !isOutInSome && !isUndecidedInSome }

    /// The label that every labelling gives it; undecided where they differ, or where there is
    /// none.
    public var label: ArgumentLabel {
        switch (isInSome, isOutInSome, isUndecidedInSome) {
        case (true, false, false): .in
        case (false, true, false): .out
        default: .undecided
        }
    }
}

extension ArgumentationFramework {
    /// What becomes of every argument over all labellings of a semantics.
    ///
    /// Parts of the framework that nothing connects are searched apart, and but for
    /// ``ArgumentSemantics/stage`` only what the grounded labelling leaves undecided. Where a
    /// part is too large, only what leads to each argument is searched for it.
    ///
    /// - Parameter effort: for each part and each argument.
    /// - Throws: ``EffortExceeded`` where a search took more steps than allowed.
    public func acceptances(
        _ semantics: ArgumentSemantics, effort: SearchEffort = SearchEffort()
    ) throws(EffortExceeded) -> [Acceptance] {
        let first = grounded
        var found = [Acceptance](repeating: Acceptance(), count: count)
        guard semantics != .grounded else {
            for argument in found.indices { found[argument].add(first[argument]) }
            return found
        }
        let isOpen = semantics == .stage
        let rest = isOpen ? Array(0..<count) : first.undecided
        if !isOpen {
            for argument in found.indices where first[argument] != .undecided {
                found[argument].add(first[argument])
            }
        }
        for part in targets.weakComponents(of: rest, back: attackers) {
            guard try accept(part, semantics, effort, &found) else {
                return Array(repeating: Acceptance(), count: count)
            }
        }
        return found
    }

    /// What becomes of one argument over all labellings of a semantics.
    ///
    /// - Throws: ``EffortExceeded`` where the search took more steps than allowed.
    /// - Precondition: 0 <= `argument` < ``count``.
    public func acceptance(
        of argument: Int, _ semantics: ArgumentSemantics, effort: SearchEffort = SearchEffort()
    ) throws(EffortExceeded) -> Acceptance {
        precondition((0..<count).contains(argument), "it is an argument of the framework")
        guard semantics.isDirectional else {
            return try acceptances(semantics, effort: effort)[argument]
        }
        let part = attackers.reached(from: [argument])
        let place = part.firstIndex(of: argument) ?? 0
        return try restricted(to: part).acceptances(semantics, effort: effort)[place]
    }

    /// Adds what becomes of the arguments of one part.
    ///
    /// - Returns: whether there is a labelling at all.
    private func accept(
        _ part: [Int], _ semantics: ArgumentSemantics, _ effort: SearchEffort,
        _ found: inout [Acceptance]
    ) throws(EffortExceeded) -> Bool {
        let alone = restricted(to: part)
        do throws(EffortExceeded) {
            let all = try alone.labellings(semantics, effort: effort)
            for labelling in all {
                for (place, argument) in part.enumerated() { found[argument].add(labelling[place]) }
            }
            return !all.isEmpty
        } catch {
            guard semantics.isDirectional else { throw error }
        }
        for (place, argument) in part.enumerated() {
            let above = alone.attackers.reached(from: [place])
            guard above.count < part.count else { throw EffortExceeded(steps: effort.steps) }
            let own = try alone.restricted(to: above).labellings(semantics, effort: effort)
            let number = above.firstIndex(of: place) ?? 0
            for labelling in own { found[argument].add(labelling[number]) }
        }
        return true
    }
}

extension ArgumentSemantics {
    /// Whether what becomes of an argument hangs only on what leads to it (P. Baroni,
    /// M. Giacomin, On principle-based evaluation of extension-based argumentation semantics,
    /// Artificial Intelligence 171 (2007)).
    var isDirectional: Bool { [.grounded, .complete, .preferred, .ideal].contains(self) }
}
