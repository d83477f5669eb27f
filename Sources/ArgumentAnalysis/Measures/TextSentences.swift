/// How many sentences a statement's text has, as far as its marks tell.
///
/// A sentence ends at `.`, `!` or `?` behind a word of four letters or more that begins with a
/// small letter, or behind a closing mark, where white space and a capital follow. So
/// abbreviations and initials end none, and short last words now and then hide an end.
enum TextSentences {
    static func count(in text: String) -> Int {
        let words = text.split(whereSeparator: \.isWhitespace)
        let breaks = zip(words, words.dropFirst()).count { ends($0) && begins($1) }
        return words.isEmpty ? 0 : breaks + 1
    }

    private static func ends(_ word: Substring) -> Bool {
        let closing: Set<Character> = ["”", "\"", "’", ")", "]"]
        var rest = word
        while let last = rest.last, closing.contains(last) { rest.removeLast() }
        guard let mark = rest.last, ".!?".contains(mark) else { return false }
        let bare = rest.dropLast()
        return mark != "." || (bare.count > 3 && bare.first?.isLowercase == true)
    }

    private static func begins(_ word: Substring) -> Bool {
        word.first { $0.isLetter || $0.isNumber }?.isUppercase == true
    }
}
