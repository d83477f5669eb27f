extension ArgumentationFramework {
    /// Every labelling of a semantics, in an order that is always the same.
    ///
    /// ```swift
    /// let duel = ArgumentationFramework(count: 2, attacks: [.init(0, 1), .init(1, 0)])
    /// try duel.labellings(.preferred).map(\.accepted)    // [[1], [0]]
    /// ```
    ///
    /// - Throws: ``EffortExceeded`` where the search took more steps than allowed; the number of
    ///   labellings can grow exponentially with that of arguments.
    public func labellings(
        _ semantics: ArgumentSemantics, effort: SearchEffort = SearchEffort()
    ) throws(EffortExceeded) -> [Labelling] {
        switch semantics {
        case .grounded: return [grounded]
        case .ideal: return [try largestAdmissible(within: .preferred, effort)]
        case .eager: return [try largestAdmissible(within: .semiStable, effort)]
        case .stage: return try stage(effort)
        case .semiStable: return try semiStable(effort)
        case .complete, .preferred, .stable:
            var found: [Labelling] = []
            try search(semantics, effort) { found.append($0) }
            return found
        }
    }

    /// Finds the labellings of a semantics that needs no comparison of whole labellings.
    private func search(
        _ semantics: ArgumentSemantics, _ effort: SearchEffort, _ found: (Labelling) -> Void
    ) throws(EffortExceeded) {
        var search = LabellingSearch(self, effort, isStable: semantics == .stable)
        if semantics == .preferred {
            try search.preferred(found)
        } else {
            try search.complete(found)
        }
    }

    /// The preferred labellings that leave least undecided.
    private func semiStable(_ effort: SearchEffort) throws(EffortExceeded) -> [Labelling] {
        let all = try labellings(.preferred, effort: effort)
        let decided = all.map { labelling in labelling.labels.map { $0 != .undecided } }
        return all.indices.filter { one in
            !decided.contains { $0.strictlyCovers(decided[one]) }
        }.map { all[$0] }
    }

    /// The stage labellings: the stable ones where there are any.
    private func stage(_ effort: SearchEffort) throws(EffortExceeded) -> [Labelling] {
        let stable = try labellings(.stable, effort: effort)
        guard stable.isEmpty else { return stable }
        var search = StageSearch(self, effort)
        return try search.labellings()
    }

    /// The largest set that defends itself within what every labelling of a semantics accepts.
    private func largestAdmissible(
        within semantics: ArgumentSemantics, _ effort: SearchEffort
    ) throws(EffortExceeded) -> Labelling {
        let all = try labellings(semantics, effort: effort)
        var isKept = (0..<count).map { argument in all.allSatisfy { $0[argument] == .in } }
        var isStable = false
        while !isStable {
            isStable = true
            for argument in isKept.indices where isKept[argument] {
                let isDefended = attackers[argument].allSatisfy { attacker in
                    attackers[attacker].contains { isKept[$0] }
                }
                if !isDefended { (isKept[argument], isStable) = (false, false) }
            }
        }
        return completed(accepting: isKept.indices.filter { isKept[$0] })
    }

    /// The least complete labelling that accepts an admissible set.
    private func completed(accepting admissible: [Int]) -> Labelling {
        grounded(accepting: admissible, rejecting: [])
    }
}
