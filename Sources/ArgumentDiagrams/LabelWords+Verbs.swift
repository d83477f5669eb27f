extension LabelWords {
    /// Whether a word seems to be the verb of a clause, by itself and by the word before it.
    func isVerb(_ index: Int) -> Bool {
        let classes = words[index].classes
        if classes.contains(.auxiliary) { return true }
        guard index > 0, !followsDeterminer(index) else { return false }
        if classes.contains(.verb) { return true }
        return classes.contains(.bare) && followsPlural(index)
    }

    /// "the measures", "of plans", "a gated barrier": no verbs.
    private func followsDeterminer(_ index: Int) -> Bool {
        let before = words[index - 1].classes
        guard words[index - 1].pause < .comma,
            before.isDisjoint(with: [.clause, .joining, .auxiliary]), words[index - 1].key != .that
        else { return false }
        if before.contains(.number), index > 1 {
            return words[index - 2].classes.contains(.function)
        }
        return !before.isDisjoint(with: [.function, .phrase])
    }

    /// "the opponents complain", "we want": after a plural, what may be a verb is one.
    private func followsPlural(_ index: Int) -> Bool {
        guard let key = words[index - 1].key else { return false }
        return key.endsWithS && !key.isPossessive && words[index - 1].pause < .comma
            && words[index - 1].classes.isDisjoint(with: [.function, .leaning, .bare])
            || words[index - 1].classes.contains(.plural)
    }

    /// Whether "but" at `index` begins a clause of its own: no "but not", "but only", "but that".
    func beginsPoint(_ index: Int) -> Bool {
        guard index + 2 < words.count, words[index].key == .but else { return false }
        let next = words[index + 1].classes
        let end = words[index...].firstIndex { $0.pause >= .comma } ?? words.count - 1
        let clause = index + 2...max(end, index + 2)
        return next.isDisjoint(with: [.negation, .modal, .auxiliary, .phrase])
            && !isVerb(index + 1) && words[index + 1].key != .that
            && clause.contains { isVerb($0) }
    }
}
