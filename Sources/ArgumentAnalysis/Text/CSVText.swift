/// Tables as comma-separated values (RFC 4180), as spreadsheets read them.
package enum CSVText {
    /// Characters at which spreadsheets take a cell for a formula.
    private static let formulas: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]
    private static let special: Set<Unicode.Scalar> = ["\"", ",", "\n", "\r"]

    /// The rows under their headings.
    package static func text(_ headings: [String], _ rows: [[String]]) -> String {
        ([headings] + rows).map(line).joined()
    }

    /// A row. What a spreadsheet would run, and is no number, gets an apostrophe before it.
    package static func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    private static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map(formulas.contains) ?? false
        let safe = isFormula && Double(text) == nil ? "'" + text : text
        guard safe.unicodeScalars.contains(where: special.contains) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
