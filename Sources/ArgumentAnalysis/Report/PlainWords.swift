internal import SourceText

/// The everyday words of a report (`inspecting/plain-words.tsv`).
private enum PlainWords {
    static let measures = rows.filter { $0.key.hasPrefix(mark) }
    static let words = rows.filter { !$0.key.hasPrefix(mark) }
    /// The most words that a row replaces.
    static let longest = words.keys.map { $0.split(separator: " ").count }.max() ?? 1

    static let mark = "measure:"

    private static let rows: [String: String] = {
        let pairs = Resource.lines("inspecting/plain-words.tsv").map { line in
            let cells = line.split(separator: "\t").map(String.init)
            precondition(cells.count == 2, "a row of plain-words.tsv has two cells")
            return (cells[0], cells[1])
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
}

extension OutlineTerms {
    /// What a report says, in these words; what stands between “ and ” is quoted and stays.
    ///
    /// - Complexity: O(*n*) in the words.
    package func said(_ sentence: String) -> String {
        guard self == .plain else { return sentence }
        var result = ""
        var rest = sentence[...]
        while let opening = rest.firstIndex(of: "“") {
            let closing = rest[opening...].firstIndex(of: "”") ?? rest.index(before: rest.endIndex)
            result += OutlineTerms.inPlainWords(rest[..<opening]) + rest[opening...closing]
            rest = rest[rest.index(after: closing)...]
        }
        return result + OutlineTerms.inPlainWords(rest)
    }

    /// A figure with its words.
    func phrase(_ measure: Measure) -> String {
        guard self == .plain,
            let words = PlainWords.measures[PlainWords.mark + measure.definition.name]
        else { return said(measure.phrase) }
        let forms = words.split(separator: "|").map(String.init)
        let form = measure.value == 1 ? forms.first : forms.last
        return (form ?? "#").replacing("#", with: measure.figure)
    }

    /// What a measure counts, in a few words.
    package func words(for definition: Measure.Definition) -> String {
        guard self == .plain,
            let words = PlainWords.measures[PlainWords.mark + definition.name]?
                .split(separator: "|").last
        else { return said(definition.words) }
        return String(words.replacing("#", with: "").drop { $0 == " " })
    }

    private static func inPlainWords(_ text: Substring) -> String {
        var pieces: [Substring] = []
        var rest = text
        while let first = rest.first {
            let isLetter = first.isLetter
            let run = rest.prefix { $0.isLetter == isLetter }
            pieces.append(run)
            rest = rest[run.endIndex...]
        }
        var result = ""
        var place = 0
        while place < pieces.count {
            let (words, count) = replacement(pieces[place...])
            result += words
            place += count
        }
        return result
    }

    /// What the longest row that fits makes of the pieces, and how many it takes.
    private static func replacement(_ pieces: ArraySlice<Substring>) -> (String, Int) {
        for words in stride(from: PlainWords.longest, to: 0, by: -1) {
            let taken = pieces.prefix(2 * words - 1)
            guard let row = PlainWords.words[taken.joined().lowercased()] else { continue }
            let isCapital = taken.first?.first?.isUppercase ?? false
            return (isCapital ? row.prefix(1).uppercased() + row.dropFirst() : row, taken.count)
        }
        return (String(pieces.first ?? ""), 1)
    }
}
