/// Which roles, theses and ties of a text are scored at all; a scorer fills them in.
struct ScoreFrame {
    private let profiles: UnitProfiles
    private let constraints: Constraints
    private let former: FormerReading?

    /// A text of more units than this is read through a window.
    static let wholeTextLimit = 120
    /// How many units to either side a window shows.
    static let window = 12
    /// How many units of a long text are tried as the first thesis.
    static let longRootLimit = 1

    init(_ profiles: UnitProfiles, _ constraints: Constraints, _ former: FormerReading?) {
        self.profiles = profiles
        self.constraints = constraints
        self.former = former
    }

    /// The scores of the text.
    ///
    /// - Complexity: O(*n*²) for up to ``wholeTextLimit`` units; beyond that each unit sees the
    ///   ``window`` units to either side, the units that may be the thesis and the head of its
    ///   paragraph, so O(*n*).
    func scores(by scorer: some Scorer) -> Scores {
        var scores = Scores(units: constraints.count)
        for (unit, roles) in scorer.roles().enumerated() { scores.roles[unit] = roles }
        constraints.apply(to: &scores.roles)
        let ranks = scorer.thesisRanks(scores.roles)
        scores.thesis = scorer.thesis(scores.roles)
        scores.roots = roots(ranks, scorer.rootLimit)
        scores.fits = scorer.fits
        scores.decidedFits = scorer.decidedFits
        scores.oddest = scorer.oddest
        scores.isFixed = scores.roles.indices.map { constraints.fixedTarget(of: $0) != nil }
        scores.isLoose = scores.roles.indices.map {
            !scores.isFixed[$0] && !constraints.isFree($0)
        }
        let heads = heads()
        scores.candidates = scores.roles.indices.flatMap { candidates(of: $0, scores.roots, heads) }
        addMoves(of: scorer, to: &scores)
        constraints.apply(to: &scores)
        return scores
    }

    private func addMoves(of scorer: some Scorer, to scores: inout Scores) {
        let width = Move.names.count
        scores.moves = [Int](repeating: 0, count: scores.candidates.count * width)
        for (number, candidate) in scores.candidates.enumerated() {
            let ends = (candidate.source, candidate.target)
            guard max(ends.0, ends.1) < profiles.units.count else { continue }
            let sum = scorer.moves(ends.0, ends.1)
            for move in 0..<width { scores.moves[number * width + move] = Int(sum[move]) }
        }
        if scorer.isRelative { makeRelative(&scores) }
    }

    /// Lets each unit's best move count 0, so that the thesis, which makes none, is no loss.
    private func makeRelative(_ scores: inout Scores) {
        let width = Move.names.count
        let starts = scores.starts
        for unit in scores.roles.indices where starts[unit] < starts[unit + 1] {
            let row = starts[unit] * width..<starts[unit + 1] * width
            let best = scores.moves[row].max() ?? 0
            for index in row { scores.moves[index] -= best }
        }
    }

    private func roots(_ ranks: [Int], _ limit: Int) -> [Int] {
        let ranked = constraints.roots.sorted { (ranks[$1], $0) < (ranks[$0], $1) }
        let first = ranked.prefix(isLong ? Self.longRootLimit : limit)
        guard let root = former?.root, ranked.contains(root), !first.contains(root) else {
            return Array(first)
        }
        return first + [root]
    }

    private func candidates(of source: Int, _ roots: [Int], _ heads: [Int]) -> [Scores.Candidate] {
        if let target = constraints.fixedTarget(of: source) { return [.init(source, target)] }
        guard constraints.isFree(source) else {
            return roots.filter { $0 != source }.map { .init(source, $0) }
        }
        var targets = Array(shown(from: source))
        for other in roots + [heads[source]] where !targets.contains(other) {
            targets.append(other)
        }
        return targets.filter { $0 != source }.map { Scores.Candidate(source, $0) }
    }

    /// For each unit the first one of its paragraph.
    private func heads() -> [Int] {
        var heads = Array(profiles.units.indices)
        for unit in heads.dropFirst()
        where profiles.units[unit].unit.paragraph == profiles.units[unit - 1].unit.paragraph {
            heads[unit] = heads[unit - 1]
        }
        return heads
    }

    private func shown(from source: Int) -> Range<Int> {
        let count = profiles.units.count
        guard isLong else { return 0..<count }
        return max(0, source - Self.window)..<min(count, source + Self.window + 1)
    }

    private var isLong: Bool { profiles.units.count > Self.wholeTextLimit }
}
