/// How much statements of two texts speak of the same: the cosine of their content words, each
/// weighted by how often it stands in the statement and how few statements of both texts have it
/// (tf–idf; G. Salton, C. Buckley, Term-weighting approaches in automatic text retrieval, 1988).
///
/// Of *n* words in common it is *n* / (*n* + 1): two words that short statements share by chance
/// weigh less than six.
struct StatementSimilarity: Sendable {
    private let first: [[String: Double]]
    private let second: [[String: Double]]

    init(_ first: [ContentWords], _ second: [ContentWords]) {
        let all = first + second
        var holders: [String: Int] = [:]
        for words in all { for stem in Set(words.stems) { holders[stem, default: 0] += 1 } }
        let weight: (String) -> Double = {
            Logarithm.natural(1 + Double(all.count) / Double(holders[$0] ?? 1))
        }
        self.first = first.map { StatementSimilarity.vector($0, weight) }
        self.second = second.map { StatementSimilarity.vector($0, weight) }
    }

    private static func vector(
        _ words: ContentWords, _ weight: (String) -> Double
    ) -> [String: Double] {
        let counts = words.stems.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        var vector: [String: Double] = [:]
        for (stem, count) in counts {
            vector[stem] = (1 + Logarithm.natural(Double(count))) * weight(stem)
        }
        let length = counts.keys.sorted().reduce(0.0) {
            $0 + (vector[$1] ?? 0) * (vector[$1] ?? 0)
        }.squareRoot()
        return length > 0 ? vector.mapValues { $0 / length } : [:]
    }

    /// How alike they are, from 0 to below 1; 0 where they share fewer than two words.
    func callAsFunction(_ one: Int, _ other: Int) -> Double {
        let shared = first[one].keys.filter { second[other][$0] != nil }
        guard shared.count > 1 else { return 0 }
        let cosine = shared.sorted().reduce(0.0) {
            $0 + (first[one][$1] ?? 0) * (second[other][$1] ?? 0)
        }
        return cosine * Double(shared.count) / Double(shared.count + 1)
    }
}

/// Natural logarithms without Foundation, the same on any machine.
enum Logarithm {
    /// The natural logarithm of a number from 1 up, by the series of artanh.
    ///
    /// - Complexity: O(log *x*).
    static func natural(_ number: Double) -> Double {
        guard number > 0 else { return 0 }
        let exponent = Double(number.exponent)
        let fraction = (number.significand - 1) / (number.significand + 1)
        var (power, sum) = (fraction, 0.0)
        for odd in stride(from: 1.0, to: 41, by: 2) {
            sum += power / odd
            power *= fraction * fraction
        }
        return 2 * sum + exponent * 0.693_147_180_559_945_3
    }
}
