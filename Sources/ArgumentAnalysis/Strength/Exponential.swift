/// The exponential function by addition, multiplication and division alone, so that it gives the
/// same bits on any machine.
enum Exponential {
    private static let logOfTwo = 0.693_147_180_559_945_3
    /// ln 2 in two parts, the first with zeros at its end, so that multiples of it are exact.
    private static let parts = (high: 0.693_147_180_369_123_8, low: 1.908_214_929_270_587_7e-10)

    /// e to the power of a number: `x` = *k* ln 2 + *r*, the series of *r*, times 2 to the *k*.
    static func of(_ x: Double) -> Double {
        if x > 709 { return .infinity }
        if x < -708 { return 0 }
        let power = (x / logOfTwo).rounded(.toNearestOrEven)
        let rest = (x - power * parts.high) - power * parts.low
        var sum = 1.0
        for number in stride(from: 16.0, through: 1, by: -1) { sum = 1 + rest / number * sum }
        return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
    }
}
