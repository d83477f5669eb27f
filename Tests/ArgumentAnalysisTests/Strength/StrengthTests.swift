import ArgumentAnalysis
import ArgumentModel
import TestSupport
import Testing

@Suite("Gradual strength")
struct StrengthTests {
    private func near(_ value: Double, _ expected: Double, _ error: Double = 1e-6) -> Bool {
        abs(value - expected) < error
    }

    /// Base scores 0.5. One supporter of 0.5: QE 0.5 + 0.5 · 0.25/1.25 = 0.6; DF-QuAD
    /// 0.5 + 0.5 · 0.5 = 0.75; Euler 1 − 0.75/(1 + 0.5 e^0.5) = 1 − 0.75/1.8243606 = 0.5888971;
    /// MLP 1/(1 + e^−0.5) = 0.6224593. One attacker of 0.5: 0.4; 0.25;
    /// 1 − 0.75/(1 + 0.5 e^−0.5) = 1 − 0.75/1.3032653 = 0.4245223; 0.3775407.
    @Test(
        "one supporter or one attacker of 0.5, by each formula",
        arguments: [
            (StrengthSemantics.quadraticEnergy, 0.6, 0.4), (.dfQuAD, 0.75, 0.25),
            (.euler, 0.588897, 0.424522), (.mlp, 0.622459, 0.377541),
        ])
    func formulas(semantics: StrengthSemantics, supported: Double, attacked: Double) {
        var framework = WeightedFramework(bases: [0.5, 0.5, 0.5])
        framework.support(2, 0)
        framework.attack(2, 1)
        let strengths = framework.strengths(semantics)
        #expect(near(strengths.values[0], supported))
        #expect(near(strengths.values[1], attacked))
        #expect(strengths.isConverged)
    }

    @Test("an argument that attacks itself comes to rest where discrete steps would swing")
    func selfAttack() {
        var framework = WeightedFramework(bases: [1])
        framework.attack(0, 0)
        #expect(near(framework.strengths(.dfQuAD).values[0], 0.5))
        #expect(near(framework.strengths(.quadraticEnergy).values[0], 0.682328))
        #expect(framework.strengths(.quadraticEnergy).isConverged)
    }

    @Test("ten that all attack each other, from 0.9")
    func clique() {
        var framework = WeightedFramework(bases: Array(repeating: 0.9, count: 10))
        for one in 0..<10 {
            for other in 0..<10 where one != other { framework.attack(one, other) }
        }
        let strengths = framework.strengths(.quadraticEnergy)
        #expect(strengths.isConverged)
        #expect(strengths.values.allSatisfy { near($0, 0.204748) })
    }

    @Test("eight against eight, from 0.5")
    func bipartite() {
        var framework = WeightedFramework(bases: Array(repeating: 0.5, count: 16))
        for one in 0..<8 {
            for other in 8..<16 {
                framework.attack(one, other)
                framework.attack(other, one)
            }
        }
        let strengths = framework.strengths(.quadraticEnergy)
        #expect(strengths.isConverged)
        #expect(strengths.values.allSatisfy { near($0, 0.172350) })
    }

