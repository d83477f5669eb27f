internal import SourceText

/// What the units of a text are about: their content words, and how telling each word is.
///
/// A word is the more telling the fewer units have it: 300 / (units + 1), so that no
/// logarithm decides anything.
struct TermIndex: Sendable {
    /// A content word of a unit.
    struct Term: Sendable {
        let stem: WordKey
        /// One of its tokens.
        let token: Int
        /// Whether it is a name.
        let isName: Bool
    }

    /// What two units have in common.
    struct Overlap: Sendable {
        /// How telling the shared words are together.
        var strength = 0
        /// Whether a name is among them.
        var hasName = false
        /// The most telling one, as a token of the first unit.
        var token: Int?
        var best = 0
    }

    /// A word that several units have.
    private struct SharedTerm {
        let stem: WordKey
        let token: Int
        let isName: Bool
        let weight: Int
        let units: Int
    }

    /// The terms of each unit, ordered by stem.
    private let terms: [[Term]]
    /// Those that other units have too, one unit after the other, and where each unit's begin.
    private let shared: [SharedTerm]
    private let starts: [Int]
    /// For each unit a bit for each of its shared terms; several terms may have the same.
    private let marks: [UInt64]

    init(_ units: [UnitReading], tokens: [Token]) {
        let terms = units.map { Self.terms(in: $0.tokens, tokens) }
        let counts = Self.counts(terms)
        var shared: [SharedTerm] = []
        var starts = [0]
        for unit in terms {
            for term in unit {
                guard let count = counts[term.stem], count > 1 else { continue }
                shared.append(
                    SharedTerm(
                        stem: term.stem, token: term.token, isName: term.isName,
                        weight: 300 / (count + 1), units: count))
            }
            starts.append(shared.count)
        }
        marks = units.indices.map { unit in
            shared[starts[unit]..<starts[unit + 1]].reduce(0) { $0 | 1 << ($1.stem >> 58) }
        }
        self.terms = terms
        self.shared = shared
        self.starts = starts
    }

    private static func counts(_ terms: [[Term]]) -> [WordKey: Int] {
        var counts: [WordKey: Int] = [:]
        for unit in terms { for term in unit { counts[term.stem, default: 0] += 1 } }
        return counts
    }

    private static func terms(
        in run: Range<Int>, _ tokens: [Token]
    ) -> [Term] {
        var terms: [Term] = []
        for index in run where tokens[index].shape.contains(.word) {
            let token = tokens[index]
            let isLong = token.upper - token.lower > 2
            guard isLong, !token.form.contains(.stopWord) else { continue }
            let isName = token.shape.contains(.capital) && index > run.lowerBound
            terms.append(Term(stem: token.stem, token: index, isName: isName))
        }
        terms.sort { ($0.stem, $0.token) < ($1.stem, $1.token) }
        return terms.enumerated().filter { $0 == 0 || terms[$0 - 1].stem != $1.stem }.map(\.1)
    }

    /// What two units share.
    ///
    /// - Complexity: O(words of both that other units have too).
    func overlap(_ first: Int, _ second: Int) -> Overlap {
        var overlap = Overlap()
        guard marks[first] & marks[second] != 0 else { return overlap }
        var (one, two) = (starts[first], starts[second])
        while one < starts[first + 1], two < starts[second + 1] {
            let (left, right) = (shared[one], shared[two])
            if left.stem == right.stem { add(left, right, to: &overlap) }
            one += left.stem <= right.stem ? 1 : 0
            two += right.stem <= left.stem ? 1 : 0
        }
        return overlap
    }

    private func add(_ left: SharedTerm, _ right: SharedTerm, to overlap: inout Overlap) {
        overlap.strength += left.weight
        overlap.hasName = overlap.hasName || left.isName && right.isName
        if left.weight > overlap.best {
            overlap.best = left.weight
            overlap.token = left.token
        }
    }

    /// How many of those stems a unit has.
    func count(of stems: [WordKey], in unit: Int) -> Int {
        terms[unit].count { stems.contains($0.stem) }
    }

    /// How much a unit is about what the others are about: the units that share each word.
    func centrality(of unit: Int) -> Int {
        shared[starts[unit]..<starts[unit + 1]].reduce(0) { $0 + min(12, $1.units - 1) }
    }
}
