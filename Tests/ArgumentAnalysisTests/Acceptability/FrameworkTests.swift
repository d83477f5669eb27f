import ArgumentAnalysis
import TestSupport
import Testing

@Suite("Argumentation frameworks")
struct FrameworkTests {
    private typealias Attack = ArgumentationFramework.Attack

    @Test(
        "every framework of up to 3 arguments has the labellings of the definitions",
        arguments: 0...3)
    func allSmall(count: Int) throws {
        for code in 0..<(1 << (count * count)) {
            let framework = ArgumentationFramework.coded(code, count)
            let differences = try framework.differences()
            #expect(differences.isEmpty, "\(framework.attacks): \(differences)")
        }
    }

    @Test("so has every framework of 4 arguments", arguments: 0..<16)
    func allOfFour(part: Int) throws {
        for code in (part << 12)..<((part + 1) << 12) {
            let framework = ArgumentationFramework.coded(code, 4)
            let differences = try framework.differences(askingSingly: code % 64 == 0)
            #expect(differences.isEmpty, "\(framework.attacks): \(differences)")
        }
    }

    @Test("so have 2,000 random ones of 5 to 10 arguments", arguments: 0..<20)
    func random(seed: Int) throws {
        var random = SeededRandom(seed)
        for round in 0..<100 {
            let count = Int.random(in: 5...(round % 4 == 0 ? 10 : 8), using: &random)
            let density = Int.random(in: 1...6, using: &random)
            let attacks = (0..<count * count)
                .filter { _ in Int.random(in: 0..<12, using: &random) < density }
                .map { Attack($0 / count, $0 % count) }
            let framework = ArgumentationFramework(count: count, attacks: attacks)
            let differences = try framework.differences(askingSingly: round % 10 == 0)
            #expect(differences.isEmpty, "\(attacks): \(differences)")
        }
    }

    /// The duel of 0 and 1, both against 2, which is against 3 (Caminada's floating acceptance):
    /// grounded decides nothing; each preferred labelling takes a duellist, and 3 with either.
    @Test("what every way out accepts is accepted, though grounded leaves it undecided")
    func floating() throws {
        let framework = ArgumentationFramework(
            count: 4, attacks: [.init(0, 1), .init(1, 0), .init(0, 2), .init(1, 2), .init(2, 3)])
        #expect(framework.grounded.undecided == [0, 1, 2, 3])
        let preferred = try framework.labellings(.preferred).map(\.accepted)
        #expect(Set(preferred) == [[0, 3], [1, 3]])
        let acceptances = try framework.acceptances(.preferred)
        #expect(acceptances.map(\.isCredulous) == [true, true, false, true])
        #expect(acceptances.map(\.isSceptical) == [false, false, false, true])
        #expect(acceptances[2].label == .out)
    }

    @Test("the ideal set takes what no preferred one refutes: 0 though 0 and 1 attack each other")
    func ideal() throws {
        // 1 attacks itself, so {0} is the only preferred set, and it defends itself.
        let framework = ArgumentationFramework(
            count: 2, attacks: [.init(0, 1), .init(1, 0), .init(1, 1)])
        #expect(framework.grounded.accepted.isEmpty)
        #expect(try framework.labellings(.ideal).map(\.accepted) == [[0]])
    }

    @Test("an odd cycle has no stable labelling, and three stage ones")
    func oddCycle() throws {
        let framework = ArgumentationFramework(
            count: 3, attacks: [.init(0, 1), .init(1, 2), .init(2, 0)])
        #expect(try framework.labellings(.stable).isEmpty)
        #expect(try framework.labellings(.stage).count == 3)
        #expect(try framework.acceptances(.stable).allSatisfy { !$0.isCredulous && $0.isSceptical })
    }

    @Test("a chain of 100,000 is labelled in turn")
    func chain() throws {
        let framework = ArgumentationFramework(
            count: 100_000, attacks: (1..<100_000).map { Attack($0, $0 - 1) })
        let labels = framework.grounded.labels
        #expect(labels.indices.allSatisfy { labels[$0] == ($0 % 2 == 1 ? .in : .out) })
        #expect(try framework.labellings(.preferred).map(\.labels) == [labels])
    }

    @Test("cycles of 10,001 and 10,002 are searched without running deep")
    func bigCycles() throws {
        for (count, expected) in [(10_001, 1), (10_002, 2)] {
            let framework = ArgumentationFramework(
                count: count, attacks: (0..<count).map { Attack($0, ($0 + 1) % count) })
            #expect(try framework.labellings(.preferred).count == expected)
        }
    }

    @Test("a search that is too long says so")
    func bounded() throws {
        let duels = ArgumentationFramework(
            count: 80,
            attacks: (0..<40).flatMap { [Attack(2 * $0, 2 * $0 + 1), Attack(2 * $0 + 1, 2 * $0)] })
        let error = #expect(throws: EffortExceeded.self) {
            try duels.labellings(.preferred, effort: SearchEffort(steps: 5_000))
        }
        #expect(error?.steps == 5_000)
        let acceptances = try duels.acceptances(.preferred)
        #expect(acceptances.allSatisfy { $0.isCredulous && !$0.isSceptical })
    }

    @Test("40 duels that all attack one argument are decided for what only each needs")
    func hub() throws {
        var attacks = (0..<30).flatMap { pair in
            [Attack(2 * pair, 2 * pair + 1), Attack(2 * pair + 1, 2 * pair)]
        }
        attacks += (0..<30).map { Attack(2 * $0, 60) }
        let framework = ArgumentationFramework(count: 61, attacks: attacks)
        let first = try framework.acceptance(
            of: 0, .preferred, effort: SearchEffort(steps: 10_000))
        #expect(first.isCredulous && !first.isSceptical)
        #expect(throws: EffortExceeded.self) {
            try framework.acceptance(of: 60, .preferred, effort: SearchEffort(steps: 10_000))
        }
    }

    @Test(
        "the empty framework has one labelling of each kind", arguments: ArgumentSemantics.allCases)
    func empty(semantics: ArgumentSemantics) throws {
        let framework = ArgumentationFramework(count: 0, attacks: [])
        #expect(try framework.labellings(semantics) == [Labelling([])])
    }

    @Test("forcing labels is adding attacks and taking them away", arguments: 0..<200)
    func forced(seed: Int) throws {
        var random = SeededRandom(seed)
        let count = Int.random(in: 1...7, using: &random)
        let attacks = (0..<count * count).filter { _ in random.once(in: 4) }
            .map { Attack($0 / count, $0 % count) }
        let framework = ArgumentationFramework(count: count, attacks: attacks)
        let given = Int.random(in: 0..<count, using: &random)
        let lost = (0..<count).filter { _ in random.once(in: 2) }
        let kept = attacks.filter { $0.target != given }
        let refuted = lost.filter { $0 != given }.map { Attack(count, $0) }
        let changed = ArgumentationFramework(count: count + 1, attacks: kept + refuted)
        let labels = framework.grounded(accepting: [given], rejecting: lost).labels
        #expect(labels == Array(changed.grounded.labels.dropLast()))
    }
}

extension ArgumentationFramework {
    /// The framework whose attacks are the bits of a number.
    static func coded(_ code: Int, _ count: Int) -> ArgumentationFramework {
        ArgumentationFramework(
            count: count,
            attacks: (0..<count * count).filter { code >> $0 & 1 == 1 }
                .map { .init($0 / count, $0 % count) })
    }
}
