/// Pairs seen twice: where each unit seems to lead by itself, and then again beside where its
/// neighbours seem to lead.
///
/// What stands between two reasons for one claim is likely a third one; a unit that gathers
/// reasons leads farther than one that gathers none.
struct SecondLook {
    private let reader: PairReader
    /// For each unit the one that it leads to at first sight; -1 in a text of one unit.
    private let heads: [Int]
    /// For each unit how many lead to it at first sight.
    private let gathered: [Int]

    /// - Parameter weights: what each feature of a first look says for each move.
    /// - Complexity: O(*n*²) for up to ``ScoreFrame/wholeTextLimit`` units, O(*n*) beyond.
    init(_ reader: PairReader, _ weights: [SIMD8<Int16>]) {
        self.reader = reader
        let count = reader.count
        let sums = PairSums(reader, weights)
        let heads = (0..<count).map { Self.head(of: $0, among: count, sums) }
        var gathered = [Int](repeating: 0, count: count)
        for head in heads where head >= 0 { gathered[head] += 1 }
        (self.heads, self.gathered) = (heads, gathered)
    }

    private static func head(of source: Int, among count: Int, _ sums: PairSums) -> Int {
        let reach = count > ScoreFrame.wholeTextLimit ? ScoreFrame.window : count
        let shown = max(0, source - reach)..<min(count, source + reach + 1)
        var best = (target: -1, score: Int32.min)
        for target in shown where target != source {
            let score = sums.sum(source, target).max()
            if score > best.score { best = (target, score) }
        }
        return best.target
    }

    /// Calls `body` for the number of every feature of a pair.
    func forEach(_ source: Int, _ target: Int, _ body: (Int) -> Void) {
        reader.forEach(source, target, body)
        forEachAgain(source, target, body)
    }

    /// Calls `body` for the number of every feature that a pair has only at the second look.
    func forEachAgain(_ source: Int, _ target: Int, _ body: (Int) -> Void) {
        let place = reader.place(source, target)
        func add(_ group: PairLayout.Group, _ value: Int) { body(group.start + value * 6 + place) }
        func add(_ group: PairLayout.Group, _ holds: Bool) { add(group, holds ? 1 : 0) }
        let between = min(source, target) + 1..<max(source, target)
        add(.alikeBefore, source > 0 && heads[source - 1] == target)
        add(.alikeAfter, source + 1 < heads.count && heads[source + 1] == target)
        add(.back, heads[target] == source)
        add(.gathered, min(4, gathered[target] - (heads[source] == target ? 1 : 0)))
        add(.gathers, min(3, gathered[source]))
        add(.fromBefore, source > 0 && heads[source - 1] == source)
        add(.sameHead, heads[target] == heads[source])
        add(.onward, onward(from: target))
        add(.alikeBetween, heads[between].contains(target))
        add(.crossings, min(4, crossings(between)))
    }

    /// How far a target leads on: nowhere, to a neighbour, near, far.
    private func onward(from target: Int) -> Int {
        guard heads[target] >= 0 else { return 0 }
        let far = abs(heads[target] - target)
        return far <= 1 ? 1 : far <= 4 ? 2 : 3
    }

    /// How many units between two lead out from between them.
    private func crossings(_ between: Range<Int>) -> Int {
        between.count { unit in
            heads[unit] >= 0
                && (heads[unit] < between.lowerBound - 1 || heads[unit] > between.upperBound)
        }
    }
}
