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
            let isApostrophe =
                bytes[index] == 0xE2 && index + 2 < bytes.endIndex
                && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
            guard isApostrophe || bytes[index] < 0x80, count < 16 else { return nil }
            append(isApostrophe ? UInt8(ascii: "'") : WordKey.lowercased(bytes[index]))
            count += 1
            index += isApostrophe ? 3 : 1
        }
    }

    /// The key of a word of a table.
    init?(_ word: some StringProtocol) {
        self.init(Array(word.utf8)[...])
    }

    private mutating func append(_ byte: UInt8) {
        high = high << 8 | low >> 56
        low = low << 8 | UInt64(byte)
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(high)
        hasher.combine(low)
    }

    /// Whether the word ends with those letters, of which there are at most eight.
    func hasSuffix(_ suffix: WordKey, _ length: UInt64) -> Bool {
        let mask: UInt64 = length == 8 ? .max : (1 << (length * 8)) - 1
        return low & mask == suffix.low && (high != 0 || low > mask)
    }
}
