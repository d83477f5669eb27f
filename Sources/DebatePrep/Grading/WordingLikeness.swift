internal import ArgumentAnalysis

/// How much a wording is like another, and which of several a wording means.
///
/// Words are compared by their stems, without those that only carry structure. Two wordings are
/// as like as the words that they share, counted twice, among all words of both (L. Dice, 1945).
/// A wording of three words or more may also be a part of a longer one: then nine tenths of the
/// share of its words that the longer one has count.
public enum WordingLikeness {
    /// What is at least as like is taken for the same, as long as nothing else is nearly as like.
    public static let same = 0.6
    /// What is less like is taken for something else; what lies between is a teacher's to decide.
    public static let doubtful = 0.3
    /// How much more a wording must be like one than like any other.
    public static let lead = 0.15

    /// How like two texts are, from 0 to 1; 1 where their words are the same.
    ///
    /// - Complexity: O(*n*) over their words.
    public static func of(_ one: String, _ other: String) -> Double {
        ComparedWording(one).likeness(to: ComparedWording(other))
    }
}

/// A wording, ready to be compared.
struct ComparedWording: Sendable {
    private let words: [String]
    private let content: ContentWords
    private let counts: [String: Int]
    private let count: Int

    private static let leastPart = 3
    private static let partWeight = 0.9

    init(_ text: String) {
        words = ContentWords.words(of: text)
        content = ContentWords(text)
        let stems = content.stems.isEmpty ? words : content.stems
        counts = stems.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        count = stems.count
    }

    /// Whether it has no words at all.
    var isEmpty: Bool { words.isEmpty }

    /// Whether the words are the same.
    func isSame(as other: ComparedWording) -> Bool { !isEmpty && words == other.words }

    func likeness(to other: ComparedWording) -> Double {
        if isSame(as: other) { return 1 }
        guard count > 0, other.count > 0 else { return 0 }
        let shared = Double(counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) })
        let dice = 2 * shared / Double(count + other.count)
        let shorter = min(count, other.count)
        guard shorter >= ComparedWording.leastPart else { return dice }
        return max(dice, ComparedWording.partWeight * shared / Double(shorter))
    }

    /// Whether one denies what the other says.
    func contradicts(_ other: ComparedWording) -> Bool { content.contradicts(other.content) }
}

/// Which of some wordings a wording means.
enum WordingMatch: Equatable {
    /// One of these, which are the same.
    case sure([Int])
    /// Perhaps one of these, the likeliest first.
    case doubtful([Int])
    /// None of them.
    case nothing

    init(_ wording: ComparedWording, among candidates: [ComparedWording]) {
        let same = candidates.indices.filter { wording.isSame(as: candidates[$0]) }
        guard same.isEmpty else {
            self = .sure(same)
            return
        }
        let ranked = candidates.enumerated()
            .map { (place: $0, likeness: wording.likeness(to: $1)) }
            .sorted { ($1.likeness, $0.place) < ($0.likeness, $1.place) }
        guard let best = ranked.first, best.likeness >= WordingLikeness.doubtful else {
            self = .nothing
            return
        }
        let next = ranked.count > 1 ? ranked[1].likeness : 0
        let isSure =
            best.likeness >= WordingLikeness.same && best.likeness - next >= WordingLikeness.lead
            && !wording.contradicts(candidates[best.place])
        let near = ranked.filter {
            $0.likeness >= max(WordingLikeness.doubtful, best.likeness - WordingLikeness.lead)
        }
        self = isSure ? .sure([best.place]) : .doubtful(near.map(\.place))
    }
}
