internal import SourceText

/// What words are about: kin, offices, money, praise (`cues/word-fields.tsv`).
///
/// A word may be in several fields; a field is a bit.
struct WordFields: Sendable {
    /// The names of the fields, in the order of their bits.
    let names: [String]
    private let words: [String]
    private let byWord: [WordKey: UInt64]
    private let byStem: [WordKey: UInt64]

    /// The table of English.
    static let english = WordFields()

    private init() {
        var (names, words) = ([String](), [String]())
        var (byWord, byStem) = ([WordKey: UInt64](), [WordKey: UInt64]())
        for line in Resource.lines("cues/word-fields.tsv") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            precondition(columns.count == 3 && names.count < 64, "word-fields.tsv: \(line)")
            let bit: UInt64 = 1 << UInt64(names.count)
            names.append(String(columns[0]))
            words.append(String(columns[1]))
            for token in Tokenizer.tokens(of: String(columns[2])) {
                byWord[token.key, default: 0] |= bit
                if token.upper - token.lower > 4 { byStem[token.stem, default: 0] |= bit }
            }
        }
        (self.names, self.words) = (names, words)
        (self.byWord, self.byStem) = (byWord, byStem)
    }

    /// What a unit does that has a word of a field, for people; empty where it is not worth
    /// telling.
    func words(of field: Int) -> String { words.indices.contains(field) ? words[field] : "" }

    /// The fields of a word, a bit each.
    func fields(of token: Token) -> UInt64 {
        guard token.shape.contains(.word) else { return 0 }
        return byWord[token.key] ?? byStem[token.stem] ?? 0
    }
}
