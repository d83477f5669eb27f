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

    /// The classes by their names in the table.
    static let names: [String: WordClass] = [
        "opening": .opening, "opening comma": .openingComma, "negation": .negation,
        "modal": .modal, "number": .number, "before number": .beforeNumber,
        "comparison": .comparison, "saying": .saying, "blocks saying": .blocksSaying,
        "clause": .clause, "function": .function, "adverbial": .adverbial,
        "leaning": .leaning, "expletive verb": .expletiveVerb,
    ]
}

/// The words and phrases that decide how labels are shortened.
struct WordTable {
    /// The classes of single words.
    private(set) var words: [WordKey: WordClass] = [:]
    /// Openings of several words by their first word, the longest first.
    private(set) var phrases: [WordKey: [Phrase]] = [:]

    /// An opening of several words.
    struct Phrase {
        var words: [WordKey]
        var kind: WordClass
    }

    static let shared = WordTable(Resource.lines("cues/label-words.txt"))

    init(_ lines: [Substring]) {
        for line in lines {
            guard let colon = line.firstIndex(of: ":"),
                let kind = WordClass.names[String(line[..<colon])]
            else { preconditionFailure("no such class of words: \(line)") }
            for entry in line[line.index(after: colon)...].split(separator: ",") {
                add(entry.split(separator: " ").compactMap { WordKey($0) }, kind)
            }
        }
        phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    private mutating func add(_ keys: [WordKey], _ kind: WordClass) {
        guard let first = keys.first else { return }
        if keys.count == 1 {
            words[first, default: []].insert(kind)
        } else {
            phrases[first, default: []].append(Phrase(words: keys, kind: kind))
        }
    }

    /// What a word means: by the table, by its ending, by a number before its hyphen.
    func classes(of key: WordKey?, in bytes: ArraySlice<UInt8>) -> WordClass {
        if bytes.contains(where: { (0x30...0x39).contains($0) }) { return .number }
        guard let key else { return [] }
        let known = words[key, default: []]
        if let ending = WordTable.endings.first(where: { key.hasSuffix($0.key, $0.length) }) {
            return known.union(ending.kind)
        }
        guard known.isEmpty, let hyphen = bytes.firstIndex(of: 0x2D),
            let first = WordKey(bytes[..<hyphen])
        else { return known }
        return words[first, default: []].intersection([.number, .negation])
    }

    private static let endings: [(key: WordKey, length: UInt64, kind: WordClass)] = [
        ("n't", WordClass.negation), ("'ll", .modal), ("'d", .modal),
    ].compactMap { ending, kind in
        WordKey(ending).map { ($0, UInt64(ending.utf8.count), kind) }
    }
}
