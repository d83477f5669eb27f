internal import SourceText

/// What words are, as far as structure asks: finite verbs, subjects, determiners.
struct WordClasses: Sendable {
    /// What a word can be.
    struct Form: OptionSet, Sendable, Hashable {
        let rawValue: UInt16
        static let present = Form(rawValue: 1)
        static let past = Form(rawValue: 2)
        static let modal = Form(rawValue: 4)
        static let auxiliary = Form(rawValue: 8)
        static let participle = Form(rawValue: 16)
        static let base = Form(rawValue: 32)
        static let subject = Form(rawValue: 64)
        static let determiner = Form(rawValue: 128)
        static let preposition = Form(rawValue: 256)
        static let stopWord = Form(rawValue: 512)
        static let finite: Form = [.present, .past, .modal, .base]
    }

    private let forms: [WordKey: Form]

    /// The tables `verbs.tsv`, `auxiliaries.tsv` and `word-classes.tsv`.
    static let english = WordClasses()

    private init() {
        var forms: [WordKey: Form] = [:]
        Self.addVerbs(to: &forms)
        for (name, words) in Self.rows("cues/auxiliaries.tsv") {
            let tense: Form = name == "past" ? .past : name == "modal" ? .modal : .present
            for word in words { forms[WordKey(word: word), default: []] = [tense, .auxiliary] }
        }
        for (name, words) in Self.rows("cues/word-classes.tsv") {
            let form = Self.form(ofClass: name).union(.stopWord)
            for word in words { forms[WordKey(word: word), default: []].formUnion(form) }
        }
        self.forms = forms
    }

    /// What a word can be.
    func form(of key: WordKey, _ shape: Token.Shape) -> Form {
        if let known = forms[key] { return known }
        return shape.contains(.endsInEd) ? [.past, .participle] : []
    }

    private static func form(ofClass name: String) -> Form {
        switch name {
        case "subject": .subject
        case "determiner": .determiner
        case "preposition": .preposition
        default: []
        }
    }

    private static func rows(_ name: String) -> [(String, [Substring])] {
        Resource.lines(name).map { line in
            let columns = line.split(separator: "\t")
            return (String(columns[0]), columns[1].split(separator: " "))
        }
    }

    private static func addVerbs(to forms: inout [WordKey: Form]) {
        for line in Resource.lines("cues/verbs.tsv") {
            let columns = line.split(separator: "\t").map(String.init)
            let verb = Inflection(columns[0])
            forms[WordKey(word: verb.lemma), default: []].formUnion([.present, .base])
            forms[WordKey(word: verb.third), default: []].formUnion(.present)
            let past = columns.count > 1 ? columns[1] : verb.past
            let participle = columns.count > 2 ? columns[2] : verb.past
            forms[WordKey(word: past), default: []].formUnion(.past)
            forms[WordKey(word: participle), default: []].formUnion(.participle)
        }
    }
}

/// The regular forms of a verb.
struct Inflection {
    let lemma: String

    init(_ lemma: String) { self.lemma = lemma }

    /// The form of the third person: carries, passes, rides.
    var third: String {
        if endsInConsonantAndY { return lemma.dropLast() + "ies" }
        let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { lemma.hasSuffix($0) }
        return lemma + (hisses ? "es" : "s")
    }

    /// The past form: carried, stopped, moved.
    var past: String {
        if endsInConsonantAndY { return lemma.dropLast() + "ied" }
        if lemma.hasSuffix("e") { return lemma + "d" }
        return lemma + (doubles ? String(lemma.suffix(1)) : "") + "ed"
    }

    private var endsInConsonantAndY: Bool {
        lemma.hasSuffix("y") && !"aeiou".contains(lemma.dropLast().last ?? "a")
    }

    /// One short syllable doubles its last consonant: stop, scrap, bet.
    private var doubles: Bool {
        let vowels = lemma.filter { "aeiou".contains($0) }.count
        guard vowels == 1, lemma.count <= 5, let last = lemma.last else { return false }
        return !"aeiouwxy".contains(last) && "aeiou".contains(lemma.dropLast().last ?? "x")
    }
}
