internal import ArgumentModel
internal import SourceText

/// Says how sure the primary relation of a unit is, why, and which were the next best.
struct RelationExplainer {
    private let profiles: UnitProfiles
    private let scores: Scores
    private let reading: Reading
    private let pairs: PairProfiler
    private let starts: [Int]

    private static let scale = 45.0

    /// A kind of relation to a unit, as it competes with others.
    struct Rival {
        var kind: Relation.Kind
        var target: Int
        var score: Int
        var confidence = 0.0
    }

    init(_ profiles: UnitProfiles, _ scores: Scores, _ reading: Reading) {
        self.profiles = profiles
        self.scores = scores
        self.reading = reading
        pairs = PairProfiler(profiles)
        starts = scores.starts
    }

    /// The relation that was decided, and every other that the unit's role allows, the
    /// likeliest first.
    func rivals(of unit: Int, tie: Reading.Tie) -> (chosen: Rival, others: [Rival]) {
        var rivals = allRivals(of: unit)
        let confidences = Confidence.of(rivals.map(\.score), scale: Self.scale)
        for index in rivals.indices { rivals[index].confidence = confidences[index] }
        let kind = Move.all[tie.move].kind
        let chosen = rivals.first { $0.target == tie.target && $0.kind == kind }
        let others = rivals.filter { $0.target != tie.target || $0.kind != kind }
            .enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
        return (chosen ?? Rival(kind: kind, target: tie.target, score: 0), others)
    }

    private func allRivals(of unit: Int) -> [Rival] {
        var rivals: [Rival] = []
        for candidate in starts[unit]..<starts[unit + 1] {
            let target = scores.candidates[candidate].target
            for move in Move.ofRole[reading.roles[unit]] {
                let fit = move.targets[reading.roles[target]]
                let isOpen = move.kind != .restates || target < unit
                guard fit > Scores.forbidden, isOpen else { continue }
                let score = fit + scores.score(move, of: candidate)
                rivals.append(Rival(kind: move.kind, target: target, score: score))
            }
        }
        return rivals
    }

    /// Why a unit is tied as it is, in words.
    func reason(for unit: Int, tie: Reading.Tie) -> String {
        let place = profiles.units[tie.target].unit.place
        var words = [opening(of: unit)].compactMap(\.self)
        words += told(unit, tie).map { "\($0) (\(place))" }
        if let shared = shared(unit, tie.target) { words.append("shares “\(shared)” with \(place)") }
        return words.isEmpty ? "fits best with \(place)" : words.joined(separator: "; ")
    }

    /// The words of the connective before a unit.
    func opening(of unit: Int) -> String? {
        cue(of: unit).map { "opens with “\($0)”" }
    }

    /// The connective that was left out before a unit, verbatim.
    func cue(of unit: Int) -> String? {
        profiles.units[unit].unit.opening.map(profiles.text.document.quotation)
    }

    private func told(_ unit: Int, _ tie: Reading.Tie) -> [String] {
        let weights = PairFeature.weights
        let column = Move.all[tie.move].column
        var told: [(gain: Int, feature: Int)] = []
        pairs.features(unit, tie.target).forEach { feature in
            let gain = weights.weight(feature, for: column)
            if gain > 0, !weights.words[feature].isEmpty { told.append((gain, feature)) }
        }
        told.sort { ($1.gain, $0.feature) < ($0.gain, $1.feature) }
        return told.prefix(2).map { weights.words[$0.feature] }
    }

    private func shared(_ unit: Int, _ target: Int) -> String? {
        profiles.terms.overlap(unit, target).token.map {
            profiles.text.quotation(of: $0..<($0 + 1))
        }
    }
}
