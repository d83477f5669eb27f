public import ArgumentModel
internal import SourceText

extension WorksheetAnswers {
    /// Reads a table of items and answers: a row `B3,c` each, set apart by commas, semicolons or
    /// tabulators; a row `sheet,2A` says which worksheet the next rows answer. A first row of
    /// headings is passed over.
    ///
    /// - Throws: ``ArgumentModel/FormError`` with line, column and the way out.
    public static func read(csv bytes: [UInt8]) throws(FormError) -> [WorksheetAnswers] {
        var table = TableReader(bytes)
        let rows = try table.rows()
        var done: [WorksheetAnswers] = []
        var sheet: String?
        var answers: [Answer] = []
        for (number, row) in rows.enumerated() {
            guard let first = row.cells.first, !row.isEmpty else { continue }
            let text = row.cells.count > 1 ? row.cells[1].text.trimmed : ""
            if let item = AnswerNames.item(first.text.trimmed) {
                answers.append(Answer(item: item, text: text, at: first.place))
            } else if let code = AnswerNames.sheet(text), sheet == nil || sheet != code {
                if !answers.isEmpty || sheet != nil {
                    done.append(WorksheetAnswers(sheet: sheet, answers: answers))
                }
                (sheet, answers) = (code, [])
            } else if number > 0, AnswerNames.sheet(text) == nil {
                throw FormError(
                    first.place,
                    "\"\(first.text)\" is no item; a row is an item and its answer, such as B3,c")
            }
        }
        return done + [WorksheetAnswers(sheet: sheet, answers: answers)]
    }
}

/// Reads a table whose cells are set apart by commas, semicolons or tabulators (RFC 4180).
struct TableReader {
    struct Cell {
        var text: String
        let place: TextPlace
    }

    struct Row {
        var cells: [Cell] = []
        var isEmpty: Bool { cells.allSatisfy { $0.text.trimmed.isEmpty } }
    }

    private let characters: [Character]
    private let separator: Character
    private var position = 0
    private var place = TextPlace(line: 1, column: 1)

    init(_ bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = String(
            decoding: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
        characters = Array(text)
        let first = text.prefix { !$0.isNewline }
        let counts = [",", ";", "\t"].map { mark in (mark, first.count { String($0) == mark }) }
        separator = Character(counts.max { $0.1 < $1.1 }.map { $0.1 > 0 ? $0.0 : "," } ?? ",")
    }

    mutating func rows() throws(FormError) -> [Row] {
        var rows: [Row] = []
        while position < characters.count {
            var row = Row()
            repeat { row.cells.append(try cell()) } while take(separator)
            if position < characters.count { advance() }
            rows.append(row)
        }
        return rows
    }

    private mutating func cell() throws(FormError) -> Cell {
        let start = place
        guard take("\"") else {
            var text = ""
            while let next = peek, next != separator, !next.isNewline {
                text.append(next)
                advance()
            }
            return Cell(text: text, place: start)
        }
        var text = ""
        while let next = peek {
            advance()
            if next != "\"" {
                text.append(next)
            } else if take("\"") {
                text.append("\"")
            } else {
                while let next = peek, next != separator, !next.isNewline { advance() }
                return Cell(text: text, place: start)
            }
        }
        throw FormError(start, "this quotation mark is not closed; add one at the cell's end")
    }

    private var peek: Character? { position < characters.count ? characters[position] : nil }

    private mutating func take(_ character: Character) -> Bool {
        guard peek == character else { return false }
        advance()
        return true
    }

    private mutating func advance() {
        if characters[position].isNewline {
            place = TextPlace(line: place.line + 1, column: 1)
        } else {
            place.column += characters[position].unicodeScalars.count
        }
        position += 1
    }
}
