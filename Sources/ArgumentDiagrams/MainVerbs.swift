/// Where the verbs of the main clause stand, and those of the clauses beside it.
///
/// The verb of "who pays for a test" is none of them, nor is one inside an insertion.
struct MainVerbs {
    private(set) var places: [Int] = []
    /// How many of them stand in the main clause.
    private(set) var mainCount = 0

    private let text: LabelWords
    /// Clauses such as "who …" that have begun within the subject and have no verb yet.
    private var branches = 0
    private var isInBranch = false

    init(_ text: LabelWords, _ segments: [LabelSegment]) {
        self.text = text
        for segment in segments where !segment.isBeforeMain && segment.part != .insertion {
            for index in segment.range { see(index, isFirst: index == segment.range.lowerBound) }
            if segment.part == .main { mainCount = places.count }
        }
    }

    private mutating func see(_ index: Int, isFirst: Bool) {
        let word = text.words[index]
        if isFirst, word.classes.contains(.auxiliary) { branches = 0 }
        if places.isEmpty, opensBranch(word), !(isFirst && word.key == .that) { branches += 1 }
        guard text.isVerb(index) else { return }
        let goesOn = index > 0 && (text.isVerb(index - 1) || isJoined(index))
        if branches > 0 {
            branches -= 1
            isInBranch = true
        } else if !(isInBranch && goesOn) {
            places.append(index)
            isInBranch = false
        }
    }

    private func opensBranch(_ word: LabelWord) -> Bool {
        word.key == .that || word.key == .than || word.classes.contains(.relative)
            || word.classes.contains(.clause) && !word.classes.contains(.phrase) && word.key != .as
    }

    /// "who pays and gets": the second verb belongs where the first does.
    private func isJoined(_ index: Int) -> Bool {
        text.words[index - 1].classes.contains(.joining)
    }
}
