internal import SourceText

/// What a word means to the shortening of labels (the table `cues/label-words.txt`).
struct WordClass: OptionSet, Hashable {
    let rawValue: UInt32

    static let opening = WordClass(rawValue: 1 << 0)
    static let openingComma = WordClass(rawValue: 1 << 1)
    static let negation = WordClass(rawValue: 1 << 2)
    static let modal = WordClass(rawValue: 1 << 3)
    static let number = WordClass(rawValue: 1 << 4)
    static let beforeNumber = WordClass(rawValue: 1 << 5)
    static let comparison = WordClass(rawValue: 1 << 6)
    static let saying = WordClass(rawValue: 1 << 7)
    static let blocksSaying = WordClass(rawValue: 1 << 8)
    static let clause = WordClass(rawValue: 1 << 9)
    static let function = WordClass(rawValue: 1 << 10)
    static let adverbial = WordClass(rawValue: 1 << 11)
    static let leaning = WordClass(rawValue: 1 << 12)
    static let expletiveVerb = WordClass(rawValue: 1 << 13)
    static let phrase = WordClass(rawValue: 1 << 14)
    static let bound = WordClass(rawValue: 1 << 15)
    static let relative = WordClass(rawValue: 1 << 16)
    static let joining = WordClass(rawValue: 1 << 17)
    static let condition = WordClass(rawValue: 1 << 18)
    static let auxiliary = WordClass(rawValue: 1 << 19)
    static let verb = WordClass(rawValue: 1 << 20)
    static let title = WordClass(rawValue: 1 << 21)
    /// The bare form of a verb, which is a noun as often.
    static let bare = WordClass(rawValue: 1 << 22)
    static let plural = WordClass(rawValue: 1 << 23)

    /// The classes by their names in the table.
    static let names: [String: WordClass] = [
        "opening": .opening, "opening comma": .openingComma, "negation": .negation,
        "modal": .modal, "number": .number, "before number": .beforeNumber,
        "comparison": .comparison, "saying": .saying, "blocks saying": .blocksSaying,
        "clause": .clause, "function": .function, "adverbial": .adverbial,
        "leaning": .leaning, "expletive verb": .expletiveVerb, "phrase": .phrase,
        "bound": .bound, "relative": .relative, "joining": .joining, "condition": .condition,
        "title": .title, "plural": .plural,
    ]
}

/// The words and phrases that decide how labels are shortened.
final class WordTable: Sendable {
    /// An opening of several words.
    struct Phrase {
        var words: [WordKey]
        var kind: WordClass
    }

    static let shared = WordTable(
        Resource.lines("cues/label-words.txt"),
        verbs: Resource.lines("cues/auxiliaries.tsv").flatMap(auxiliaries)
            + Resource.lines("cues/verbs.tsv").flatMap(verbs))

    /// Openings of several words by their first word, the longest first.
    let phrases: [WordKey: [Phrase]]
    /// Single words with their classes, each at the first free place after its own.
    private let slots: [(key: WordKey, kind: WordClass)?]

    init(_ lines: [Substring], verbs: [(key: WordKey, kind: WordClass)]) {
        var phrases: [WordKey: [Phrase]] = [:]
        var words: [(key: WordKey, kind: WordClass)] = []
        for (keys, kind) in lines.flatMap(WordTable.entries) {
            if keys.count == 1 {
                words.append((keys[0], kind))
            } else {
                phrases[keys[0], default: []].append(Phrase(words: keys, kind: kind))
            }
        }
        words += verbs
        self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
        slots = WordTable.slots(words)
    }

    private static func entries(_ line: Substring) -> [([WordKey], WordClass)] {
        guard let colon = line.firstIndex(of: ":"),
            let kind = WordClass.names[String(line[..<colon])]
        else { preconditionFailure("no such class of words: \(line)") }
        return line[line.index(after: colon)...].split(separator: ",").map { entry in
            (entry.split(separator: " ").compactMap { WordKey($0) }, kind)
        }.filter { !$0.0.isEmpty }
    }

    /// The forms of a line of `auxiliaries.tsv`: its tense, a tab, the forms.
    private static func auxiliaries(_ line: Substring) -> [(key: WordKey, kind: WordClass)] {
        line.split(separator: "\t").dropFirst().flatMap { $0.split(separator: " ") }
            .compactMap { WordKey($0) }.map { ($0, .auxiliary) }
    }

    /// The bare form, the third person, the past and the participle of a line of `verbs.tsv`.
    private static func verbs(_ line: Substring) -> [(key: WordKey, kind: WordClass)] {
        let forms = line.split(separator: "\t")
        guard let lemma = forms.first else { return [] }
        let others = ([thirdPerson(lemma)] + forms.dropFirst().map(String.init))
            .compactMap { WordKey($0) }.map { ($0, WordClass.verb) }
        return others + [WordKey(lemma)].compactMap { $0.map { ($0, .bare) } }
    }

    private static func thirdPerson(_ lemma: Substring) -> String {
        guard let last = lemma.last else { return "" }
        if last == "y", let vowel = lemma.dropLast().last, !"aeiou".contains(vowel) {
            return lemma.dropLast() + "ies"
        }
        return lemma + ("sxzh".contains(last) ? "es" : "s")
    }

    private static let size = 8192

    private static func slots(
        _ words: [(key: WordKey, kind: WordClass)]
    ) -> [(key: WordKey, kind: WordClass)?] {
        precondition(words.count < size / 2, "the table of words has outgrown its size")
        var slots: [(key: WordKey, kind: WordClass)?] = Array(repeating: nil, count: size)
        for word in words {
            var place = word.key.place & (size - 1)
            while let other = slots[place], other.key != word.key {
                place = (place + 1) & (size - 1)
            }
            slots[place] = (word.key, word.kind.union(slots[place]?.kind ?? []))
        }
        return slots
    }

    private func classes(of key: WordKey) -> WordClass {
        var place = key.place & (WordTable.size - 1)
        while let slot = slots[place] {
            if slot.key == key { return slot.kind }
            place = (place + 1) & (WordTable.size - 1)
        }
        return []
    }

    /// What a word means: by the table, by its ending, by a number before its hyphen.
    func classes(of key: WordKey?, in bytes: ArraySlice<UInt8>) -> WordClass {
        var hyphen: Int?
        for index in bytes.indices {
            if bytes[index] >= 0x30 && bytes[index] <= 0x39 { return .number }
            if bytes[index] == UInt8(ascii: "-"), hyphen == nil { hyphen = index }
        }
        guard let key else { return [] }
        var known = classes(of: key)
        for ending in WordTable.endings where key.hasSuffix(ending.key, ending.length) {
            known.formUnion(ending.kind)
        }
        guard known.isEmpty, let hyphen, let first = WordKey(bytes[..<hyphen]) else {
            return known
        }
        return classes(of: first).intersection([.number, .negation])
    }

    private static let endings: [(key: WordKey, length: UInt64, kind: WordClass)] = [
        ("n't", WordClass.negation), ("'ll", .modal), ("'d", .modal), ("ed", .verb),
    ].compactMap { ending, kind in
        WordKey(ending).map { ($0, UInt64(ending.utf8.count), kind) }
    }
}
