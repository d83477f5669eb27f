/// Whether a cycle can come to rest in one place only, whatever it starts from.
///
/// Each element moves by at most a bound times what it hangs on moves. Where the powers of the
/// matrix of these bounds vanish, the strengths of the cycle have exactly one place of rest, plain
/// sweeps reach it, and so does the differential equation (D. P. Bertsekas, J. N. Tsitsiklis,
/// Parallel and distributed computation, 1989, on asynchronous iterations).
struct CycleContraction {
    private static let rounds = 24

    /// The steepest slope of each formula, for every base score from 0 to 1: of *h* it is
    /// 3√3/8 < 0.65, of the logistic function 1/4, and (1 − w²) *x*/(1 + *x*)² ≤ 1/4.
    private static func slope(_ semantics: StrengthSemantics, _ base: Double) -> Double {
        switch semantics {
        case .quadraticEnergy: 0.65 * max(base, 1 - base) + 0.001
        case .dfQuAD: max(base, 1 - base)
        case .euler, .mlp: 0.25
        }
    }

    /// Whether sweeps over a component of a network must come to rest in one place.
    static func holds(for elements: [Int], in network: StrengthNetwork) -> Bool {
        var places: [Int: Int] = [:]
        for (place, element) in elements.enumerated() { places[element] = place }
        let needs = elements.map { element in
            network.incoming[element].flatMap { line in
                ([line] + network.premises[line]).compactMap { places[$0] }
            }
        }
        let slopes = elements.map { element in
            slope(
                element < network.nodeCount ? network.semantics : .dfQuAD,
                network.bases[element])
        }
        var moves = [Double](repeating: 1, count: elements.count)
        for _ in 0..<rounds {
            moves = needs.indices.map { place in
                slopes[place] * needs[place].reduce(0) { $0 + moves[$1] }
            }
            if moves.allSatisfy({ $0 < 0.98 }) { return true }
        }
        return false
    }
}
