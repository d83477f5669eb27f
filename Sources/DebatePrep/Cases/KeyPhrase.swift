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
    /// How much it says; 0 and below is hardly worth naming.
    let weight: Int

    private struct Word {
        let text: Substring
        let lower: String
    }

    /// - Returns: `nil` where the text has no word.
    init?(of text: String) {
        let runs = KeyPhrase.runs(of: text)
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
    }

    private static func weight(_ run: [Word]) -> Int {
        let hasNumber = run.contains { $0.lower.contains(where: \.isNumber) }
        let names = run.dropFirst().count { $0.text.first?.isUppercase == true }
        let content = run.count { !words.structure.contains($0.lower) }
        let length = (2...6).contains(content) ? 3 : (content == 1 ? 0 : 2)
        return content == 0 ? -1 : length + (hasNumber ? 4 : 0) + min(names, 2)
    }

    /// The runs of words between marks and breaking words.
    private static func runs(of text: String) -> [[Word]] {
        var runs: [[Word]] = []
        var run: [Word] = []
        func end() {
            while let last = run.last,
                words.joining.contains(last.lower)
                    || words.determiners.contains(last.lower)
            { run.removeLast() }
            if !run.isEmpty { runs.append(run) }
            run = []
        }
        for token in text.split(separator: " ", omittingEmptySubsequences: true) {
            let bare = token.trimmingEdges
            guard !bare.isEmpty else {
                end()
                continue
            }
            if bare.startIndex > token.startIndex, !run.isEmpty { end() }
            let word = Word(text: bare, lower: bare.lowercased().replacing("’", with: "'"))
            let isJoining = words.joining.contains(word.lower)
            if words.breaks(
                word.lower, after: run.last?.lower, isName: bare.first?.isUppercase == true)
            {
                end()
            } else if !(run.isEmpty && isJoining) {
                run.append(word)
            }
            if run.count == longest || bare.endIndex < token.endIndex { end() }
        }
        end()
        return runs
    }

    private static let words = PhraseWords()
}

/// The words that tell where a phrase ends.
private struct PhraseWords {
    /// Words within a phrase that none begins or ends with.
    let joining: Set<String> = ["of"]
    let determiners: Set<String>
    /// Words that only carry structure.
    let structure: Set<String>
    private let verbs: Set<String>

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
        verbs = Set(
            Resource.lines("cues/verbs.tsv").flatMap {
                PhraseWords.forms($0.split(separator: "\t"))
            })
    }

    private static func forms(_ cells: [Substring]) -> [String] {
        guard let lemma = cells.first.map(String.init) else { return [] }
        let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
        let short = lemma.hasSuffix("y") ? String(lemma.dropLast()) : lemma
        return [
            lemma, lemma + "s", lemma + "es", stem + "ed", stem + "ing", short + "ies",
            short + "ied",
        ]
            + cells.dropFirst().map(String.init)
    }

    /// Whether a word ends the phrase before it and is no part of one.
    func breaks(_ word: String, after last: String?, isName: Bool) -> Bool {
        if joining.contains(word) { return false }
        if determiners.contains(word) { return last.map { $0 != "of" } ?? false }
        if structure.contains(word) { return true }
        guard verbs.contains(word), !isName else { return false }
        // A verb's form behind "the" or "of" is a noun: "the cost", "of floods".
        return !(last.map { determiners.contains($0) || joining.contains($0) } ?? false)
    }
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
