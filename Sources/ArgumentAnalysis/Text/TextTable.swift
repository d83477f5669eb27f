/// Rows of words under headings: the first column to the left, numbers to the right.
struct TextTable {
    private var rows: [[String]]
    private let firstWidth: Int

    /// - Parameter firstWidth: the widest that the first column may become; longer words are cut.
    init(headings: [String], firstWidth: Int) {
        rows = [headings]
        self.firstWidth = firstWidth
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// The lines of the table, without blanks at their ends.
    var lines: [String] {
        let rows = rows.map { [$0[0].cut(to: firstWidth)] + $0.dropFirst() }
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.compactMap { column < $0.count ? $0[column].displayWidth : nil }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                let blanks = String(repeating: " ", count: widths[column] - cell.displayWidth)
                return column == 0 ? cell + blanks : blanks + cell
            }
            return cells.joined(separator: "  ").withoutBlanksAtEnd
        }
    }
}

extension String {
    /// The text cut to that many columns, with `…` where something is left out.
    func cut(to width: Int) -> String {
        guard displayWidth > width else { return self }
        var cut = ""
        var used = 1
        for character in self {
            used += character.displayWidth
            guard used <= width else { break }
            cut.append(character)
        }
        return cut + "…"
    }

    /// The text without the blanks at its end.
    var withoutBlanksAtEnd: String {
        let blanks = reversed().prefix { $0 == " " }.count
        return String(dropLast(blanks))
    }
}
