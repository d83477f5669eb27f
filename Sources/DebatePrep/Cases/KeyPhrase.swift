internal import SourceText

/// The words of a statement that a question can name: verbatim, and short.
///
/// A phrase is a run of words without marks, verbs and words that only carry structure. The one
/// that says most is taken: with a number, with names, of three to eight words, the first of
/// equals.
struct KeyPhrase {
    /// The words of the longest phrase.
    private static let longest = 9

    /// The phrase.
    let text: String
    /// Where it stands in the statement's text, in UTF-8 bytes.
    let range: Range<Int>
    /// How much it says.
    let weight: Int
    /// Whether it holds a number, in figures or in a word.
    let hasFigure: Bool

    /// A phrase of this weight or more is worth being named in a question.
    static let worthNaming = 3

    fileprivate struct Word {
        let text: Substring
        let lower: String

        var isNumber: Bool { lower.allSatisfy { !$0.isLetter } }

        /// Whether it has a number that counts or measures something: a year does not.
        var isFigure: Bool { lower.contains(where: \.isNumber) && !isYear }

        private var isYear: Bool {
            lower.count == 4 && Int(lower).map { (1500..<2100).contains($0) } == true
        }
    }

    /// - Parameter who: a name that says nothing here, such as that of who is quoted.
    /// - Returns: `nil` where the text has no word.
    init?(of text: String, besides who: String? = nil) {
        let all = KeyPhrase.runs(of: text)
        let runs = all.filter { run in
            who.map { name in
                !run.allSatisfy { name.contains($0.text) }
            } ?? true
        }
        guard
            let best = runs.indices.max(by: { one, other in
                (KeyPhrase.weight(runs[one]), other) < (KeyPhrase.weight(runs[other]), one)
            }), let first = runs[best].first, let last = runs[best].last
        else { return nil }
        let range = first.text.startIndex..<last.text.endIndex
        self.text = String(text[range])
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        self.range = start..<start + self.text.utf8.count
        weight = KeyPhrase.weight(runs[best])
        hasFigure = runs[best].contains { word in
            word.isFigure || KeyPhrase.words.numbers.contains(word.lower)
        }
    }

    private static func weight(_ run: [Word]) -> Int {
        let content = run.filter { !words.structure.contains($0.lower) && !$0.isNumber }
        let dates = content.count { words.months.contains($0.lower.trimmedPoint) }
        guard content.count > dates else { return -1 }
        let hasNumber = run.contains { $0.lower.contains(where: \.isNumber) }
        // A name alone says who, not what.
        let isName = content.allSatisfy { $0.text.first?.isUppercase == true }
        if isName, content.count < 3, !hasNumber { return 0 }
        let names = run.dropFirst().count { $0.text.first?.isUppercase == true }
        let length = content.count == 1 ? 0 : (content.count < 6 ? 3 : 2)
        return length + (hasNumber ? 4 : 0) + min(names, 2) - 3 * dates
    }

    /// The runs of words between marks and breaking words.
    private static func runs(of text: String) -> [[Word]] {
        let tokens = text.split(whereSeparator: \.isWhitespace).map { token in
            (whole: token, bare: token.trimmingEdges)
        }
        var runs: [[Word]] = []
        var run: [Word] = []
        for (number, token) in tokens.enumerated() {
            let bare = token.bare
            let next = tokens.indices.contains(number + 1) ? tokens[number + 1].bare : ""
            if bare.isEmpty || bare.startIndex > token.whole.startIndex { runs.end(&run) }
            guard !bare.isEmpty else { continue }
            let word = Word(text: bare, lower: bare.lowercased().replacing("’", with: "'"))
            if words.breaks(word.lower, between: run.last?.lower, and: next.lowercased())
                && bare.first?.isUppercase != true || words.isAlwaysBreaking(word.lower)
            {
                runs.end(&run)
            } else if words.determiners.contains(word.lower), run.last?.lower != "of" {
                runs.end(&run)
                run.append(word)
            } else if !run.isEmpty || !words.joining.contains(word.lower) {
                run.append(word)
            }
            let isShortened =
                token.whole.hasSuffix(".") && bare.count <= 4
                && (next.first?.isNumber ?? false || bare.first?.isUppercase == true)
            let isMarked = bare.endIndex < token.whole.endIndex && !isShortened
            if run.count == longest || isMarked { runs.end(&run) }
        }
        runs.end(&run)
        return runs
    }

    fileprivate static let words = PhraseWords()
}

extension [[KeyPhrase.Word]] {
    /// Takes a run that has ended, without the words that none ends with.
    fileprivate mutating func end(_ run: inout [KeyPhrase.Word]) {
        let words = KeyPhrase.words
        while let last = run.last, words.isLight(last.lower) { run.removeLast() }
        while let first = run.first, words.isLight(first.lower),
            !words.determiners.contains(first.lower)
        { run.removeFirst() }
        if !run.isEmpty { append(run) }
        run = []
    }
}

