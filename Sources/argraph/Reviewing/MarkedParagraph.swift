internal import ArgumentKit

extension Document {
    /// The text at a range for people, in which `»` and `«` stand around passages: they are seen
    /// without colour too.
    func marked(_ passages: [SourceRange], in range: SourceRange) -> String {
        var text = ""
        var place = range.lowerBound
        for passage in passages.sorted(by: { $0.lowerBound < $1.lowerBound })
        where passage.lowerBound >= place && passage.upperBound <= range.upperBound {
            text += piece(place, passage.lowerBound)
            text += "»\(mended(passage))«"
            place = passage.upperBound
        }
        return text + piece(place, range.upperBound)
    }

    /// What stands between two places, with the blanks at its ends.
    private func piece(_ start: Int, _ end: Int) -> String {
        guard start < end else { return "" }
        let range = SourceRange(start, end)
        let words = quotation(of: range)
        let mended = mended(range)
        guard !mended.isEmpty else { return " " }
        return (words.first?.isWhitespace == true ? " " : "") + mended
            + (words.last?.isWhitespace == true ? " " : "")
    }
}
