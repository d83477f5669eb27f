/// The words by which readers are told roles and relations: one table for every output.
package struct TermTable: Sendable {
    /// The words for one role or relation.
    private struct Row {
        let words: [String]
        let sign: String
    }

    private let rows: [String: Row]

    /// The table in `cues/terms.tsv`.
    package static let standard = TermTable(resource: "cues/terms.tsv")

    private init(resource name: String) {
        var rows: [String: Row] = [:]
        for line in Resource.lines(name) {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
                .map(String.init)
            precondition(cells.count == 6, "a row of \(name) has six cells")
            rows[cells[0]] = Row(words: Array(cells[1...4]), sign: cells[5])
        }
        self.rows = rows
    }

    /// The word for a role or relation; its own name where the table has none.
    ///
    /// - Parameters:
    ///   - name: its name in the model, such as `counterclaim`.
    ///   - isPlain: whether an everyday word is wanted.
    ///   - count: how many there are, or how many subjects a relation has.
    package func word(_ name: String, isPlain: Bool, count: Int = 1) -> String {
        rows[name]?.words[(isPlain ? 2 : 0) + (count == 1 ? 0 : 1)] ?? name
    }

    /// The sign of a relation; `+` where the table has none.
    package func sign(_ name: String) -> String {
        rows[name].map { $0.sign.isEmpty ? "+" : $0.sign } ?? "+"
    }

    /// The names that the table has, sorted.
    package var names: [String] { rows.keys.sorted() }
}
