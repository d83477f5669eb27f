import ArgumentAnalysis
import ArgumentModel
import Testing

@Suite("What a strength is owed to")
struct AttributionTests {
    /// T with a supporter A and an attacker B, all from 0.5, QE: v(∅) = 0.5, v(A) = 0.6,
    /// v(B) = 0.4, v(A, B) = 0.5. Shapley of A: ½ (0.1 + 0.1) = 0.1; of B −0.1. Without A 0.4.
    @Test("a supporter and an attacker cancel, and each has its share")
    func two() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        let (pro, con) = (graph.add(.evidence, "It sways"), graph.add(.counterclaim, "It is new"))
        try graph.relate(pro, .supports, thesis)
        try graph.relate(con, .attacks, thesis)
        let found = StrengthAttribution(of: thesis, in: Strengths(of: graph))
        #expect(found.isExact)
        #expect(found.alone == 0.5)
        #expect(found.shares.map(\.subject) == [.statement(pro), .statement(con)])
        let expected = [0.1, -0.1]
        for (share, value) in zip(found.shares, expected) {
            #expect(abs(try #require(share.shapley) - value) < 1e-12)
            #expect(abs(try #require(share.removal) - value) < 1e-12)
            #expect(share.standardError == 0)
        }
    }

    /// T = 0.5 + 0.5 h(w): the slope at w = 0.5 is 0.5 · 2w/(1 + w²)² = 0.5/1.5625 = 0.32.
    @Test("the gradient is the slope of the formula")
    func gradient() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        try graph.relate(graph.add(.evidence, "It sways"), .supports, thesis)
        let found = StrengthAttribution(of: thesis, in: Strengths(of: graph))
        #expect(abs((found.shares.first?.gradient ?? 0) - 0.32) < 1e-6)
    }

    @Test("exact values sum to the strength less what the thesis has alone", arguments: 0..<15)
    func efficiency(seed: Int) throws {
        let graph = RandomGraph.make(statements: 6, relations: 7, seed)
        for semantics in StrengthSemantics.allCases {
            let strengths = Strengths(of: graph, semantics: semantics)
            for statement in graph.statements.prefix(1) {
                let found = StrengthAttribution(of: statement.id, in: strengths)
                let sum = found.shares.reduce(0) { $0 + ($1.shapley ?? .nan) }
                #expect(abs(sum - (found.strength - found.alone)) < 1e-6)
            }
        }
    }

    /// Twenty supporters that are all alike share alike: (v(all) − v(∅)) / 20 each.
    @Test("drawn values sum up as well, and lie within their errors")
    func drawn() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        for number in 1...20 {
            try graph.relate(graph.add(.evidence, "Reason \(number)"), .supports, thesis)
        }
        let found = StrengthAttribution(of: thesis, in: Strengths(of: graph))
        #expect(!found.isExact)
        #expect(found.orders >= 8)
        let sum = found.shares.reduce(0) { $0 + ($1.shapley ?? .nan) }
        #expect(abs(sum - (found.strength - found.alone)) < 1e-9)
        let each = (found.strength - found.alone) / 20
        for share in found.shares {
            let error = try #require(share.standardError)
            #expect(abs(try #require(share.shapley) - each) <= 4 * error + 1e-9)
        }
        let again = StrengthAttribution(of: thesis, in: Strengths(of: graph))
        #expect(again.shares == found.shares)
    }

    /// Sixteen that support or attack the thesis with base scores 1/20 to 16/20: the thesis hangs
    /// on their sum alone, so the test goes through all 65,536 sets by the formula.
    @Test("drawn values of sixteen others agree with every set gone through")
    func drawnAgainstExact() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        var given: [Statement.ID: Double] = [:]
        for number in 0..<16 {
            let id = graph.add(.claim, "Reason \(number)")
            given[id] = Double(number + 1) / 20
            try graph.relate(id, number % 3 == 0 ? .attacks : .supports, thesis)
        }
        let found = StrengthAttribution(
            of: thesis, in: Strengths(of: graph, bases: BaseScores(given: given)))
        let terms = (0..<16).map { (number: Int) -> Double in
            let base = Double(number + 1) / 20
            return number % 3 == 0 ? -base : base
        }
        let exact = AttributionTests.sharesOfSum(terms)
        let ids = graph.statements.map(\.id)
        for share in found.shares {
            let place = try #require(ids.firstIndex { .statement($0) == share.subject })
            let error = try #require(share.standardError)
            #expect(abs(try #require(share.shapley) - exact[place - 1]) <= 5 * error + 1e-9)
        }
        #expect(!found.isExact)
    }

    /// Forty claims that attack each other all around: each order takes more work than there is.
    @Test("what would take too long has no value, and no error of nought")
    func tooLong() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        let claims = (0..<40).map { graph.add(.claim, "Reason \($0)") }
        for (place, claim) in claims.enumerated() {
            try graph.relate(claim, .supports, thesis)
            for step in 1...5 { try graph.relate(claim, .attacks, claims[(place + step) % 40]) }
        }
        let strengths = Strengths(of: graph)
        let none = StrengthAttribution(of: thesis, in: strengths, work: 10)
        #expect(!none.isComplete && none.orders == 0)
        #expect(none.shares.count == 40)
        #expect(none.shares.allSatisfy { $0.shapley == nil && $0.standardError == nil })
        #expect(none.shares.last?.removal == nil)
        let full = StrengthAttribution(of: thesis, in: strengths)
        #expect(full.shares.allSatisfy { $0.shapley?.isFinite == true })
        for share in full.shares where share.standardError != nil { #expect(full.orders >= 8) }
        let text = try Weighing(of: graph, WeighingQuestion()).text()
        #expect(text.contains("drawn orders"))
    }

    /// The Shapley values of the terms of a sum *s* in 0.5 ± 0.5 *s*²/(1 + *s*²).
    private static func sharesOfSum(_ terms: [Double]) -> [Double] {
        let count = terms.count
        let values = (0..<(1 << count)).map { (set: Int) -> Double in
            var sum = 0.0
            for place in 0..<count where set >> place & 1 == 1 { sum += terms[place] }
            let share = sum * sum / (1 + sum * sum)
            return sum < 0 ? 0.5 - 0.5 * share : 0.5 + 0.5 * share
        }
        var weights = [1 / Double(count)]
        for size in 1..<count {
            weights.append(weights[size - 1] * Double(size) / Double(count - size))
        }
        return (0..<count).map { place in
            var total = 0.0
            for set in values.indices where set >> place & 1 == 0 {
                total += weights[set.nonzeroBitCount] * (values[set | 1 << place] - values[set])
            }
            return total
        }
    }

    @Test("a thesis on a cycle is shared out as well, in bounded time")
    func cycle() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "Close it")
        var last = thesis
        for number in 0..<30 {
            let next = graph.add(.claim, "Claim \(number)")
            try graph.relate(next, number % 2 == 0 ? .supports : .attacks, last)
            last = next
        }
        try graph.relate(thesis, .attacks, last)
        let found = StrengthAttribution(of: thesis, in: Strengths(of: graph), work: 100_000)
        #expect(found.shares.count == 30)
        #expect(found.strength > 0)
    }
}
