/// Pairs seen twice: where each unit seems to lead by itself, and then again beside where its
/// neighbours seem to lead.
///
/// What stands between two reasons for one claim is likely a third one; a unit that gathers
/// reasons leads farther than one that gathers none.
struct SecondLook {
    private let reader: PairReader
    private let model: TrainedModel
    private let sums: PairSums
    /// For each unit in turn what the second look says of the features of a first one for every
    /// unit; none in a text that is read through a window.
    private let known: [SIMD8<Int32>]
    /// For each unit the one that it leads to at first sight; -1 in a text of one unit.
    private let heads: [Int]
    /// For each unit how many lead to it at first sight.
    private let gathered: [Int]

    /// - Parameter decided: the units that some units lead to for certain, by the number of these.
    /// - Complexity: O(*n*²) for up to ``ScoreFrame/wholeTextLimit`` units, O(*n*) beyond.
    init(_ reader: PairReader, _ model: TrainedModel, decided: [Int: Int] = [:]) {
        (self.reader, self.model) = (reader, model)
        sums = PairSums(reader, model.bothLooks)
        let count = reader.count
        var (known, heads) = ([SIMD8<Int32>](), [Int]())
        for source in 0..<count {
            let row = Row(of: source, among: count, sums)
            if count <= ScoreFrame.wholeTextLimit { known += row.seconds }
            heads.append(decided[source] ?? row.head)
        }
        var gathered = [Int](repeating: 0, count: count)
        for head in heads where head >= 0 { gathered[head] += 1 }
        (self.known, self.heads, self.gathered) = (known, heads, gathered)
    }

    /// The pairs of one unit.
    private struct Row {
        /// What the second look says of each target that is shown.
        var seconds: [SIMD8<Int32>] = []
        /// Where the unit leads at first sight.
        var head = -1

        init(of source: Int, among count: Int, _ sums: PairSums) {
            let reach = count > ScoreFrame.wholeTextLimit ? ScoreFrame.window : count
            let shown = max(0, source - reach)..<min(count, source + reach + 1)
            seconds.reserveCapacity(shown.count)
            var best = Int32.min
            for target in shown {
                let sum = source == target ? PairSums.Sum() : sums.sum(source, target)
                seconds.append(sum.highHalf)
                let score = sum.lowHalf.max()
                if score > best, target != source { (head, best) = (target, score) }
            }
        }
    }

    /// What all features of a pair say for each move, in thousandths.
    func sum(_ source: Int, _ target: Int) -> SIMD8<Int32> {
        var sum =
            known.isEmpty ? sums.sum(source, target).highHalf : known[source * heads.count + target]
        let weights = model.pairs
        forEachAgain(source, target) { sum &+= SIMD8<Int32>(truncatingIfNeeded: weights[$0]) }
        return sum
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
