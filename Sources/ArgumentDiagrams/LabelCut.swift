/// What it costs a label to end at some place of its text.
struct LabelCut {
    private let text: LabelWords
    private let verbs: MainVerbs
    private let keepsConcession: Bool

    init(_ text: LabelWords, _ segments: [LabelSegment], keepsConcession: Bool) {
        self.text = text
        self.keepsConcession = keepsConcession
        verbs = MainVerbs(text, segments)
    }

    private var words: [LabelWord] { text.words }

    /// The price of a label of those words: for its end, and for what it loses behind it.
    func price(of range: Range<Int>) -> Double {
        let end = range.upperBound
        guard end < words.count else { return 0 }
        return priceOfPlace(end) + priceOfVerb(in: range) + priceOfOpenClause(in: range)
            + priceOfLoss(from: end)
    }

    /// A label without the verb of the main clause says nothing. "spent" may be a participle:
    /// "the money spent on players".
    private func priceOfVerb(in range: Range<Int>) -> Double {
        let places = verbs.places
        guard let first = places.first(where: range.contains) else { return 40 }
        let mayBeParticiple =
            words[first].isPast && first + 1 < words.count
            && words[first + 1].classes.contains(.phrase)
        guard mayBeParticiple, let second = places.firstIndex(where: { $0 > first }),
            places[second] >= range.upperBound
        else { return 0 }
        return second < verbs.mainCount ? 16 : 8
    }

    /// What has begun with "and its leader" or "that any increase" wants its verb; what follows a
    /// colon and begins with "when" wants its main clause.
    private func priceOfOpenClause(in range: Range<Int>) -> Double {
        let end = range.upperBound
        let rest = words[end...].firstIndex { $0.pause == .stop } ?? words.count - 1
        guard words[end - 1].pause < .stop, (end...rest).contains(where: { text.isVerb($0) })
        else { return 0 }
        let stop = words[range.dropLast()].lastIndex { $0.pause == .stop }
        let start = stop.map { $0 + 1 } ?? range.lowerBound
        if stop != nil, !words[start].classes.isDisjoint(with: [.adverbial, .clause]),
            !words[start..<end - 1].contains(where: { $0.pause == .comma })
        {
            return 20
        }
        return openClauses(in: start..<end) > 0 ? 20 : 0
    }

    /// How many clauses begin there and have no verb yet, the first one included.
    private func openClauses(in range: Range<Int>) -> Int {
        var open = 1
        for index in range {
            if index > range.lowerBound, opensClause(index) { open += 1 }
            if text.isVerb(index), index == range.lowerBound || !text.isVerb(index - 1) {
                open = max(open - 1, 0)
            }
        }
        return open
    }

    private func opensClause(_ index: Int) -> Bool {
        let classes = words[index].classes
        if words[index].key == .that { return !words[index - 1].classes.contains(.phrase) }
        if classes.contains(.joining) { return words[index - 1].pause >= .comma }
        return classes.contains(.clause) && !classes.contains(.phrase) && words[index].key != .as
    }

    /// The price of an end before the word at `index`.
    private func priceOfPlace(_ index: Int) -> Double {
        switch words[index - 1].pause {
        case .stop: endsWithColon(index - 1) ? 4 : 0
        case .comma: priceAtComma(index)
        default: (isOpen(index - 1) ? 30 : 0) + priceInClause(index)
        }
    }

    private func endsWithColon(_ index: Int) -> Bool {
        text.bytes[words[index].range].last == UInt8(ascii: ":")
    }

    /// Whether a word calls for another one after it.
    private func isOpen(_ index: Int) -> Bool {
        let classes = words[index].classes
        return !classes.isDisjoint(with: [
            .function, .auxiliary, .modal, .negation, .comparison, .phrase, .clause,
        ])
    }
    private func priceAtComma(_ index: Int) -> Double {
        let word = words[index]
        let last = words[index - 1]
        if isOpen(index - 1), last.need == .must || last.key == .to { return 25 }
        if word.key == .but { return priceOfBut(index) }
        if word.classes.contains(.condition) { return 12 }
        if word.key == .that || word.key == .whether || word.classes.contains(.bound) { return 14 }
        if word.classes.contains(.relative) { return 2 }
        let stretch = index..<(words[index...].firstIndex { $0.pause >= .comma } ?? words.count - 1)
        if stretch.upperBound + 1 < words.count,
            [.that, .whether].contains(words[stretch.upperBound + 1].key)
        {
            return 14
        }
        if word.classes.contains(.joining) { return stretch.contains { text.isVerb($0) } ? 1 : 6 }
        if word.classes.contains(.clause) { return 2 }
        return isInList(index) ? 8 : interruptsVerb(index) ? 13 : 3
    }

    /// "A, but B": the half of a counterclaim is A, that of a claim B.
    private func priceOfBut(_ index: Int) -> Double {
        if text.beginsPoint(index) { return keepsConcession ? 0 : 10 }
        return 10
    }

