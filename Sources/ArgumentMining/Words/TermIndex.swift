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

    /// The terms of each unit, ordered by stem.
    private let terms: [[Term]]
    private let counts: [WordKey: Int]

    init(_ units: [UnitReading], tokens: [Token]) {
        let classes = WordClasses.english
        terms = units.map { Self.terms(in: $0.tokens, tokens, classes) }
        var counts: [WordKey: Int] = [:]
        for unit in terms { for term in unit { counts[term.stem, default: 0] += 1 } }
        self.counts = counts
    }

    private static func terms(
        in run: Range<Int>, _ tokens: [Token], _ classes: WordClasses
    ) -> [Term] {
        var terms: [Term] = []
        for index in run where tokens[index].shape.contains(.word) {
            let token = tokens[index]
            let isLong = token.upper - token.lower > 2
            guard isLong, !classes.form(of: token).contains(.stopWord) else { continue }
            let isName = token.shape.contains(.capital) && index > run.lowerBound
            terms.append(Term(stem: token.stem, token: index, isName: isName))
        }
        terms.sort { ($0.stem, $0.token) < ($1.stem, $1.token) }
        return terms.enumerated().filter { $0 == 0 || terms[$0 - 1].stem != $1.stem }.map(\.1)
    }

    /// What two units share.
    ///
    /// - Complexity: O(words of both).
    func overlap(_ first: Int, _ second: Int) -> Overlap {
        var overlap = Overlap()
        let (left, right) = (terms[first], terms[second])
        var (one, two) = (0, 0)
        while one < left.count, two < right.count {
            if left[one].stem < right[two].stem {
                one += 1
            } else if left[one].stem > right[two].stem {
                two += 1
            } else {
                add(left[one], right[two], to: &overlap)
                one += 1
                two += 1
            }
        }
        return overlap
    }

    private func add(_ left: Term, _ right: Term, to overlap: inout Overlap) {
        let weight = 300 / ((counts[left.stem] ?? 1) + 1)
        overlap.strength += weight
        overlap.hasName = overlap.hasName || left.isName && right.isName
        if weight > overlap.best {
            overlap.best = weight
            overlap.token = left.token
        }
    }

    /// How many of those stems a unit has.
    func count(of stems: [WordKey], in unit: Int) -> Int {
        terms[unit].count { stems.contains($0.stem) }
    }

    /// How much a unit is about what the others are about: the units that share each word.
    func centrality(of unit: Int) -> Int {
        terms[unit].reduce(0) { $0 + min(12, (counts[$1.stem] ?? 1) - 1) }
    }
}
