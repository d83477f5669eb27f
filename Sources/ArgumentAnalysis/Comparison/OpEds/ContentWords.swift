internal import SourceText

/// What a statement speaks of: the stems of its words without those that only carry structure, and
/// whether it denies.
package struct ContentWords: Sendable {
    /// The stems in order; a word that has an opposite is known by the row of the table.
    package let stems: [String]
    /// Which side of its row in the table of opposites the statement is on; rows of which it has
    /// both sides are left out.
    let sides: [Int: Bool]
    /// Whether it holds an odd number of words that deny.
    let isNegated: Bool

    package init(_ text: String) {
        let tables = WordTables.standard
        var stems: [String] = []
        var sides: [Int: Bool?] = [:]
        var negations = 0
        for word in ContentWords.words(of: text) {
            let isDenial = tables.negations.contains(word) || word.hasSuffix("n't")
            if isDenial { negations += 1 }
            if let place = tables.opposites[ContentWords.stem(of: word)] {
                let known = sides[place.row] ?? place.side
                sides[place.row] = .some(known == place.side ? place.side : nil)
                stems.append("±\(place.row)")
            } else if !isDenial, !tables.structure.contains(word), word.utf8.count > 1 {
                stems.append(ContentWords.stem(of: word))
            }
        }
        self.stems = stems
        self.sides = sides.compactMapValues(\.self)
        isNegated = negations % 2 == 1
    }

    /// Whether one of both denies what the other says, by "not" or by an opposite.
    package func contradicts(_ other: ContentWords) -> Bool {
        let flips = sides.reduce(0) { count, side in
            let theirs = other.sides[side.key]
            return count + (theirs != nil && theirs != side.value ? 1 : 0)
        }
        return (flips + (isNegated == other.isNegated ? 0 : 1)) % 2 == 1
    }

    package static func words(of text: String) -> [String] {
        text.lowercased().replacing("’", with: "'")
            .split { !$0.isLetter && !$0.isNumber && $0 != "'" }
            .map { $0.trimmingQuotes }.filter { !$0.isEmpty }
    }

    package static func stem(of word: String) -> String {
        let bytes = Array(word.utf8)
        return String(decoding: bytes.prefix(Stem.length(of: bytes)), as: UTF8.self)
    }
}

extension Substring {
    fileprivate var trimmingQuotes: String {
        var word = self
        while word.first == "'" { word.removeFirst() }
        while word.last == "'" { word.removeLast() }
        return String(word)
    }
}

/// The tables of words that comparing texts rests on.
struct WordTables: Sendable {
    static let standard = WordTables()

    /// Words that carry structure rather than a subject matter.
    let structure: Set<String>
    /// Words that deny.
    let negations: Set<String>
    /// The row and the side of stems that have an opposite.
    let opposites: [String: (row: Int, side: Bool)]

    private init() {
        func cells(_ name: String) -> [[Substring]] {
            Resource.lines(name).map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        }
        func words(_ cell: Substring?) -> [String] {
            cell?.split(separator: " ").map(String.init) ?? []
        }
        structure = Set(cells("cues/word-classes.tsv").flatMap { words($0.last) })
        let denying = cells("cues/word-fields.tsv").first { $0.first == "negation" }
        negations = Set(words(denying?.last))
        var opposites: [String: (row: Int, side: Bool)] = [:]
        for (row, sides) in cells("cues/opposites.tsv").enumerated() where sides.count == 2 {
            for (number, side) in sides.enumerated() {
                for word in words(side) {
                    let stem = ContentWords.stem(of: word)
                    if opposites[stem] == nil { opposites[stem] = (row, number == 0) }
                }
            }
        }
        self.opposites = opposites
    }
}
