public import ArgumentModel
internal import SourceText

/// One figure about the structure of an argument, with the statements that it counts.
public struct Measure: Sendable, Equatable {
    /// What a measure is: a row of `inspecting/measures.tsv`.
    public struct Definition: Sendable, Hashable {
        /// Its name: a column of a table, a field of JSON.
        public let name: String
        /// The heading that it stands under.
        public let group: String
        /// What it counts, in a few words, with `#` for the figure: for one.
        let one: String
        /// The same for several.
        let several: String
        /// Whether people want to see the statements named, not only counted.
        public let namesStatements: Bool
        /// What it is, in a sentence or two.
        public let meaning: String
        /// Where formula or term come from; `nil` for a plain count.
        public let source: String?

        /// What it counts, in a few words: `claims without a reason`.
        public var words: String {
            let bare = several.replacing("#%", with: "share").replacing("#", with: "")
            return String(bare.drop { $0 == " " }).withoutBlanksAtEnd
        }
    }

    /// What it is.
    public let definition: Definition
    /// The figure; `nil` where it has no meaning, such as a share of nothing.
    public let value: Double?
    /// The statements that it counts or, for a figure that counts none, that it is about; in
    /// reading order, a chain in its own.
    public let statements: [Statement.ID]

    /// The figure as people and programs write it: `12`, `0.333`; empty where there is none.
    public var figure: String {
        guard let value else { return "" }
        guard value != value.rounded() else { return value.decimal(0) }
        let digits = value.decimal(3)
        return String(digits.reversed().drop { $0 == "0" }.reversed())
    }

    /// The figure with its words: `3 claims`, `depth 4`.
    public var phrase: String {
        let words = value == 1 ? definition.one : definition.several
        guard words.contains("#%") else { return words.replacing("#", with: figure) }
        return words.replacing("#", with: ((value ?? 0) * 100).decimal(0))
    }

    /// Every measure that there is, in the order of the columns.
    public static let definitions: [Definition] = Resource.lines("inspecting/measures.tsv").map {
        let cells = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        precondition(cells.count == 6, "a row of measures.tsv has six cells")
        let words = cells[2].split(separator: "|").map(String.init)
        return Definition(
            name: cells[0], group: cells[1], one: words[0], several: words[words.count - 1],
            namesStatements: cells[3] == "names",
            meaning: cells[4], source: cells[5] == "-" ? nil : cells[5])
    }
}
