/// Words that a label keeps or drops together, such as "in the old town".
struct LabelChunk {
    var range: Range<Int>
    /// What it costs to go without it.
    var cost = 0
    /// Whether it begins a stretch between two marks, and whether that has to stay.
    var isHead = false
    var isMain = false
    /// Whether it begins the condition under which the main clause holds.
    var isCondition = false
    /// Whether it has to stay where its stretch stays.
    var isFixed = false
    /// Whether it begins or belongs to a branch such as "who pays for a test".
    var opensBranch = false
    var isInBranch = false
    /// Whether it means nothing without the chunk before it: "of the fire truck".
    var leans = false
}

/// Splits stretches into chunks.
struct LabelChunks {
    private(set) var chunks: [LabelChunk] = []
    private let text: LabelWords
    private var hasVerb = false
    private var branchHasVerb = false

    init(_ text: LabelWords, _ segments: [LabelSegment]) {
        self.text = text
        for segment in segments { split(segment) }
    }

    private mutating func split(_ segment: LabelSegment) {
        let first = chunks.count
        hasVerb = segment.part == .main && chunks.contains(where: \.isMain) && hasVerb
        begin(segment.range.lowerBound, isHead: true)
        for index in segment.range {
            if index > segment.range.lowerBound, begins(index, before: segment.range.upperBound) {
                begin(index)
            }
            chunks[chunks.count - 1].range = chunks[chunks.count - 1].range.lowerBound..<(index + 1)
            see(index)
        }
        for place in first..<chunks.count { weigh(place, segment) }
        if segment.isWhole {
            for place in first..<chunks.count { chunks[place].isFixed = true }
        } else {
            fixVerb(first)
        }
        for place in (first + 1..<max(chunks.count, first + 1)).reversed()
        where chunks[place].leans && chunks[place].isFixed && !chunks[place].isInBranch {
            chunks[place - 1].isFixed = true
        }
        chunks[first].leans =
            segment.part == .insertion || segment.part == .trailing && segment.isDependent
    }

    private mutating func begin(_ index: Int, isHead: Bool = false) {
        var chunk = LabelChunk(range: index..<(index + 1), isHead: isHead)
        let classes = text.words[index].classes
        let isResumption = !isHead && isVerb(index)
        chunk.opensBranch = !isHead && opensBranch(index)
        chunk.isInBranch =
            chunk.opensBranch || !isHead && !isResumption && chunks[chunks.count - 1].isInBranch
        chunk.leans =
            !isHead
            && (classes.contains(.bound)
                || chunk.opensBranch && (isRelative(index) || chunks[chunks.count - 1].isInBranch))
        chunk.isFixed = isHead || isResumption
        if chunk.opensBranch { branchHasVerb = false }
        chunks.append(chunk)
    }

    /// Whether a chunk begins at a word: at a preposition, at a word that begins a clause, and
    /// at the verb whose subject ends with such a chunk.
    private func begins(_ index: Int, before end: Int) -> Bool {
        let chunk = chunks[chunks.count - 1]
        let first = text.words[chunk.range.lowerBound].classes
        let isPreposition = chunk.range.count == 1 && !first.isDisjoint(with: [.phrase, .clause])
        let classes = text.words[index].classes
        if !classes.isDisjoint(with: [.clause, .phrase]) {
            return !isPreposition && !isPartOfVerb(index) && index + 1 < end
        }
        guard isVerb(index), !chunk.isHead, !hasVerb else { return false }
        return chunk.isInBranch ? branchHasVerb && !isVerb(index - 1) : !isPreposition
    }

    private func isRelative(_ index: Int) -> Bool {
        text.words[index].classes.contains(.relative) || text.words[index].key == .that
    }

    /// "after the ball went in" is a branch, "after a month" is none; "that" begins one behind a
    /// subject and none behind a verb.
    private func opensBranch(_ index: Int) -> Bool {
        let word = text.words[index]
        if word.key == .that { return !hasVerb && chunks.count > 0 }
        guard word.classes.contains(.clause) else { return false }
        return !word.classes.contains(.phrase)
            || text.words[index...].dropFirst().prefix(5).contains { $0.classes.isVerbal }
    }

    private func isVerb(_ index: Int) -> Bool {
        text.words[index].classes.contains(.auxiliary)
    }

    /// "has to be", "as well as": no cut comes there.
    private func isPartOfVerb(_ index: Int) -> Bool {
        text.words[index].key == .to && isVerb(index - 1)
    }

    private mutating func see(_ index: Int) {
        guard isVerbal(index, in: chunks[chunks.count - 1]) else { return }
        if chunks[chunks.count - 1].isInBranch { branchHasVerb = true } else { hasVerb = true }
    }

    /// Behind a preposition, what ends as "measures" does is a noun.
    private func isVerbal(_ index: Int, in chunk: LabelChunk) -> Bool {
        let word = text.words[index]
        let first = text.words[chunk.range.lowerBound].classes
        if word.classes.contains(.auxiliary) { return true }
        return word.classes.isVerbal
            && !(first.contains(.phrase) && word.key?.endsWithS ?? false)
    }

    private mutating func weigh(_ place: Int, _ segment: LabelSegment) {
        let chunk = chunks[place]
        let isMain = segment.part == .main
        let needs = text.words[chunk.range].count { $0.need == .must }
        chunks[place].isCondition =
            chunk.isHead && segment.part == .condition && segment.isBeforeMain
        let word = chunk.isInBranch ? segment.part.cost * 5 / 8 + 1 : segment.part.cost
        chunks[place].isMain = isMain
        chunks[place].cost = word * chunk.range.count + (chunk.leans ? 5 : 0)
        if segment.part != .insertion { chunks[place].cost += loss(chunk) }
        if chunk.opensBranch, text.words[chunk.range.lowerBound].classes.contains(.condition) {
            chunks[place].cost += 60
        }
        let start = chunk.range.lowerBound
        let isComplement =
            isMain && !chunk.isHead && text.words[start].key == .that && isVerb(start - 1)
        if needs > 0 || isComplement, !chunk.isInBranch { chunks[place].isFixed = true }
    }

    /// What it costs to go without the negations, modals and figures of a chunk. "children who
    /// haven't slept" are not the same children without the branch.
    private func loss(_ chunk: LabelChunk) -> Int {
        text.words[chunk.range].reduce(0) { loss, word in
            guard word.need == .must else { return loss }
            let isDenial = word.classes.contains(.negation)
            return loss + (chunk.isInBranch ? (isDenial ? 30 : 10) : 5)
        }
    }

    /// A clause keeps its verb: where none is known, what follows its first words. "logged" may
    /// be a participle, so a surer verb after it stays too.
    private mutating func fixVerb(_ first: Int) {
        var isFound = false
        for place in first..<chunks.count where !chunks[place].isInBranch {
            let verbs = chunks[place].range.filter { isVerbal($0, in: chunks[place]) }
            guard !verbs.isEmpty else { continue }
            chunks[place].isFixed = true
            isFound = true
            if verbs.contains(where: { !(text.words[$0].key?.isPast ?? false) }) {
                return
            }
        }
        if !isFound, first + 1 < chunks.count { chunks[first + 1].isFixed = true }
    }
}

extension WordClass {
    /// Whether the word can be the verb of a clause.
    var isVerbal: Bool { !isDisjoint(with: [.auxiliary, .verb, .saying]) }
}
