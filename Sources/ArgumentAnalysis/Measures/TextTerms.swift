internal import SourceText

/// The words of a text that carry what it is about, compared by their stems.
///
/// A term is a word of three letters or more that is no stop word (`inspecting/stop-words.txt`),
/// or a number. Stems are what is left without the endings -s, -ed, -ing, -ly and a last e (after
/// D. Harman, How effective is suffixing?, 1991): they tell "close", "closes" and "closing" the
/// same, not "decide" and "decision".
struct TextTerms {
    /// A word as it stands.
    struct Word {
        let text: String
        let lower: String
    }

    /// The terms in order, each stem once.
    let words: [Word]
    /// Their stems.
    let stems: Set<String>

    init(_ text: String) {
        var stems: Set<String> = []
        words = TextTerms.words(of: text).filter { word in
            TextTerms.isTerm(word.lower) && stems.insert(TextTerms.stem(word.lower)).inserted
        }
        self.stems = stems
    }

    /// The terms that the other texts do not have.
    func missing(in others: Set<String>) -> [String] {
        words.filter { !others.contains(TextTerms.stem($0.lower)) }.map(\.text)
    }

    /// The words of a text: runs of letters, digits and the apostrophes and points within.
    static func words(of text: String) -> [Word] {
        text.split { !($0.isLetter || $0.isNumber || "'’.,-".contains($0)) }.compactMap { run in
            let bare = run.trimmingMarks
            guard !bare.isEmpty else { return nil }
            let lower = bare.lowercased().replacing("’", with: "'")
            return Word(text: String(bare), lower: lower)
        }
    }

    private static let stopWords = Set(
        Resource.lines("inspecting/stop-words.txt").flatMap { line in
            line.split(separator: " ").map(String.init)
        })

    private static func isTerm(_ word: String) -> Bool {
        if stopWords.contains(word) { return false }
        return word.contains(where: \.isNumber) || word.count > 2
    }

    /// A word without its endings.
    static func stem(_ word: String) -> String {
        var stem = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
        for (ending, instead) in endings
        where stem.hasSuffix(ending) && stem.count - ending.count >= 3 {
            stem = stem.dropLast(ending.count) + instead
            break
        }
        if stem.count > 4, let last = stem.last, stem.dropLast().last == last, !"lse".contains(last)
        {
            stem.removeLast()
        }
        return stem.count > 3 && stem.last == "e" ? String(stem.dropLast()) : stem
    }

    /// Endings and what stands for them; the first that fits is taken.
    private static let endings: [(String, String)] = [
        ("ss", "ss"), ("us", "us"), ("is", "is"), ("ies", "y"), ("ied", "y"), ("ings", ""),
        ("ing", ""), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ed", ""),
        ("ly", ""), ("s", ""),
    ]
}

extension Substring {
    /// The run without marks at its ends.
    fileprivate var trimmingMarks: Substring {
        var rest = self
        while let first = rest.first, !(first.isLetter || first.isNumber) { rest.removeFirst() }
        while let last = rest.last, !(last.isLetter || last.isNumber) { rest.removeLast() }
        return rest
    }
}

/// Phrases of one or more words, found in a list of words.
struct PhraseList {
    /// The phrases by their first word, the longest first.
    private var phrases: [String: [[String]]] = [:]
    /// Those that are only found where a text begins: written with `^`.
    private var opening: Set<[String]> = []
    /// Those within which nothing is found: written with `!`.
    private var exceptions: Set<[String]> = []

    init(_ texts: [String]) {
        for text in texts {
            let words = TextTerms.words(of: text).map(\.lower)
            guard let first = words.first else { continue }
            phrases[first, default: []].append(words)
            if text.hasPrefix("^") { opening.insert(words) }
            if text.drop(while: \.isWhitespace).hasPrefix("!") { exceptions.insert(words) }
        }
        for key in phrases.keys { phrases[key]?.sort { $0.count > $1.count } }
    }

    /// The phrases of a data file, set apart by commas or line ends.
    init(resource name: String) {
        self.init(Resource.lines(name).flatMap { $0.split(separator: ",").map(String.init) })
    }

    /// The phrases in a text's words, in order; within a longer one no shorter one is found.
    func matches(in words: [String]) -> [String] { places(in: words).map(\.phrase) }

    /// The phrases that a text says of something and does not deny: "no sign of" says none.
    func affirmed(in words: [String]) -> [String] {
        places(in: words).filter { !Negation.reaches($0.place, in: words) }.map(\.phrase)
    }

    private func places(in words: [String]) -> [(phrase: String, place: Int)] {
        var found: [(phrase: String, place: Int)] = []
        var place = 0
        while place < words.count {
            let match = phrases[words[place]]?.first {
                words[place...].starts(with: $0) && (place == 0 || !opening.contains($0))
            }
            if let match, !exceptions.contains(match) {
                found.append((match.joined(separator: " "), place))
            }
            place += match?.count ?? 1
        }
        return found
    }
}

/// Words that deny what follows: `inspecting/negations.txt`.
private enum Negation {
    /// Within so many words before it.
    private static let reach = 3
    private static let words = PhraseList(resource: "inspecting/negations.txt")

    static func reaches(_ place: Int, in text: [String]) -> Bool {
        let before = Array(text[max(0, place - reach)..<place])
        return before.contains { $0.hasSuffix("n't") } || !words.matches(in: before).isEmpty
    }
}
