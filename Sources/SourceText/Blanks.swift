extension StringProtocol {
    /// The words with one blank between them: every run of white space is one.
    package var joinedWords: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The text without white space at its ends.
    package var trimmed: String {
        guard let end = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[...end].drop(while: \.isWhitespace))
    }
}
