import ArgumentAnalysis

/// The extensions of a small framework by going through every set of its arguments, straight
/// from the definitions; a set is a number whose bits are its members.
struct FrameworkOracle {
    let count: Int
    private var attackers: [UInt]
    private var targets: [UInt]

    init(_ framework: ArgumentationFramework) {
        count = framework.count
        attackers = Array(repeating: 0, count: count)
        targets = attackers
        for attack in framework.attacks {
            attackers[attack.target] |= 1 << UInt(attack.attacker)
            targets[attack.attacker] |= 1 << UInt(attack.target)
        }
    }

    /// The extensions of each semantics.
    func extensions() -> [ArgumentSemantics: Set<UInt>] {
        let all = (0..<(UInt(1) << UInt(count)))
        let free = all.filter { range($0, attacked: targets) & $0 == 0 }
        let attacked = Dictionary(
            uniqueKeysWithValues: free.map { ($0, range($0, attacked: targets)) })
        func covered(_ set: UInt) -> UInt { set | (attacked[set] ?? 0) }
        let admissible = free.filter { defended(by: $0, attacked) & $0 == $0 }
        let complete = admissible.filter { defended(by: $0, attacked) == $0 }
        let preferred = complete.filter { one in !complete.contains { $0 != one && $0 & one == one }
        }
        let semiStable = complete.largest(by: covered)
        func within(_ sets: [UInt]) -> Set<UInt> {
            let common = sets.reduce(UInt.max) { $0 & $1 }
            let inside = admissible.filter { $0 & ~common == 0 }
            return Set(inside.largest { $0 })
        }
        return [
            .grounded: [complete.reduce(UInt.max) { $0 & $1 }], .complete: Set(complete),
            .preferred: Set(preferred),
            .stable: Set(free.filter { covered($0).nonzeroBitCount == count }),
            .semiStable: Set(semiStable), .stage: Set(free.largest(by: covered)),
            .ideal: within(preferred), .eager: within(semiStable),
        ]
    }

    private func range(_ set: UInt, attacked: [UInt]) -> UInt {
        var range: UInt = 0
        for argument in 0..<count where set >> UInt(argument) & 1 == 1 {
            range |= attacked[argument]
        }
        return range
    }

    private func defended(by set: UInt, _ attacked: [UInt: UInt]) -> UInt {
        var found: UInt = 0
        for argument in 0..<count where attackers[argument] & ~(attacked[set] ?? 0) == 0 {
            found |= 1 << UInt(argument)
        }
        return found
    }
}

extension [UInt] {
    /// Those whose image lies within no larger image.
    fileprivate func largest(by image: (UInt) -> UInt) -> [UInt] {
        let images = map(image)
        return indices.filter { one in
            !images.contains { $0 != images[one] && $0 & images[one] == images[one] }
        }.map { self[$0] }
    }
}

extension Labelling {
    /// The accepted arguments as the bits of a number.
    var bits: UInt { accepted.reduce(0) { $0 | 1 << UInt($1) } }
}

extension ArgumentationFramework {
    /// Where the labellings or the acceptance of some semantics differ from the oracle's.
    func differences(askingSingly: Bool = true) throws -> [ArgumentSemantics] {
        let oracle = FrameworkOracle(self).extensions()
        return try ArgumentSemantics.allCases.filter { semantics in
            let found = try labellings(semantics)
            let expected = oracle[semantics] ?? []
            let isSame = Set(found.map(\.bits)) == expected && found.count == expected.count
            let areLabelled = found.allSatisfy { $0 == labelled($0.accepted) }
            let acceptances = try acceptances(semantics)
            let areAccepted = (0..<count).allSatisfy { argument in
                let bit = UInt(1) << UInt(argument)
                let alone =
                    askingSingly
                    ? try? acceptance(of: argument, semantics) : acceptances[argument]
                return acceptances[argument].isCredulous == expected.contains { $0 & bit != 0 }
                    && acceptances[argument].isSceptical == expected.allSatisfy { $0 & bit != 0 }
                    && alone?.isCredulous == acceptances[argument].isCredulous
                    && alone?.isSceptical == acceptances[argument].isSceptical
            }
            return !(isSame && areLabelled && areAccepted)
        }
    }

    /// The labelling of an extension: what it attacks is out.
    private func labelled(_ accepted: [Int]) -> Labelling {
        var labels = [ArgumentLabel](repeating: .undecided, count: count)
        for argument in accepted {
            for target in targets(of: argument) { labels[target] = .out }
        }
        for argument in accepted { labels[argument] = .in }
        return Labelling(labels)
    }
}
