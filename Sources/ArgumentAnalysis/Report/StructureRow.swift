internal import ArgumentModel
internal import SourceText

/// One text as a line of a table of many (CSV, RFC 4180): its name, what is known of it, every
/// measure, how many findings, how many schemes.
public struct StructureRow: Sendable, Equatable {
    /// The cells, as many as ``header`` has.
    public let cells: [String]

    /// The names of the columns.
    public static let header =
        ["text", "title", "author", "date"] + Measure.definitions.map(\.name)
        + ["warnings", "notes", "schemes"]

    /// The line of the header, which ends in a line break.
    public static let headerLine = CSVText.line(header)

    /// The line with its line break (CR LF, as the RFC has it).
    public var line: String { CSVText.line(cells) }
}

extension StructureReport {
    /// The report as a line of a table.
    ///
    /// - Parameter name: the name of the text. A name, title, author or date that begins with `=`,
    ///   `+`, `-` or `@` gets an apostrophe before it, for spreadsheets would compute it.
    public func row(named name: String) -> StructureRow {
        let citation = graph.sources.first?.citation
        let words = [name, graph.title ?? citation?.title, citation?.author, citation?.date]
        let counts = Finding.Severity.allCases.reversed().map { severity in
            "\(findings.all.count { $0.severity == severity })"
        }
        return StructureRow(
            cells: words.map { ($0 ?? "").joinedWords } + measures.all.map(\.figure) + counts
                + ["\(schemes.all.count)"])
    }
}
