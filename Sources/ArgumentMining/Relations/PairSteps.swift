/// What the cue tables see in each pair of units; of a text that is read whole, found once.
struct PairSteps {
    private let profiler: PairProfiler
    private let count: Int
    /// For each unit in turn those to every unit; none in a text that is read through a window.
    private var known: [Step] = []

    /// The step from a unit to another one.
    typealias Step = (features: PairFeatureSet, strength: Int)

    /// - Complexity: O(*n*²) for up to ``ScoreFrame/wholeTextLimit`` units, O(*n*) beyond.
    init(_ profiles: UnitProfiles) {
        profiler = PairProfiler(profiles)
        count = profiles.units.count
        guard count <= ScoreFrame.wholeTextLimit else { return }
        known.reserveCapacity(count * count)
        for source in 0..<count {
            for target in 0..<count {
                known.append(source == target ? (.init(), 0) : profiler.step(source, target))
            }
        }
    }

    /// The features of a pair, and how telling the words are that both have.
    subscript(_ source: Int, _ target: Int) -> Step {
        known.isEmpty ? profiler.step(source, target) : known[source * count + target]
    }
}
