import ArgumentModel
import Testing

@testable import ArgumentMining

@Suite("The joint decoder")
struct JointDecoderTests {
    /// Scores for so many units, every pair a candidate, all numbers drawn.
    private func scores(_ seed: UInt64, units: Int) -> Scores {
        var random = Seeded(seed)
        var scores = Scores(units: units)
        for unit in 0..<units {
            scores.roles[unit] = (0..<4).map { _ in Int.random(in: -200...200, using: &random) }
            for target in 0..<units where target != unit {
                scores.candidates.append(.init(unit, target))
            }
        }
        scores.moves = (0..<scores.candidates.count * Move.names.count).map { _ in
            Int.random(in: -150...150, using: &random)
        }
        scores.roots = Array(0..<units)
        return scores
    }

    @Test("ties every unit to one tree below the first thesis", arguments: 0..<200)
    func isTree(seed: UInt64) throws {
        let scores = scores(seed, units: Int(seed % 9) + 1)
        let reading = try #require(JointDecoder(scores).reading())
        #expect(reading.ties[reading.root] == nil)
        for start in reading.roles.indices {
            var unit = start
            for _ in reading.roles.indices { unit = reading.ties[unit]?.target ?? unit }
            #expect(unit == reading.root)
        }
    }

    @Test("makes only moves that the roles allow", arguments: 0..<200)
    func allowedMoves(seed: UInt64) throws {
        let scores = scores(seed, units: Int(seed % 9) + 2)
        let reading = try #require(JointDecoder(scores).reading())
        #expect(reading.roles[reading.root] == 0)
        for (unit, tie) in reading.ties.enumerated() {
            guard let tie else { continue }
            let move = Move.all[tie.move]
            #expect(move.role == reading.roles[unit])
            #expect(move.targets[reading.roles[tie.target]] > Scores.forbidden)
            #expect(move.kind != .restates || tie.target < unit)
        }
    }

    @Test("sums what it decided", arguments: 0..<50)
    func sum(seed: UInt64) throws {
        let scores = scores(seed, units: 7)
        let reading = try #require(JointDecoder(scores).reading())
        var sum = reading.roles.indices.reduce(0) { $0 + scores.roles[$1][reading.roles[$1]] }
        for (unit, tie) in reading.ties.enumerated() {
            guard let tie else { continue }
            sum +=
                MoveTable(scores).best(
                    scores, tie.candidate, role: reading.roles[unit],
                    target: reading.roles[tie.target]
                ).score
        }
        #expect(sum == reading.score)
    }

    @Test("reads nothing into nothing")
    func empty() {
        #expect(JointDecoder(Scores(units: 0)).reading() == nil)
    }
}
