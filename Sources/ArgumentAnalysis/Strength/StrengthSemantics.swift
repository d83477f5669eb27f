/// How the strength of a statement comes of its base score and of the strengths of what supports
/// and attacks it.
public enum StrengthSemantics: String, Sendable, CaseIterable, Hashable {
    /// The quadratic energy model: reasons and objections add up, and more always counts more
    /// (N. Potyka, Continuous dynamical systems for weighted bipolar argumentation, KR 2018).
    case quadraticEnergy = "quadratic"
    /// DF-QuAD: several reasons together miss by the product of what each misses (A. Rago,
    /// F. Toni, M. Aurisicchio, P. Baroni, Discontinuity-free decision support with quantitative
    /// argumentation debates, KR 2016).
    case dfQuAD = "df-quad"
    /// Euler-based (L. Amgoud, J. Ben-Naim, Evaluation of arguments in weighted bipolar graphs,
    /// ECSQARU 2017).
    case euler
    /// MLP-based: like a neuron with the logistic function (N. Potyka, Interpreting neural
    /// networks as quantitative argumentation frameworks, AAAI 2021).
    case mlp

    /// The strength of something with that base score.
    ///
    /// - Parameters:
    ///   - base: from 0 to 1.
    ///   - influence: what its supporters and attackers come to together.
    func strength(_ base: Double, _ influence: Influence) -> Double {
        switch self {
        case .quadraticEnergy:
            let sum = influence.sum
            let share = sum * sum / (1 + sum * sum)
            return sum < 0 ? base - base * share : base + (1 - base) * share
        case .dfQuAD:
            let difference = influence.attackMissed - influence.supportMissed
            return difference < 0 ? base + base * difference : base + (1 - base) * difference
        case .euler:
            return 1 - (1 - base * base) / (1 + base * Exponential.of(influence.sum))
        case .mlp:
            guard base > 0, base < 1 else { return base }
            return 1 / (1 + (1 - base) / base * Exponential.of(-influence.sum))
        }
    }
}

/// What supporters and attackers come to together.
struct Influence {
    /// Supporters less attackers.
    var sum = 0.0
    /// The product of what each supporter misses.
    var supportMissed = 1.0
    /// The product of what each attacker misses.
    var attackMissed = 1.0

    mutating func add(_ strength: Double, isAttack: Bool) {
        if isAttack {
            sum -= strength
            attackMissed *= 1 - strength
        } else {
            sum += strength
            supportMissed *= 1 - strength
        }
    }
}
