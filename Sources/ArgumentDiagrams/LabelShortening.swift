/// Decides which words of a text a label keeps.
///
/// A text that is too long is taken apart at its punctuation, its prepositions and the words
/// that begin clauses. The main clause stays, with every negation, modal and figure in it;
/// brackets, openings and clauses that follow go first, and go whole (``LabelChoice``). Where
/// even the main clause is too long, single words go, the least needed first.
struct LabelShortening {
    /// The text.
    private(set) var text: LabelWords
    /// Which words stay.
    private(set) var kept: [Bool]
    /// How many stay.
    private(set) var count: Int

    private let limit: Int

    /// Shortens a text to `limit` words, or to its needed words where those are more.
    init(_ text: LabelWords, limit: Int, dropsOpening: Bool) {
        self.text = text
        self.limit = limit
        kept = Array(repeating: true, count: text.words.count)
        count = text.words.count
        if dropsOpening { drop(0..<text.openingLength) }
        guard count > limit else { return }
        let segments = text.segments(from: text.words.count - count)
        let chunks = LabelChunks(text, segments).chunks
        if let places = LabelShortening.choice(chunks, limit) {
            keepOnly(places.map { chunks[$0].range })
        } else {
            keepNeededWords(segments)
            if cuts > 1, let places = LabelChoice.kept(withoutFigures(chunks), limit: limit) {
                drop(0..<kept.count)
                keepOnly(places.map { chunks[$0].range })
            }
        }
        dropDanglingWords()
    }

    /// What stays; a condition of the main clause stays with it where there is room for both.
    private static func choice(_ chunks: [LabelChunk], _ limit: Int) -> [Int]? {
        guard chunks.contains(where: \.isCondition) else {
            return LabelChoice.kept(chunks, limit: limit)
        }
        var held = chunks
        for place in held.indices where held[place].isCondition { held[place].isMain = true }
        return LabelChoice.kept(held, limit: limit) ?? LabelChoice.kept(chunks, limit: limit)
    }

    /// In how many places words are left out.
    private var cuts: Int {
        kept.indices.count { !kept[$0] && ($0 == 0 || kept[$0 - 1]) }
    }

    /// The chunks with those that only hold a figure free to go.
    private func withoutFigures(_ chunks: [LabelChunk]) -> [LabelChunk] {
        chunks.map { chunk in
            var chunk = chunk
            let words = text.words[chunk.range]
            chunk.isFixed =
                chunk.isFixed
                && (chunk.isHead
                    || words.contains {
                        !$0.classes.isDisjoint(with: [.negation, .modal]) || $0.classes.isVerbal
                    })
            return chunk
        }
    }

    private mutating func drop(_ range: Range<Int>) {
        for index in range where kept[index] {
            kept[index] = false
            count -= 1
        }
    }

    private mutating func keepOnly(_ ranges: [Range<Int>]) {
        drop(0..<kept.count)
        for range in ranges { for index in range { keep(index) } }
    }

    /// Keeps the needed words of the main clause and, of the others, those nearest to them.
    private mutating func keepNeededWords(_ segments: [LabelSegment]) {
        let main = segments.filter { $0.part == .main }.map(\.range)
        drop(0..<kept.count)
        for range in main {
            for index in range where text.words[index].need == .must {
                kept[index] = true
                count += 1
            }
        }
        for range in main {
            for index in range where text.words[index].need == .near { keep(index) }
        }
        for index in main.first?.prefix(3) ?? 0..<0 { keep(index) }
        for distance in 1...4 where count < limit {
            for range in main { keepNeighbours(in: range, at: distance) }
        }
        for range in main { for index in range { keep(index) } }
    }

    /// Keeps the words so far before and after needed words.
    private mutating func keepNeighbours(in range: Range<Int>, at distance: Int) {
        for index in range where text.words[index].need == .must {
            if index - distance >= range.lowerBound { keep(index - distance) }
            if index + distance < range.upperBound { keep(index + distance) }
        }
    }

    private mutating func keep(_ index: Int) {
        guard count < limit, !kept[index] else { return }
        kept[index] = true
        count += 1
    }

    /// A cut after "of the" reads better before it.
    private mutating func dropDanglingWords() {
        for index in kept.indices.dropLast().reversed()
        where kept[index] && !kept[index + 1] && isDangling(text.words[index]) {
            drop(index..<(index + 1))
        }
    }

    private func isDangling(_ word: LabelWord) -> Bool {
        word.need == .free && word.pause < .comma && word.classes.contains(.function)
            && (word.key == .that || !word.classes.contains(.leaning))
    }
}