    /// "It passed, in 1976, a law": whether the object is still to come.
    private func interruptsVerb(_ index: Int) -> Bool {
        if text.isVerb(index - 1) { return true }
        guard let comma = words[..<(index - 1)].lastIndex(where: { $0.pause >= .comma }) else {
            return false
        }
        return index - comma <= 5 && words[comma].pause == .comma && text.isVerb(comma)
            && words[comma + 1].classes.contains(.phrase)
    }

    /// Whether "and" or "or" begins one of the next stretches, and few words stand before it.
    private func isInList(_ index: Int) -> Bool {
        var length = 0
        for place in index..<words.count {
            if length > 0, words[place - 1].pause >= .comma {
                if words[place].classes.contains(.joining) { return true }
                if length > 4 { return false }
                length = 0
            }
            length += 1
            if words[place].pause == .stop { return false }
        }
        return false
    }

    /// The price of an end inside of a clause, by the word that would come next.
    private func priceInClause(_ index: Int) -> Double {
        let word = words[index]
        let isAfterVerb = text.isVerb(index - 1) || words[index - 1].key?.isParticiple ?? false
        if word.key == .that || word.key == .of || word.key == .than { return 28 }
        if word.key == .to {
            return isAfterVerb || isComplement(index - 1) || opensPair(index, [.it, .too]) ? 28 : 18
        }
        if word.classes.contains(.joining) { return priceOfJoining(index) }
        if word.classes.contains(.condition) { return 14 }
        if word.classes.contains(.relative) { return 16 }
        if word.classes.contains(.clause) {
            return LabelCut.complements.contains(word.key) ? 28 : isAfterVerb ? 14 : 5
        }
        if isAboutNumber(index) { return 40 }
        if word.classes.contains(.phrase) {
            if isComplement(index - 1) { return 19 }
            return isAfterVerb ? 13 : LabelCut.objects.contains(word.key) ? 11 : 7
        }
        return 40
    }

    /// "about eighteen", "at least one": no phrase begins there.
    private func isAboutNumber(_ index: Int) -> Bool {
        guard index + 1 < words.count else { return false }
        let next = words[index + 1].classes
        return !words[index].classes.isDisjoint(with: [.beforeNumber, .comparison])
            && (next.contains(.number) && WordKey.rounding.contains(words[index].key)
                || words[index + 1].key == .least || words[index + 1].key == .most)
    }

    /// "so that", "so they", but not "so low".
    private func beginsConsequence(_ index: Int) -> Bool {
        index < words.count
            && (!words[index].classes.isDisjoint(with: [.leaning, .plural, .clause])
                || words[index].key == .that)
    }

    /// "is ashamed", "was received": what comes next often belongs to it.
    private func isComplement(_ index: Int) -> Bool {
        index > 0 && words[index - 1].classes.contains(.auxiliary)
    }

    private func priceOfJoining(_ index: Int) -> Double {
        if words[index].key == .so, !beginsConsequence(index + 1) { return 40 }
        if opensPair(index, [.between, .both, .either, .neither, .not, .from]) { return 24 }
        return index + 1 < words.count && text.isVerb(index + 1) ? 4 : 9
    }

    /// Whether a word of its clause wants what comes: "between A" "and B", "too far" "to walk".
    private func opensPair(_ index: Int, _ keys: Set<WordKey?>) -> Bool {
        for place in (0..<index).reversed() {
            if keys.contains(words[place].key) { return true }
            if place > 0, words[place - 1].pause >= .clause { return false }
        }
        return false
    }

    /// What a label loses with the words from `index` on: of the same clause more than of others.
    private func priceOfLoss(from index: Int) -> Double {
        var price = 0.0
        var isSameClause = words[index - 1].pause < .comma
        for place in index..<min(index + LabelCut.farthest, words.count) {
            if place > index, words[place - 1].pause >= .comma { isSameClause = false }
            let isNeeded = words[place].need == .must
            price += isSameClause ? (isNeeded ? 6 : 0.4) : (isNeeded ? 0.5 : 0.1)
        }
        return price
    }

    /// How far behind a cut words count.
    private static let farthest = 60

    /// Words that often begin what a verb asks for: "provide each resident" "with care".
    private static let objects: Set<WordKey?> = Set(
        ["into", "onto", "from", "against", "with", "between"].map { WordKey($0) })

    /// Words that begin what a verb asks for rather than a clause beside it.
    private static let complements: Set<WordKey?> = Set(
        ["what", "how", "why", "whether", "as", "who", "where"].map { WordKey($0) })
}

extension WordKey {
    static let of = WordKey("of")
    static let than = WordKey("than")
    static let so = WordKey("so")
    static let whether = WordKey("whether")
    static let too = WordKey("too")
    static let between = WordKey("between")
    static let both = WordKey("both")
    static let either = WordKey("either")
    static let neither = WordKey("neither")
    static let not = WordKey("not")
    static let `as` = WordKey("as")
    static let from = WordKey("from")
    static let least = WordKey("least")
    static let most = WordKey("most")
    static let rounding: Set<WordKey?> = Set(
        ["about", "around", "over", "under", "nearly", "some"].map { WordKey($0) })
}
