extension LabelWords {
    /// Marks negations, modals and figures, and the words that say what they are about.
    mutating func markNeeds() {
        for index in words.indices {
            if isNumberSign(index) { words[index].classes = .beforeNumber }
            let classes = words[index].classes
            if !classes.isDisjoint(with: [.negation, .modal]) {
                words[index].need = .must
                markNext(after: index)
            } else if classes.contains(.number) {
                words[index].need = .must
                markBefore(index)
                markUnit(after: index)
            }
        }
    }

    /// "No. 5" denies nothing.
    private func isNumberSign(_ index: Int) -> Bool {
        words[index].key == .no && bytes[words[index].range].last == UInt8(ascii: ".")
            && index + 1 < words.count && words[index + 1].classes.contains(.number)
    }

    /// The word that a negation or a modal bears on, unless the text pauses between them.
    private mutating func markNext(after index: Int) {
        guard index + 1 < words.count, words[index].pause < .comma else { return }
        words[index + 1].need = max(words[index + 1].need, .near)
    }

    /// What a figure counts: the next word, unless that is a mere function word.
    private mutating func markUnit(after index: Int) {
        guard index + 1 < words.count, words[index].pause == .none,
            !words[index + 1].classes.contains(.function)
        else { return }
        words[index + 1].need = max(words[index + 1].need, .near)
        let isCompound = bytes[words[index + 1].range].contains(UInt8(ascii: "-"))
        if isCompound { markUnit(after: index + 1) }
    }

    /// "about" 40, "March" 12, "more than" 40: what makes the figure another one.
    private mutating func markBefore(_ index: Int) {
        guard index > 0, words[index - 1].classes.contains(.beforeNumber) else { return }
        words[index - 1].need = max(words[index - 1].need, .near)
        guard index > 1, words[index - 2].classes.contains(.comparison) else { return }
        words[index - 2].need = max(words[index - 2].need, .near)
    }
}
