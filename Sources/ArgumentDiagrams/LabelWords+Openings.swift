extension LabelWords {
    /// How many words of a connective stand at the front: 2 for "And yet the bridge …".
    var openingLength: Int {
        guard words.count > 3, let first = words[0].key else { return 0 }
        let phrase = table.phrases[first, default: []].first { phrase in
            words.count > phrase.words.count + 2
                && zip(words, phrase.words).allSatisfy { $0.key == $1 }
                && isOpening(phrase.kind, phrase.words.count)
        }
        if let phrase { return phrase.words.count }
        return isOpening(words[0].classes, 1) && words[0].need == .free ? 1 : 0
    }

    private func isOpening(_ kind: WordClass, _ length: Int) -> Bool {
        kind.contains(.opening)
            || kind.contains(.openingComma) && words[length - 1].pause == .comma
    }

    /// How many words say who says it: 3 for "Officials say that the bridge …".
    func attributionLength(from first: Int) -> Int {
        let rest = words[first...].prefix(9)
        if rest.count > 2, rest[first].key == .according, rest[first + 1].key == .to {
            let comma = rest.firstIndex { $0.pause >= .comma }
            return comma.map { isPlain(first..<($0 + 1)) ? $0 + 1 - first : 0 } ?? 0
        }
        guard let that = rest.firstIndex(where: { $0.key == .that }), that + 3 <= words.count,
            isSaid(first..<that), isPlain(first..<(that + 1)), !isVerb(that + 1)
        else { return 0 }
        return that + 1 - first
    }

    /// "officials say", "the mayor told reporters": a verb of saying near the end, no pause.
    func isSaid(_ range: Range<Int>) -> Bool {
        words[range].suffix(3).contains { $0.classes.contains(.saying) }
            && !words[range].contains {
                $0.classes.contains(.blocksSaying) || $0.pause >= .comma
            }
    }

    func isPlain(_ range: Range<Int>) -> Bool {
        words[range].allSatisfy { $0.need == .free }
    }

}

extension WordKey {
    static let according = WordKey("according")
    static let to = WordKey("to")
    static let but = WordKey("but")
    static let no = WordKey("no")
    static let that = WordKey("that")
}