/// The words that tell where a phrase ends.
private struct PhraseWords {
    /// Words within a phrase that none begins or ends with.
    let joining: Set<String> = ["of"]
    let determiners: Set<String>
    /// Words that only carry structure.
    let structure: Set<String>
    let months: Set<String>
    /// Words for numbers.
    let numbers: Set<String>
    private let stops = Set(
        Resource.lines("inspecting/stop-words.txt").flatMap { line in
            line.split(separator: " ").map(String.init)
        })
    /// Forms that can only be a verb's or a participle's.
    private let pasts: Set<String>
    /// Forms that are a noun's as well.
    private let presents: Set<String>

    init() {
        var determiners: Set<String> = []
        var structure: Set<String> = []
        for line in Resource.lines("cues/word-classes.tsv") {
            let cells = line.split(separator: "\t")
            let words = cells.last?.split(separator: " ").map(String.init) ?? []
            structure.formUnion(words)
            if cells.first == "determiner" { determiners.formUnion(words) }
        }
        self.determiners = determiners.intersection([
            "a", "an", "the", "every", "no", "some", "most", "all", "both", "another",
        ])
        self.structure = structure
        months = Set(
            Resource.lines("cues/months.txt").flatMap { line in
                line.split { !$0.isLetter }.map { $0.lowercased() }
            })
        let fields = Resource.lines("cues/word-fields.tsv").first { $0.hasPrefix("number\t") }
        let words = fields?.split(separator: "\t").last ?? ""
        numbers = Set(words.split(separator: " ").map(String.init))
        var (pasts, presents): (Set<String>, Set<String>) = ([], [])
        for line in Resource.lines("cues/verbs.tsv") {
            let cells = line.split(separator: "\t").map(String.init)
            let lemma = cells[0]
            let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
            let short = lemma.hasSuffix("y") ? String(lemma.dropLast()) : lemma
            presents.formUnion([lemma, lemma + "s", lemma + "es", short + "ies"])
            pasts.formUnion([stem + "ed", short + "ied"] + cells.dropFirst())
        }
        (self.pasts, self.presents) = (pasts, presents)
    }

    /// Whether a word says nothing at the end of a phrase.
    func isLight(_ word: String) -> Bool {
        joining.contains(word) || determiners.contains(word) || stops.contains(word)
    }

    /// Whether a word only carries structure and is no part of a phrase.
    func isAlwaysBreaking(_ word: String) -> Bool {
        structure.contains(word) && !joining.contains(word) && !determiners.contains(word)
    }

    /// Whether a word is a verb between two others. A form that may be a noun's is one where
    /// something begins behind it that it may govern.
    func breaks(_ word: String, between last: String?, and next: String) -> Bool {
        if joining.contains(word) || determiners.contains(word) { return false }
        let isNominal = last.map { determiners.contains($0) || joining.contains($0) } ?? false
        if pasts.contains(word) { return !isNominal }
        guard presents.contains(word), !isNominal else { return false }
        return structure.contains(next)
            && ![
                "of", "and", "or", "are", "is", "was", "were", "has",
                "have", "had", "will", "would", "can", "could", "may", "might", "must", "should",
            ].contains(next)
    }
}

extension String {
    fileprivate var trimmedPoint: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension Substring {
    /// The word without marks at its ends.
    fileprivate var trimmingEdges: Substring {
        var rest = self
        func isPart(_ character: Character) -> Bool {
            character.isLetter || character.isNumber || "$€£%°".contains(character)
        }
        while let first = rest.first, !isPart(first), !(first == "–" && rest.count > 1) {
            rest.removeFirst()
        }
        while let last = rest.last, !isPart(last) {
            if last == ".", rest.dropLast().contains(".") { break }
            rest.removeLast()
        }
        return rest
    }
}

extension String {
    /// The first words, verbatim, with an ellipsis where others follow.
    package func cut(to words: Int) -> String {
        var count = 0
        var end = startIndex
        for token in split(whereSeparator: \.isWhitespace) {
            count += 1
            if count > words {
                return self[..<end].trimmedAtEnd + " …"
            }
            end = token.endIndex
        }
        return self
    }

    /// The words from the one that a cue begins at, and some before it, verbatim.
    func cut(to count: Int, around cue: String) -> String {
        let tokens = split(whereSeparator: \.isWhitespace)
        let first = cue.split(separator: " ").first.map(String.init) ?? ""
        let place = tokens.firstIndex { token in
            token.lowercased().split { !$0.isLetter && $0 != "’" && $0 != "'" }.contains {
                $0 == first
            }
        }
        guard let place, place > count / 2 else { return cut(to: count) }
        let start = tokens[place - count / 2].startIndex
        return String(self[start...]).cut(to: count)
    }
}

extension Substring {
    fileprivate var trimmedAtEnd: String {
        var rest = self
        while let last = rest.last, ",;:–—-(".contains(last) || last.isWhitespace {
            rest.removeLast()
        }
        return String(rest)
    }
}
