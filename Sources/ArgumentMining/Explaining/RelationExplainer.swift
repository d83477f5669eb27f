internal import ArgumentModel
internal import SourceText

/// Says how sure the primary relation of a unit is, why, and which were the next best.
struct RelationExplainer {
    private let profiles: UnitProfiles
    private let scores: Scores
    private let reading: Reading
    private let calibration: Calibration
    private let reasons: any Reasons
    private let starts: [Int]
    private let moves: MoveTable
    private let kinds = Move.all.map(\.kind)

    /// A kind of relation to a unit, as it competes with others.
    struct Rival {
        var kind: Relation.Kind
        var target: Int
        var score: Int
        var confidence = 0.0
    }

    init(_ judged: JudgedText, _ reading: Reading) {
        self.reading = reading
        profiles = judged.profiles
        scores = judged.scores
        calibration = judged.certainty.tie
        reasons = judged.reasons
        moves = MoveTable(judged.scores)
        starts = judged.scores.starts
    }

    /// The relation that was decided, and the two next best that the unit's role allows, the
    /// likelier first.
    func rivals(of unit: Int, tie: Reading.Tie) -> (chosen: Rival, others: [Rival]) {
        var rivals = allRivals(of: unit)
        let kind = Move.all[tie.move].kind
        let number = rivals.firstIndex { $0.target == tie.target && $0.kind == kind } ?? -1
        let confidences = calibration.confidences(of: rivals.map(\.score), chosen: number)
        for index in rivals.indices { rivals[index].confidence = confidences[index] }
        var chosen = Rival(kind: kind, target: tie.target, score: 0)
        var others: [Rival] = []
        for rival in rivals {
            if rival.target == tie.target, rival.kind == kind {
                chosen = rival
            } else {
                keepBest(rival, among: &others)
            }
        }
        return (chosen, others)
    }

    /// Keeps the two best, the earlier one where two are equal.
    private func keepBest(_ rival: Rival, among best: inout [Rival]) {
        let place = best.firstIndex { $0.score < rival.score } ?? best.count
        guard place < 2 else { return }
        best.insert(rival, at: place)
        if best.count > 2 { best.removeLast() }
    }

    private func allRivals(of unit: Int) -> [Rival] {
        var rivals: [Rival] = []
        for candidate in starts[unit]..<starts[unit + 1] {
            let target = scores.candidates[candidate].target
            let role = reading.roles[unit]
            moves.forEach(
                scores, candidate, role: role, target: reading.roles[target]
            ) { move, score in
                guard score > Scores.forbidden / 2 else { return }
                rivals.append(Rival(kind: kinds[move], target: target, score: score))
            }
        }
        return rivals
    }

    /// Why a unit is tied as it is, in words.
    func reason(for unit: Int, tie: Reading.Tie) -> String {
        guard tie.target < profiles.units.count else {
            return opening(of: unit) ?? "fits best with the thesis"
        }
        let place = profiles.units[tie.target].unit.place
        var words = [opening(of: unit)].compactMap(\.self)
        words += told(unit, tie).map { "\($0) (\(place))" }
        if let shared = shared(unit, tie.target) {
            words.append("shares “\(shared)” with \(place)")
        }
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
        let column = Move.all[tie.move].column
        return Array(reasons.tie(of: unit, to: tie.target, column: column).prefix(2))
    }

    private func shared(_ unit: Int, _ target: Int) -> String? {
        profiles.terms.overlap(unit, target).token.map {
            profiles.text.quotation(of: $0..<($0 + 1))
        }
    }
}
