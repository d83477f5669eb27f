extension Double {
    /// The number with that many digits behind the point, the same in any locale: `0.62`.
    ///
    /// - Precondition: 0 <= `digits` <= 9, and the number is neither infinite nor beyond 10⁹.
    func decimal(_ digits: Int) -> String {
        let scale = (0..<digits).reduce(1) { power, _ in power * 10 }
        let units = Int((magnitude * Double(scale)).rounded(.toNearestOrEven))
        let fraction = String(units % scale)
        let zeros = String(repeating: "0", count: digits - (digits == 0 ? 0 : fraction.count))
        let sign = self < 0 && units > 0 ? "-" : ""
        return sign + "\(units / scale)" + (digits == 0 ? "" : ".\(zeros)\(fraction)")
    }
}
