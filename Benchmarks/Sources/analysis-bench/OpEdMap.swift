import ArgumentKit

/// Numbers that look random and are the same on every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}

/// A map of 200 statements in the shape of an op-ed: a thesis; of every ten others three claims,
/// five pieces of evidence and two counterclaims. Claims support the thesis or one of the last
/// twelve claims, evidence one of the last four claims, and one in eight is linked with the next;
/// counterclaims attack a claim or the thesis, half of them are answered by a claim, one in six
/// by an undercut; one in fifty contradicts another claim, one in fifty restates it. The miner's
/// confidences lie between 0 and 1, so a fifth of the relations is unsure.
func opEdMap(seed: Int, statements count: Int = 200) throws -> ArgumentGraph {
    var random = Seeded(state: UInt64(seed))
    var graph = ArgumentGraph()
    let thesis = graph.add(.thesis, "Statement 1 is what the piece argues for.")
    var claims = [thesis]
    func decision(_ random: inout Seeded) -> Decision<Relation.Choice> {
        .init(by: .miner, confidence: Double.random(in: 0...1, using: &random))
    }
    func recent(_ number: Int, _ random: inout Seeded) -> Statement.ID {
        claims[max(0, claims.count - 1 - random.below(number))]
    }
    for number in 2...count {
        let text = "Statement \(number) is about as long as the statements of an op-ed are."
        switch number % 10 {
        case 0, 3, 6:
            let id = graph.add(.claim, text)
            let target = random.below(3) == 0 ? thesis : recent(12, &random)
            try graph.relate(id, .supports, target, decision: decision(&random))
            if random.below(17) == 0, claims.count > 2 {
                try graph.relate(id, .contradicts, claims[1 + random.below(claims.count - 1)])
            } else if random.below(17) == 0, claims.count > 2 {
                try graph.relate(id, .restates, claims[1 + random.below(claims.count - 1)])
            }
            claims.append(id)
        case 4, 8:
            let id = graph.add(.counterclaim, text)
            let attack = try graph.relate(
                id, .attacks, recent(20, &random), decision: decision(&random))
            switch random.below(6) {
            case 0, 1, 2:
                let reply = recent(5, &random)
                try graph.relate(reply, .attacks, id, decision: decision(&random))
            case 3:
                let reply = recent(5, &random)
                try graph.relate(reply, .undercuts, attack, decision: decision(&random))
            default: break
            }
        default:
            let id = graph.add(.evidence, text)
            let target = recent(4, &random)
            if random.below(8) == 0 {
                let other = graph.add(.evidence, text)
                try graph.relate([id, other], .supports, target, decision: decision(&random))
            } else {
                try graph.relate(id, .supports, target, decision: decision(&random))
            }
        }
    }
    return graph
}
