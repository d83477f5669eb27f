/// Krippendorff's alpha: how far readers agree beyond what chance would give.
///
/// 1 is agreement without exception, 0 what chance gives; less says that the readers disagree
/// more than by chance. Where nothing could be told apart, alpha is undefined (`nil`).
public enum KrippendorffAlpha {
    /// Alpha of nominal values (K. Krippendorff, Content Analysis, 2004, chapter 11; Computing
    /// Krippendorff's alpha-reliability, 2011).
    ///
    /// ```swift
    /// KrippendorffAlpha.nominal([["claim", "claim"], ["claim", "evidence"], ["thesis", "thesis"]])
    /// // 0.545…: of six values 1 − 5 · 2 / 22
    /// ```
    ///
    /// - Parameter units: of each unit the values that readers gave it; a reader who gave none is
    ///   left out, and units with fewer than two values do not count.
    /// - Returns: `nil` where no two values of different units differ, so that nothing could have
    ///   been disagreed about.
    /// - Complexity: O(*n*) in the values.
    public static func nominal<Value: Hashable>(_ units: [[Value]]) -> Double? {
        let pairable = units.filter { $0.count > 1 }
        let values = pairable.flatMap(\.self)
        let expected = differingPairs(of: values)
        guard expected > 0 else { return nil }
        let observed = pairable.reduce(0.0) {
            $0 + Double(differingPairs(of: $1)) / Double($1.count - 1)
        }
        return 1 - Double(values.count - 1) * observed / Double(expected)
    }

    /// How many ordered pairs of values differ.
    private static func differingPairs<Value: Hashable>(of values: [Value]) -> Int {
        let counts = values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return values.count * values.count - counts.values.reduce(0) { $0 + $1 * $1 }
    }
}
