/// Rows of a comparison as comma-separated values (RFC 4180): each cell that needs it in quotation
/// marks, lines ended by CR LF.
enum ComparisonCSV {
    /// Characters at which spreadsheets take a cell for a formula.
    private static let formulas: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]

    /// The rows under their headings. What a spreadsheet would run gets an apostrophe before it.
    static func text(_ headings: [String], _ rows: [[String]]) -> String {
        ([headings] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map(formulas.contains) ?? false
        let safe = isFormula ? "'" + text : text
        let special: Set<Unicode.Scalar> = ["\"", ",", "\n", "\r"]
        guard safe.unicodeScalars.contains(where: special.contains) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
