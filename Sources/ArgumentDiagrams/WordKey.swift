/// A word in lower case without the marks around it, short enough to be compared at once.
///
/// Words of more than 16 bytes have no key: no table holds one.
struct WordKey: Hashable {
    private var high: UInt64 = 0
    private var low: UInt64 = 0

    /// The key of bytes; letters count as lower case and `’` as `'`.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
        var count = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            var byte = bytes[index]
            if byte >= 0x80 {
                guard byte == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80,
                    bytes[index + 2] == 0x99
                else { return nil }
                byte = UInt8(ascii: "'")
                index += 2
            }
            guard count < 16 else { return nil }
            high = high << 8 | low >> 56
            low = low << 8 | UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            count += 1
            index += 1
        }
    }

    /// The key of a word of a table.
    init?(_ word: some StringProtocol) {
        self.init(Array(word.utf8)[...])
    }

    /// The key of an ending, for ``hasSuffix(_:_:)``.
    init(suffix: StaticString) {
        suffix.withUTF8Buffer { for byte in $0 { low = low << 8 | UInt64(byte) } }
    }

    /// A number by which tables find the word.
    var place: Int {
        let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 40)
    }

    /// Whether it ends as the past of most verbs does.
    var isPast: Bool { hasSuffix(WordKey(suffix: "ed"), 2) }

    /// Whether it ends as "looking" does.
    var isParticiple: Bool { hasSuffix(WordKey(suffix: "ing"), 3) }

    /// Whether it ends as "council's" does.
    var isPossessive: Bool { hasSuffix(WordKey(suffix: "'s"), 2) }

    /// Whether it ends as nouns in the plural and verbs of the third person do.
    var endsWithS: Bool { hasSuffix(WordKey(suffix: "s"), 1) }

    /// Whether the word ends with those letters, of which there are at most seven.
    func hasSuffix(_ suffix: WordKey, _ length: UInt64) -> Bool {
        let mask: UInt64 = (1 << (length * 8)) - 1
        return low & mask == suffix.low && (high != 0 || low > mask)
    }
}
