internal import SourceText

/// The features that units have by themselves: cues, words, shapes, shares of the title.
struct OwnFeatures {
    private let profiles: UnitProfiles
    private let text: TokenizedText
    private let grammar: ClauseGrammar
    private let speakers: AttributionFinder
    private let title: TitleEcho
    private let centralRanks: [Int]

    init(_ profiles: UnitProfiles) {
        self.profiles = profiles
        text = profiles.text
        grammar = ClauseGrammar(profiles.text.tokens)
        speakers = AttributionFinder(profiles.text)
        title = TitleEcho(profiles)
        let all = profiles.units.indices.map(profiles.terms.centrality)
        centralRanks = all.map { one in all.count { $0 > one } }
    }

    /// All features of a unit, and the few that its neighbours are told.
    func features(of unit: Int) -> (all: [FeatureKey], brief: [FeatureKey]) {
        var brief: [FeatureKey] = []
        brief.reserveCapacity(32)
        profiles.features[unit].forEach { brief.append(Self.cues[$0]) }
        let words = words(of: profiles.units[unit].tokens)
        addOpening(words, to: &brief)
        addJoints(of: unit, to: &brief)
        let isOthers = speakers.speaker(in: profiles.units[unit].tokens) != nil
        brief.append(FeatureKey(.speaker, isOthers ? 1 : 0))
        addFields(of: profiles.units[unit].tokens, to: &brief)
        var all = brief
        all.reserveCapacity(brief.count + words.count * 2 + 100)
        addWords(words, to: &all)
        addVerb(of: profiles.units[unit].tokens, to: &all)
        addSizes(of: unit, words.count, to: &all)
        addTopic(of: unit, to: &all)
        addSkeleton(of: profiles.units[unit].tokens, to: &all)
        addSentence(of: unit, to: &all)
        return (all, brief)
    }

    private static let cues = RoleFeature.weights.names.map {
        FeatureKey(.cue, WordKey(word: $0))
    }
    /// The feature of a cue by the name that the role tables give it.
    static func cue(of key: FeatureKey) -> Int? {
        cues.firstIndex(of: key.seen(at: .own))
    }

    private static let number = WordKey(word: "NUM#")
    private static let name = WordKey(word: "NAME#")
    private static let mark = WordKey(word: "MARK#")

    /// The words of a run, with figures and names as such.
    func words(of run: Range<Int>) -> [WordKey] {
        run.map { index in
            let token = text.tokens[index]
            if token.shape.contains(.number) { return Self.number }
            guard token.shape.contains(.word) else {
                return Self.mark &+ UInt64(token.shape.rawValue)
            }
            let isName = token.shape.contains(.capital) && index > run.lowerBound
            let isPronoun = grammar.form(index).contains(.subject)
            return isName && !isPronoun ? Self.name : token.key
        }
    }

    private func addOpening(_ words: [WordKey], to keys: inout [FeatureKey]) {
        guard let first = words.first else { return }
        keys.append(FeatureKey(.opening, first))
        guard words.count > 1 else { return }
        let two = first.mixed(with: words[1])
        keys.append(FeatureKey(.openingPair, two))
        if words.count > 2 { keys.append(FeatureKey(.openingThree, two.mixed(with: words[2]))) }
    }

    /// The words and marks between a unit and what stands before it in its sentence, and the
    /// mark after it.
    private func addJoints(of unit: Int, to keys: inout [FeatureKey]) {
        let reading = profiles.units[unit]
        var start = text.sentences[reading.line].tokens.lowerBound
        if unit > 0, profiles.units[unit - 1].line == reading.line {
            start = max(
                start, min(reading.tokens.lowerBound, profiles.units[unit - 1].tokens.upperBound))
        }
        let gap = max(start, reading.tokens.lowerBound - 5)..<reading.tokens.lowerBound
        var whole: WordKey = 1
        for word in words(of: gap) {
            keys.append(FeatureKey(.before, word))
            whole = whole.mixed(with: word)
        }
        keys.append(FeatureKey(.beforeAll, whole))
        let after = reading.tokens.upperBound
        let mark = after < text.tokens.count ? text.tokens[after] : nil
        let end = text.sentences[reading.line].tokens.upperBound
        let shape = mark.map { $0.isWord ? 1 : UInt64($0.shape.rawValue) } ?? 0
        keys.append(FeatureKey(.ending, shape << 1 | (after >= end - 1 ? 1 : 0)))
    }

    private func addWords(_ words: [WordKey], to keys: inout [FeatureKey]) {
        for word in words { keys.append(FeatureKey(.word, word)) }
        for (one, other) in zip(words, words.dropFirst()) {
            keys.append(FeatureKey(.wordPair, one.mixed(with: other)))
        }
    }

