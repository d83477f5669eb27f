/// The second look at the roles: what the first look says of a unit and of those around it.
struct RoleStack {
    private let scores: [SIMD4<Int32>]
    private let paragraphs: [Int]
    private let bests: [Int]
    private let thesisRanks: [Int]
    private let shares: [Int]

    /// How many features there are.
    static let count = 1024
    /// Columns of the weights: the four roles and the thesis of the whole text.
    static let width = 8

    private static let steps: [Int32] = [0, -400, -900, -1600, -2600, -4200]
    private static let own = 0
    private static let neighbours = 32
    private static let trio = 400
    private static let paragraph = 512
    private static let rank = 576
    private static let share = 608
    private static let pair = 640

    /// - Parameters:
    ///   - scores: for each unit what the first look says for each role, in thousandths.
    ///   - paragraphs: for each unit its paragraph.
    init(_ scores: [SIMD4<Int32>], paragraphs: [Int]) {
        self.scores = scores
        self.paragraphs = paragraphs
        let bests = scores.map(Self.best)
        self.bests = bests
        let edges = scores.map { $0[0] - max($0[1], $0[2], $0[3]) }
        thesisRanks = edges.map { one in min(5, edges.count { $0 > one }) }
        shares = (0..<4).map { role in
            bests.count { $0 == role } * 8 / max(1, bests.count)
        }
    }

    /// The likeliest role.
    static func best(_ scores: SIMD4<Int32>) -> Int {
        (0..<4).max { scores[$0] < scores[$1] } ?? 1
    }

    /// How far each role is from the best one, as a step from 0, the best, to 5.
    static func step(_ scores: SIMD4<Int32>, _ role: Int) -> Int {
        let gap = scores[role] - scores.max()
        return steps.lastIndex { gap <= $0 } ?? 0
    }

    /// The features of a unit, each by its number.
    func features(of unit: Int) -> [Int] {
        var found: [Int] = []
        found.reserveCapacity(40)
        for role in 0..<4 { found.append(Self.own + role * 6 + Self.step(scores[unit], role)) }
        for (slot, offset) in [-1, 1, -2, 2, -3].enumerated() {
            addNeighbour(unit, offset, slot, to: &found)
        }
        let (before, after) = (best(unit - 1), best(unit + 1))
        found.append(Self.trio + (before * 5 + after) * 4 + bests[unit])
        addParagraph(of: unit, to: &found)
        found.append(Self.rank + thesisRanks[unit] * 4 + bests[unit])
        for role in 0..<4 { found.append(Self.share + role * 8 + min(7, shares[role])) }
        found.append(Self.pair + (before * 4 + bests[unit]) * 2 + beside(unit, unit - 1))
        found.append(Self.pair + 48 + (after * 4 + bests[unit]) * 2 + beside(unit, unit + 1))
        return found
    }

    private func addNeighbour(_ unit: Int, _ offset: Int, _ slot: Int, to found: inout [Int]) {
        let other = unit + offset
        guard scores.indices.contains(other) else { return }
        let base = Self.neighbours + slot * 48 + beside(unit, other) * 24
        for role in 0..<4 { found.append(base + role * 6 + Self.step(scores[other], role)) }
    }

    private func addParagraph(of unit: Int, to found: inout [Int]) {
        var counts = [0, 0, 0, 0]
        var others = unit - 1
        while others >= 0, beside(unit, others) == 1 {
            counts[bests[others]] += 1
            others -= 1
        }
        others = unit + 1
        while others < bests.count, beside(unit, others) == 1 {
            counts[bests[others]] += 1
            others += 1
        }
        for role in 0..<4 {
            found.append(Self.paragraph + role * 16 + min(3, counts[role]) * 4 + bests[unit])
        }
    }

    private func best(_ unit: Int) -> Int { bests.indices.contains(unit) ? bests[unit] : 4 }

    private func beside(_ unit: Int, _ other: Int) -> Int {
        paragraphs.indices.contains(other) && paragraphs[other] == paragraphs[unit] ? 1 : 0
    }
}
