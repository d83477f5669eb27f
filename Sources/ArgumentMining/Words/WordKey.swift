/// A word reduced to one number, so that comparing words never touches their letters.
///
/// Two different words share a key with a probability below 1e-11 in a text of ten thousand
/// (64-bit FNV-1a over the folded bytes: ASCII in lower case, `’` as `'`).
typealias WordKey = UInt64

extension WordKey {
    /// The key of a word that is already folded.
    init(folded bytes: some Sequence<UInt8>) {
        self = 0xcbf2_9ce4_8422_2325
        for byte in bytes { self = (self ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }

    /// The key of a word of a table.
    init(word: some StringProtocol) {
        self.init(folded: word.lowercased().utf8)
    }
}

extension Set<WordKey> {
    /// The keys of the words that blanks set apart.
    init(words: String) { self.init(words.split(separator: " ").map { WordKey(word: $0) }) }
}