    /// E (0.5) supports T (0.5); U (0.5) undercuts that: half the weight is left, and T gets
    /// 0.25: 0.5 + 0.5 · 0.0625/1.0625 = 0.5294118. Linked 0.5 and 0.3 pass on the weaker, 0.3:
    /// 0.5 + 0.5 · 0.09/1.09 = 0.5412844.
    @Test("an undercut takes of the weight, linked premises pass on the weaker one")
    func lines() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        let fact = graph.add(.evidence, "It sways")
        let link = try graph.relate(fact, .supports, thesis)
        try graph.relate(graph.add(.counterclaim, "All do"), .undercuts, link)
        let strengths = Strengths(of: graph)
        #expect(near(strengths[thesis], 0.5294118))
        #expect(near(strengths.weight(of: link), 0.5))
        var linked = ArgumentGraph()
        let claim = linked.add(.claim, "Close it")
        let (one, two) = (
            linked.add(.evidence, "It is old"), linked.add(.evidence, "Old ones fall")
        )
        try linked.relate([one, two], .supports, claim)
        let weaker = Strengths(of: linked, bases: BaseScores(given: [two: 0.3]))
        #expect(near(weaker[claim], 0.5412844))
    }

    @Test("base scores come from a constant, from confidence, from the kind, or from the user")
    func bases() throws {
        var graph = ArgumentGraph()
        let sure = graph.add(.claim, "One", decision: .init(by: .miner, confidence: 0.8))
        let figure = graph.add(.evidence, "Two")
        try graph.update(figure) { $0.kind = .statistic }
        func base(_ rule: BaseScores.Rule, _ id: Statement.ID) -> Double {
            Strengths(of: graph, bases: BaseScores(rule)).base(of: id)
        }
        #expect(base(.constant(0.3), sure) == 0.3)
        #expect(base(.confidence, sure) == 0.8)
        #expect(base(.confidence, figure) == 0.5)
        #expect(base(.evidenceKind, figure) == 0.7)
        let given = Strengths(of: graph, bases: BaseScores(.confidence, given: [sure: 0.1]))
        #expect(given[sure] == 0.1)
    }

    @Test("what falls has no strength, what is given has all")
    func changes() throws {
        var graph = ArgumentGraph()
        let (thesis, fact) = (graph.add(.thesis, "Close it"), graph.add(.evidence, "It sways"))
        try graph.relate(fact, .supports, thesis)
        let strengths = Strengths(of: graph)
        #expect(strengths.after(WhatIf(without: [.statement(fact)]))[thesis] == 0.5)
        // 0.5 + 0.5 · 1/2
        #expect(near(strengths.after(WhatIf(assuming: [.statement(fact)]))[thesis], 0.75))
    }

    @Test(
        "in a tree one more attacker never raises what it attacks",
        arguments: StrengthSemantics.allCases)
    func monotone(semantics: StrengthSemantics) {
        for seed in 0..<100 {
            var random = SeededRandom(seed)
            let count = Int.random(in: 1...12, using: &random)
            var framework = WeightedFramework(
                bases: (0...count).map { _ in Double.random(in: 0...1, using: &random) })
            for child in 1..<max(1, count) {
                let parent = Int.random(in: 0..<child, using: &random)
                if random.once(in: 2) {
                    framework.attack(child, parent)
                } else {
                    framework.support(child, parent)
                }
            }
            let target = Int.random(in: 0..<count, using: &random)
            let before = framework.strengths(semantics).values[target]
            framework.attack(count, target)
            #expect(framework.strengths(semantics).values[target] <= before + 1e-12)
        }
    }

    @Test("strengths lie between 0 and 1, whatever the graph", arguments: 0..<100)
    func bounded(seed: Int) {
        let graph = RandomGraph.make(statements: seed % 12, relations: seed % 20, seed)
        for semantics in StrengthSemantics.allCases {
            let strengths = Strengths(of: graph, semantics: semantics)
            for statement in graph.statements {
                #expect((-1e-9...1 + 1e-9).contains(strengths[statement.id]))
            }
        }
    }

    /// Where sweeps are allowed they must find what a person gets by following the definition: a
    /// fixed point of every formula.
    @Test("what rests is a fixed point of the formula", arguments: 0..<60)
    func fixedPoints(seed: Int) {
        var random = SeededRandom(seed)
        let count = Int.random(in: 2...6, using: &random)
        let bases = (0..<count).map { _ in Double.random(in: 0...1, using: &random) }
        var framework = WeightedFramework(bases: bases)
        for one in 0..<count {
            for other in 0..<count where random.once(in: 3) { framework.attack(one, other) }
        }
        let found = framework.strengths(.quadraticEnergy)
        guard found.isConverged else { return }
        for place in 0..<count {
            let attackers = framework.edges.filter { $0.target == place }
            let sum = attackers.reduce(0) { $0 + found.values[$1.source] }
            let expected = bases[place] - bases[place] * sum * sum / (1 + sum * sum)
            #expect(near(found.values[place], expected, 1e-8))
        }
    }

    @Test("a chain of 10,000 and a cycle of 2,001 come to an end")
    func large() {
        var chain = WeightedFramework(bases: Array(repeating: 0.5, count: 10_000))
        for place in 1..<10_000 { chain.attack(place, place - 1) }
        #expect(chain.strengths(.quadraticEnergy).isConverged)
        var cycle = WeightedFramework(bases: Array(repeating: 0.5, count: 2_001))
        for place in 0..<2_001 { cycle.attack(place, (place + 1) % 2_001) }
        let strengths = cycle.strengths(.quadraticEnergy)
        // s = 0.5 − 0.5 s²/(1 + s²): s = 0.4238538 by bisection
        #expect(strengths.values.allSatisfy { near($0, strengths.values[0], 1e-9) })
        let rest = strengths.values[0]
        #expect(near(rest, 0.5 - 0.5 * rest * rest / (1 + rest * rest)))
    }
}
