internal import SourceText

/// A table of whole-number weights: a row a feature, a column a choice, and at its end the
/// words in which the feature is told to people.
struct WeightTable: Sendable {
    /// The names of the features in the order of the table.
    let names: [String]
    /// What each feature is called before people; empty where it is not worth telling.
    let words: [String]
    /// How many choices there are.
    let width: Int
    private let weights: [Int]
    private let numbers: [String: Int]

    /// Reads a table whose first column names the feature and whose last tells it.
    ///
    /// - Precondition: every row has `width` weights.
    init(_ name: String, width: Int) {
        let rows = Resource.lines(name).map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        precondition(rows.allSatisfy { $0.count == width + 2 }, "\(name): a row of another width")
        names = rows.map { $0[0] }
        words = rows.map { $0[width + 1] }
        weights = rows.flatMap { $0[1...width].map { Int($0) ?? 0 } }
        numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        self.width = width
    }

    /// The number of a feature.
    ///
    /// - Precondition: the table has it.
    func number(of name: String) -> Int {
        guard let number = numbers[name] else { preconditionFailure("no weights for \(name)") }
        return number
    }

    /// Whether the table has a feature of that name.
    func has(_ name: String) -> Bool { numbers[name] != nil }

    /// What a feature says for a choice.
    func weight(_ feature: Int, for choice: Int) -> Int { weights[feature * width + choice] }

    /// What a set of features says for a choice.
    func score(_ features: FeatureSet, for choice: Int) -> Int {
        var score = 0
        features.forEach { score += weights[$0 * width + choice] }
        return score
    }
}

/// The features that something has, by their numbers; at most 128.
struct FeatureSet: Sendable, Hashable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// No feature.
    init() {}

    /// Adds a feature.
    mutating func insert(_ feature: Int) {
        if feature < 64 { low |= 1 << UInt64(feature) } else { high |= 1 << UInt64(feature - 64) }
    }

    /// Whether the feature is there.
    func contains(_ feature: Int) -> Bool {
        feature < 64 ? low >> UInt64(feature) & 1 == 1 : high >> UInt64(feature - 64) & 1 == 1
    }

    /// Calls `body` for every feature in the order of its number.
    func forEach(_ body: (Int) -> Void) {
        var bits = low
        while bits != 0 {
            body(bits.trailingZeroBitCount)
            bits &= bits - 1
        }
        bits = high
        while bits != 0 {
            body(64 + bits.trailingZeroBitCount)
            bits &= bits - 1
        }
    }
}