    private func addVerb(of run: Range<Int>, to keys: inout [FeatureKey]) {
        guard let verb = grammar.firstVerb(in: run) else {
            keys.append(FeatureKey(.verb, 0))
            return
        }
        let token = text.tokens[verb]
        let tense = UInt64(grammar.form(verb).intersection(.finite).rawValue)
        keys.append(FeatureKey(.verb, token.key))
        keys.append(FeatureKey(.subject, tense << 1 | (verb == run.lowerBound ? 1 : 0)))
        if verb + 1 < run.upperBound {
            keys.append(FeatureKey(.verbPair, token.key.mixed(with: text.tokens[verb + 1].key)))
            let next = UInt64(grammar.form(verb + 1).rawValue)
            keys.append(FeatureKey(.verbPair, (tense << 20 | next) ^ 0xABCD))
        }
    }

    private func addFields(of run: Range<Int>, to keys: inout [FeatureKey]) {
        var all: UInt64 = 0
        for index in run { all |= text.tokens[index].fields }
        add(all, .field, 0, to: &keys)
    }

    private func add(
        _ fields: UInt64, _ template: FeatureKey.Template, _ place: UInt64,
        to keys: inout [FeatureKey]
    ) {
        var rest = fields
        while rest != 0 {
            keys.append(FeatureKey(template, UInt64(rest.trailingZeroBitCount) + 64 * place))
            rest &= rest - 1
        }
    }

    /// The first field or the form of a word: what it is in the skeleton of a sentence.
    private func bone(_ index: Int) -> UInt64 {
        let token = text.tokens[index]
        if token.fields != 0 { return UInt64(token.fields.trailingZeroBitCount) + 1 }
        guard token.shape.contains(.word) else { return 1000 + UInt64(token.shape.rawValue) }
        let form = UInt64(grammar.form(index).rawValue)
        return 100 + form * 4 + (token.shape.contains(.capital) ? 1 : 0)
    }

    private func addSkeleton(of run: Range<Int>, to keys: inout [FeatureKey]) {
        let bones = run.map(bone)
        for (place, index) in run.prefix(3).enumerated() {
            add(text.tokens[index].fields, .fieldOpening, UInt64(place), to: &keys)
        }
        for (one, other) in zip(bones, bones.dropFirst()) {
            keys.append(FeatureKey(.skeleton, one.mixed(with: other)))
        }
        if bones.count > 2 {
            let three = bones[0].mixed(with: bones[1]).mixed(with: bones[2])
            keys.append(FeatureKey(.skeleton, three ^ 0x1234))
        }
        if let verb = grammar.firstVerb(in: run), let first = bones.first {
            let own = bone(verb)
            keys.append(FeatureKey(.fieldPair, first.mixed(with: own)))
            let tense = UInt64(grammar.form(verb).intersection(.finite).rawValue)
            keys.append(FeatureKey(.fieldPair, first.mixed(with: tense) ^ 0x77))
        }
        for index in run where text.tokens[index].upper - text.tokens[index].lower > 6 {
            let token = text.tokens[index]
            guard token.shape.contains(.word), !token.shape.contains(.capital) else { continue }
            let ending = text.document.bytes[(token.upper - 3)..<token.upper]
            keys.append(FeatureKey(.suffix, WordKey(folded: ending)))
        }
    }

    /// What the rest of its sentence speaks of, and how far back the other side was named.
    private func addSentence(of unit: Int, to keys: inout [FeatureKey]) {
        let reading = profiles.units[unit]
        var rest: UInt64 = 0
        for index in text.sentences[reading.line].tokens where !reading.tokens.contains(index) {
            rest |= text.tokens[index].fields
        }
        add(rest, .sentenceField, 0, to: &keys)
        for (number, cue) in CueFeature.opposing.enumerated() {
            let from = max(0, unit - 5)
            let last = (from..<unit).last { profiles.features[$0].contains(cue.number) }
            if let last { keys.append(FeatureKey(.since, number * 8 + unit - last)) }
        }
        let contrast = (max(0, unit - 5)..<unit).last { profiles.units[$0].opens(.contrast) }
        if let contrast { keys.append(FeatureKey(.since, 80 + unit - contrast)) }
    }

    private func addSizes(of unit: Int, _ count: Int, to keys: inout [FeatureKey]) {
        let run = profiles.units[unit].tokens
        let steps = [4, 6, 9, 13, 18, 25, 35]
        let size = steps.firstIndex { count < $0 } ?? steps.count
        keys.append(FeatureKey(.size, size))
        let figures = run.count { text.tokens[$0].shape.contains(.number) }
        let names = run.dropFirst().count { text.tokens[$0].shape.contains(.capital) }
        keys.append(FeatureKey(.share, 10 + min(3, figures)))
        keys.append(FeatureKey(.share, 20 + min(4, names)))
        let commas = run.count { text.tokens[$0].shape == .comma }
        keys.append(FeatureKey(.share, 30 + min(3, commas)))
        let past = run.count { index in
            let form = grammar.form(index)
            return form.contains(.past) && !form.contains(.present)
        }
        keys.append(FeatureKey(.share, 40 + min(3, past)))
    }

    private func addTopic(of unit: Int, to keys: inout [FeatureKey]) {
        title.forEach(unit) { keys.append(FeatureKey(.title, $0)) }
        keys.append(FeatureKey(.central, min(4, centralRanks[unit])))
    }
}
