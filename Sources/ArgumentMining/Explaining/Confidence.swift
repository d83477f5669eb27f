/// Turns the scores of rival choices into confidences between 0 and 1.
///
/// A choice that lies *d* below the best one weighs 1 / (1 + *d* / scale)³; confidences are
/// the weights divided by their sum. So a narrow win is unsure, many rivals make it less sure,
/// and only the four operations of arithmetic are used: the same on every machine.
enum Confidence {
    /// The confidences of rival scores, in their order.
    static func of(_ scores: [Int], scale: Double) -> [Double] {
        guard let best = scores.max() else { return [] }
        var sum = 0.0
        let weights = scores.map { score in
            let base = 1 / (1 + Double(best - score) / scale)
            sum += base * base * base
            return base * base * base
        }
        return weights.map { rounded($0 / sum) }
    }

    /// To the hundredth, and never quite sure.
    static func rounded(_ value: Double) -> Double {
        min(0.99, max(0.01, (value * 100).rounded() / 100))
    }
}
