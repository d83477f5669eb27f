internal import SourceText

/// Finds the words of a text that have a digest.
struct DigestSearch {
    /// White space may make a run of words longer or shorter by so many bytes.
    private static let slack = 24

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The places of about that many bytes, from the beginning of a word, in the order of the
    /// text.
    ///
    /// - Complexity: O(*w* · *l*) for a text of *w* words and a length of *l* bytes.
    func places(of digest: String, length: Int) -> [SourceRange] {
        guard length > 0, length <= bytes.count, let wanted = UInt32(digest, radix: 16) else {
            return []
        }
        return bytes.indices.filter(beginsWord).compactMap { start in
            end(of: wanted, from: start, length).map { SourceRange(start, $0) }
        }
    }

    private func beginsWord(_ place: Int) -> Bool {
        bytes[place] > 0x20 && bytes[place] & 0xC0 != 0x80
            && (place == 0 || !bytes[place - 1].isAlphanumeric)
    }

    private func end(of wanted: UInt32, from start: Int, _ length: Int) -> Int? {
        guard length <= bytes.count - start + Self.slack else { return nil }
        var digest = WordsDigest()
        let last = min(start + length + Self.slack, bytes.count)
        for place in start..<last {
            digest.take(bytes[place])
            let isLong = place - start + 1 + Self.slack >= length
            if isLong, bytes[place] > 0x20, digest.hash == wanted { return place + 1 }
        }
        return nil
    }
}

extension UInt8 {
    /// An ASCII letter or digit.
    var isAlphanumeric: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF)
    }
}
