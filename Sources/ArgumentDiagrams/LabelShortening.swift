/// Decides which words of a text a label keeps.
///
/// A text that is too long loses, in this order and only as far as needed: who says it, its
/// last clauses, what stands before its main clause; then single words, the least needed
/// first. What is needed (`LabelWord.Need.must`) always stays.
struct LabelShortening {
    /// The text.
    private(set) var text: LabelWords
    /// Which words stay.
    private(set) var kept: [Bool]
    /// How many stay.
    private(set) var count: Int

    private let limit: Int
    private var clauses: [Clause] = []
    private var main = 0

    /// A stretch of words between two pauses.
    struct Clause {
        var range: Range<Int>
        var isNeeded: Bool
        var isAttribution = false
    }

    /// Shortens a text to `limit` words, or to its needed words where those are more.
    init(_ text: LabelWords, limit: Int, dropsOpening: Bool) {
        self.text = text
        self.limit = limit
        kept = Array(repeating: true, count: text.words.count)
        count = text.words.count
        if dropsOpening { drop(0..<text.openingLength) }
        guard count > limit else { return }
        findClauses()
        dropClauses()
        if count > limit || count < limit / 2 { keepNeededWords() }
    }

    private mutating func drop(_ range: Range<Int>) {
        for index in range where kept[index] {
            kept[index] = false
            count -= 1
        }
    }

    /// Splits the rest of the text at its pauses, and after an attribution at its front.
    private mutating func findClauses() {
        let words = text.words
        let first = words.count - count
        let attribution = text.attributionLength(from: first)
        var start = first
        for index in first..<words.count {
            let endsAttribution = attribution > 0 && index == first + attribution - 1
            let isInside = index < first + attribution - 1
            guard
                endsAttribution || !isInside && words[index].pause > .none
                    || index == words.count - 1
            else { continue }
            addClause(start..<(index + 1), isAttribution: endsAttribution)
            start = index + 1
        }
        findMainClause()
    }

    private mutating func addClause(_ range: Range<Int>, isAttribution: Bool) {
        let isLastRemark =
            range.upperBound == text.words.count && !clauses.isEmpty
            && text.isRemark(range)
        clauses.append(
            Clause(
                range: range, isNeeded: text.words[range].contains { $0.need == .must },
                isAttribution: isAttribution || isLastRemark))
    }

    /// The first clause that is neither an attribution nor an opening such as "In 2019,".
    private mutating func findMainClause() {
        main =
            clauses.firstIndex { clause in
                guard !clause.isAttribution else { return false }
                let opens = text.words[clause.range.lowerBound].classes.contains(.adverbial)
                return !(opens && text.words[clause.range.upperBound - 1].pause >= .comma)
            } ?? 0
    }

    private mutating func dropClauses() {
        let attributions = clauses.indices.filter { clauses[$0].isAttribution }
        let last = clauses.indices.reversed().filter { $0 > main }
        let first = clauses.indices.filter { $0 < main }
        for index in attributions + last + first where count > limit && !clauses[index].isNeeded {
            drop(clauses[index].range)
        }
    }

    /// Keeps the needed words and, of the others, those that tell most.
    private mutating func keepNeededWords() {
        let first = text.openingLength
        count = 0
        for index in kept.indices {
            kept[index] = index >= first && text.words[index].need == .must
            if kept[index] { count += 1 }
        }
        for index in first..<kept.count where text.words[index].need == .near { keep(index) }
        for index in clauses[main].range.prefix(3) { keep(index) }
        for distance in 1...4 where count < limit { keepNeighbours(at: distance) }
        for index in clauses[main].range { keep(index) }
        dropDanglingWords()
    }

    private mutating func keep(_ index: Int) {
        guard count < limit, !kept[index] else { return }
        kept[index] = true
        count += 1
    }

    /// Keeps the words so far before and after needed words, within their clauses.
    private mutating func keepNeighbours(at distance: Int) {
        for clause in clauses where clause.isNeeded {
            for index in clause.range where text.words[index].need == .must {
                if index - distance >= clause.range.lowerBound { keep(index - distance) }
                if index + distance < clause.range.upperBound { keep(index + distance) }
            }
        }
    }

    /// A cut after "of the" reads better before it.
    private mutating func dropDanglingWords() {
        for index in kept.indices.reversed()
        where kept[index] && text.words[index].need == .free
            && text.words[index].classes.contains(.function)
            && !(index + 1 < kept.count && kept[index + 1])
        {
            drop(index..<(index + 1))
        }
    }
}
