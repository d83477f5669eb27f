/// Numbers as text, alike in any locale.
enum Decimal {
    /// A number with at most `places` decimals and no needless zeros; "–" where it is none.
    static func text(_ number: Double, places: Int) -> String {
        guard number.isFinite, abs(number) < 1e12 else { return "–" }
        let power = (0..<places).reduce(1) { result, _ in result * 10 }
        let scaled = Int(abs(number) * Double(power) + 0.5)
        var digits = String(scaled % power + power).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        let sign = number < 0 && scaled > 0 ? "-" : ""
        return sign + "\(scaled / power)" + (digits.isEmpty ? "" : ".\(digits)")
    }
}
